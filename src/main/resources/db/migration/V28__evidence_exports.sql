-- Who took the evidence of a case out of the desk, and how it was then.

create table evidence_export (
  id              uuid        primary key,
  complaint_id    uuid        not null,
  exported_by     text        not null,
  purpose         text        not null,
  exported_at     timestamptz not null,
  pieces          integer     not null,
  chain_head      text        not null check (chain_head ~ '^[0-9a-f]{64}$'),
  manifest_sha256 text        not null check (manifest_sha256 ~ '^[0-9a-f]{64}$')
);

comment on table evidence_export is 'A sealed bundle of evidence that was handed out; only ever added to.';
comment on column evidence_export.pieces is 'How many pieces of evidence the case had.';
comment on column evidence_export.chain_head is 'The hash of the last of them; 64 zeros for none.';
comment on column evidence_export.manifest_sha256 is
  'Of manifest.json in the bundle: a bundle with another one is not the one that was handed out.';

create index evidence_export_of_case on evidence_export (complaint_id, id);

create trigger evidence_export_is_kept before update or delete on evidence_export
  for each row execute function keep_as_it_was();
