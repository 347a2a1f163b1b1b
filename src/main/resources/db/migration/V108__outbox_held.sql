create index concurrently outbox_held on outbox (recipient) where state = 'PENDING' and lane is null and held_since is not null;
