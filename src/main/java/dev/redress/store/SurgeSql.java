package dev.redress.store;

import dev.redress.core.classification.Kind;
import dev.redress.core.insight.Dimension;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final Set<Dimension> ALL = EnumSet.allOf(Dimension.class);

    /// What at least `$3` complaints have in common that came from `$1` on and before `$2`.
    ///
    /// The index is read once. Different customers are counted only of what is frequent: in two
    /// steps, as a distinct count would sort them.
    static final String RECENT =
            """
            with recent as materialized (
              select %6$s, c.customer_id
              from complaint c
              where %2$s and c.received_at >= $1 and c.received_at < $2
            ), often as materialized (
              select %3$s as dimension, coalesce(%1$s) as value
              from recent c
              group by grouping sets (%4$s)
              having count(*) >= $3 and coalesce(%1$s) is not null
            )
            %5$s\
            """
                    .formatted(
                            each(ALL, "c.%2$s", ", "),
                            WATCHED,
                            named(ALL, "c.%2$s"),
                            each(ALL, "(c.%2$s)", ", "),
                            each(
                                    ALL,
                                    """
                                    select '%1$s' as dimension, one.value,
                                      count(*)::int as customers,
                                      sum(one.complaints)::int as complaints
                                    from (
                                      select o.value, c.customer_id, count(*) as complaints
                                      from recent c
                                      join often o on o.dimension = '%1$s' and o.value = c.%2$s
                                      group by 1, 2) one
                                    group by one.value\
                                    """,
                                    "\nunion all\n"),
                            each(ALL, "%3$s as %2$s", ", "));

    private SurgeSql() {}

    /// How many complaints named one of `$3` (of the dimensions `$2`) on each day, of those that
    /// came from `$4` on and before `$5`. `$1` are the bounds of the days, ascending.
    ///
    /// The index is read once for all dimensions, and what is not asked for is not counted.
    ///
    /// @param asked all of the dimensions in `$2`, at least one
    static String days(Set<Dimension> asked) {
        return """
        with hot as materialized (
          select dimension, value from unnest($2::text[], $3::text[]) h (dimension, value)
        )
        select %1$s as dimension, coalesce(%2$s) as value, k.day, count(*)::int as complaints
        from (
          select %3$s, 15 - width_bucket(c.received_at, $1::timestamptz[]) as day
          from complaint c
          %4$s
          where %5$s and c.received_at >= $4 and c.received_at < $5
            and coalesce(%6$s) is not null) k
        group by grouping sets (%7$s)
        having coalesce(%2$s) is not null\
        """
                .formatted(
                        named(asked, "k.%2$s"),
                        each(asked, "k.%2$s", ", "),
                        each(asked, "of_%2$s.value as %2$s", ", "),
                        each(
                                asked,
                                "left join hot of_%2$s on of_%2$s.dimension = '%1$s' and of_%2$s.value = %3$s",
                                "\n"),
                        WATCHED,
                        each(asked, "of_%2$s.value", ", "),
                        each(asked, "(k.%2$s, k.day)", ", "));
    }

    /// The dimension that a grouping set is of.
    private static String named(Set<Dimension> dimensions, String column) {
        return "case "
                + each(dimensions, "when grouping(" + column + ") = 0 then '%1$s'", " ")
                + " end";
    }

    private static String each(Set<Dimension> dimensions, String text, String between) {
        return dimensions.stream()
                .map(one -> text.formatted(one, column(one), compared(one)))
                .collect(Collectors.joining(between));
    }

    /// As [Dimension#compared] does it.
    private static String compared(Dimension dimension) {
        return switch (dimension) {
            case BRAND -> "nullif(replace(replace(upper(c.brand), ' ', ''), '\u3000', ''), '')";
            case PRODUCT, BATCH, MERCHANT, CARRIER, REGION -> "c." + column(dimension);
        };
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
