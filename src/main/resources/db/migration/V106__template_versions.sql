-- The words of messages are policy: each message says by which version it was worded.

alter table outbox add column template_version integer;
comment on column outbox.template_version is
  'Of the policy "templates"; none for what is no template of it, and for what was written before it was a policy.';
