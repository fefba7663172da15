CREATE TYPE "curation_kind" AS ENUM('CORRECT_DOCUMENT', 'CORRECT_ASSERTION', 'REJECT_ASSERTION', 'ADD_ALIAS', 'MERGE', 'SPLIT');--> statement-breakpoint
CREATE TYPE "entity_type" AS ENUM('ACTOR', 'PLACE');--> statement-breakpoint
CREATE TYPE "subject_type" AS ENUM('ACTOR', 'PLACE', 'DOCUMENT', 'TELLING', 'REPORT', 'ARGUMENT', 'QUANTITY', 'MENTION', 'STATEMENT');--> statement-breakpoint
CREATE TABLE "aliases" (
	"id" uuid,
	"curation_id" uuid,
	"type" "entity_type" NOT NULL,
	"node_id" uuid NOT NULL,
	"text" text NOT NULL,
	"language" "language" NOT NULL,
	"search" text NOT NULL,
	"linking" boolean NOT NULL,
	CONSTRAINT "aliases_pkey" PRIMARY KEY("id","curation_id")
);
--> statement-breakpoint
CREATE TABLE "curation_subjects" (
	"curation_id" uuid,
	"type" "subject_type",
	"id" uuid,
	"document_id" uuid,
	CONSTRAINT "curation_subjects_pkey" PRIMARY KEY("curation_id","type","id","document_id")
);
--> statement-breakpoint
CREATE TABLE "curations" (
	"id" uuid PRIMARY KEY,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "curations_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" "curation_kind" NOT NULL,
	"made_by" text,
	"note" text,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changes" jsonb NOT NULL,
	"deed" jsonb,
	"gives" text[] NOT NULL,
	"uses" text[] NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "mutation_keys" (
	"key" text PRIMARY KEY,
	"input_hash" text NOT NULL,
	"payload" jsonb NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "node_redirects" (
	"from_id" uuid PRIMARY KEY,
	"into_id" uuid NOT NULL,
	"type" "entity_type" NOT NULL,
	"curation_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shelved_nodes" (
	"id" uuid PRIMARY KEY,
	"type" "entity_type" NOT NULL,
	"row" jsonb NOT NULL,
	"names" jsonb NOT NULL,
	"children" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "text_edits" (
	"curation_id" uuid,
	"ordinal" integer,
	"content_hash" text NOT NULL,
	"document_id" uuid,
	"anchor" jsonb NOT NULL,
	"edit" jsonb NOT NULL,
	"anchored" boolean DEFAULT true NOT NULL,
	CONSTRAINT "text_edits_pkey" PRIMARY KEY("curation_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"document_id" uuid PRIMARY KEY,
	"publisher" text,
	"published" date,
	"published_inferred" boolean NOT NULL,
	"published_note" text,
	"graph" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "names" ADD COLUMN "curated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "aliases_node" ON "aliases" ("node_id");--> statement-breakpoint
CREATE INDEX "aliases_search" ON "aliases" ("search");--> statement-breakpoint
CREATE INDEX "curation_subjects_id" ON "curation_subjects" ("id");--> statement-breakpoint
CREATE INDEX "curation_subjects_document" ON "curation_subjects" ("document_id");--> statement-breakpoint
CREATE INDEX "curations_made" ON "curations" ("made_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "curations_seq" ON "curations" ("seq");--> statement-breakpoint
CREATE INDEX "node_redirects_into" ON "node_redirects" ("into_id");--> statement-breakpoint
CREATE INDEX "text_edits_content" ON "text_edits" ("content_hash");--> statement-breakpoint
ALTER TABLE "aliases" ADD CONSTRAINT "aliases_curation_id_curations_id_fkey" FOREIGN KEY ("curation_id") REFERENCES "curations"("id");--> statement-breakpoint
ALTER TABLE "curation_subjects" ADD CONSTRAINT "curation_subjects_curation_id_curations_id_fkey" FOREIGN KEY ("curation_id") REFERENCES "curations"("id");--> statement-breakpoint
ALTER TABLE "node_redirects" ADD CONSTRAINT "node_redirects_curation_id_curations_id_fkey" FOREIGN KEY ("curation_id") REFERENCES "curations"("id");--> statement-breakpoint
ALTER TABLE "text_edits" ADD CONSTRAINT "text_edits_curation_id_curations_id_fkey" FOREIGN KEY ("curation_id") REFERENCES "curations"("id");--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_document_id_documents_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE;