package dev.redress.store;

import dev.redress.core.privacy.BrokenSeal;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/// Seals with the present key what is sealed with an older one, or not at all.
///
/// Several may work at once: each takes rows that no other has, and that nobody is changing. What
/// is left over is found by the next run, however this one ended.
@ApplicationScoped
public class ResealStore {

    private static final String RETIRE = "delete from encryption_key where number < $1";

    private final Pool pool;

    ResealStore(Pool pool) {
        this.pool = pool;
    }

    /// The tables that have something to be sealed.
    public List<String> tables() {
        return SealedTable.ALL.stream().map(SealedTable::name).toList();
    }

    /// What one batch did.
    ///
    /// @param taken how many rows were looked at; 0 when nothing is left that nobody is changing
    /// @param broken a sentence for each that cannot be opened, which stays as it is
    public record Batch(int taken, List<String> broken) {

        public Batch {
            broken = List.copyOf(broken);
        }
    }

    /// How many rows wait in the table, at most `limit`.
    public Uni<Integer> count(String table, int limit) {
        return pool.preparedQuery(ResealSql.count(named(table)))
                .execute(Tuple.of(Sealing.key(), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// Seals at most `limit` rows of the table. Those that are broken stay, and are taken again.
    public Uni<Batch> reseal(String table, int limit) {
        SealedTable sealed = named(table);
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(ResealSql.take(sealed))
                                .execute(Tuple.of(Sealing.key(), limit))
                                .chain(rows -> reseal(connection, sealed, rows))));
    }

    /// Whether there is a key that could be retired.
    public Uni<Boolean> hasOlderKeys() {
        return pool.preparedQuery("select exists (select from encryption_key where number < $1)")
                .execute(Tuple.of(Sealing.key()))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /// Forgets the keys that nothing is sealed with any more. Only then may they be taken out of
    /// the keyset: the server does not start without a key that is entered here.
    public Uni<Integer> retire() {
        return pool.preparedQuery(RETIRE).execute(Tuple.of(Sealing.key())).map(RowSet::rowCount);
    }

    private static Uni<Batch> reseal(
            SqlConnection connection, SealedTable table, RowSet<Row> rows) {
        List<Tuple> fresh = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Row row : rows) {
            try {
                fresh.add(new ResealedRow(table, row).parameters());
            } catch (BrokenSeal e) {
                broken.add(String.valueOf(e.getMessage()));
            }
        }
        Batch batch = new Batch(rows.size(), broken);
        return fresh.isEmpty()
                ? Uni.createFrom().item(batch)
                : connection
                        .preparedQuery(ResealSql.put(table))
                        .executeBatch(fresh)
                        .replaceWith(batch);
    }

    private static SealedTable named(String name) {
        return SealedTable.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findAny()
                .orElseThrow();
    }
}
