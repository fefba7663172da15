CREATE TYPE "actor_kind" AS ENUM('PERSON', 'STATE', 'GOVERNMENT', 'SECURITY_FORCE', 'ARMED_GROUP', 'PARTY', 'IGO', 'NGO', 'COMPANY', 'MEDIA', 'GROUP', 'OTHER');--> statement-breakpoint
CREATE TYPE "argument_role" AS ENUM('AGENT', 'TARGET', 'PARTICIPANT', 'PLACE');--> statement-breakpoint
CREATE TYPE "event_type" AS ENUM('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT', 'ESTABLISH', 'APPOINT', 'ELECT', 'DISASTER');--> statement-breakpoint
CREATE TYPE "language" AS ENUM('ar', 'en');--> statement-breakpoint
CREATE TYPE "link_status" AS ENUM('LINKED', 'NEW', 'AMBIGUOUS');--> statement-breakpoint
CREATE TYPE "measure" AS ENUM('KILLED', 'INJURED', 'CASUALTIES', 'MISSING', 'DISPLACED', 'ARRESTED', 'RELEASED', 'ABDUCTED', 'PERSONS', 'COUNTRIES', 'ATTACKS', 'EVENTS', 'MONEY', 'PERCENT', 'OTHER');--> statement-breakpoint
CREATE TYPE "mention_form" AS ENUM('NAME', 'NOMINAL', 'METONYM', 'PRONOUN');--> statement-breakpoint
CREATE TYPE "modality" AS ENUM('ACTUAL', 'PLANNED', 'REQUESTED', 'HYPOTHETICAL', 'DENIED');--> statement-breakpoint
CREATE TYPE "place_kind" AS ENUM('CONTINENT', 'REGION', 'COUNTRY', 'ADMIN1', 'ADMIN2', 'CITY', 'FACILITY', 'WATER', 'OTHER');--> statement-breakpoint
CREATE TYPE "role" AS ENUM('AGENT', 'TARGET', 'PARTICIPANT');--> statement-breakpoint
CREATE TYPE "sentence_kind" AS ENUM('TITLE', 'HEADING', 'BODY');--> statement-breakpoint
CREATE TYPE "source_kind" AS ENUM('OUTLET', 'ACTOR', 'TEXT');--> statement-breakpoint
CREATE TYPE "time_precision" AS ENUM('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'RANGE');--> statement-breakpoint
CREATE TABLE "actors" (
	"id" uuid PRIMARY KEY,
	"registry_id" text CONSTRAINT "actors_registry" UNIQUE,
	"kind" "actor_kind" NOT NULL,
	"name_ar" text,
	"name_en" text,
	"country" text,
	"wikidata" text,
	"roles" text[] DEFAULT '{}'::text[] NOT NULL,
	"candidates" text[] DEFAULT '{}'::text[] NOT NULL,
	"owner_document_id" uuid,
	"first_seen" date,
	"last_seen" date
);
--> statement-breakpoint
CREATE TABLE "appearances" (
	"document_id" uuid,
	"id" uuid,
	"actor_id" uuid,
	"place_id" uuid,
	"name_ar" text,
	"name_en" text,
	"country" text,
	"wikidata" text,
	"geonames" integer,
	"lat" double precision,
	"lon" double precision,
	"status" "link_status" NOT NULL,
	"rule" text NOT NULL,
	"confidence" double precision NOT NULL,
	"candidates" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "appearances_pkey" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
CREATE TABLE "arguments" (
	"document_id" uuid,
	"id" uuid,
	"report_id" uuid NOT NULL,
	"role" "argument_role" NOT NULL,
	"actor_id" uuid,
	"place_id" uuid,
	"text" text,
	"sentence" integer,
	"start_offset" integer,
	"end_offset" integer,
	"quote" text,
	CONSTRAINT "arguments_pkey" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY,
	"content_hash" text NOT NULL,
	"graph_hash" text NOT NULL,
	"name" text NOT NULL,
	"language" "language" NOT NULL,
	"title" text,
	"url" text,
	"publisher_id" uuid,
	"published" date,
	"published_inferred" boolean DEFAULT false NOT NULL,
	"published_note" text,
	"text" text NOT NULL,
	"extractor" text NOT NULL,
	"ingested_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY,
	"type" "event_type" NOT NULL,
	"mode" text,
	"contexts" text[] DEFAULT '{}'::text[] NOT NULL,
	"modality" "modality" NOT NULL,
	"happened_from" date,
	"happened_to" date,
	"precision" "time_precision",
	"happened_on" date NOT NULL,
	"country" text,
	"place_id" uuid,
	"report_count" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gazetteer_loads" (
	"name" text PRIMARY KEY,
	"hash" text NOT NULL,
	"actors" integer NOT NULL,
	"places" integer NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"document_id" uuid,
	"id" uuid,
	"sentence" integer NOT NULL,
	"actor_id" uuid,
	"place_id" uuid,
	"form" "mention_form" NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"quote" text NOT NULL,
	CONSTRAINT "mentions_pkey" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
CREATE TABLE "names" (
	"id" uuid PRIMARY KEY,
	"actor_id" uuid,
	"place_id" uuid,
	"text" text NOT NULL,
	"language" "language" NOT NULL,
	"main" boolean NOT NULL,
	"search" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_places" (
	"id" uuid PRIMARY KEY,
	"event_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"event_date" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participations" (
	"id" uuid PRIMARY KEY,
	"event_id" uuid NOT NULL,
	"actor_id" uuid,
	"place_id" uuid,
	"text" text,
	"role" "role" NOT NULL,
	"event_date" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place_ancestors" (
	"place_id" uuid,
	"ancestor_id" uuid,
	"depth" smallint NOT NULL,
	CONSTRAINT "place_ancestors_pkey" PRIMARY KEY("place_id","ancestor_id")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY,
	"registry_id" text CONSTRAINT "places_registry" UNIQUE,
	"kind" "place_kind" NOT NULL,
	"name_ar" text,
	"name_en" text,
	"country" text,
	"parent_id" uuid,
	"lat" double precision,
	"lon" double precision,
	"population" bigint,
	"geonames" integer,
	"wikidata" text,
	"candidates" text[] DEFAULT '{}'::text[] NOT NULL,
	"owner_document_id" uuid,
	"first_seen" date,
	"last_seen" date
);
--> statement-breakpoint
CREATE TABLE "quantities" (
	"document_id" uuid,
	"id" uuid,
	"report_id" uuid NOT NULL,
	"measure" "measure" NOT NULL,
	"value" double precision,
	"low" double precision,
	"high" double precision,
	"unit" text,
	"sentence" integer NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"quote" text NOT NULL,
	CONSTRAINT "quantities_pkey" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"document_id" uuid,
	"id" uuid,
	"event_id" uuid NOT NULL,
	"sentence" integer NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"quote" text NOT NULL,
	"type" "event_type" NOT NULL,
	"mode" text,
	"contexts" text[] DEFAULT '{}'::text[] NOT NULL,
	"modality" "modality" NOT NULL,
	"statement_id" uuid,
	"time_text" text,
	"time_start" integer,
	"time_end" integer,
	"happened_from" date,
	"happened_to" date,
	"precision" "time_precision",
	"confidence" double precision NOT NULL,
	"rule" text NOT NULL,
	CONSTRAINT "reports_pkey" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
CREATE TABLE "sentences" (
	"document_id" uuid,
	"ordinal" integer,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"kind" "sentence_kind" NOT NULL,
	"text" text NOT NULL,
	"search" text NOT NULL,
	"words" tsvector GENERATED ALWAYS AS (to_tsvector('simple', search)) STORED,
	"skipped" text,
	CONSTRAINT "sentences_pkey" PRIMARY KEY("document_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY,
	"kind" "source_kind" NOT NULL,
	"actor_id" uuid,
	"name" text,
	"search" text,
	"owner_document_id" uuid
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"document_id" uuid,
	"id" uuid,
	"sentence" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"speaker_text" text,
	"cue_start" integer NOT NULL,
	"cue_end" integer NOT NULL,
	"cue" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"quote" text NOT NULL,
	"direct" boolean NOT NULL,
	"within_id" uuid,
	"chain" uuid[] NOT NULL,
	"rule" text NOT NULL,
	CONSTRAINT "statements_pkey" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
CREATE INDEX "actors_kind" ON "actors" ("kind","country","id");--> statement-breakpoint
CREATE INDEX "actors_country" ON "actors" ("country","id");--> statement-breakpoint
CREATE INDEX "actors_last_seen" ON "actors" ("last_seen" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "actors_wikidata" ON "actors" ("wikidata");--> statement-breakpoint
CREATE INDEX "appearances_actor" ON "appearances" ("actor_id","document_id");--> statement-breakpoint
CREATE INDEX "appearances_place" ON "appearances" ("place_id","document_id");--> statement-breakpoint
CREATE INDEX "arguments_report" ON "arguments" ("report_id");--> statement-breakpoint
CREATE INDEX "arguments_actor" ON "arguments" ("actor_id");--> statement-breakpoint
CREATE INDEX "arguments_place" ON "arguments" ("place_id");--> statement-breakpoint
CREATE INDEX "documents_published" ON "documents" ("published" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_publisher" ON "documents" ("publisher_id","published" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_content" ON "documents" ("content_hash");--> statement-breakpoint
CREATE INDEX "events_type_country" ON "events" ("type","country","happened_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_type" ON "events" ("type","happened_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_country" ON "events" ("country","happened_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_happened" ON "events" ("happened_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_place" ON "events" ("place_id","happened_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "mentions_id" ON "mentions" ("id");--> statement-breakpoint
CREATE INDEX "mentions_sentence" ON "mentions" ("document_id","sentence");--> statement-breakpoint
CREATE INDEX "mentions_actor" ON "mentions" ("actor_id","document_id","start_offset");--> statement-breakpoint
CREATE INDEX "mentions_place" ON "mentions" ("place_id","document_id","start_offset");--> statement-breakpoint
CREATE INDEX "names_actor" ON "names" ("actor_id");--> statement-breakpoint
CREATE INDEX "names_place" ON "names" ("place_id");--> statement-breakpoint
CREATE INDEX "names_search" ON "names" ("search" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "event_places_event" ON "event_places" ("event_id","place_id");--> statement-breakpoint
CREATE INDEX "event_places_place" ON "event_places" ("place_id","event_date" DESC NULLS LAST,"event_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "participations_place" ON "participations" ("place_id","event_date" DESC NULLS LAST,"event_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "place_ancestors_inside" ON "place_ancestors" ("ancestor_id","place_id");--> statement-breakpoint
CREATE INDEX "places_kind" ON "places" ("kind","country","id");--> statement-breakpoint
CREATE INDEX "places_country" ON "places" ("country","id");--> statement-breakpoint
CREATE INDEX "places_parent" ON "places" ("parent_id");--> statement-breakpoint
CREATE INDEX "places_geonames" ON "places" ("geonames");--> statement-breakpoint
CREATE INDEX "places_last_seen" ON "places" ("last_seen" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "quantities_report" ON "quantities" ("report_id");--> statement-breakpoint
CREATE INDEX "reports_id" ON "reports" ("id");--> statement-breakpoint
CREATE INDEX "reports_event" ON "reports" ("event_id","document_id","start_offset");--> statement-breakpoint
CREATE INDEX "reports_sentence" ON "reports" ("document_id","sentence");--> statement-breakpoint
CREATE INDEX "reports_statement" ON "reports" ("document_id","statement_id");--> statement-breakpoint
CREATE INDEX "sentences_words" ON "sentences" USING gin ("words");--> statement-breakpoint
CREATE INDEX "sources_kind" ON "sources" ("kind","id");--> statement-breakpoint
CREATE INDEX "sources_actor" ON "sources" ("actor_id");--> statement-breakpoint
CREATE INDEX "statements_id" ON "statements" ("id");--> statement-breakpoint
CREATE INDEX "statements_sentence" ON "statements" ("document_id","sentence");--> statement-breakpoint
CREATE INDEX "statements_source" ON "statements" ("source_id","document_id","start_offset");--> statement-breakpoint
CREATE INDEX "statements_within" ON "statements" ("document_id","within_id");--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_document_id_documents_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_place_id_places_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id");--> statement-breakpoint
ALTER TABLE "arguments" ADD CONSTRAINT "arguments_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "arguments" ADD CONSTRAINT "arguments_place_id_places_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id");--> statement-breakpoint
ALTER TABLE "arguments" ADD CONSTRAINT "arguments_document_id_report_id_reports_document_id_id_fkey" FOREIGN KEY ("document_id","report_id") REFERENCES "reports"("document_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_publisher_id_sources_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "sources"("id");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_place_id_places_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id");--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_place_id_places_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id");--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_aVKPpwAk6Mlg_fkey" FOREIGN KEY ("document_id","sentence") REFERENCES "sentences"("document_id","ordinal") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "names" ADD CONSTRAINT "names_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "names" ADD CONSTRAINT "names_place_id_places_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "event_places" ADD CONSTRAINT "event_places_event_id_events_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "event_places" ADD CONSTRAINT "event_places_place_id_places_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id");--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_event_id_events_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_place_id_places_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id");--> statement-breakpoint
ALTER TABLE "place_ancestors" ADD CONSTRAINT "place_ancestors_place_id_places_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "place_ancestors" ADD CONSTRAINT "place_ancestors_ancestor_id_places_id_fkey" FOREIGN KEY ("ancestor_id") REFERENCES "places"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_parent_id_places_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "places"("id");--> statement-breakpoint
ALTER TABLE "quantities" ADD CONSTRAINT "quantities_document_id_report_id_reports_document_id_id_fkey" FOREIGN KEY ("document_id","report_id") REFERENCES "reports"("document_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_event_id_events_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id");--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_document_id_sentence_sentences_document_id_ordinal_fkey" FOREIGN KEY ("document_id","sentence") REFERENCES "sentences"("document_id","ordinal") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_document_id_statement_id_statements_document_id_id_fkey" FOREIGN KEY ("document_id","statement_id") REFERENCES "statements"("document_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_document_id_documents_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_source_id_sources_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id");--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_gGFjb48dZfU9_fkey" FOREIGN KEY ("document_id","sentence") REFERENCES "sentences"("document_id","ordinal") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_document_id_within_id_statements_document_id_id_fkey" FOREIGN KEY ("document_id","within_id") REFERENCES "statements"("document_id","id") ON DELETE CASCADE;