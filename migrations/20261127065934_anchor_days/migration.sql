DROP INDEX "telling_anchors_found";--> statement-breakpoint
CREATE INDEX "telling_anchors_found" ON "telling_anchors" ("anchor","type",("to_day" - "from_day" > 8),"from_day","to_day","named");