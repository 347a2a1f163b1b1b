-- How much one mailbox has sent.
create index concurrently incoming_message_of_mailbox on incoming_message (mailbox_mark, received_at);
