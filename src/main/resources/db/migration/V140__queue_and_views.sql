-- What the queue is ordered by stands with the case: the order of a million cases is then an index.
-- Of cases that are open already `ledger-check` fills it in.
alter table complaint add column next_due_at timestamptz;
comment on column complaint.next_due_at is
  'When staff must have done the next thing that it owes, be it late; empty while nothing runs.';

create table saved_view (
  account    text        not null,
  name       text        not null check (length(name) between 1 and 40),
  filters    jsonb       not null check (octet_length(filters::text) <= 4096),
  changed_at timestamptz not null,
  primary key (account, name)
);

comment on table saved_view is
  'Lists that somebody looks at again and again, each under a name of their own. They go with the account.';
comment on column saved_view.account is 'Whose it is; nobody else sees it.';
comment on column saved_view.name is 'What they call it.';
comment on column saved_view.filters is
  'What the list was asked for, such as {"status": "ASSIGNED"}; never what was looked for.';
comment on column saved_view.changed_at is 'When it was kept last.';
