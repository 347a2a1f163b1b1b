-- Accounts as people manage them, and wrong passwords as all instances count them.

alter table account
  add column must_change     boolean     not null default false,
  add column one_time_until  timestamptz,
  add column created_at      timestamptz not null default now();
comment on column account.must_change is
  'The password was set by somebody else: its owner can do nothing but change it';
comment on column account.one_time_until is
  'Until when a password that somebody else set lets its owner in; null for one of their own';
comment on column account.created_at is 'Since when there is the account; of the first ones, since they are managed';

create table account_proposal (
  id               uuid        primary key,
  account          text        not null references account (username),
  roles            text[]      not null,
  reason           text        not null,
  proposed_by      text        not null,
  proposed_at      timestamptz not null,
  decided_by       text        check (decided_by <> proposed_by and decided_by <> account),
  decided_at       timestamptz,
  approved         boolean,
  decision_reason  text,
  check ((decided_at is null) = (decided_by is null)
    and (decided_at is null) = (approved is null)
    and (decided_at is null) = (decision_reason is null))
);
create unique index account_proposal_open on account_proposal (account) where decided_at is null;
comment on table account_proposal is
  'Roles that somebody shall have, from the proposal to the decision of another person (SEC-18). Of each account one at most is open.';
comment on column account_proposal.id is 'Names the proposal';
comment on column account_proposal.account is 'Whom it is for';
comment on column account_proposal.reason is 'Why they shall have them';
comment on column account_proposal.proposed_by is 'Who proposed it';
comment on column account_proposal.proposed_at is 'When';
comment on column account_proposal.decided_by is 'Who decided: another person, whom it is not for; null while it is open';
comment on column account_proposal.decided_at is 'When';
comment on column account_proposal.approved is 'Whether the roles count since then';
comment on column account_proposal.decision_reason is 'Why they do, or do not';
comment on column account_proposal.roles is 'All that the account shall have, in the place of what it has';

create table account_change (
  id       uuid        primary key,
  account  text        not null,
  kind     text        not null,
  roles    text[],
  actor    text        not null,
  reason   text,
  at       timestamptz not null
);
create index account_change_account on account_change (account, id);
comment on table account_change is 'What was done to accounts, by whom and why. Nothing here is ever changed.';
comment on column account_change.id is 'In the order of time';
comment on column account_change.account is 'What it was done to: an account, or a program';
comment on column account_change.kind is 'What was done';
comment on column account_change.actor is 'Who did it';
comment on column account_change.reason is 'Why, where somebody has to say';
comment on column account_change.at is 'When';
comment on column account_change.roles is 'Those that were proposed, or that count from now on';

create function refuse_change_of_account_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was done to accounts is not changed';
end $$;
create trigger account_change_is_final before update or delete on account_change
  for each row execute function refuse_change_of_account_change();

create table sign_in_failure (
  key       text        primary key,
  attempts  integer     not null check (attempts >= 0),
  since     timestamptz not null
);
create index sign_in_failure_since on sign_in_failure (since);
comment on table sign_in_failure is
  'Attempts to sign in that did not succeed, by account and by address, from the first one on. Old ones go by themselves.';
comment on column sign_in_failure.attempts is 'How many, without those that succeeded';
comment on column sign_in_failure.since is 'When the first of them was: the lock ends a fixed time later';
comment on column sign_in_failure.key is
  'SHA-256 of the account or address: whoever mistypes writes a password where the name belongs';
