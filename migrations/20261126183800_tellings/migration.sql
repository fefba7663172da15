CREATE TABLE "telling_anchors" (
	"document_id" uuid,
	"telling_id" uuid,
	"anchor" uuid,
	"type" "event_type",
	"named" boolean NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	CONSTRAINT "telling_anchors_pkey" PRIMARY KEY("document_id","telling_id","anchor","type")
);
--> statement-breakpoint
CREATE TABLE "telling_matches" (
	"document_id" uuid,
	"telling_id" uuid,
	"other_document_id" uuid,
	"other_id" uuid,
	"score" double precision NOT NULL,
	"rule" text NOT NULL,
	CONSTRAINT "telling_matches_pkey" PRIMARY KEY("document_id","telling_id","other_document_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "tellings" (
	"document_id" uuid,
	"id" uuid,
	"event_id" uuid NOT NULL,
	"component" uuid NOT NULL,
	"features" jsonb NOT NULL,
	CONSTRAINT "tellings_pkey" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "telling_id" uuid;--> statement-breakpoint
-- Until now every event was told by one document alone. What is stored is compared with others when it is read again.
UPDATE "reports" SET "telling_id" = "event_id";--> statement-breakpoint
INSERT INTO "tellings" ("document_id", "id", "event_id", "component", "features")
  SELECT DISTINCT "document_id", "event_id", "event_id", "event_id", 'null'::jsonb FROM "reports";--> statement-breakpoint
SET CONSTRAINTS ALL IMMEDIATE;--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "telling_id" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "telling_anchors_found" ON "telling_anchors" ("anchor","type","from_day");--> statement-breakpoint
CREATE INDEX "telling_matches_other" ON "telling_matches" ("other_document_id","other_id");--> statement-breakpoint
CREATE INDEX "tellings_id" ON "tellings" ("id");--> statement-breakpoint
CREATE INDEX "tellings_event" ON "tellings" ("event_id");--> statement-breakpoint
CREATE INDEX "tellings_component" ON "tellings" ("component");--> statement-breakpoint
ALTER TABLE "telling_anchors" ADD CONSTRAINT "telling_anchors_YyD6dp1Xvv05_fkey" FOREIGN KEY ("document_id","telling_id") REFERENCES "tellings"("document_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "telling_matches" ADD CONSTRAINT "telling_matches_Z2198nTqGJco_fkey" FOREIGN KEY ("document_id","telling_id") REFERENCES "tellings"("document_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "telling_matches" ADD CONSTRAINT "telling_matches_OURzC162pbbG_fkey" FOREIGN KEY ("other_document_id","other_id") REFERENCES "tellings"("document_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "tellings" ADD CONSTRAINT "tellings_document_id_documents_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE;