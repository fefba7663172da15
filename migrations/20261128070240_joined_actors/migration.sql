CREATE TABLE "joined_actors" (
	"from_id" uuid PRIMARY KEY,
	"into_id" uuid NOT NULL CONSTRAINT "joined_actors_into" UNIQUE,
	"score" double precision NOT NULL,
	"rule" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "appearances" ADD COLUMN "own_id" uuid;