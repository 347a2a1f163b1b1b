package dev.redress.store;

import java.util.List;
import java.util.stream.Stream;

/// What is erased of a case beside its row, its events and its disputes. In this order: what leads
/// to a row goes after the row.
final class ErasureSql {

    private static final String WORDS =
            "cast('{reason,text,explanation,refusal,note,name,description,issuer,result}' as text[])";

    static final List<NamedSql> OF_CASE =
            Stream.of(
                            """
                            delete from outbox
                            where complaint_id = :case and state = 'PENDING'
                              and recipient in ('customer:' || :customer, 'sms:' || :customer)
                            """,
                            """
                            update delivered_message d
                            set text = '[erased]',
                              recipient = case when d.recipient in ('customer:' || :customer, 'sms:' || :customer)
                                then split_part(d.recipient, ':', 1) || ':' || :name else d.recipient end
                            from outbox o where o.complaint_id = :case and d.outbox_id = o.id
                            """,
                            """
                            update message_receipt r set detail = null
                            from outbox o
                            where o.complaint_id = :case and r.outbox_id = o.id and r.detail is not null
                            """,
                            """
                            update delivery_attempt a set detail = null
                            from outbox o
                            where o.complaint_id = :case and a.outbox_id = o.id and a.detail is not null
                            """,
                            """
                            update outbox
                            set text = '[erased]', last_error = null,
                              key = replace(key, ':' || :customer, ':' || :name),
                              recipient = case when recipient in ('customer:' || :customer, 'sms:' || :customer)
                                then split_part(recipient, ':', 1) || ':' || :name else recipient end
                            where complaint_id = :case and recipient not like 'webhook:%'
                            """,
                            """
                            update tutored_action set body = '{}', reason = '[erased]'
                            where complaint_id = :case
                            """,
                            """
                            insert into erased_file (file_id, complaint_id, erased_at)
                            select file_id, complaint_id, :at from evidence
                            where complaint_id = :case and file_id is not null
                            on conflict do nothing
                            """,
                            // What was sent and has not become evidence.
                            """
                            insert into erased_file (file_id, complaint_id, erased_at)
                            select cast(f ->> 'id' as uuid), u.complaint_id, :at
                            from evidence_upload u, jsonb_array_elements(u.files) f
                            where u.complaint_id = :case and u.completed_at is null
                            on conflict do nothing
                            """,
                            """
                            update evidence
                            set description = '[erased]', erased_at = :at,
                              reference = case when reference is not null then '[erased]' end,
                              content = case when content is not null then '"[erased]"' end,
                              document_issuer = case when document_issuer is not null then '[erased]' end,
                              document_result = case when document_result is not null then '[erased]' end,
                              file_name = case when file_name is not null then '[erased]' end,
                              given_by = case when given_by = :customer then :name else given_by end
                            where complaint_id = :case
                            """,
                            """
                            update evidence_upload
                            set files = words_erased(files, %s),
                              opened_by = case when opened_by = :customer then :name else opened_by end
                            where complaint_id = :case
                            """
                                    .formatted(WORDS),
                            """
                            update evidence_view
                            set purpose = '[erased]',
                              viewed_by = case when viewed_by = :customer then :name else viewed_by end
                            where complaint_id = :case
                            """,
                            """
                            update evidence_export
                            set purpose = '[erased]',
                              exported_by = case when exported_by = :customer then :name else exported_by end
                            where complaint_id = :case
                            """,
                            """
                            update confirmation
                            set customer_id = :name, proof = null,
                              said_by = case when said_by = :customer then :name else said_by end
                            where customer_id = :customer and complaint_id = :case
                            """,
                            """
                            update survey
                            set customer_id = :name,
                              suppression = case state when 'SCHEDULED' then 'UNREACHABLE' else suppression end,
                              state = case state when 'SCHEDULED' then 'SUPPRESSED' else state end
                            where complaint_id = :case and customer_id is not null
                            """,
                            """
                            update compensation
                            set customer_id = :name, reason = '[erased]', basis = words_erased(basis, %1$s),
                              judgements = words_erased(judgements, %1$s),
                              opinions = words_erased(opinions, %1$s), payout = words_erased(payout, %1$s),
                              claw_back = words_erased(claw_back, %1$s)
                            where complaint_id = :case
                            """
                                    .formatted(WORDS),
                            """
                            update payout_order set customer_id = :name, last_error = null
                            where compensation_id in (
                              select id from compensation where complaint_id = :case)
                            """,
                            "update party_link set question = '[erased]' where complaint_id = :case",
                            "update conduct_record set quote = '[erased]'"
                                    + " where case_no = (select case_no from complaint where id = :case)",
                            """
                            update incoming_message
                            set raw = null, sender = '[erased]', subject = '[erased]',
                              sender_mark = '[erased]', mailbox_mark = null, refused_files = null, decision_reason = null
                            where complaint_id = :case or about_case = :case
                              or sender_mark = :mark and state in ('PARKED', 'REFUSED', 'DISCARDED')
                            """,
                            "delete from exemplar_candidate where complaint_id = :case",
                            "delete from idempotency_key where complaint_id = :case")
                    .map(NamedSql::of)
                    .toList();

    private ErasureSql() {}
}
