-- The classifier learns: what it took cases for, what people taught it, and its versions.

alter table complaint
  add column suggestion jsonb;

comment on column complaint.suggestion is
  'What the classifier took the case for when no rule could, by which version, and whether the case was classified so; '
  'empty while it was not asked.';

-- Cases that wait for a person, those first that were asked about longest ago: the condition is that of the sweep.
create index complaint_unclassified
  on complaint ((coalesce((suggestion ->> 'generation')::bigint, 0)), id)
  where abstained and correction is null
    and status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED');

create table exemplar_candidate (
  id                     uuid             primary key,
  complaint_id           uuid             not null unique,
  status                 text             not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
  text                   text             not null,
  language               text             not null check (language in ('ZH', 'EN')),
  label                  text             not null,
  sub_category           text,
  automatic_category     text             not null,
  automatic_sub_category text,
  automatic_confidence   double precision not null check (automatic_confidence between 0 and 1),
  automatic_classifier   integer,
  corrected_by           text             not null,
  corrected_at           timestamptz      not null,
  decided_by             text,
  decided_at             timestamptz,
  reason                 text,
  check ((status = 'PROPOSED') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> corrected_by)
);

comment on table exemplar_candidate is
  'What people said a case is about, for the classifier to learn once another person approves it. One a case.';
comment on column exemplar_candidate.text is
  'The words of the customer without what tells who that is; never the original.';
comment on column exemplar_candidate.label is 'INQUIRY or a category: what the text is taken for.';
comment on column exemplar_candidate.automatic_category is
  'What the desk had found by itself, with the other automatic values.';
comment on column exemplar_candidate.automatic_classifier is
  'The version of the classifier that had found it; empty if it were the keyword rules.';
comment on column exemplar_candidate.decided_by is 'Another person than the one who corrected.';

create index exemplar_candidate_by_status on exemplar_candidate (status, id);

create table classifier_version (
  version           integer     primary key check (version >= 2),
  model             bytea       not null,
  model_version     text        not null,
  rules_version     text        not null,
  exemplars         integer     not null check (exemplars > 0),
  taught            integer     not null check (taught between 0 and exemplars),
  exemplars_version text        not null,
  threshold         double precision not null,
  evaluation        jsonb,
  missed            jsonb       not null,
  trained_by        text        not null,
  trained_at        timestamptz not null
);

comment on table classifier_version is
  'What was learned, in versions from 2; version 1 is delivered and not here. Never changed: cases refer to it by number.';
comment on column classifier_version.model is 'The form of the file model.bin.';
comment on column classifier_version.model_version is 'Follows from all that it was learned from.';
comment on column classifier_version.rules_version is 'The keyword rules whose hits it learned to weigh.';
comment on column classifier_version.exemplars is 'How many sentences it learned.';
comment on column classifier_version.taught is 'How many of them people at the desk approved.';
comment on column classifier_version.exemplars_version is 'A checksum of the sentences.';
comment on column classifier_version.threshold is 'The confidence below which it left texts to people when it was measured.';
comment on column classifier_version.evaluation is 'How well it did on sentences that were kept from it; empty if nobody measured it.';
comment on column classifier_version.missed is 'What of the bar is not reached, sentences in an array.';

create table classifier_activation (
  id           bigint      generated always as identity primary key,
  version      integer     not null,
  activated_by text        not null,
  activated_at timestamptz not null,
  until        timestamptz,
  reason       text        not null
);

comment on table classifier_activation is
  'Which version was in force when, by whom and why; version 1 while there is no row. Going back is another row.';
comment on column classifier_activation.until is 'When another version took its place; empty for the one in force.';

create unique index classifier_in_force on classifier_activation ((true)) where until is null;
