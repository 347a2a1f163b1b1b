-- How much those have sent whom nobody vouches for.
create index concurrently incoming_message_unverified on incoming_message (source, received_at)
  where sender_check <> 'PASSED';
