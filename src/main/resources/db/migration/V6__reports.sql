-- Reports go through a period. Cases are stored about in the order of these instants, so that an index
-- of block ranges finds them, and costs next to nothing when a case is stored.

create index complaint_by_receipt on complaint using brin (received_at);
create index deadline_by_due on deadline using brin (due_at);
