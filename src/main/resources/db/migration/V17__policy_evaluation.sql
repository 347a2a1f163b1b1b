-- A draft is measured before it may come into force.

create table policy_evaluation (
  name         text        not null,
  version      integer     not null,
  classifier   integer     not null check (classifier >= 1),
  report       jsonb       not null,
  missed       jsonb       not null,
  evaluated_by text        not null,
  evaluated_at timestamptz not null,
  primary key (name, version),
  foreign key (name, version) references policy_version (name, version)
);

comment on table policy_evaluation is
  'How a version of a policy did when it was last measured as a draft. Never changed once the version is decided.';
comment on column policy_evaluation.name is '"keywords".';
comment on column policy_evaluation.classifier is
  'The version of the classifier that was in force then; beside another one the draft must be measured anew.';
comment on column policy_evaluation.report is 'The figures in the form that the API shows.';
comment on column policy_evaluation.missed is 'What of the bar is not reached, sentences in an array.';
