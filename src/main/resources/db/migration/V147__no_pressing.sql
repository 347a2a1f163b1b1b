-- The index complaint_queue has what it had.
drop index concurrently complaint_pressing;
