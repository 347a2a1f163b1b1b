-- Programs that call the desk: the backends of apps and shops.

create table api_client (
  id                   text        primary key,
  secret_hash          text        not null,
  old_secret_hash      text,
  old_secret_until     timestamptz,
  scopes               text[]      not null,
  requests_per_minute  integer     not null check (requests_per_minute between 1 and 1000000),
  active               boolean     not null,
  created_by           text        not null,
  created_at           timestamptz not null,
  check ((old_secret_hash is null) = (old_secret_until is null))
);
comment on table api_client is
  'A program that gets tokens for its own secret (RFC 6749, 4.4). It begins switched off: whoever made it is not who lets it in.';
comment on column api_client.id is 'How it is called: also as the actor of what it does';
comment on column api_client.scopes is 'What it may do';
comment on column api_client.active is 'Whether it gets tokens, and its tokens count';
comment on column api_client.created_by is 'Who made it: another person lets it in';
comment on column api_client.created_at is 'When';
comment on column api_client.old_secret_until is 'Until when that one is good';
comment on column api_client.secret_hash is 'SHA-256 of 256 random bits; the secret itself is kept by nobody but the client';
comment on column api_client.old_secret_hash is 'The secret of before, which is good for a while, so that no request fails while the new one is put in place';
comment on column api_client.requests_per_minute is 'How much it may ask of one instance';
