create index concurrently outbox_lane on outbox (lane, next_attempt_at) where state = 'PENDING';
