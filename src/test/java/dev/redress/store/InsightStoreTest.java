package dev.redress.store;

import static dev.redress.store.CaseFixture.aComplaint;
import static dev.redress.store.CaseFixture.aNewCase;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.insight.Dimension;
import dev.redress.core.insight.Surge;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class InsightStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-20T04:00:00.5Z");
    private static final int COUNT_MIN = 5;

    /// Of many and of few complaints each, some without a value, several on the bound of a day or a
    /// microsecond beside it. `draw` is the same for the same row and column.
    private static final String MANY =
            """
            insert into complaint
            select fresh.* from complaint model
            cross join generate_series(1, 4000) n
            cross join lateral (
              select array(
                select mod(abs(hashint4extended(n, salt)::numeric), 1000)::int
                from generate_series(1, 9) salt) as draw) drawn
            cross join lateral jsonb_populate_record(model, jsonb_build_object(
              'id', gen_random_uuid(),
              'case_no', 'N' || n,
              'kind', (array['COMPLAINT', 'PRODUCT_PROBLEM', 'EMERGENCY', 'INQUIRY'])[draw[1] % 4 + 1],
              'received_at', $1::timestamptz - draw[2] % 70 * interval '6 hours'
                + (draw[3] % 3 - 1) * interval '1 microsecond',
              'customer_id', 'customer-' || draw[3] % 30,
              'product_id', 'same-' || draw[4] % 60,
              'brand', case when draw[5] < 700 then 'same-' || draw[5] % 5 end,
              'batch_no', case when draw[6] < 700 then 'same-' || draw[6] % 20 end,
              'merchant_id', case when draw[7] < 20 then 'seldom' end,
              'carrier', case when draw[8] < 800 then 'carrier-' || draw[8] % 3 end,
              'region', case when draw[9] < 500 then 'region-' || draw[9] * draw[8] % 17 end)) fresh
            """;

    private static final Map<Dimension, String> COLUMNS =
            Map.of(
                    Dimension.PRODUCT, "product_id",
                    Dimension.BRAND, "brand",
                    Dimension.BATCH, "batch_no",
                    Dimension.MERCHANT, "merchant_id",
                    Dimension.CARRIER, "carrier",
                    Dimension.REGION, "region");

    @Inject IntakeStore intake;
    @Inject InsightStore insight;
    @Inject Database database;

    @BeforeEach
    void start_with_many() {
        database.empty();
        await(() -> intake.insert(List.of(aNewCase(aComplaint())), NOW));
        database.execute(MANY, NOW.atOffset(ZoneOffset.UTC));
    }

    @Test
    void what_is_counted_is_what_counting_one_by_one_finds() {
        List<Surge> expected = countedOneByOne();

        List<Surge> found = surges(_ -> true);

        assertThat(expected)
                .extracting(Surge::dimension)
                .contains(
                        Dimension.PRODUCT,
                        Dimension.BRAND,
                        Dimension.BATCH,
                        Dimension.CARRIER,
                        Dimension.REGION)
                .doesNotContain(Dimension.MERCHANT);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_is_usual_is_left_out_and_the_rest_counted_the_same() {
        for (Dimension dimension : Dimension.values()) {
            Predicate<Surge> isUnusual =
                    surge ->
                            surge.dimension() == dimension
                                    && surge.count() * Surge.DAYS_BEFORE > before(surge);

            assertThat(surges(isUnusual))
                    .containsExactlyInAnyOrderElementsOf(
                            countedOneByOne().stream().filter(isUnusual).toList());
        }
    }

    @Test
    void nothing_frequent_is_nothing_found() {
        assertThat(await(() -> insight.surges(NOW, 5_000, _ -> true))).isEmpty();
    }

    private List<Surge> surges(Predicate<Surge> isUnusual) {
        return await(() -> insight.surges(NOW, COUNT_MIN, isUnusual));
    }

    private static int before(Surge surge) {
        return surge.daily().stream().skip(1).mapToInt(Integer::intValue).sum();
    }

    private List<Surge> countedOneByOne() {
        List<Row> rows =
                database.rows(
                        "select * from complaint where kind <> 'INQUIRY' and case_no like 'N%'");
        return Stream.of(Dimension.values())
                .flatMap(dimension ->
                        rows.stream()
                                .filter(row -> row.getString(COLUMNS.get(dimension)) != null)
                                .collect(
                                        Collectors.groupingBy(row ->
                                                dimension.compared(
                                                        row.getString(COLUMNS.get(dimension)))))
                                .entrySet()
                                .stream()
                                .map(same -> surge(dimension, same.getKey(), same.getValue())))
                .filter(surge -> surge.count() >= COUNT_MIN)
                .toList();
    }

    private static Surge surge(Dimension dimension, String value, List<Row> rows) {
        List<Integer> daily = new ArrayList<>(Collections.nCopies(Surge.DAYS_BEFORE + 1, 0));
        Set<String> customers = new HashSet<>();
        for (Row row : rows) {
            Duration age = Duration.between(row.getOffsetDateTime("received_at").toInstant(), NOW);
            if (!age.isNegative() && age.toDays() < daily.size()) {
                int day = Math.toIntExact(age.toDays());
                daily.set(day, daily.get(day) + 1);
                if (day == 0) {
                    customers.add(row.getString("customer_id"));
                }
            }
        }
        return new Surge(dimension, value, customers.size(), daily);
    }
}
