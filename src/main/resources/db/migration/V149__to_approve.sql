-- What waits for an approval, in the order in which it is due. ApprovalStore asks in these words.
create index concurrently complaint_to_approve on complaint (next_due_at, id)
  where status = 'PENDING_APPROVAL' or review_draft is not null
    or jsonb_exists(course, 'rejection')
    or risk_report is not null and risk_report ->> 'approvedAt' is null;
