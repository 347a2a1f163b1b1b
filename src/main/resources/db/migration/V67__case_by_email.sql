-- The cases of a customer whose address somebody looks for.

create index concurrently complaint_by_email on complaint (email_mark, id) where email_mark is not null;
