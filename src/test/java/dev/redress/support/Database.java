package dev.redress.support;

import static java.util.stream.Collectors.joining;

import dev.redress.core.complaint.Complaint;
import dev.redress.store.Opened;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The tests' own look at the tables.
@ApplicationScoped
public class Database {

    static final String TABLES =
            "complaint, legal_hold, data_request, consent, restore_test, erased_file, deadline, deadline_ledger, complaint_event, outbox, delivered_message, delivery_attempt, message_receipt, redrive, webhook_subscription,"
                    + " idempotency_key, import_run, import_rejection, survey, survey_response,"
                    + " survey_letter, survey_sent, survey_person, survey_ballot, survey_signal, signed_order,"
                    + " improvement_item, call_back, survey_campaign, qualitative_finding, public_review, brand_awareness, incoming_message, customer_preference, phone_task, phone_call,"
                    + " party_link, sharing_agreement, duty_alert, evidence, evidence_upload, evidence_view, evidence_export,"
                    + " placed_order, shipment, shipment_stall, alert, alert_event,"
                    + " alert_member, cluster_broadcast, cluster_answer, cluster_lead, exemplar_candidate, conduct_record,"
                    + " mediation, arbitration, confirmation, closing_record, service_file,"
                    + " knowledge_article, compensation, compensation_entry, payout_order, test_payout, shift, staff_presence,"
                    + " register_record, register_entry, tutored_action, sealing_pass, appraisal, appraisal_comment, saved_view";

    /// Waits for whoever still uses one of them, as truncating does. That would give each table and
    /// index a new file, though most are empty, and have every prepared statement planned anew.
    private static final String EMPTIED =
            Stream.of(TABLES.split(", "))
                    .map("delete from %s"::formatted)
                    .collect(
                            joining(
                                    "; ",
                                    "set local session_replication_role = replica; lock table %s; "
                                            .formatted(TABLES),
                                    ""));

    private static final int EMPTIED_AGAIN_MAX = 3;
    private static final Duration WAIT_MAX = Duration.ofSeconds(30);

    private final Pool pool;

    Database(Pool pool) {
        this.pool = pool;
    }

    /// Waits for the work on a context of its own, as each request has one.
    public static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whoever still reads several tables in another order may be waited for, and wait as well: one
    /// of both is given up by the database.
    public void empty() {
        await(() ->
                Uni.createFrom()
                        .deferred(() ->
                                pool.withTransaction(
                                        connection -> connection.query(EMPTIED).execute()))
                        .onFailure(Database::isGivenUp)
                        .retry()
                        .atMost(EMPTIED_AGAIN_MAX));
    }

    private static boolean isGivenUp(Throwable failure) {
        return failure instanceof DatabaseException refused
                && "40P01".equals(refused.getSqlState());
    }

    public long count(String table) {
        return rows("select count(*) from " + table).getFirst().getLong(0);
    }

    /// Waits until the table has at least so many rows, which something writes that nobody waits
    /// for.
    public void await(String table, long atLeast) {
        Instant end = Instant.now().plus(WAIT_MAX);
        while (count(table) < atLeast) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Fewer than %d: %s".formatted(atLeast, table));
            }
        }
    }

    public void execute(String sql, Object... parameters) {
        rows(sql, parameters);
    }

    /// Changes also what is only ever added to, as whoever administers the database can.
    public void executeByHand(String sql, Object... parameters) {
        await(() ->
                pool.withTransaction(connection ->
                        connection
                                .query("set local session_replication_role = replica")
                                .execute()
                                .chain(() ->
                                        connection
                                                .preparedQuery(sql)
                                                .execute(Tuple.from(parameters)))));
    }

    public List<Row> rows(String sql, Object... parameters) {
        List<Row> rows = new ArrayList<>();
        await(() -> pool.preparedQuery(sql).execute(Tuple.from(parameters))).forEach(rows::add);
        return rows;
    }

    /// The rows of a table, with what is sealed in them opened.
    public List<String> opened(String table) {
        boolean isCase = "complaint".equals(table);
        return rows("select %s, t::text from %s t".formatted(isCase ? "id" : "null::uuid", table))
                .stream()
                .map(row ->
                        isCase
                                ? Opened.text(row.getUUID(0), row.getString(1))
                                : Opened.text(row.getString(1)))
                .toList();
    }

    /// What `work` comes to while somebody else has the case in hand.
    public <T> T whileLocked(Complaint complaint, Supplier<Uni<T>> work) {
        return await(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery("select 1 from complaint where id = $1 for update")
                                .execute(Tuple.of(complaint.id()))
                                .chain(work::get)));
    }
}
