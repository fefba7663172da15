ALTER TABLE "announcements" ADD COLUMN "curation_id" uuid;--> statement-breakpoint
ALTER TABLE "announcements" ADD COLUMN "undone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "announcements" ADD COLUMN "changed_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL;