-- No plan hangs on how values are spread in columns that nothing is sought by. To count that, Postgres reads and sorts whole
-- texts and JSON, time and again while their tables grow.
alter table tellings alter features set statistics 0;
--> statement-breakpoint
alter table readings alter graph set statistics 0;
--> statement-breakpoint
alter table documents alter text set statistics 0;
--> statement-breakpoint
alter table sentences alter text set statistics 0;
--> statement-breakpoint
alter table mentions alter quote set statistics 0;
--> statement-breakpoint
alter table arguments alter quote set statistics 0;
--> statement-breakpoint
alter table quantities alter quote set statistics 0;
--> statement-breakpoint
alter table reports alter quote set statistics 0, alter time_text set statistics 0;
--> statement-breakpoint
alter table statements alter quote set statistics 0, alter cue set statistics 0, alter speaker_text set statistics 0;
