CREATE TABLE "likely_double" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"newcomer_id" uuid NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "likely_double_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
ALTER TABLE "likely_double" ADD CONSTRAINT "likely_double_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "likely_double" ADD CONSTRAINT "likely_double_collaboration_id_newcomer_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","newcomer_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;