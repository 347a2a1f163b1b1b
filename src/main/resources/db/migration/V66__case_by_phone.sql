-- The cases of a customer whose number somebody looks for.

create index concurrently complaint_by_phone on complaint (phone_mark, id) where phone_mark is not null;
