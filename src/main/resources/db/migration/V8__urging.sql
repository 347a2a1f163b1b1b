-- A customer may urge, and not climb the whole ladder at once.

alter table complaint
  add column urged_at timestamptz;

comment on column complaint.urged_at is
  'When the customer or the platform''s app escalated the case last; empty if never.';
