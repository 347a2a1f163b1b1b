-- Who took evidence out, by time.

create index concurrently evidence_export_by_time on evidence_export using brin (exported_at);
