-- The tables of the desk. Every instant is a timestamptz; every amount is CNY with two decimals.
--
-- The hot tables (complaint, deadline, complaint_event, outbox) carry no foreign keys: their rows
-- are written together with the case in one transaction, and nothing ever deletes a case, so a
-- check for each row would prove again what the statement already guarantees.

-- The case ------------------------------------------------------------------------------------

create table complaint (
  id                  uuid          primary key,
  case_no             text          not null unique,
  version             bigint        not null check (version >= 1),
  status              text          not null check (status in (
    'RECEIVED', 'CLASSIFIED', 'ASSIGNED', 'INVESTIGATING', 'AWAITING_CUSTOMER',
    'AWAITING_THIRD_PARTY', 'PENDING_APPROVAL', 'PROPOSED', 'DECIDED', 'EXECUTING', 'RESOLVED',
    'APPEALED', 'IN_MEDIATION', 'IN_ARBITRATION', 'CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED',
    'REJECTED')),

  kind                text          not null,
  channel             text          not null,
  source              text          not null,
  customer_id         text          not null,
  customer_name       text,
  customer_phone      text,
  customer_email      text,
  content             text          not null,
  language            text          not null check (language in ('zh-CN', 'en')),
  wish                text,
  order_no            text,
  product_id          text,
  brand               text,
  batch_no            text,
  merchant_id         text,
  shipment_no         text,
  region              text,
  claim_amount        numeric(12,2) check (claim_amount >= 0),
  received_at         timestamptz   not null,
  first_contact_at    timestamptz,
  tags                jsonb         not null,

  category            text          not null,
  sub_category        text,
  confidence          double precision not null check (confidence between 0 and 1),
  abstained           boolean       not null,
  severity            text          not null check (severity in (
    'GENERAL', 'SERIOUS', 'MAJOR', 'URGENT')),
  risk                text          not null check (risk in ('LOW', 'MEDIUM', 'HIGH')),
  priority            text          not null check (priority in ('P1', 'P2', 'P3', 'P4')),
  green_channel       boolean       not null,
  reasons             jsonb         not null,
  signals             jsonb         not null,
  rules_version       text          not null,

  escalation_level    smallint      not null check (escalation_level between 1 and 4),
  first_contact_owner text,
  assignee            text,
  proposal            jsonb,
  decided_by          text,
  appeal_exhausted    boolean       not null,

  created_by          text          not null,
  recorded_at         timestamptz   not null
) with (fillfactor = 85);

comment on table complaint is
  'One case: what was submitted, what the desk believes it to be, and how far it is. Rows are '
  'updated a few times each, so pages keep room for the next version.';
comment on column complaint.id is 'UUIDv7: in the order of creation, so lists page by it.';
comment on column complaint.case_no is 'The number people read to each other.';
comment on column complaint.version is
  'Counts the changes, from 1. Clients send it back as If-Match.';
comment on column complaint.content is 'The words of the customer, never changed.';
comment on column complaint.language is 'The language of messages to the customer.';
comment on column complaint.first_contact_at is
  'When the customer first spoke of it; at most received_at.';
comment on column complaint.tags is 'Free labels, an array of strings.';
comment on column complaint.confidence is
  'How sure the classifier was, from 0 to 1; 1 after a person decided.';
comment on column complaint.abstained is 'A person must classify; the category is the best guess.';
comment on column complaint.reasons is 'The rule hits that led to the classification.';
comment on column complaint.signals is
  'Names of what else was noticed, such as "legal"; an array of strings.';
comment on column complaint.rules_version is 'The version of the rule data that decided.';
comment on column complaint.escalation_level is '1 first line, 2 supervisor, 3 experts, 4 leadership.';
comment on column complaint.first_contact_owner is
  'The first agent in contact; written once, never changed.';
comment on column complaint.proposal is 'The latest draft or offer.';
comment on column complaint.decided_by is 'Who decided; may not decide an appeal against it.';
comment on column complaint.appeal_exhausted is
  'An appeal on the decision has been dismissed; there is no second one.';
comment on column complaint.created_by is 'The account that opened the case.';
comment on column complaint.recorded_at is
  'When the desk stored it; later than received_at for imported cases.';

create index complaint_by_status on complaint (status, id);
create index complaint_by_customer on complaint (customer_id, id);
create index complaint_by_assignee on complaint (assignee, id) where assignee is not null;
create index complaint_by_owner on complaint (first_contact_owner, id)
  where first_contact_owner is not null;

create table deadline (
  complaint_id       uuid        not null,
  stage              text        not null,
  mode               text        not null check (mode in ('CAL', 'WD', 'NEXT_START', 'DAY')),
  state              text        not null check (state in (
    'RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED')),
  start_at           timestamptz not null,
  due_at             timestamptz not null,
  warn_at            timestamptz not null,
  warned_at          timestamptz,
  finished_at        timestamptz,
  breached_at        timestamptz,
  next_at            timestamptz check (
    (next_at is not null) = (state = 'RUNNING' and responsible_role <> 'CUSTOMER')),
  paused_micros      bigint      not null,
  responsible_role   text        not null,
  responsible_person text,
  policy_version     integer     not null,
  calendar_version   text        not null,
  provisional        boolean     not null,
  targets            jsonb       not null,
  primary key (complaint_id, stage)
) with (fillfactor = 85);

comment on table deadline is 'A promise of a case: each stage at most once.';
comment on column deadline.state is 'BREACHED is final, even if the stage is finished later.';
comment on column deadline.due_at is 'The last instant that still counts as kept.';
comment on column deadline.warned_at is 'When the warning was written; empty until then.';
comment on column deadline.finished_at is 'When the finishing event happened, also after a breach.';
comment on column deadline.breached_at is 'The due instant that passed unmet; never erased.';
comment on column deadline.next_at is
  'When the sweep looks next: warn_at until warned, then due_at; empty when nothing runs that '
  'staff owes. Later than both only while a case that could not be swept is put back.';
comment on column deadline.paused_micros is 'Total time taken out by pauses, in microseconds.';
comment on column deadline.policy_version is 'The version of the deadline policy that it runs under.';
comment on column deadline.calendar_version is 'The working-day calendars it was counted with.';
comment on column deadline.provisional is 'Counted in a year whose working days were not published.';
comment on column deadline.targets is
  'Tighter aims inside the limit, for the metrics; missing one is no breach.';

-- What staff owes is found by next_at. What the customer may do until then is never warned of nor
-- breached; it ends at due_at. Apart, neither stands in the way of the other.
create index deadline_due on deadline (next_at)
  where state = 'RUNNING' and responsible_role <> 'CUSTOMER';
create index deadline_lapsing on deadline (due_at)
  where state = 'RUNNING' and responsible_role = 'CUSTOMER';
create index deadline_missed on deadline (complaint_id)
  where state = 'BREACHED' and finished_at is null;

create table complaint_event (
  complaint_id uuid        not null,
  version      bigint      not null,
  seq          smallint    not null,
  type         text        not null,
  at           timestamptz not null,
  actor        text        not null,
  details      jsonb       not null,
  primary key (complaint_id, version, seq)
);

comment on table complaint_event is
  'The timeline of a case: one row for each thing that happened, only ever added to.';
comment on column complaint_event.version is
  'The version of the case that the change made. The key lets one change write a version only once.';
comment on column complaint_event.seq is 'The place within the change, from 1.';
comment on column complaint_event.at is
  'When it happened, which for a breach found late is before it was written.';
comment on column complaint_event.actor is 'The account name, or "system".';

-- Messages --------------------------------------------------------------------------------------

create table outbox (
  id              uuid        primary key,
  complaint_id    uuid        not null,
  case_no         text        not null,
  key             text        not null,
  template        text        not null,
  recipient       text        not null,
  text            text        not null,
  state           text        not null check (state in ('PENDING', 'SENT', 'DEAD')),
  attempts        integer     not null,
  next_attempt_at timestamptz not null,
  created_at      timestamptz not null,
  sent_at         timestamptz,
  last_error      text,
  unique (complaint_id, key)
) with (fillfactor = 85);

comment on table outbox is
  'What was or will be sent. Written with the change that causes it, delivered afterwards.';
comment on column outbox.key is 'Names the occasion: within a case the same one is told only once.';
comment on column outbox.recipient is '"customer:C-1", "person:agent1" or "role:supervisor".';
comment on column outbox.next_attempt_at is
  'While a dispatcher works on the message, when its lease ends and another may try.';
comment on column outbox.state is 'DEAD after the last attempt failed; a person must look.';

create index outbox_due on outbox (next_attempt_at) where state = 'PENDING';

create table delivered_message (
  outbox_id    uuid        primary key,
  recipient    text        not null,
  template     text        not null,
  text         text        not null,
  delivered_at timestamptz not null
);

comment on table delivered_message is
  'The local mailbox of a desk without a message provider. The key makes a repeated delivery harmless.';

-- Intake ------------------------------------------------------------------------------------------

create table idempotency_key (
  scope        text        not null,
  key          text        not null,
  request_hash text        not null,
  complaint_id uuid        not null,
  answer       text        not null,
  created_at   timestamptz not null,
  primary key (scope, key)
) with (toast_tuple_target = 8160);

comment on table idempotency_key is
  'What was answered to a request, to give the same answer when it comes again. Answers up to 8 kB '
  'stay uncompressed: compressing them would be a fifth of the cost of storing a case.';
comment on column idempotency_key.scope is 'Who asked and what for; two callers never share a key.';
comment on column idempotency_key.request_hash is
  'Tells a repetition from another request under the same key.';
comment on column idempotency_key.answer is 'The JSON of the first answer, byte for byte.';

create table import_run (
  id          uuid        primary key,
  created_by  text        not null,
  started_at  timestamptz not null,
  finished_at timestamptz,
  received    integer     not null,
  created     integer     not null,
  replayed    integer     not null
);

comment on table import_run is 'A file of complaints, and how far it is.';
comment on column import_run.received is 'Lines read so far.';
comment on column import_run.created is 'Lines that became a case.';
comment on column import_run.replayed is 'Lines whose key had made a case before.';

create table import_rejection (
  import_id uuid    not null references import_run,
  line      integer not null check (line >= 1),
  code      text    not null,
  message   text    not null,
  primary key (import_id, line)
);

comment on table import_rejection is 'A line of an import that was left out, and why.';

-- Surveys -------------------------------------------------------------------------------------------

create table survey (
  id           uuid        primary key,
  complaint_id uuid,
  customer_id  text,
  token_hash   text        unique,
  state        text        not null check (state in (
    'SCHEDULED', 'SENT', 'OPENED', 'ANSWERED', 'EXPIRED', 'SUPPRESSED', 'UNDELIVERED')),
  due_at       timestamptz,
  sent_at      timestamptz,
  expires_at   timestamptz,
  check (state <> 'ANSWERED' or num_nulls(complaint_id, customer_id, due_at, sent_at, expires_at) = 5)
);

comment on table survey is
  'An invitation to rate. Once answered, all that leads to the customer is gone: case, customer, '
  'and the instants by which one could find them again.';
comment on column survey.id is 'Random (UUIDv4): a time-ordered one would tell whose it was.';
comment on column survey.token_hash is 'The link holds the token; only its hash is kept.';

create index survey_due on survey (due_at) where state = 'SCHEDULED';
create index survey_expiring on survey (expires_at) where state in ('SENT', 'OPENED');
create unique index survey_of_complaint on survey (complaint_id) where complaint_id is not null;

create table survey_response (
  id          uuid          primary key,
  category    text          not null,
  answers     jsonb         not null,
  score       numeric(5,2)  not null check (score between 0 and 100),
  answered_on date          not null
);

comment on table survey_response is
  'What somebody answered. Deliberately without any key or instant that leads to the invitation.';
comment on column survey_response.id is 'Random (UUIDv4).';
comment on column survey_response.category is 'The category of the case, for the statistics.';
comment on column survey_response.answered_on is 'The day; the second would identify the customer.';

-- Accounts --------------------------------------------------------------------------------------------

create table account (
  username      text    primary key,
  password_hash text    not null,
  roles         text[]  not null,
  active        boolean not null
);

comment on table account is 'Who may sign in with a password.';
comment on column account.roles is 'Role names as tokens carry them: "supervisor".';
