package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Goes through the tables with [SealedColumn]s and seals with the present key what is not.
///
/// Rows do not say what they are sealed with, and no index does: a table is gone through from its
/// first block to its last, until a whole pass found nothing, and then not again before there is
/// another key.
@ApplicationScoped
public class WordSealing {

    /// The blocks of 8 KiB of one transaction, which holds the locks on their rows for some 20 ms.
    public static final int BLOCKS = 16;

    /// What an instance of before left in clear, or came with a backup, is found after that.
    private static final Duration VALID = Duration.ofDays(7);

    private final Pool pool;

    WordSealing(Pool pool) {
        this.pool = pool;
    }

    /// What one batch did.
    ///
    /// @param sealed how many rows were written
    /// @param broken a sentence for each that cannot be opened, which stays as it is
    /// @param more whether the pass has not come to the end of the table
    public record Batch(int sealed, List<String> broken, boolean more) {

        static final Batch NOTHING = new Batch(0, List.of(), false);

        public Batch {
            broken = List.copyOf(broken);
        }
    }

    /// The tables that people's words are in.
    public List<String> tables() {
        return Stream.of(SealedColumn.values()).map(column -> column.table).distinct().toList();
    }

    /// Seals what the next blocks of the table hold. Several may work at once, one after the other.
    public Uni<Batch> seal(String table, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .query(ErasureStore.ALLOW)
                                .execute()
                                .chain(() -> begin(connection, table, now))
                                .chain(place -> seal(connection, table, place, now))));
    }

    /// What [#seal] would do with the blocks from this one on, [#BLOCKS] of them.
    public Uni<Batch> look(String table, long from) {
        SealedBlocks blocks = new SealedBlocks(table, from, from + BLOCKS);
        return pool.preparedQuery(SealedBlocks.LENGTH)
                .execute(Tuple.of(table))
                .map(rows -> rows.iterator().next().getLong(0) > blocks.to())
                .chain(more ->
                        pool.preparedQuery(blocks.read())
                                .execute(blocks.range())
                                .map(rows -> {
                                    List<String> broken = new ArrayList<>();
                                    int waiting = blocks.renewed(rows, broken).size();
                                    return new Batch(waiting, broken, more);
                                }));
    }

    /// Whether anything is sealed with a key older than the present one. Reads all there is, at one
    /// instant.
    public Uni<Boolean> isOlderKeyInUse() {
        return pool.preparedQuery(SealedBlocks.older())
                .execute(Tuple.of("%08x".formatted(Sealing.key())))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static Uni<Optional<Long>> begin(SqlConnection connection, String table, Instant now) {
        return connection
                .preparedQuery(SealedBlocks.BEGIN)
                .execute(Tuple.of(table, Sealing.key(), sent(now.minus(VALID))))
                .map(WordSealing::place);
    }

    private static Optional<Long> place(RowSet<Row> rows) {
        for (Row row : rows) {
            return Optional.ofNullable(row.getLong(0));
        }
        return Optional.empty();
    }

    private static Uni<Batch> seal(
            SqlConnection connection, String table, Optional<Long> place, Instant now) {
        if (place.isEmpty()) {
            return Uni.createFrom().item(Batch.NOTHING);
        }
        SealedBlocks blocks = new SealedBlocks(table, place.get(), place.get() + BLOCKS);
        return connection
                .preparedQuery(blocks.count())
                .execute(blocks.range())
                .map(rows -> rows.iterator().next().getInteger(0))
                .chain(there ->
                        connection
                                .preparedQuery(blocks.take())
                                .execute(blocks.range())
                                .chain(rows -> write(connection, blocks, there, rows, now)));
    }

    private static Uni<Batch> write(
            SqlConnection connection,
            SealedBlocks blocks,
            int there,
            RowSet<Row> rows,
            Instant now) {
        List<String> broken = new ArrayList<>();
        List<Tuple> fresh = blocks.renewed(rows, broken);
        boolean isLeft = !fresh.isEmpty() || rows.size() < there;
        Uni<?> written =
                fresh.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : connection.preparedQuery(blocks.put()).executeBatch(fresh);
        return written.chain(() ->
                        connection
                                .preparedQuery(SealedBlocks.ADVANCE)
                                .execute(Tuple.of(blocks.table(), blocks.to(), isLeft, sent(now))))
                .map(after -> after.iterator().next().getBoolean(0))
                .map(more -> new Batch(fresh.size(), broken, more));
    }
}
