-- Cases that are to be sealed with a newer key, the oldest key first.

create index concurrently complaint_by_key on complaint (sealed_with);
