-- The same for what was written to and fro.

create index concurrently complaint_transcripts_kept on complaint (ended_at)
  where ended_at is not null and erased_at is null and transcripts_erased_at is null;
