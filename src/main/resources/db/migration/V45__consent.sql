-- What customers were shown when their contact data were taken.

alter table complaint
  add column consent_version integer,
  add column contact_purpose text;

comment on column complaint.consent_version is
  'Of the published texts that the channel showed; empty in cases that nobody submitted, and in those from before.';
comment on column complaint.contact_purpose is
  'What the contact data are for, as it was said then. They are not used for anything else.';
