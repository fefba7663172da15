CREATE TABLE "neighbours" (
	"actor_id" uuid,
	"other_id" uuid,
	"event_count" integer NOT NULL,
	"first_on" date,
	"last_on" date,
	CONSTRAINT "neighbours_pkey" PRIMARY KEY("actor_id","other_id")
);
--> statement-breakpoint
CREATE INDEX "neighbours_closest" ON "neighbours" ("actor_id","event_count" DESC NULLS LAST,"last_on" DESC NULLS LAST,"other_id" DESC NULLS LAST);--> statement-breakpoint
INSERT INTO "neighbours" ("actor_id", "other_id", "event_count", "first_on", "last_on")
SELECT mine."actor_id", other."actor_id", count(DISTINCT mine."event_id"),
  min(nullif(mine."event_date", '0001-01-01')), max(nullif(mine."event_date", '0001-01-01'))
FROM "participations" mine
JOIN "participations" other ON other."event_id" = mine."event_id" AND other."actor_id" <> mine."actor_id"
GROUP BY mine."actor_id", other."actor_id";
