-- Agreements about personal data with institutions that mediate, too.

alter table sharing_agreement drop constraint sharing_agreement_kind_check;
alter table sharing_agreement
  add constraint sharing_agreement_partner
    check (kind in ('MERCHANT', 'CARRIER', 'INSTITUTION')) not valid;

comment on column sharing_agreement.kind is
  'Whom it is with: a merchant, a carrier, or an institution that mediates, whose id is its name.';
