-- What uploads declared before their sum was kept.

update evidence_upload u
set bytes = (select sum((f ->> 'size')::bigint) from jsonb_array_elements(u.files) f)
where bytes is null;
