CREATE TABLE "consent_draft" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consent_draft_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "response_form" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "response_form_collaboration_id_casus_id_response_id_pk" PRIMARY KEY("collaboration_id","casus_id","response_id")
);
--> statement-breakpoint
ALTER TABLE "consent_response" ADD COLUMN "says_authority" boolean;--> statement-breakpoint
ALTER TABLE "consent_response" ADD COLUMN "recognised_by" text;--> statement-breakpoint
ALTER TABLE "response_signature" ADD COLUMN "place" "bytea";--> statement-breakpoint
ALTER TABLE "consent_draft" ADD CONSTRAINT "consent_draft_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_draft" ADD CONSTRAINT "consent_draft_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_form" ADD CONSTRAINT "response_form_collaboration_id_casus_id_response_id_consent_response_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","response_id") REFERENCES "public"."consent_response"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "consent_draft_once" ON "consent_draft" USING btree ("collaboration_id","casus_id","consent_id","person_id");