package dev.redress.store;

import dev.redress.core.privacy.Pseudonyms;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/// Takes out what is kept of a customer beside the cases, their account with it. The log of what
/// was done with the desk, and to accounts, stays: nobody changes it.
record CustomerErasure(SqlConnection connection, String customerId, Pseudonyms pseudonyms) {

    /// See [Pseudonyms#of].
    private static String other(String column) {
        return "'erased-' || left(encode(sha256(convert_to($2 || %s, 'UTF8')), 'hex'), 20)"
                .formatted(column);
    }

    private static final List<String> SQL =
            List.of(
                    """
                    update delivered_message d set text = '[erased]', recipient = 'customer:' || $3
                    from placed_order p where p.customer_id = $1 and d.outbox_id = p.message_id
                      and $2::text is not null
                    """,
                    """
                    update outbox o
                    set text = '[erased]', key = 'erased-' || o.id, case_no = %s, last_error = null,
                      recipient = 'customer:' || $3
                    from placed_order p where p.customer_id = $1 and o.id = p.message_id
                    """
                            .formatted(other("p.order_no")),
                    """
                    update shipment_stall l set shipment_no = %s
                    from shipment s where s.customer_id = $1 and s.shipment_no = l.shipment_no
                      and $3::text is not null
                    """
                            .formatted(other("l.shipment_no")),
                    """
                    update shipment
                    set customer_id = $3, shipment_no = %s, order_no = %s, last_node = '[erased]',
                      stalls_at = null
                    where customer_id = $1
                    """
                            .formatted(other("shipment_no"), other("order_no")),
                    "update placed_order set customer_id = $3, order_no = %s where customer_id = $1"
                            .formatted(other("order_no")),
                    """
                    update survey
                    set customer_id = $3, order_no = %s,
                      suppression = case state when 'SCHEDULED' then 'UNREACHABLE' else suppression end,
                      state = case state when 'SCHEDULED' then 'SUPPRESSED' else state end
                    where customer_id = $1
                    """
                            .formatted(other("order_no")),
                    """
                    update public_review set customer_id = $3, text = '[erased]', order_no = null
                    where customer_id = $1 and $2::text is not null
                    """,
                    """
                    update outbox
                    set text = '[erased]', key = 'erased-' || id, case_no = %s, last_error = null,
                      recipient = 'customer:' || $3
                    where complaint_id = '00000000-0000-0000-0000-000000000000'
                      and key >= 'SURVEY_' and key < 'SURVEY`' and recipient = 'customer:' || $1
                    """
                            .formatted(other("case_no")),
                    "update signed_order set customer_id = $3, order_no = %s where customer_id = $1"
                            .formatted(other("order_no")),
                    """
                    delete from survey_person
                    where customer_id = $1 and $2::text is not null and $3::text is not null
                    """,
                    """
                    update test_payout set customer_id = $3
                    where customer_id = $1 and $2::text is not null
                    """,
                    """
                    update legal_hold set customer_id = $3, reason = '[erased]', lift_reason = '[erased]'
                    where customer_id = $1 and lifted_at is not null and $2::text is not null
                    """,
                    """
                    update data_request
                    set customer_id = $3, identity = '[erased]',
                      asked_by = case when asked_by = $1 then $3 else asked_by end
                    where customer_id = $1 and $2::text is not null
                    """,
                    """
                    delete from account_session s using account a
                    where s.account = $1 and a.username = $1 and a.roles = '{customer}'
                      and $2::text is not null and $3::text is not null
                    """,
                    """
                    delete from second_factor f using account a
                    where f.account = $1 and a.username = $1 and a.roles = '{customer}'
                      and $2::text is not null and $3::text is not null
                    """,
                    """
                    delete from account_proposal p using account a
                    where p.account = $1 and a.username = $1 and a.roles = '{customer}'
                      and $2::text is not null and $3::text is not null
                    """,
                    """
                    delete from saved_view v using account a
                    where v.account = $1 and a.username = $1 and a.roles = '{customer}'
                      and $2::text is not null and $3::text is not null
                    """,
                    """
                    delete from account where username = $1 and roles = '{customer}'
                      and $2::text is not null and $3::text is not null
                    """,
                    """
                    update consent
                    set customer_id = $3, purpose = case when purpose is not null then '[erased]' end,
                      recorded_by = case when recorded_by = $1 then $3 else recorded_by end
                    where customer_id = $1 and $2::text is not null
                    """,
                    """
                    delete from push_endpoint
                    where customer_id = $1 and $2::text is not null and $3::text is not null
                    """,
                    """
                    delete from customer_preference
                    where customer_id = $1 and $2::text is not null and $3::text is not null
                    """,
                    """
                    delete from service_file
                    where customer_id = $1 and $2::text is not null and $3::text is not null
                    """);

    /// Answers false, and takes nothing out, if something of the customer must stay.
    Uni<Boolean> erase() {
        return connection
                .preparedQuery("select " + LegalHoldStore.CUSTOMER_HELD)
                .execute(Tuple.of(customerId))
                .chain(rows ->
                        rows.iterator().next().getBoolean(0)
                                ? Uni.createFrom().item(false)
                                : takeOut().replaceWith(true));
    }

    // The account first, as everybody does who gives it something. They would wait for what was
    // taken out of it otherwise, and this for the account that they have.
    private Uni<Void> takeOut() {
        Tuple parameters = Tuple.of(customerId, pseudonyms.salt(), pseudonyms.of(customerId));
        return LockedAccount.alone(connection, customerId)
                .chain(() ->
                        Multi.createFrom()
                                .iterable(SQL)
                                .onItem()
                                .transformToUniAndConcatenate(
                                        sql -> connection.preparedQuery(sql).execute(parameters))
                                .onItem()
                                .ignoreAsUni());
    }
}
