-- A second factor beside the password (RFC 6238).

create table second_factor (
  account       text        primary key references account (username),
  sealed        text        not null,
  begun_at      timestamptz not null,
  confirmed_at  timestamptz,
  last_step     bigint      not null default 0 check (last_step >= 0)
);
comment on table second_factor is
  'What the codes of an account are counted from. It counts when its owner has shown a first code.';
comment on column second_factor.account is 'Whose it is';
comment on column second_factor.begun_at is 'When the secret was shown';
comment on column second_factor.sealed is 'The secret, encrypted; nobody reads it but the desk';
comment on column second_factor.confirmed_at is 'Since when the account needs a code; null until the first one';
comment on column second_factor.last_step is
  'The thirty seconds of the last code, since 1970. Neither that code nor an earlier one is taken again.';

create table recovery_code (
  hash     text        primary key,
  account  text        not null references second_factor (account) on delete cascade,
  used_at  timestamptz
);
create index recovery_code_account on recovery_code (account);
comment on table recovery_code is 'What takes the place of a code, once, when the device is lost';
comment on column recovery_code.account is 'Whose it is';
comment on column recovery_code.used_at is 'When it was; null while it is good';
comment on column recovery_code.hash is 'SHA-256 of the code; the code itself is kept by nobody but its owner';
