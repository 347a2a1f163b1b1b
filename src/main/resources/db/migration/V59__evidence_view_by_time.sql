-- Who looked at files, by time.

create index concurrently evidence_view_by_time on evidence_view using brin (viewed_at);
