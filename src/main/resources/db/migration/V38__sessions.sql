-- Who is signed in, and how they stay so without their password.

create table account_session (
  id          uuid        primary key,
  account     text        not null,
  started_at  timestamptz not null,
  expires_at  timestamptz not null check (expires_at > started_at),
  ended_at    timestamptz,
  end_reason  text        check (end_reason in (
    'SIGNED_OUT', 'TOKEN_REUSED', 'ACCOUNT_CHANGED', 'PASSWORD_CHANGED')),
  check ((ended_at is null) = (end_reason is null))
);
create index account_session_account on account_session (account);
comment on table account_session is
  'A sign-in, from the password to the end. Access tokens name theirs as sid and are refused when it is over. Expired ones go when their account signs in again.';
comment on column account_session.expires_at is 'When it ends by itself, however often it was refreshed';
comment on column account_session.ended_at is 'Since when its tokens are refused; null while it is open';
comment on column account_session.end_reason is
  'SIGNED_OUT by its owner; TOKEN_REUSED: a spent refresh token came again, so that somebody has a copy; ACCOUNT_CHANGED: switched off or with other roles; PASSWORD_CHANGED';

create table refresh_token (
  hash        text        primary key,
  session_id  uuid        not null references account_session (id) on delete cascade,
  issued_at   timestamptz not null,
  expires_at  timestamptz not null,
  spent_at    timestamptz
);
create index refresh_token_session on refresh_token (session_id);
comment on table refresh_token is
  'What a session is refreshed with, each once. Those of one session are a family: if a spent one comes again, all of it is over.';
comment on column refresh_token.hash is 'SHA-256 of the token; the token itself is kept by nobody but its owner';
comment on column refresh_token.spent_at is 'When it was exchanged for the next one; null for the present one';
