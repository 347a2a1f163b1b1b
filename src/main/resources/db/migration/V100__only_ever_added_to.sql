-- What happened to a case is only ever added to (spec.md §10.5). Only an erasure, and sealing anew,
-- may take something out of an event, or put the same in its place.

create trigger complaint_event_is_kept before update or delete on complaint_event
  for each row execute function keep_as_it_was();

-- The log of who did what stays as it is also while something else is erased.

create function keep_for_good() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end $$;

create or replace trigger audit_entry_is_kept before update or delete on audit_entry
  for each row execute function keep_for_good();
create or replace trigger audit_entry_is_not_emptied before truncate on audit_entry
  for each statement execute function keep_for_good();
create or replace trigger audit_seal_is_kept before update or delete on audit_seal
  for each row execute function keep_for_good();
create or replace trigger audit_seal_is_not_emptied before truncate on audit_seal
  for each statement execute function keep_for_good();
create or replace trigger audit_anchor_is_kept before update or delete on audit_anchor
  for each row execute function keep_for_good();
create or replace trigger audit_anchor_is_not_emptied before truncate on audit_anchor
  for each statement execute function keep_for_good();
