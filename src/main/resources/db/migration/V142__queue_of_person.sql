-- The queue of one person, and how many open cases somebody holds.
create index concurrently complaint_queue_of
  on complaint (assignee, priority, coalesce(next_due_at, 'infinity'::timestamptz), received_at, id)
  where assignee is not null
    and status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED');
