-- What was answered in a case goes with its words.

create index concurrently idempotency_of_case on idempotency_key (complaint_id);
