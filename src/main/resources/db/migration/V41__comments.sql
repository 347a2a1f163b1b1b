-- What the columns hold of which earlier files said nothing: nobody should have to guess.

comment on column confirmation.customer_id is 'Whose case it is.';
comment on column confirmation.complaint_id is 'The case.';
comment on column confirmation.case_no is
  'Its number, which stays readable when the case is put away.';
comment on column confirmation.at is 'When it was said.';
comment on column confirmation.satisfied is 'Whether the customer was satisfied with the result.';
comment on column closing_record.complaint_id is 'The case.';
comment on column closing_record.case_no is
  'Its number, which stays readable when the case is put away.';
comment on column closing_record.closed_at is 'When it was closed.';
comment on column closing_record.skill_group is 'The team that had it then.';
comment on column closing_record.assignee is 'Who had it then; empty if nobody did.';
comment on column closing_record.severity is 'Its grade when it was closed.';
comment on column closing_record.category is 'What it was about.';
comment on column closing_record.escalation_level is
  'From 1, the first line, to 4, the leadership.';
comment on column closing_record.promises_kept is 'Of people, in time.';
comment on column service_file.customer_id is 'Whose file it is.';
comment on column service_file.time is 'How many wished that it goes faster.';
comment on column service_file.compensation is 'How many wished for money.';
comment on column service_file.other is 'How many wished for something else.';
comment on column service_file.updated_at is
  'When a case was counted last, or the app told something.';
comment on column evidence.file_name is 'As whoever sent the file called it.';
comment on column evidence_upload.id is 'By which the upload is named in its address.';
comment on column evidence_upload.complaint_id is 'The case.';
comment on column evidence_upload.opened_by is 'The account, or the party, that may send.';
comment on column evidence_upload.opened_at is 'When it was allowed to.';
comment on column evidence_view.id is 'UUIDv7: a list by id is a list by time.';
comment on column evidence_view.complaint_id is 'The case.';
comment on column evidence_view.evidence_id is 'The piece whose file was opened.';
comment on column evidence_view.viewed_by is 'The account that opened it.';
comment on column evidence_view.purpose is 'What for, in the words of whoever opened it.';
comment on column evidence_view.viewed_at is 'When.';
comment on column evidence_export.id is 'UUIDv7: a list by id is a list by time.';
comment on column evidence_export.complaint_id is 'The case.';
comment on column evidence_export.exported_by is 'The account that took it out.';
comment on column evidence_export.purpose is 'What for, in the words of that account.';
comment on column evidence_export.exported_at is 'When.';
comment on column knowledge_article.topic is 'What it is about.';
comment on column knowledge_article.title is 'By which people find it.';
comment on column knowledge_article.body is 'The words for customers.';
comment on column knowledge_article.written_by is 'The account; whoever confirms it is another.';
comment on column knowledge_article.written_at is 'When.';
comment on column knowledge_article.confirmed_at is 'When the operations side did.';
comment on column knowledge_article.legally_confirmed_at is 'When the legal side did.';
comment on column mediation.id is 'UUIDv7.';
comment on column mediation.complaint_id is 'The case.';
comment on column mediation.state is 'How far it is (spec.md §5.3).';
comment on column mediation.mediator is 'The account; empty until somebody is appointed.';
comment on column arbitration.id is 'UUIDv7.';
comment on column arbitration.complaint_id is 'The case.';
comment on column arbitration.state is 'The last step that was recorded (spec.md §5.3).';
comment on column compensation.id is 'UUIDv7.';
comment on column compensation.complaint_id is 'The case.';
comment on column compensation.customer_id is 'Who gets it.';
comment on column compensation.form is
  'What is given: money, a coupon, points or what else the policy lists.';
comment on column compensation.amount is 'What it is worth in CNY.';
comment on column compensation.reason is 'Why, in the words of whoever granted it.';
comment on column compensation.offered_at is 'When the offer was sent that it carries out.';
comment on column compensation.risk is
  'Of the case when it was judged last, like category and major.';
comment on column compensation.category is 'What the case was about.';
comment on column compensation.major is 'Whether the case was a major one.';
comment on column compensation.customer_sum is 'See case_sum: of everything live of the customer.';
comment on column compensation.day_sum is
  'See case_sum: of everything that the decider granted that day.';
comment on column compensation.granted_by is 'The account.';
comment on column compensation.granted_at is 'When.';
comment on column compensation.judgements is 'Who approved or refused it, with reasons.';
comment on column compensation.opinions is
  'What the back office said of it where the risk is high.';
comment on column compensation.identity_check is
  'That somebody made sure who the customer is, before it is paid.';
comment on column compensation.payout is 'How its payment went; empty before it was ordered.';
comment on column compensation.claw_back is
  'That it was taken back from the customer; empty otherwise.';
comment on column compensation.recovery is
  'The claim against whoever owes it; empty if there is none.';
comment on column compensation_entry.compensation_id is 'Which compensation it is about.';
comment on column compensation_entry.occasion is 'What moved the amount.';
comment on column compensation_entry.debit is 'The account that gets the amount.';
comment on column compensation_entry.credit is 'The account that the amount leaves.';
comment on column compensation_entry.amount is 'In CNY.';
comment on column compensation_entry.at is 'When.';
comment on column compensation_entry.actor is 'The account, or the desk itself.';
comment on column staff_profile.account is 'Whose profile it is.';
comment on column staff_profile.site is 'Where they work.';
comment on column staff_profile.certification is
  'Whoever is NEW is given no case by the desk itself.';
comment on column staff_profile.changed_by is 'The account that changed it last.';
comment on column staff_profile.changed_at is 'When.';
comment on column staff_presence.account is 'Who said so.';
comment on column staff_presence.state is 'Whether they can be given cases.';
comment on column staff_presence.since is 'When they said so.';
comment on column shift.id is 'UUIDv7.';
comment on column shift.account is 'Who works.';
comment on column shift.start_at is 'The first instant of it.';
comment on column shift.end_at is 'The first instant after it.';
comment on column shift.entered_by is 'The account that planned it.';
comment on column shift.entered_at is 'When.';
comment on column sharing_agreement.id is 'UUIDv7: the latest row is the last by id.';
comment on column sharing_agreement.kind is 'Whether the party is a merchant or a carrier.';
comment on column sharing_agreement.party_id is 'By which the platform knows it.';
comment on column sharing_agreement.recorded_by is 'The account.';
comment on column sharing_agreement.recorded_at is 'When.';
comment on column party_link.id is 'UUIDv7.';
comment on column party_link.complaint_id is 'The case that it leads to.';
comment on column party_link.kind is 'Whether the party is a merchant or a carrier.';
comment on column party_link.party_id is 'By which the platform knows it.';
comment on column party_link.question is 'What it is asked.';
comment on column party_link.language is 'In which it is written to.';
comment on column party_link.invited_by is 'The account.';
comment on column party_link.invited_at is 'When.';
comment on column party_link.expires_at is 'The first instant at which it opens nothing any more.';
comment on column party_link.warn_at is 'When the party is reminded and the desk warned.';
comment on column party_link.warned_at is 'When the desk was warned; empty until then.';
comment on column party_link.answered_at is 'When it answered first; empty until then.';
comment on column party_link.when_silent is 'What follows if it does not answer.';
comment on column party_link.revoked_at is 'When the desk ended it; empty otherwise.';
comment on column payout_order.compensation_id is 'What is paid.';
comment on column payout_order.complaint_id is 'The case.';
comment on column payout_order.customer_id is 'Who is paid.';
comment on column payout_order.form is 'As of the compensation.';
comment on column payout_order.amount is 'In CNY.';
comment on column payout_order.state is 'DUE until the provider has answered for good.';
comment on column payout_order.attempts is 'How often the provider was asked.';
comment on column payout_order.next_attempt_at is
  'When it is asked again; while it is being asked, when the lease ends.';
comment on column payout_order.last_error is 'What went wrong last; empty if nothing did.';
comment on column test_payout.key is 'By which a repetition is recognised.';
comment on column test_payout.customer_id is 'Who was paid.';
comment on column test_payout.form is 'As of the compensation.';
comment on column test_payout.amount is 'In CNY.';
comment on column test_payout.paid_at is 'When.';
comment on column cluster_broadcast.id is 'UUIDv7: a list by id is a list by time.';
comment on column cluster_broadcast.alert_id is 'The mass complaint.';
comment on column cluster_broadcast.at is 'When it was written.';
comment on column cluster_broadcast.author is 'The account.';
comment on column cluster_broadcast.text is 'For customers who read Chinese.';
comment on column cluster_broadcast.english is 'For all others.';
comment on column cluster_answer.complaint_id is 'The case that has had it.';
comment on column cluster_answer.broadcast_id is 'The answer.';
comment on column cluster_answer.at is 'When it was handed on.';
comment on column account_session.id is 'By which its tokens name it.';
comment on column account_session.account is 'Whose session it is.';
comment on column account_session.started_at is 'When somebody signed in.';
comment on column refresh_token.session_id is 'The session that it goes on with.';
comment on column refresh_token.issued_at is 'When it was given out.';
comment on column refresh_token.expires_at is 'From when on it is of no use.';
