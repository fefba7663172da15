ALTER TABLE "actors" ADD COLUMN "listed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "listed" boolean DEFAULT false NOT NULL;