package dev.redress.store;

import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ColumnsTest {

    private static final Columns<Parcel> PARCEL =
            new Columns<Parcel>("parcel")
                    .key("no", ColumnType.TEXT, Parcel::no)
                    .with("place", ColumnType.TEXT, Parcel::place)
                    .with("weight", ColumnType.INTEGER, Parcel::weight);

    @Inject Pool pool;

    private record Parcel(String no, @Nullable String place, int weight) {}

    @Test
    void rows_are_written_and_read_as_they_are() {
        List<Parcel> parcels = List.of(new Parcel("P1", "上海", 3), new Parcel("P2", null, 5));

        List<Parcel> kept =
                among(connection ->
                        PARCEL.insert(connection, parcels).chain(() -> all(connection)));

        assertThat(kept).isEqualTo(parcels);
    }

    @Test
    void several_rows_are_changed_at_once_and_no_other() {
        List<Parcel> kept =
                amongThree(connection ->
                        PARCEL.update(
                                        connection,
                                        List.of(
                                                new Parcel("P1", null, 4),
                                                new Parcel("P3", "杭州", 8)))
                                .chain(() -> all(connection)));

        assertThat(kept)
                .containsExactly(
                        new Parcel("P1", null, 4),
                        new Parcel("P2", "上海", 5),
                        new Parcel("P3", "杭州", 8));
    }

    @Test
    void what_did_not_change_stays_as_others_wrote_it_meanwhile() {
        Parcel read = new Parcel("P1", "上海", 3);

        List<Parcel> kept =
                amongThree(connection ->
                        connection
                                .query("update parcel set weight = 30 where no = 'P1'")
                                .execute()
                                .chain(() ->
                                        PARCEL.update(
                                                connection,
                                                new Parcel("P1", "杭州", 3),
                                                PARCEL.values(read)))
                                .chain(() -> all(connection)));

        assertThat(kept.getFirst()).isEqualTo(new Parcel("P1", "杭州", 30));
    }

    @Test
    void a_change_of_what_is_gone_is_not_taken_for_kept() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        amongThree(connection ->
                                PARCEL.update(
                                        connection,
                                        List.of(
                                                new Parcel("P1", "杭州", 3),
                                                new Parcel("P4", "杭州", 9)))))
                .withMessage("1 of 2 rows of parcel are there to be written");
    }

    @Test
    void a_key_stands_before_what_is_none() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new Columns<Parcel>("parcel")
                                .with("place", ColumnType.TEXT, Parcel::place)
                                .key("no", ColumnType.TEXT, Parcel::no));
    }

    private <T> T amongThree(Function<SqlConnection, Uni<T>> work) {
        List<Parcel> three =
                List.of(
                        new Parcel("P1", "上海", 3),
                        new Parcel("P2", "上海", 5),
                        new Parcel("P3", "上海", 7));
        return among(
                connection -> PARCEL.insert(connection, three).chain(() -> work.apply(connection)));
    }

    private <T> T among(Function<SqlConnection, Uni<T>> work) {
        return await(() ->
                pool.withTransaction(connection ->
                        connection
                                .query(
                                        """
                                        create temporary table parcel
                                          (no text primary key, place text, weight int) on commit drop
                                        """)
                                .execute()
                                .chain(() -> work.apply(connection))));
    }

    private static Uni<List<Parcel>> all(SqlConnection connection) {
        return connection
                .query("select %s from parcel p order by p.no".formatted(PARCEL.selected("p")))
                .execute()
                .map(rows ->
                        Rows.all(
                                rows,
                                row ->
                                        new Parcel(
                                                row.getString("no"),
                                                row.getString("place"),
                                                row.getInteger("weight"))));
    }
}
