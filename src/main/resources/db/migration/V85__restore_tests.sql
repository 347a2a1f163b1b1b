-- Whether backups can be restored was tried, and what came of it.

create table restore_test (
  id                 uuid        primary key,
  backup_of          timestamptz not null,
  restored_at        timestamptz not null,
  passed             boolean     not null,
  recovery_seconds   bigint      not null check (recovery_seconds >= 0),
  lost_seconds       bigint      check (lost_seconds >= 0),
  result             text        not null,
  conducted_by       text        not null,
  recorded_by        text        not null,
  recorded_at        timestamptz not null
);

comment on table restore_test is 'A backup that was restored to see whether it can be; only ever added to.';
comment on column restore_test.id is 'UUIDv7, in the order in which they were recorded.';
comment on column restore_test.backup_of is 'When the backup was taken.';
comment on column restore_test.restored_at is 'When it was restored.';
comment on column restore_test.passed is 'Whether all was there that was backed up.';
comment on column restore_test.recovery_seconds is 'From the decision to restore until the desk could work: the recovery time.';
comment on column restore_test.lost_seconds is
  'What an outage at that moment would have lost: the age of the backup. Empty where nobody said.';
comment on column restore_test.result is 'What was looked at, and what was found.';
comment on column restore_test.conducted_by is 'Who did it.';
comment on column restore_test.recorded_by is 'The account that entered it.';
comment on column restore_test.recorded_at is 'When it was entered.';

create index restore_test_passed on restore_test (restored_at) where passed;
