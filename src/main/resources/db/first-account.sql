-- Adds one of the two administrators that a desk begins with, and says so in the register of changes. Changes nothing when
-- the name is taken, or when there are two. Its parameters: name, hash of the one-time password, names that do not count.
--
-- The server's create-admin and the migration's function both run it, in a transaction. First the lock: of two at once, both
-- would look at what was there before.
lock table account in share row exclusive mode;

with added as (
  insert into account (username, password_hash, roles, active, must_change, one_time_until)
  select ?, ?, array['admin'], true, true, now() + interval '72 hours'
  where 2 > (select count(*) from account where active and 'admin' = any(roles)
    and username <> all(?))
  on conflict (username) do nothing
  returning username)
insert into account_change (id, account, kind, roles, actor, at)
select gen_random_uuid(), username, 'CREATED', array['admin'], 'system', now() from added
