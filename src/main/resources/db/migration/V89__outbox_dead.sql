create index concurrently outbox_dead on outbox (id) where state = 'DEAD';
