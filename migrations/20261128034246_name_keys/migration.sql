ALTER TABLE "person_keys" RENAME TO "name_keys";--> statement-breakpoint
DROP INDEX "person_keys_key";--> statement-breakpoint
CREATE INDEX "name_keys_key" ON "name_keys" ("key");