-- Of few compensations somebody's approval is waited for.
create index concurrently compensation_to_approve on compensation (complaint_id)
  where state = 'PENDING_APPROVAL';
