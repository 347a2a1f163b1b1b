create index concurrently evidence_upload_of_case on evidence_upload (complaint_id) where completed_at is null;
