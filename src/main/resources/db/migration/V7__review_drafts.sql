-- What the experts decide on the appeal of a major case, until the operations lead has approved it.

alter table complaint
  add column review_draft jsonb;

comment on column complaint.review_draft is
  'The decision on an appeal that waits for approval, with its reviewer; empty when none waits.';
