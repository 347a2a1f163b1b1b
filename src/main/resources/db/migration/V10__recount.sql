-- A recount goes through the open clocks case by case, in the order of the ids; by an index of due instants it would sort
-- all of them for each batch.

drop index deadline_counted;
create index deadline_counted on deadline (complaint_id)
  where state in ('RUNNING', 'PAUSED') and mode in ('WD', 'DATE');
