-- The index complaint_queue_of has what it had.
drop index concurrently complaint_held;
