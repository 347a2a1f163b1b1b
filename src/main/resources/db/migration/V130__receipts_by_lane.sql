-- A message that comes back on one way may come back on the next as well.
create unique index concurrently message_receipt_told on message_receipt (outbox_id, lane, state);
