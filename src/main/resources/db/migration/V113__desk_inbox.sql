-- Whoever holds a role finds what is for all that do, but for the accounts behind the mark.
create index concurrently delivered_message_of_recipient
  on delivered_message (split_part(recipient, '!', 1), outbox_id);
