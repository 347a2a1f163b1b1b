-- Programs of others are told what happens in cases. What happened is written for them by the
-- database itself, with the event: many statements write events, and each must not forget it.

create table webhook_subscription (
  id               uuid        primary key,
  url              text        not null,
  events           text[]      not null,
  secret           text        not null,
  old_secret       text,
  old_secret_until timestamptz,
  active           boolean     not null,
  created_by       text        not null,
  created_at       timestamptz not null,
  check ((old_secret is null) = (old_secret_until is null))
);

comment on table webhook_subscription is 'Programs that are told of events.';
comment on column webhook_subscription.id is 'Also the name of its lane in the outbox.';
comment on column webhook_subscription.url is 'Where to.';
comment on column webhook_subscription.events is 'Of which events; none: of all.';
comment on column webhook_subscription.secret is 'What it is signed with, sealed.';
comment on column webhook_subscription.old_secret is
  'The secret of before, sealed. Messages are signed with both for a while.';
comment on column webhook_subscription.old_secret_until is 'Until when.';
comment on column webhook_subscription.active is 'Whether events are written for it, and delivered.';
comment on column webhook_subscription.created_by is 'The account.';
comment on column webhook_subscription.created_at is 'When.';

-- UUIDv7, like those that the desk makes: by the millisecond of `at`, then by `place`, of which the
-- last twelve bits count.
create function time_ordered_id(at timestamptz, place bigint) returns uuid language sql volatile as $$
  select encode(
    overlay(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3)
        from 1 for 6)
      placing int2send((28672 + (place & 4095))::smallint) from 7 for 2),
    'hex')::uuid
$$;

create function tell_subscribers() returns trigger language plpgsql as $$
begin
  -- One time for all events of a statement, which does not write them in their order. The next
  -- change of the case begins its statement after this one has ended: the case is locked.
  insert into outbox (id, complaint_id, case_no, key, template, recipient, text, state, attempts,
    next_attempt_at, created_at)
  select time_ordered_id(statement_timestamp(), e.version * 16 + e.seq), e.complaint_id,
    coalesce(c.case_no, e.complaint_id::text),
    'webhook:' || s.id || ':' || e.version || '.' || e.seq, 'CASE_EVENT', 'webhook:' || s.id,
    jsonb_build_object(
      'type', e.type,
      'timestamp', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'data', jsonb_build_object(
        'caseId', e.complaint_id, 'caseNo', c.case_no, 'version', e.version, 'seq', e.seq))::text,
    'PENDING', 0, e.at, e.at
  from fresh e
  join webhook_subscription s on s.active and (s.events = '{}' or e.type = any(s.events))
  left join complaint c on c.id = e.complaint_id
  on conflict do nothing;
  return null;
end
$$;

create trigger tell_subscribers after insert on complaint_event
  referencing new table as fresh for each statement execute function tell_subscribers();
