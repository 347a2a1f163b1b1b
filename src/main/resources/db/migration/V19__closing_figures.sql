-- A mass complaint that a person closed is told again when it has grown.

alter table alert add column closing_customers integer check (closing_customers >= 0);

comment on column alert.closing_customers is
  'How many customers it had when it was closed; absent while it is open, and of what was closed '
  'before this was kept.';
