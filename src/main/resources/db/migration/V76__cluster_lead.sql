-- One case of a mass complaint leads the others.

create table cluster_lead (
  id           bigint      generated always as identity primary key,
  alert_id     uuid        not null references alert,
  complaint_id uuid        not null,
  at           timestamptz not null
);

comment on table cluster_lead is
  'That a case of a mass complaint leads the others, only ever added to, with the event of the case that says by whom and why. The last one counts, as long as it is a member.';
comment on column cluster_lead.id is 'In the order in which they were named.';
comment on column cluster_lead.alert_id is 'The mass complaint.';
comment on column cluster_lead.complaint_id is 'The case that leads from then on.';
comment on column cluster_lead.at is 'When it was named.';

create index cluster_lead_of on cluster_lead (alert_id, id);
