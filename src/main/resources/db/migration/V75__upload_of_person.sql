create index concurrently evidence_upload_of_person on evidence_upload (opened_by) where completed_at is null;
