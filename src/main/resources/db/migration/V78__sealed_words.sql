-- What people said is sealed in events, messages, evidence, compensations, disputes and registers as
-- well (ADR 0044). What is older stays readable until the operation "resealing" was there.
create table sealing_pass (
  table_name  text primary key,
  key         integer not null,
  next_block  bigint,
  left_over   boolean not null,
  finished_at timestamptz
);
comment on table sealing_pass is
  'How far sealing the words of a table anew has come: one row for each table that was begun.';
comment on column sealing_pass.table_name is 'The table whose rows are gone through.';
comment on column sealing_pass.key is 'The number of the key that they are sealed with.';
comment on column sealing_pass.next_block is
  'The first block of the table that was not gone through; null once a whole pass found nothing.';
comment on column sealing_pass.left_over is
  'Whether this pass sealed something or met rows in the hands of others, so that one more follows.';
comment on column sealing_pass.finished_at is
  'When a pass found nothing; null as long as none did.';

comment on function evidence_hash is
  'The hash of a piece that follows one with the hash previous, as long as the piece is in clear. Of '
  'sealed ones the desk computes it (operation evidence-check).';
