-- What the business has approved counts, whether or not the legal side has; and money that went
-- after all is posted.

alter table compensation drop constraint compensation_check;
alter table compensation add constraint compensation_decided
  check (decided_by is not null or state = 'PENDING_APPROVAL');

comment on column compensation.decided_by is
  'Who answers for the amount: who granted it alone, or approved it for the business, also while the '
  'legal side is missing.';
comment on column compensation.state is
  'REVOKED: taken back before any payment, or come to nothing because the case ended before it was '
  'approved.';

update compensation c
set decided_by = said.by, decided_on = said.day
from (
  select distinct on (w.id) w.id, j ->> 'by' as by,
    ((j ->> 'at')::timestamptz at time zone 'Asia/Shanghai')::date as day
  from compensation w, jsonb_array_elements(w.judgements) with ordinality e (j, place)
  where w.state = 'PENDING_APPROVAL' and (j ->> 'approved')::boolean and not (j ->> 'legal')::boolean
  order by w.id, place desc) said
where c.id = said.id;

alter table compensation_entry drop constraint compensation_entry_occasion_check;
alter table compensation_entry add constraint compensation_entry_occasion_check check (occasion in (
  'GRANTED', 'REVOKED', 'PAID', 'PAID_AFTER_REVOCATION', 'CLAWED_BACK', 'RECOVERY_OPENED', 'RECOVERED',
  'WRITTEN_OFF'));
