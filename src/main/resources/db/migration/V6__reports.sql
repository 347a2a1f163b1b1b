-- Reports and rehearsals go through a period. Rows are stored about in the order of these instants, so that
-- an index of block ranges finds them, at next to no cost for intake.

create index complaint_by_receipt on complaint using brin (received_at);
create index deadline_by_due on deadline using brin (due_at);

-- The clocks of the law are few among many.
create index deadline_statutory on deadline (due_at)
  where state = 'RUNNING' and stage in (
    'STATUTORY_ACCEPTANCE', 'STATUTORY_MEDIATION', 'STATUTORY_NOTICE', 'STATUTORY_TIP');

-- When the working days of a year become known, the clocks that were counted without them.
create index deadline_counted on deadline (due_at)
  where state in ('RUNNING', 'PAUSED') and mode = 'WD';
