-- How much is on its way to a case, and which upload is being made evidence.

alter table evidence_upload
  add column bytes            bigint check (bytes > 0),
  add column completing_until timestamptz,
  add column completed_at     timestamptz;

update evidence_upload u
set bytes = (select sum((f ->> 'size')::bigint) from jsonb_array_elements(u.files) f);

alter table evidence_upload alter column bytes set not null;

comment on column evidence_upload.bytes is 'That were declared, of all files.';
comment on column evidence_upload.completing_until is
  'Until when nobody else completes an upload of the same person to the same case, in real time.';
comment on column evidence_upload.completed_at is
  'When its files became evidence, in real time; an upload without it is open until it expires.';

create index evidence_upload_of_case on evidence_upload (complaint_id) where completed_at is null;
create index evidence_upload_of_person on evidence_upload (opened_by) where completed_at is null;
