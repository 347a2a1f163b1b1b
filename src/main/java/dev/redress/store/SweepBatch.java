package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.QuietHours;
import dev.redress.core.sla.Findings;
import dev.redress.core.sla.Watched;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// One batch of a sweep, in a transaction of its own.
final class SweepBatch {

    private final SqlConnection connection;
    private final SweepOrder order;
    private final Function<Watched, Findings> watch;
    private final QuietHours quiet;

    SweepBatch(
            SqlConnection connection,
            SweepOrder order,
            Function<Watched, Findings> watch,
            QuietHours quiet) {
        this.connection = connection;
        this.order = order;
        this.watch = watch;
        this.quiet = quiet;
    }

    /// Writes all in one statement, and fails if a single case cannot be written.
    Uni<Swept> atOnce() {
        return claimed()
                .chain(judged ->
                        write(judged.cases())
                                .chain(() -> putBack(ids(judged.failures())))
                                .replaceWith(judged::swept));
    }

    /// Finds out which cases cannot be written, and puts them back.
    Uni<Swept> carefully() {
        return claimed()
                .chain(judged ->
                        new Halving<>(connection, this::write)
                                .write(judged.cases())
                                .map(refused -> swept(judged, refused)))
                .call(swept ->
                        new Halving<>(connection, this::putBack).write(ids(swept.failures())));
    }

    /// What the watch makes of `ids`, of which nothing is locked and nothing written.
    static Uni<Swept> rehearsed(
            SqlClient client, SweepOrder order, List<UUID> ids, Function<Watched, Findings> watch) {
        return load(client, order, ids).map(found -> new Judged(found, watch).swept());
    }

    static List<UUID> ids(Iterable<Row> rows) {
        List<UUID> ids = new ArrayList<>();
        for (Row row : rows) {
            ids.add(row.getUUID(0));
        }
        return ids;
    }

    private Uni<Judged> claimed() {
        return connection
                .preparedQuery(SweepSql.CLAIM)
                .execute(SweepSql.limited(order))
                .map(SweepBatch::ids)
                // Only after the lock is it certain what the case looks like.
                .chain(ids -> load(connection, order, ids))
                .map(found -> new Judged(found, watch));
    }

    private static Uni<List<WatchedCase>> load(SqlClient client, SweepOrder order, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : client.preparedQuery(SweepSql.LOAD)
                        .execute(SweepSql.of(order, ids))
                        .map(WatchedCase::of);
    }

    private Uni<Void> write(List<Judged.Case> cases) {
        if (cases.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        SweepWrites writes = new SweepWrites(order.now(), quiet);
        cases.forEach(judged -> writes.add(judged.found(), judged.findings()));
        return connection
                .preparedQuery(SweepWrites.SQL)
                .execute(writes.parameters())
                .replaceWithVoid();
    }

    private Uni<Void> putBack(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(SweepSql.PUT_BACK)
                        .execute(
                                SweepSql.of(order, ids)
                                        .addValue(sent(order.now().plus(SweepOrder.PUT_BACK))))
                        .replaceWithVoid();
    }

    private static Swept swept(Judged judged, List<Halving.Refused<Judged.Case>> refused) {
        Set<Judged.Case> unwritten = new HashSet<>();
        List<Swept.Failure> failures = new ArrayList<>(judged.failures());
        for (Halving.Refused<Judged.Case> bad : refused) {
            unwritten.add(bad.item());
            failures.add(bad.item().failed(bad.cause()));
        }
        return Swept.of(
                judged.cases().stream()
                        .filter(written -> !unwritten.contains(written))
                        .map(Judged.Case::findings)
                        .toList(),
                failures);
    }

    private static List<UUID> ids(List<Swept.Failure> failures) {
        return failures.stream().map(Swept.Failure::id).toList();
    }
}
