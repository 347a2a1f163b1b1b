package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Change;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.order.Shipment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Finds parcels that stand still by index, and stores the cases that are opened for them, one for
/// each silence of a carrier.
@ApplicationScoped
public class StallStore {

    private static final String CLAIM =
            """
            select %s from shipment where stalls_at < $1
            order by stalls_at limit $2 for no key update skip locked
            """
                    .formatted(ShipmentStore.COLUMNS);

    private static final String FOUND =
            """
            with found as (
              insert into shipment_stall (shipment_no, since, complaint_id, found_at)
              select u.shipment_no, u.since, u.complaint_id, $4
              from unnest($1::text[], $2::timestamptz[], $3::uuid[])
                as u (shipment_no, since, complaint_id)
              returning shipment_no)
            update shipment set stalls_at = null
            where shipment_no in (select shipment_no from found)
            """;

    private static final String PUT_BACK =
            "update shipment set stalls_at = $2 where shipment_no = any($1)";

    private static final String COUNT =
            """
            select count(*) from (select from shipment where stalls_at < $1 limit $2) stalled
            """;

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    StallStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// What one batch came to.
    ///
    /// @param opened parcels for each of which a case was opened
    /// @param failures parcels that were put back
    public record Swept(int opened, List<Failure> failures) {

        public Swept {
            failures = List.copyOf(failures);
        }

        /// Whether nothing stands still, or others have all of it in hand.
        public boolean isEmpty() {
            return opened == 0 && failures.isEmpty();
        }
    }

    /// A parcel for which no case could be stored, and why.
    public record Failure(String shipmentNo, Throwable cause) {}

    private record Stalled(Shipment shipment, Change opened) {}

    /// Takes parcels that stand still, the longest first, and stores the case that `opening` makes
    /// of each, all in one transaction. Parcels in the hands of another sweep are left to it. One
    /// of which the database does not take the case is put back for [SweepOrder#PUT_BACK].
    public Uni<Swept> sweep(Instant now, int limit, Function<Shipment, Change> opening) {
        return Detached.from(() ->
                pool.withConnection(connection ->
                        OwnTransaction.around(
                                connection,
                                () ->
                                        claim(connection, now, limit)
                                                .chain(found ->
                                                        open(connection, now, found, opening)))));
    }

    /// How many parcels stand still, at most `limit`.
    public Uni<Integer> count(Instant now, int limit) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    private static Uni<List<Shipment>> claim(SqlConnection connection, Instant now, int limit) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(sent(now), Math.min(limit, IntakeStore.BATCH_MAX)))
                .map(rows -> Rows.all(rows, ShipmentStore::shipment));
    }

    private Uni<Swept> open(
            SqlConnection connection,
            Instant now,
            List<Shipment> found,
            Function<Shipment, Change> opening) {
        List<Stalled> stalled =
                found.stream()
                        .map(shipment -> new Stalled(shipment, opening.apply(shipment)))
                        .toList();
        return new Halving<Stalled>(connection, some -> write(connection, now, some))
                .write(stalled)
                .map(refused ->
                        refused.stream()
                                .map(bad ->
                                        new Failure(bad.item().shipment.shipmentNo(), bad.cause()))
                                .toList())
                .call(failures -> putBack(connection, now, failures))
                .map(failures -> new Swept(found.size() - failures.size(), failures));
    }

    private Uni<Void> write(SqlConnection connection, Instant now, List<Stalled> stalled) {
        List<NewCase> cases =
                stalled.stream()
                        .map(one -> new NewCase(one.opened, Actor.SYSTEM.name(), null))
                        .toList();
        IntakeBatch batch = new IntakeBatch(cases, now, quiet, duty);
        return connection
                .preparedQuery(batch.sql())
                .execute(batch.parameters())
                .chain(() -> connection.preparedQuery(FOUND).execute(found(stalled, now)))
                .replaceWithVoid();
    }

    private static Tuple found(List<Stalled> stalled, Instant now) {
        return Tuple.tuple()
                .addValue(
                        stalled.stream()
                                .map(one -> one.shipment.shipmentNo())
                                .toArray(String[]::new))
                .addValue(
                        stalled.stream()
                                .map(one -> sent(one.shipment.lastNodeAt()))
                                .toArray(OffsetDateTime[]::new))
                .addValue(stalled.stream().map(one -> one.opened.after().id()).toArray(UUID[]::new))
                .addValue(sent(now));
    }

    private static Uni<Void> putBack(
            SqlConnection connection, Instant now, List<Failure> failures) {
        String[] numbers = failures.stream().map(Failure::shipmentNo).toArray(String[]::new);
        return numbers.length == 0
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(PUT_BACK)
                        .execute(
                                Tuple.tuple()
                                        .addValue(numbers)
                                        .addValue(sent(now.plus(SweepOrder.PUT_BACK))))
                        .replaceWithVoid();
    }
}
