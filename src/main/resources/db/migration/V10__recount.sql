-- A recount goes through the open clocks case by case, in the order of the ids; by an index of due instants it would sort
-- all of them for each batch.

drop index deadline_counted;
create index deadline_counted on deadline (complaint_id)
  where state in ('RUNNING', 'PAUSED') and mode in ('WD', 'DATE');

-- Who may see a case is one of four persons. As long as one of them has no index, all cases are read.
create index complaint_by_decider on complaint (decided_by, id) where decided_by is not null;
