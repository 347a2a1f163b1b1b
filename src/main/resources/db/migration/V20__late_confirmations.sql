-- A confirmation that is delivered late is broken from then on, and told of by the next sweep. A
-- follow-up that was answered need not have been kept.

alter table placed_order
  drop constraint placed_order_check;

drop index placed_order_next;
create index placed_order_next on placed_order (next_at) where next_at is not null;

comment on column placed_order.next_at is
  'When the sweep must look at it: the warning, then the due instant. Empty once the confirmation was '
  'delivered in time, and once its breach was told.';

update complaint_event set type = 'FOLLOW_UP_CONTACTED' where type = 'FOLLOW_UP_KEPT';
