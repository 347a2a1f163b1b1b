create index concurrently delivered_message_recipient on delivered_message (split_part(recipient, '!', 1), outbox_id desc);
