CREATE TABLE "duplicates" (
	"actor_id" uuid,
	"other_id" uuid,
	"score" double precision NOT NULL,
	"rule" text NOT NULL,
	CONSTRAINT "duplicates_pkey" PRIMARY KEY("actor_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "person_keys" (
	"actor_id" uuid,
	"key" text,
	CONSTRAINT "person_keys_pkey" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
CREATE INDEX "duplicates_other" ON "duplicates" ("other_id");--> statement-breakpoint
CREATE INDEX "person_keys_key" ON "person_keys" ("key");--> statement-breakpoint
ALTER TABLE "duplicates" ADD CONSTRAINT "duplicates_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "duplicates" ADD CONSTRAINT "duplicates_other_id_actors_id_fkey" FOREIGN KEY ("other_id") REFERENCES "actors"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "person_keys" ADD CONSTRAINT "person_keys_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE CASCADE;