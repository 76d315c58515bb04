CREATE TABLE "attempt" (
	"key_digest" "bytea" PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends" timestamp (3) with time zone NOT NULL
);
