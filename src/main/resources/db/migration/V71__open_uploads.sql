-- How much is on its way to a case, and which upload is being made evidence.

alter table evidence_upload
  add column bytes            bigint,
  add column completing_until timestamptz,
  add column completed_at     timestamptz;

alter table evidence_upload
  add constraint evidence_upload_says_how_much check (bytes is not null and bytes > 0) not valid;

comment on column evidence_upload.bytes is 'That were declared, of all files.';
comment on column evidence_upload.completing_until is
  'Until when nobody else completes an upload of the same person to the same case, in real time.';
comment on column evidence_upload.completed_at is
  'When its files became evidence, in real time; an upload without it is open until it expires.';
