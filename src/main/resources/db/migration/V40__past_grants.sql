-- Past grants in the order in which they were asked for, to be read page by page.

create index compensation_granted on compensation (granted_at, id);
