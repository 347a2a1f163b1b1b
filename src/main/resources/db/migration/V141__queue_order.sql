-- The queue in its order, for whoever sees all of it.
create index concurrently complaint_queue
  on complaint (priority, coalesce(next_due_at, 'infinity'::timestamptz), received_at, id)
  where status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED');
