-- Cases that belong together, and what finds them: by customer there is an index already.

alter table complaint
  add column links jsonb not null default '[]';

comment on column complaint.links is
  'What the case has to do with others, in the order in which that was said. The other case holds '
  'the same the other way round, written in the same transaction.';

create index complaint_of_order on complaint (order_no, received_at)
  where order_no is not null
    and kind in ('COMPLAINT', 'EMERGENCY', 'PRODUCT_PROBLEM', 'LOGISTICS_ANOMALY');

create index complaint_of_product on complaint (product_id, received_at)
  where product_id is not null
    and kind in ('COMPLAINT', 'EMERGENCY', 'PRODUCT_PROBLEM', 'LOGISTICS_ANOMALY');

-- Versions from before say nothing of duplicates; they go on as the delivered one does.
update policy_version
set body = body || '{"duplicates": {"within": "P14D", "likenessMin": 0.5, "productLikenessMin": 0.8}}'
where name = 'detection' and not body ? 'duplicates';
