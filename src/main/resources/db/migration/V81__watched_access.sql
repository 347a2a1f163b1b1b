-- What is counted every few minutes to find access that is not normal, among all that is only read.
create index concurrently audit_entry_watched on audit_entry (action, at)
  where action in ('REVEALED', 'SECURITY_WARNED', 'FILE_OPENED', 'EXPORTED', 'SIGN_IN_REFUSED');
