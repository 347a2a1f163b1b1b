-- Of cases that ended before, the history tells when. Nobody changes them, so nobody waits.

update complaint c
set ended_at = e.at
from (
  select complaint_id, max(at) as at from complaint_event
  where type in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED') group by complaint_id) e
where e.complaint_id = c.id
  and c.status in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED');
