-- What has been kept long enough is found by when it ended.

create index concurrently complaint_kept on complaint (ended_at) where ended_at is not null and erased_at is null;
