-- Files as evidence, the chain of hashes through the evidence of a case, and who looked at a file.

alter table evidence
  drop constraint evidence_kind_check,
  add column file_id       uuid,
  add column file_name     text,
  add column file_size     bigint check (file_size > 0),
  add column twin_of       uuid,
  add column number        integer,
  add column previous_hash text check (previous_hash ~ '^[0-9a-f]{64}$'),
  add column hash          text check (hash ~ '^[0-9a-f]{64}$'),
  add constraint evidence_kind_check
    check (kind in ('TEXT', 'REFERENCE', 'VIDEO_SESSION', 'SNAPSHOT', 'FILE')),
  add constraint evidence_file_check check (
    num_nonnulls(file_id, file_name, file_size) = case when kind = 'FILE' then 3 else 0 end
    and (kind = 'FILE' or twin_of is null)
    and (kind <> 'FILE' or num_nulls(sha256, media_type) = 0));

comment on table evidence is 'One piece of evidence, only ever added to.';
comment on column evidence.file_id is 'By which the desk keeps the file.';
comment on column evidence.file_size is 'In bytes.';
comment on column evidence.twin_of is
  'The piece whose file this one shows with parts made unreadable, for the other party.';
comment on column evidence.number is 'Counts the pieces of the case, from 1.';
comment on column evidence.previous_hash is
  'The hash of the piece before it; 64 zeros for the first one.';
comment on column evidence.hash is 'See evidence_hash.';

create function evidence_field(name text, value text) returns text
  language sql immutable
  return name || ':' || coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || e'\n';

comment on function evidence_field is
  'A field as it goes into the hash: with its name and its length in bytes, so that no two pieces are '
  'written alike.';

create function evidence_hash(previous text, e evidence) returns text
  language sql immutable
  return encode(sha256(convert_to(
    evidence_field('previous', previous)
    || evidence_field('number', e.number::text)
    || evidence_field('id', e.id::text)
    || evidence_field('caseId', e.complaint_id::text)
    || evidence_field('side', e.side)
    || evidence_field('kind', e.kind)
    || evidence_field('description', e.description)
    || evidence_field('reference', e.reference)
    || evidence_field('sha256', e.sha256)
    || evidence_field('mediaType', e.media_type)
    || evidence_field('documentType', e.document_type)
    || evidence_field('documentIssuer', e.document_issuer)
    || evidence_field('documentOn', to_char(e.document_on, 'YYYY-MM-DD'))
    || evidence_field('documentResult', e.document_result)
    || evidence_field('fileId', e.file_id::text)
    || evidence_field('fileName', e.file_name)
    || evidence_field('fileSize', e.file_size::text)
    || evidence_field('twinOf', e.twin_of::text)
    || evidence_field('by', e.given_by)
    || evidence_field('at', to_char(e.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
    'UTF8')), 'hex');

comment on function evidence_hash is
  'The hash of a piece that follows one with the hash previous. A piece is as it was handed in where '
  'hash = evidence_hash(previous_hash, evidence).';

update evidence e set number = n.number
from (
  select id, row_number() over (partition by complaint_id order by id) as number from evidence) n
where n.id = e.id;

with recursive chain as (
  select e.id, e.complaint_id, e.number, repeat('0', 64) as previous,
    evidence_hash(repeat('0', 64), e) as hash
  from evidence e where e.number = 1
  union all
  select e.id, e.complaint_id, e.number, c.hash, evidence_hash(c.hash, e)
  from chain c join evidence e on e.complaint_id = c.complaint_id and e.number = c.number + 1)
update evidence e set previous_hash = c.previous, hash = c.hash from chain c where c.id = e.id;

alter table evidence
  alter column number set not null,
  alter column previous_hash set not null,
  alter column hash set not null;

create unique index evidence_number on evidence (complaint_id, number);
create unique index evidence_of_file on evidence (file_id) where file_id is not null;
create index evidence_twin on evidence (twin_of) where twin_of is not null;

create function keep_as_it_was() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger evidence_is_kept before update or delete on evidence
  for each row execute function keep_as_it_was();

create table evidence_upload (
  id           uuid        primary key,
  complaint_id uuid        not null,
  side         text        not null check (side in ('CUSTOMER', 'PLATFORM', 'MERCHANT', 'CARRIER')),
  files        jsonb       not null,
  opened_by    text        not null,
  opened_at    timestamptz not null,
  expires_at   timestamptz not null
);

comment on table evidence_upload is
  'Files that somebody may send. They are in quarantine: no evidence, and open to nobody, before all '
  'are there and were looked at.';
comment on column evidence_upload.side is 'Whose evidence they will be.';
comment on column evidence_upload.files is 'As they were declared, in order.';
comment on column evidence_upload.expires_at is 'Until when they may be sent, in real time.';

create index evidence_upload_expired on evidence_upload (expires_at);

create table evidence_view (
  id           uuid        primary key,
  complaint_id uuid        not null,
  evidence_id  uuid        not null,
  viewed_by    text        not null,
  purpose      text        not null,
  viewed_at    timestamptz not null
);

comment on table evidence_view is 'Who opened a file, when, and what for; only ever added to.';

create index evidence_view_of_case on evidence_view (complaint_id, id);

create trigger evidence_view_is_kept before update or delete on evidence_view
  for each row execute function keep_as_it_was();
