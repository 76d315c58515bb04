CREATE SCHEMA "keyring";
--> statement-breakpoint
CREATE TABLE "ambtskring" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"situation" "bytea" NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ambtskring_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "ambtskring_member" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ambtskring_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ambtskring_member_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "inquiry" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ambtskring_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"asked_about" text NOT NULL,
	"reason" "bytea",
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	CONSTRAINT "inquiry_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "kring_agreement" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ambtskring_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"agreed_on" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "kring_agreement_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_checkpoint" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"heads" text NOT NULL,
	"signature" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"collaboration_id" uuid NOT NULL,
	"scope_id" uuid NOT NULL,
	"chain" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"for_id" uuid,
	"action" text NOT NULL,
	"purpose" text,
	"rule" text,
	"ground" text,
	"objects" uuid[] NOT NULL,
	"previous" "bytea" NOT NULL,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "audit_event_collaboration_id_scope_id_chain_seq_pk" PRIMARY KEY("collaboration_id","scope_id","chain","seq")
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"collaboration_id" uuid NOT NULL,
	"scope_id" uuid NOT NULL,
	"chain" text NOT NULL,
	"seq" bigint NOT NULL,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "audit_head_collaboration_id_scope_id_chain_pk" PRIMARY KEY("collaboration_id","scope_id","chain")
);
--> statement-breakpoint
CREATE TABLE "authority" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"guardian_id" uuid NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"determined" boolean DEFAULT true NOT NULL,
	"checked_how" "bytea",
	"document" "bytea",
	"checked_on" timestamp (3) with time zone,
	"means" text,
	"court_limits" "bytea",
	"review_on" timestamp (3) with time zone,
	"review_because" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "authority_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "authority_correction" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"guardian_id" uuid NOT NULL,
	"held" boolean NOT NULL,
	"believed_from" timestamp (3) with time zone NOT NULL,
	"believed_until" timestamp (3) with time zone NOT NULL,
	"why" "bytea" NOT NULL,
	"found_by" "bytea",
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "authority_correction_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "authority_correction_once" UNIQUE("collaboration_id","casus_id","authority_id")
);
--> statement-breakpoint
CREATE TABLE "casus" (
	"collaboration_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"likeness" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "casus_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "casus_contact" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relation" text NOT NULL,
	"name" "bytea" NOT NULL,
	"telephone" "bytea",
	"email" "bytea",
	"remark" "bytea",
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "casus_contact_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "casus_person" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "casus_person_collaboration_id_casus_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "child" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"birth_date" "bytea" NOT NULL,
	"school_class" "bytea",
	CONSTRAINT "child_collaboration_id_casus_id_pk" PRIMARY KEY("collaboration_id","casus_id")
);
--> statement-breakpoint
CREATE TABLE "competence" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"capable" boolean NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"assessed_by" "bytea",
	"matter" "bytea",
	"reason" "bytea",
	"review_on" timestamp (3) with time zone,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "competence_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "consent_template" (
	"collaboration_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"name" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "consent_template_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "confidant" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"known_as" "bytea" NOT NULL,
	"pupil_name" "bytea" NOT NULL,
	"named_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "confidant_collaboration_id_casus_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"address" "bytea" NOT NULL,
	"address_digest" "bytea" NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "contact_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "coordinator" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"deputy" boolean DEFAULT false NOT NULL,
	"named_by" uuid NOT NULL,
	CONSTRAINT "coordinator_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "freshness" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"facts_version" bigint DEFAULT 0 NOT NULL,
	"grants_version" bigint DEFAULT 0 NOT NULL,
	"rules_version" text DEFAULT '' NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "freshness_collaboration_id_casus_id_pk" PRIMARY KEY("collaboration_id","casus_id")
);
--> statement-breakpoint
CREATE TABLE "guardian" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"relation" "bytea",
	"third" boolean DEFAULT false NOT NULL,
	CONSTRAINT "guardian_collaboration_id_casus_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","person_id")
);
--> statement-breakpoint
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
CREATE TABLE "participant" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"team_id" uuid,
	"directie" boolean DEFAULT false NOT NULL,
	"role" "bytea",
	"duty" text NOT NULL,
	"duty_confirmed_by" uuid,
	"duty_confirmed_at" timestamp (3) with time zone,
	"added_by" uuid NOT NULL,
	CONSTRAINT "participant_collaboration_id_casus_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	CONSTRAINT "participation_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "rested_read" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"rule" text NOT NULL,
	"ground" text NOT NULL,
	"author_id" uuid NOT NULL,
	"note_kind" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"category" text NOT NULL,
	"scope" text NOT NULL,
	CONSTRAINT "rested_read_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "rested_report" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"correction_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"held" boolean NOT NULL,
	"believed_from" timestamp (3) with time zone NOT NULL,
	"believed_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rested_report_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "restriction" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"guardian_id" uuid NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"reason" "bytea",
	"recorded_by" uuid NOT NULL,
	"second_by" uuid NOT NULL,
	"review_on" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"second_at" timestamp (3) with time zone,
	"second_agrees" boolean,
	"opening_by" uuid,
	"opening_second" uuid,
	"opening_at" timestamp (3) with time zone,
	"opening_declined_at" timestamp (3) with time zone,
	CONSTRAINT "restriction_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "child_heard" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"heard" boolean NOT NULL,
	"how" "bytea" NOT NULL,
	"heard_on" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "child_heard_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "heard_on_a_day" CHECK ("child_heard"."heard" = ("child_heard"."heard_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "child_words" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"heard_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"said" "bytea" NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"for_asker" boolean DEFAULT false NOT NULL,
	"for_guardians" uuid[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "child_words_collaboration_id_casus_id_heard_id_pk" PRIMARY KEY("collaboration_id","casus_id","heard_id")
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "consent_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "consent_ends_after_it_begins" CHECK ("consent"."valid_from" < "consent"."valid_until")
);
--> statement-breakpoint
CREATE TABLE "consent_category" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"category" text NOT NULL,
	CONSTRAINT "consent_category_collaboration_id_casus_id_consent_id_category_pk" PRIMARY KEY("collaboration_id","casus_id","consent_id","category")
);
--> statement-breakpoint
CREATE TABLE "consent_discloser" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "consent_discloser_collaboration_id_casus_id_consent_id_organisation_id_pk" PRIMARY KEY("collaboration_id","casus_id","consent_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "consent_draft" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"handover_id" uuid,
	CONSTRAINT "consent_draft_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "consent_example" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"category" text NOT NULL,
	"example" "bytea" NOT NULL,
	CONSTRAINT "consent_example_collaboration_id_casus_id_consent_id_category_pk" PRIMARY KEY("collaboration_id","casus_id","consent_id","category")
);
--> statement-breakpoint
CREATE TABLE "consent_prepared" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"ask_at" timestamp (3) with time zone NOT NULL,
	"route" text NOT NULL,
	"prepared_by" uuid NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"cancelled_at" timestamp (3) with time zone,
	CONSTRAINT "consent_prepared_collaboration_id_casus_id_consent_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","consent_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "consent_recipient" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"organisation_id" uuid,
	"person_id" uuid,
	"read_by" "bytea",
	CONSTRAINT "consent_recipient_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "consent_recipient_once" UNIQUE NULLS NOT DISTINCT("collaboration_id","casus_id","consent_id","organisation_id","person_id"),
	CONSTRAINT "consent_recipient_is_one" CHECK (num_nonnulls("consent_recipient"."organisation_id", "consent_recipient"."person_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "consent_request" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"drafted_by" uuid NOT NULL,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"meaning" text[] NOT NULL,
	"both_guardians_because" text[] DEFAULT '{}' NOT NULL,
	"question" "bytea",
	"purpose" "bytea",
	"how" "bytea",
	"what_follows_yes" "bytea",
	"what_follows_no" "bytea",
	"replaces" uuid,
	CONSTRAINT "consent_request_collaboration_id_casus_id_consent_id_pk" PRIMARY KEY("collaboration_id","casus_id","consent_id")
);
--> statement-breakpoint
CREATE TABLE "consent_response" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answer" text NOT NULL,
	"form" text NOT NULL,
	"informed_what" boolean NOT NULL,
	"informed_to_whom" boolean NOT NULL,
	"informed_why" boolean NOT NULL,
	"informed_consequences" boolean NOT NULL,
	"also_for_other" boolean DEFAULT true NOT NULL,
	"other_agrees" text,
	"says_authority" boolean,
	"signature_kind" text NOT NULL,
	"recognised_by" text,
	"handover_id" uuid,
	"text_sha256" text,
	"text_language" text DEFAULT 'nl' NOT NULL,
	"recorded_by" uuid,
	"recorded_how" "bytea",
	"recorded_with" uuid,
	"idempotency_key" uuid NOT NULL,
	CONSTRAINT "consent_response_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "response_on_paper_has_a_recorder" CHECK (("consent_response"."form" = 'online') = ("consent_response"."recorded_by" is null)),
	CONSTRAINT "response_at_table_is_of_a_sitting" CHECK (("consent_response"."recognised_by" is distinct from 'pin' or "consent_response"."handover_id" is not null) and ("consent_response"."handover_id" is null or "consent_response"."form" = 'online'))
);
--> statement-breakpoint
CREATE TABLE "consent_signer" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"route" text NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"code_asked_at" timestamp (3) with time zone,
	"begun_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"talk_asked_at" timestamp (3) with time zone,
	"wrong_person_at" timestamp (3) with time zone,
	"answer_by" timestamp (3) with time zone,
	"remind_after" integer[] DEFAULT '{3,7,14}' NOT NULL,
	"text_sha256" text,
	CONSTRAINT "consent_signer_collaboration_id_casus_id_consent_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","consent_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "handover" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"handed_by" uuid NOT NULL,
	"witness_id" uuid,
	"way" text NOT NULL,
	"known_by" text,
	"token_digest" "bytea" NOT NULL,
	"pin_digest" "bytea",
	"tries" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"used_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "handover_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "handover_token_digest_unique" UNIQUE("token_digest"),
	CONSTRAINT "handover_pin_is_of_somebody_known" CHECK (("handover"."way" = 'pin') = ("handover"."known_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "guarded_version" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"guardian_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"second_by" uuid NOT NULL,
	"second_at" timestamp (3) with time zone,
	"second_agrees" boolean,
	CONSTRAINT "guarded_version_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "response_exception" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"category" text,
	"organisation_id" uuid,
	"person_id" uuid,
	CONSTRAINT "response_exception_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "exception_is_one" CHECK (num_nonnulls("response_exception"."category", "response_exception"."organisation_id", "response_exception"."person_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "response_form" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"guarded" boolean DEFAULT false NOT NULL,
	CONSTRAINT "response_form_collaboration_id_casus_id_response_id_pk" PRIMARY KEY("collaboration_id","casus_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "response_remark" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"remark" "bytea" NOT NULL,
	"for_asker" boolean DEFAULT false NOT NULL,
	CONSTRAINT "response_remark_collaboration_id_casus_id_response_id_pk" PRIMARY KEY("collaboration_id","casus_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "response_scan" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "response_scan_collaboration_id_casus_id_response_id_pk" PRIMARY KEY("collaboration_id","casus_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "response_signature" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"signature" "bytea" NOT NULL,
	"place" "bytea",
	CONSTRAINT "response_signature_collaboration_id_casus_id_response_id_pk" PRIMARY KEY("collaboration_id","casus_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "disclosure" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"decided_by" uuid NOT NULL,
	"ground" text NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"emergency" boolean DEFAULT false NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp (3) with time zone,
	"interest" "bytea",
	"alternative" "bytea",
	"effort" "bytea",
	"weighing" "bytea",
	"minimum" "bytea",
	"why_no_consent" "bytea",
	"client_informed" boolean DEFAULT false NOT NULL,
	"client_not_informed_why" "bytea",
	"written_request" "bytea",
	CONSTRAINT "disclosure_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "disclosure_consulted" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid,
	"who" "bytea",
	CONSTRAINT "disclosure_consulted_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "disclosure_part" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	CONSTRAINT "disclosure_part_collaboration_id_casus_id_disclosure_id_part_id_pk" PRIMARY KEY("collaboration_id","casus_id","disclosure_id","part_id")
);
--> statement-breakpoint
CREATE TABLE "disclosure_recipient" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "disclosure_recipient_collaboration_id_casus_id_disclosure_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","disclosure_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"key_digest" "bytea" PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hat" (
	"account_id" uuid NOT NULL,
	"collaboration_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "hat_account_id_collaboration_id_person_id_pk" PRIMARY KEY("account_id","collaboration_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"consent_id" uuid,
	"token_digest" "bytea" NOT NULL,
	"short_code_digest" "bytea" NOT NULL,
	"channel" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "invitation_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "invitation_token_digest_unique" UNIQUE("token_digest"),
	CONSTRAINT "invitation_short_code_digest_unique" UNIQUE("short_code_digest")
);
--> statement-breakpoint
CREATE TABLE "one_time_code" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"invitation_id" uuid,
	"handover_id" uuid,
	"code_digest" "bytea" NOT NULL,
	"browser_digest" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "one_time_code_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "code_opens_one_thing" CHECK (num_nonnulls("one_time_code"."invitation_id", "one_time_code"."handover_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_digest" "bytea" PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"collaboration_id" uuid,
	"person_id" uuid,
	"means" text NOT NULL,
	"casus_id" uuid,
	"handover_id" uuid,
	"proven_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_pin_is_of_a_sitting" CHECK ("session"."means" <> 'pin' or "session"."handover_id" is not null),
	CONSTRAINT "session_sitting_is_whole" CHECK (num_nulls("session"."casus_id", "session"."handover_id") in (0, 2) and ("session"."handover_id" is null or "session"."person_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "sign_in_token" (
	"identifier" text NOT NULL,
	"token_digest" text NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sign_in_token_identifier_token_digest_pk" PRIMARY KEY("identifier","token_digest")
);
--> statement-breakpoint
CREATE TABLE "consent_hold" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "consent_hold_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "consent_opening" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"discloser_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"categories" text[] NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "consent_opening_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "consent_standing" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"status" text NOT NULL,
	"rule" text NOT NULL,
	"waiting_for" uuid[] NOT NULL,
	"waiting_for_representative" boolean NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "consent_standing_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "part_grant" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"ground" text NOT NULL,
	"by_id" uuid,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "part_grant_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "reach" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"fresh" boolean DEFAULT false NOT NULL,
	"rules_version" text DEFAULT '' NOT NULL,
	CONSTRAINT "reach_collaboration_id_person_id_casus_id_pk" PRIMARY KEY("collaboration_id","person_id","casus_id")
);
--> statement-breakpoint
CREATE TABLE "sight" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "sight_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "keyring"."data_key" (
	"collaboration_id" uuid NOT NULL,
	"scope_id" uuid NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "data_key_collaboration_id_scope_id_pk" PRIMARY KEY("collaboration_id","scope_id")
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"basis_kind" text,
	"basis_purpose" "bytea",
	"basis_reference" "bytea",
	CONSTRAINT "meeting_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "meeting_person" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"standing" text NOT NULL,
	"reason" "bytea",
	CONSTRAINT "meeting_person_collaboration_id_casus_id_meeting_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","meeting_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "note" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "note_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "part" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"category" text NOT NULL,
	"scope" text NOT NULL,
	"ambtskring_id" uuid,
	"meeting_id" uuid,
	"secret" boolean DEFAULT true NOT NULL,
	"school_clb_relevant" boolean DEFAULT false NOT NULL,
	"nature" text,
	"heading" "bytea",
	"body" "bytea" NOT NULL,
	"corrected_at" timestamp (3) with time zone,
	"correction_reason" "bytea",
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" uuid,
	"taken_back_reason" "bytea",
	CONSTRAINT "part_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "part_kring_scope" CHECK (("part"."scope" = 'kring') = ("part"."ambtskring_id" is not null)),
	CONSTRAINT "part_overleg_scope" CHECK (("part"."scope" = 'overleg') = ("part"."meeting_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "part_concerns" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "part_concerns_collaboration_id_casus_id_part_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","part_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "part_seen" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "part_seen_collaboration_id_person_id_casus_id_part_id_pk" PRIMARY KEY("collaboration_id","person_id","casus_id","part_id")
);
--> statement-breakpoint
CREATE TABLE "part_withheld" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"organisation_id" uuid,
	"person_id" uuid,
	CONSTRAINT "part_withheld_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "part_withheld_once" UNIQUE NULLS NOT DISTINCT("collaboration_id","casus_id","part_id","organisation_id","person_id"),
	CONSTRAINT "withheld_is_one" CHECK (num_nonnulls("part_withheld"."organisation_id", "part_withheld"."person_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "message" (
	"collaboration_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"message_id" text NOT NULL,
	"recipient" "bytea" NOT NULL,
	"subject" "bytea" NOT NULL,
	"body" "bytea" NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id"),
	CONSTRAINT "message_message_id_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"collaboration_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"casus_id" uuid,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"object_id" uuid,
	"channel" text,
	"secret" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"asks_first" boolean DEFAULT false NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "record_opening" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"purpose" "bytea" NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "record_opening_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "record_opening_is_short" CHECK ("record_opening"."closes_at" > "record_opening"."opened_at" and "record_opening"."closes_at" <= "record_opening"."opened_at" + interval '30 minutes')
);
--> statement-breakpoint
CREATE TABLE "seal_certificate" (
	"collaboration_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid,
	"certificate" "bytea" NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"private_key" "bytea" NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "seal_certificate_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "collaboration" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"framework" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"collaboration_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sector" text NOT NULL,
	"telephone" text,
	"listed" boolean DEFAULT true NOT NULL,
	CONSTRAINT "organisation_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"collaboration_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid,
	"team_id" uuid,
	"name" "bytea" NOT NULL,
	"job_title" "bytea",
	"telephone" "bytea",
	"may_make_casus" boolean DEFAULT false NOT NULL,
	"officer" boolean DEFAULT false NOT NULL,
	"confirms_duties" boolean DEFAULT false NOT NULL,
	"directie" boolean DEFAULT false NOT NULL,
	"daily_message" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "person_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "team" (
	"collaboration_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "team_collaboration_id_id_pk" PRIMARY KEY("collaboration_id","id")
);
--> statement-breakpoint
CREATE TABLE "note_draft" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"fields" "bytea" NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "note_draft_collaboration_id_casus_id_person_id_pk" PRIMARY KEY("collaboration_id","casus_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "part_version" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"nature" text,
	"heading" "bytea",
	"body" "bytea" NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "part_version_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "leak" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"note_kind" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"category" text NOT NULL,
	"scope" text NOT NULL,
	"taken_back_at" timestamp (3) with time zone NOT NULL,
	"taken_back_by" uuid NOT NULL,
	CONSTRAINT "leak_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "leak_once" UNIQUE("collaboration_id","casus_id","part_id")
);
--> statement-breakpoint
CREATE TABLE "leak_read" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"leak_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "leak_read_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id"),
	CONSTRAINT "leak_read_once" UNIQUE("collaboration_id","casus_id","leak_id","reader_id")
);
--> statement-breakpoint
CREATE TABLE "leak_told" (
	"collaboration_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"leak_id" uuid NOT NULL,
	"told" "bytea" NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "leak_told_collaboration_id_casus_id_id_pk" PRIMARY KEY("collaboration_id","casus_id","id")
);
--> statement-breakpoint
ALTER TABLE "ambtskring" ADD CONSTRAINT "ambtskring_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambtskring" ADD CONSTRAINT "ambtskring_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambtskring" ADD CONSTRAINT "ambtskring_collaboration_id_made_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","made_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambtskring_member" ADD CONSTRAINT "ambtskring_member_collaboration_id_casus_id_ambtskring_id_ambtskring_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","ambtskring_id") REFERENCES "public"."ambtskring"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambtskring_member" ADD CONSTRAINT "ambtskring_member_collaboration_id_casus_id_person_id_participant_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."participant"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_collaboration_id_casus_id_ambtskring_id_ambtskring_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","ambtskring_id") REFERENCES "public"."ambtskring"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_collaboration_id_casus_id_by_id_participant_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","by_id") REFERENCES "public"."participant"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kring_agreement" ADD CONSTRAINT "kring_agreement_collaboration_id_casus_id_ambtskring_id_ambtskring_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","ambtskring_id") REFERENCES "public"."ambtskring"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kring_agreement" ADD CONSTRAINT "kring_agreement_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority" ADD CONSTRAINT "authority_collaboration_id_casus_id_guardian_id_guardian_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","guardian_id") REFERENCES "public"."guardian"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority" ADD CONSTRAINT "authority_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_correction" ADD CONSTRAINT "authority_correction_collaboration_id_casus_id_authority_id_authority_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","authority_id") REFERENCES "public"."authority"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_correction" ADD CONSTRAINT "authority_correction_collaboration_id_casus_id_guardian_id_guardian_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","guardian_id") REFERENCES "public"."guardian"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_correction" ADD CONSTRAINT "authority_correction_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus" ADD CONSTRAINT "casus_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus" ADD CONSTRAINT "casus_collaboration_id_made_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","made_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus_contact" ADD CONSTRAINT "casus_contact_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus_contact" ADD CONSTRAINT "casus_contact_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus_person" ADD CONSTRAINT "casus_person_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus_person" ADD CONSTRAINT "casus_person_collaboration_id_person_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","person_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child" ADD CONSTRAINT "child_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence" ADD CONSTRAINT "competence_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence" ADD CONSTRAINT "competence_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidant" ADD CONSTRAINT "confidant_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidant" ADD CONSTRAINT "confidant_collaboration_id_person_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","person_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_collaboration_id_casus_id_person_id_participant_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."participant"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "freshness" ADD CONSTRAINT "freshness_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian" ADD CONSTRAINT "guardian_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "likely_double" ADD CONSTRAINT "likely_double_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "likely_double" ADD CONSTRAINT "likely_double_collaboration_id_newcomer_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","newcomer_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_collaboration_id_added_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","added_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_collaboration_id_casus_id_person_id_participant_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."participant"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rested_read" ADD CONSTRAINT "rested_read_collaboration_id_casus_id_report_id_rested_report_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","report_id") REFERENCES "public"."rested_report"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rested_read" ADD CONSTRAINT "rested_read_collaboration_id_casus_id_part_id_part_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","part_id") REFERENCES "public"."part"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rested_read" ADD CONSTRAINT "rested_read_collaboration_id_reader_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","reader_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rested_report" ADD CONSTRAINT "rested_report_collaboration_id_casus_id_correction_id_authority_correction_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","correction_id") REFERENCES "public"."authority_correction"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rested_report" ADD CONSTRAINT "rested_report_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restriction" ADD CONSTRAINT "restriction_collaboration_id_casus_id_guardian_id_guardian_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","guardian_id") REFERENCES "public"."guardian"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restriction" ADD CONSTRAINT "restriction_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restriction" ADD CONSTRAINT "restriction_collaboration_id_second_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","second_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restriction" ADD CONSTRAINT "restriction_collaboration_id_opening_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","opening_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restriction" ADD CONSTRAINT "restriction_collaboration_id_opening_second_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","opening_second") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_heard" ADD CONSTRAINT "child_heard_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_heard" ADD CONSTRAINT "child_heard_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_words" ADD CONSTRAINT "child_words_collaboration_id_casus_id_heard_id_child_heard_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","heard_id") REFERENCES "public"."child_heard"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_words" ADD CONSTRAINT "child_words_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_words" ADD CONSTRAINT "child_words_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_category" ADD CONSTRAINT "consent_category_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_discloser" ADD CONSTRAINT "consent_discloser_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_discloser" ADD CONSTRAINT "consent_discloser_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_draft" ADD CONSTRAINT "consent_draft_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_draft" ADD CONSTRAINT "consent_draft_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_draft" ADD CONSTRAINT "consent_draft_collaboration_id_casus_id_handover_id_handover_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","handover_id") REFERENCES "public"."handover"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_example" ADD CONSTRAINT "consent_example_collaboration_id_casus_id_consent_id_category_consent_category_collaboration_id_casus_id_consent_id_category_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id","category") REFERENCES "public"."consent_category"("collaboration_id","casus_id","consent_id","category") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_prepared" ADD CONSTRAINT "consent_prepared_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_prepared" ADD CONSTRAINT "consent_prepared_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_prepared" ADD CONSTRAINT "consent_prepared_collaboration_id_prepared_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","prepared_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_recipient" ADD CONSTRAINT "consent_recipient_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_recipient" ADD CONSTRAINT "consent_recipient_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_recipient" ADD CONSTRAINT "consent_recipient_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_request" ADD CONSTRAINT "consent_request_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_request" ADD CONSTRAINT "consent_request_collaboration_id_drafted_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","drafted_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_request" ADD CONSTRAINT "consent_request_collaboration_id_casus_id_replaces_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","replaces") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_response" ADD CONSTRAINT "consent_response_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_response" ADD CONSTRAINT "consent_response_collaboration_id_casus_id_by_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","by_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_response" ADD CONSTRAINT "consent_response_collaboration_id_recorded_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","recorded_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_response" ADD CONSTRAINT "consent_response_collaboration_id_casus_id_recorded_with_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","recorded_with") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_response" ADD CONSTRAINT "consent_response_collaboration_id_casus_id_handover_id_handover_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","handover_id") REFERENCES "public"."handover"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_signer" ADD CONSTRAINT "consent_signer_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_signer" ADD CONSTRAINT "consent_signer_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_collaboration_id_casus_id_consent_id_person_id_consent_signer_collaboration_id_casus_id_consent_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id","person_id") REFERENCES "public"."consent_signer"("collaboration_id","casus_id","consent_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_collaboration_id_handed_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","handed_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_collaboration_id_casus_id_witness_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","witness_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guarded_version" ADD CONSTRAINT "guarded_version_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guarded_version" ADD CONSTRAINT "guarded_version_collaboration_id_casus_id_guardian_id_guardian_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","guardian_id") REFERENCES "public"."guardian"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guarded_version" ADD CONSTRAINT "guarded_version_collaboration_id_written_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","written_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guarded_version" ADD CONSTRAINT "guarded_version_collaboration_id_second_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","second_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_exception" ADD CONSTRAINT "response_exception_collaboration_id_casus_id_response_id_consent_response_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","response_id") REFERENCES "public"."consent_response"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_exception" ADD CONSTRAINT "response_exception_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_exception" ADD CONSTRAINT "response_exception_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_form" ADD CONSTRAINT "response_form_collaboration_id_casus_id_response_id_consent_response_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","response_id") REFERENCES "public"."consent_response"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_remark" ADD CONSTRAINT "response_remark_collaboration_id_casus_id_response_id_consent_response_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","response_id") REFERENCES "public"."consent_response"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_scan" ADD CONSTRAINT "response_scan_collaboration_id_casus_id_response_id_consent_response_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","response_id") REFERENCES "public"."consent_response"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_signature" ADD CONSTRAINT "response_signature_collaboration_id_casus_id_response_id_consent_response_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","response_id") REFERENCES "public"."consent_response"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_collaboration_id_casus_id_decided_by_participant_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","decided_by") REFERENCES "public"."participant"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_consulted" ADD CONSTRAINT "disclosure_consulted_collaboration_id_casus_id_disclosure_id_disclosure_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","disclosure_id") REFERENCES "public"."disclosure"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_part" ADD CONSTRAINT "disclosure_part_collaboration_id_casus_id_disclosure_id_disclosure_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","disclosure_id") REFERENCES "public"."disclosure"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_part" ADD CONSTRAINT "disclosure_part_collaboration_id_casus_id_part_id_part_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","part_id") REFERENCES "public"."part"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_recipient" ADD CONSTRAINT "disclosure_recipient_collaboration_id_casus_id_disclosure_id_disclosure_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","disclosure_id") REFERENCES "public"."disclosure"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_recipient" ADD CONSTRAINT "disclosure_recipient_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hat" ADD CONSTRAINT "hat_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hat" ADD CONSTRAINT "hat_collaboration_id_person_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","person_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_code" ADD CONSTRAINT "one_time_code_collaboration_id_casus_id_invitation_id_invitation_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","invitation_id") REFERENCES "public"."invitation"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_code" ADD CONSTRAINT "one_time_code_collaboration_id_casus_id_handover_id_handover_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","handover_id") REFERENCES "public"."handover"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_code" ADD CONSTRAINT "one_time_code_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_collaboration_id_person_id_hat_account_id_collaboration_id_person_id_fk" FOREIGN KEY ("account_id","collaboration_id","person_id") REFERENCES "public"."hat"("account_id","collaboration_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_collaboration_id_casus_id_handover_id_handover_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","handover_id") REFERENCES "public"."handover"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_hold" ADD CONSTRAINT "consent_hold_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_opening" ADD CONSTRAINT "consent_opening_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_standing" ADD CONSTRAINT "consent_standing_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_template" ADD CONSTRAINT "consent_template_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_template" ADD CONSTRAINT "consent_template_collaboration_id_made_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","made_by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_grant" ADD CONSTRAINT "part_grant_collaboration_id_casus_id_part_id_part_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","part_id") REFERENCES "public"."part"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_grant" ADD CONSTRAINT "part_grant_collaboration_id_reader_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","reader_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach" ADD CONSTRAINT "reach_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach" ADD CONSTRAINT "reach_collaboration_id_person_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","person_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sight" ADD CONSTRAINT "sight_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sight" ADD CONSTRAINT "sight_collaboration_id_person_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","person_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_collaboration_id_casus_id_casus_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id") REFERENCES "public"."casus"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_collaboration_id_casus_id_meeting_id_meeting_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","meeting_id") REFERENCES "public"."meeting"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_collaboration_id_casus_id_author_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","author_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part" ADD CONSTRAINT "part_collaboration_id_casus_id_note_id_note_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","note_id") REFERENCES "public"."note"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part" ADD CONSTRAINT "part_collaboration_id_casus_id_author_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","author_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part" ADD CONSTRAINT "part_collaboration_id_casus_id_ambtskring_id_ambtskring_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","ambtskring_id") REFERENCES "public"."ambtskring"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part" ADD CONSTRAINT "part_collaboration_id_casus_id_meeting_id_meeting_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","meeting_id") REFERENCES "public"."meeting"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_concerns" ADD CONSTRAINT "part_concerns_collaboration_id_casus_id_part_id_part_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","part_id") REFERENCES "public"."part"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_concerns" ADD CONSTRAINT "part_concerns_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_seen" ADD CONSTRAINT "part_seen_collaboration_id_casus_id_part_id_part_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","part_id") REFERENCES "public"."part"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_withheld" ADD CONSTRAINT "part_withheld_collaboration_id_casus_id_part_id_part_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","part_id") REFERENCES "public"."part"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_withheld" ADD CONSTRAINT "part_withheld_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_withheld" ADD CONSTRAINT "part_withheld_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_collaboration_id_casus_id_consent_id_consent_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","consent_id") REFERENCES "public"."consent"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_collaboration_id_officer_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","officer_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seal_certificate" ADD CONSTRAINT "seal_certificate_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_collaboration_id_collaboration_id_fk" FOREIGN KEY ("collaboration_id") REFERENCES "public"."collaboration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_collaboration_id_team_id_team_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","team_id") REFERENCES "public"."team"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_draft" ADD CONSTRAINT "note_draft_collaboration_id_casus_id_person_id_casus_person_collaboration_id_casus_id_person_id_fk" FOREIGN KEY ("collaboration_id","casus_id","person_id") REFERENCES "public"."casus_person"("collaboration_id","casus_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_version" ADD CONSTRAINT "part_version_collaboration_id_casus_id_part_id_part_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","part_id") REFERENCES "public"."part"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leak" ADD CONSTRAINT "leak_collaboration_id_casus_id_part_id_part_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","part_id") REFERENCES "public"."part"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leak" ADD CONSTRAINT "leak_collaboration_id_organisation_id_organisation_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","organisation_id") REFERENCES "public"."organisation"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leak_read" ADD CONSTRAINT "leak_read_collaboration_id_casus_id_leak_id_leak_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","leak_id") REFERENCES "public"."leak"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leak_read" ADD CONSTRAINT "leak_read_collaboration_id_reader_id_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","reader_id") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leak_told" ADD CONSTRAINT "leak_told_collaboration_id_casus_id_leak_id_leak_collaboration_id_casus_id_id_fk" FOREIGN KEY ("collaboration_id","casus_id","leak_id") REFERENCES "public"."leak"("collaboration_id","casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leak_told" ADD CONSTRAINT "leak_told_collaboration_id_by_person_collaboration_id_id_fk" FOREIGN KEY ("collaboration_id","by") REFERENCES "public"."person"("collaboration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "casus_once_per_organisation" ON "casus" USING btree ("collaboration_id","organisation_id","likeness");--> statement-breakpoint
CREATE INDEX "casus_person_person" ON "casus_person" USING btree ("collaboration_id","person_id");--> statement-breakpoint
CREATE INDEX "contact_digest" ON "contact" USING btree ("collaboration_id","address_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "consent_draft_once" ON "consent_draft" USING btree ("collaboration_id","casus_id","consent_id","person_id") WHERE "consent_draft"."handover_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "consent_draft_once_at_table" ON "consent_draft" USING btree ("collaboration_id","casus_id","handover_id") WHERE "consent_draft"."handover_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "response_once_at_one_instant" ON "consent_response" USING btree ("collaboration_id","casus_id","consent_id","by_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "response_idempotent" ON "consent_response" USING btree ("collaboration_id","casus_id","consent_id","by_id","idempotency_key");--> statement-breakpoint
CREATE UNIQUE INDEX "response_once_a_sitting" ON "consent_response" USING btree ("collaboration_id","casus_id","handover_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hat_has_one_account" ON "hat" USING btree ("collaboration_id","person_id");--> statement-breakpoint
CREATE INDEX "one_time_code_person" ON "one_time_code" USING btree ("collaboration_id","casus_id","person_id","created_at");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "reach_casus" ON "reach" USING btree ("collaboration_id","casus_id");--> statement-breakpoint
CREATE INDEX "sight_of_person" ON "sight" USING btree ("collaboration_id","person_id","kind","object_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "sight_of_casus" ON "sight" USING btree ("collaboration_id","casus_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "part_note" ON "part" USING btree ("collaboration_id","casus_id","note_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("next_try_at") WHERE sent_at is null and failed_at is null and ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_planned_once" ON "outbox" USING btree ("collaboration_id","casus_id","kind","person_id","object_id","next_try_at") WHERE asks_first;--> statement-breakpoint
CREATE INDEX "seal_certificate_of_organisation" ON "seal_certificate" USING btree ("collaboration_id","organisation_id","from");--> statement-breakpoint
CREATE INDEX "seal_certificate_fingerprint" ON "seal_certificate" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "person_organisation" ON "person" USING btree ("collaboration_id","organisation_id");