-- Who takes over what nobody was given in time.

create table skill_group (
  name       text primary key,
  supervisor text not null
);

comment on table skill_group is
  'Those who handle the cases of one category. A case that was not assigned in time goes to the '
  'supervisor of its group; a group that is missing here has none.';
comment on column skill_group.name is 'The category of its cases: "PRODUCT".';
comment on column skill_group.supervisor is 'The account name.';

-- Cases that were not assigned in time and still are nobody's: few, and looked for by every sweep.
create index deadline_unassigned on deadline (due_at)
  where stage = 'ASSIGN' and state = 'BREACHED' and finished_at is null;
