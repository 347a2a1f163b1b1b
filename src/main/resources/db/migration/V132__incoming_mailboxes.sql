-- What is written to be somebody else is counted for the mailbox that it comes from.

alter table incoming_message add column mailbox_mark text;

comment on column incoming_message.mailbox_mark is 'By which messages of one mailbox are counted, whatever stands behind a plus sign; absent for what came before, and once it has been kept long enough.';
