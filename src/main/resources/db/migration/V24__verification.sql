-- What the desk establishes about a case, documents, and what the platform knew by itself.

alter table complaint
  add column verification jsonb not null default '{}';

comment on column complaint.verification is
  'What the desk established: the latest finding of each kind, who is responsible, and when the order '
  'was last kept as it was. Earlier findings are in the timeline.';

alter table evidence
  drop constraint evidence_kind_check,
  drop constraint evidence_check,
  add column document_type   text check (
    document_type in ('TEST_REPORT', 'WARRANTY_CARD', 'INSPECTION_REPORT')),
  add column document_issuer text,
  add column document_on     date,
  add column document_result text,
  add column content         text,
  add constraint evidence_kind_check
    check (kind in ('TEXT', 'REFERENCE', 'VIDEO_SESSION', 'SNAPSHOT')),
  add constraint evidence_reference_check
    check ((kind in ('REFERENCE', 'VIDEO_SESSION')) = (reference is not null)),
  add constraint evidence_content_check check ((kind = 'SNAPSHOT') = (content is not null)),
  add constraint evidence_document_check check (
    (document_type is not null or num_nonnulls(document_issuer, document_on, document_result) = 0)
    and (document_type <> 'TEST_REPORT'
      or num_nonnulls(document_issuer, document_on, document_result) = 3));

comment on column evidence.reference is 'A URL or storage key of the app; of a video session its id.';
comment on column evidence.sha256 is
  'Of the file, or of the UTF-8 form of content, so that a change is noticed.';
comment on column evidence.document_type is 'Which document it is, if it is one.';
comment on column evidence.document_issuer is 'The laboratory, workshop or office that wrote it.';
comment on column evidence.document_on is 'The date on it.';
comment on column evidence.document_result is 'What it says, in a sentence.';
comment on column evidence.content is
  'What the platform knew, as JSON. Text, because jsonb would not keep it as it was hashed.';

create index shipment_of_order on shipment (order_no);
