alter table message_receipt
  drop constraint message_receipt_pkey,
  add constraint message_receipt_told primary key using index message_receipt_told;

comment on column message_receipt.state is 'Each is told once of each way; a repetition changes nothing.';
