package dev.redress.store;

import dev.redress.core.classification.Kind;
import dev.redress.core.insight.Dimension;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts of complaints by what they have in common, from the index that was made for it.
final class SurgeSql {

    private static final Set<Kind> KINDS =
            EnumSet.of(
                    Kind.COMPLAINT, Kind.EMERGENCY, Kind.PRODUCT_PROBLEM, Kind.LOGISTICS_ANOMALY);

    /// The kinds of cases that are complaints, word for word as in the indexes.
    static final String COMPLAINTS =
            "('COMPLAINT', 'EMERGENCY', 'PRODUCT_PROBLEM', 'LOGISTICS_ANOMALY')";

    /// What the index holds, word for word: otherwise it is of no use.
    static final String WATCHED =
            """
            c.kind in %s
              and coalesce(c.product_id, c.brand, c.batch_no, c.merchant_id, c.carrier, c.region)
                is not null
              and octet_length(coalesce(c.product_id, '') || coalesce(c.brand, '')
                || coalesce(c.batch_no, '') || coalesce(c.merchant_id, '')
                || coalesce(c.carrier, '') || coalesce(c.region, '') || c.customer_id) <= 2000\
            """
                    .formatted(COMPLAINTS);

    /// What at least `$3` complaints have in common that came from `$1` on and before `$2`.
    static final String RECENT =
            each(
                    """
                    select '%1$s' as dimension, value, customers, complaints from (
                      select c.%2$s as value, count(distinct c.customer_id)::int as customers,
                        count(*)::int as complaints
                      from complaint c
                      where %3$s
                        and c.received_at >= $1 and c.received_at < $2 and c.%2$s is not null
                      group by 1 having count(*) >= $3) counted\
                    """);

    /// How many complaints named one of `$3` (of the dimensions `$2`) on each day, of those that
    /// came from `$4` on and before `$5`. `$1` are the bounds of the days, ascending.
    ///
    /// One pass for each dimension: a join of all at once is guessed wrong, and sorted on disk. A
    /// dimension of which nothing is asked costs nothing.
    static final String DAYS =
            "with hot as materialized ("
                    + "select dimension, value from unnest($2::text[], $3::text[]) h (dimension, value))\n"
                    + each(
                            """
                            select '%1$s' as dimension, value, day, complaints from (
                              select c.%2$s as value,
                                15 - width_bucket(c.received_at, $1::timestamptz[]) as day,
                                count(*)::int as complaints
                              from complaint c
                              join hot h on h.dimension = '%1$s' and h.value = c.%2$s
                              where %3$s and c.received_at >= $4 and c.received_at < $5
                              group by 1, 2) counted\
                            """);

    private SurgeSql() {}

    private static String each(String select) {
        return Stream.of(Dimension.values())
                .map(one -> select.formatted(one, column(one), WATCHED))
                .collect(Collectors.joining("\nunion all\n"));
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case PRODUCT -> "product_id";
            case BRAND -> "brand";
            case BATCH -> "batch_no";
            case MERCHANT -> "merchant_id";
            case CARRIER -> "carrier";
            case REGION -> "region";
        };
    }

    static boolean isComplaint(Kind kind) {
        return KINDS.contains(kind);
    }
}
