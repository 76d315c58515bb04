CREATE TABLE "consent_opening" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"discloser_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"category" text NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "consent_opening_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
ALTER TABLE "consent_opening" ADD CONSTRAINT "consent_opening_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;