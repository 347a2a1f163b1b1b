alter table complaint_event add column facts jsonb;

comment on column complaint_event.facts is
  'What the change made of the case: one member for each fact that it changed, null for what is not so any more. On the last row of a change; null where nothing changed, and in rows written before this column was added.';
