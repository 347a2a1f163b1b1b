-- Counts of complaints are read from an index alone, which is quick only for pages that a vacuum
-- noted as seen by all. By default it comes after a fifth of a table: of a large one, after weeks.
alter table complaint set (
  autovacuum_vacuum_scale_factor = 0.05,
  autovacuum_vacuum_insert_scale_factor = 0.05,
  autovacuum_analyze_scale_factor = 0.05
);
