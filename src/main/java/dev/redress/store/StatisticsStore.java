package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts what cases are about. Everything fails with [TookTooLong] when it does.
@ApplicationScoped
public class StatisticsStore {

    private static final String CATEGORIES =
            """
            select category, sub_category,
              coalesce(correction->>'category', category) as found,
              case when correction is null then sub_category else correction->>'subCategory' end
                as sub_found,
              count(*) as cases
            from complaint
            where received_at >= $1 and received_at < $2 and kind = any($3)
            group by 1, 2, 3, 4
            """;

    private static final String FEEDBACK =
            """
            select kind, category, sub_category, signals ? 'suggestion' as suggests,
              correction is not null or confidence >= $3 as sure,
              count(*) as cases
            from complaint
            where received_at >= $1 and received_at < $2
              and kind in ('COMPLAINT', 'EMERGENCY', 'FEEDBACK')
            group by 1, 2, 3, 4, 5
            """;

    private static final String TECHNICAL =
            """
            select count(*) as complaints, count(technical_cause) as technical
            from complaint
            where received_at >= $1 and received_at < $2 and kind in ('COMPLAINT', 'EMERGENCY')
            """;

    private final BoundedReading reading;

    StatisticsStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// What a case is about.
    public record Matter(Category category, @Nullable String subCategory) {}

    /// Cases of one matter that the desk had all taken for one thing.
    public record MatterCount(Matter matter, Matter automatic, long cases) {}

    /// Feedback of one kind and matter.
    ///
    /// @param suggests whether it proposes something
    /// @param sure whether the desk was sure what problem it speaks of; a person always is
    public record FeedbackCount(
            Kind kind, Matter matter, boolean suggests, boolean sure, long cases) {}

    /// Complaints, and those of them that a defect of the system caused.
    public record TechnicalCount(long complaints, long technical) {}

    /// Cases with one label; absent for those without.
    public record TagCount(@Nullable String key, long cases) {}

    /// The most frequent labels, and how many cases were counted.
    public record TagCounts(long cases, List<TagCount> counts) {
        public TagCounts {
            counts = List.copyOf(counts);
        }
    }

    /// Of the cases of these kinds that were received in the period.
    public Uni<List<MatterCount>> matters(Period received, Set<Kind> kinds) {
        String[] names = kinds.stream().map(Kind::name).toArray(String[]::new);
        return rows(CATEGORIES, parameters(received).addValue(names))
                .map(rows ->
                        Rows.all(
                                rows,
                                row ->
                                        new MatterCount(
                                                matter(row, "category", "sub_category"),
                                                matter(row, "found", "sub_found"),
                                                row.getLong("cases"))));
    }

    /// Of the complaints and the feedback that were received in the period.
    ///
    /// @param threshold from this confidence on the desk is sure
    public Uni<List<FeedbackCount>> feedback(Period received, double threshold) {
        return rows(FEEDBACK, parameters(received).addDouble(threshold))
                .map(rows ->
                        Rows.all(
                                rows,
                                row ->
                                        new FeedbackCount(
                                                Cells.constant(Kind.class, row, "kind"),
                                                matter(row, "category", "sub_category"),
                                                row.getBoolean("suggests"),
                                                row.getBoolean("sure"),
                                                row.getLong("cases"))));
    }

    /// Of the complaints that were received in the period.
    public Uni<TechnicalCount> technical(Period received) {
        return rows(TECHNICAL, parameters(received))
                .map(rows -> rows.iterator().next())
                .map(row ->
                        new TechnicalCount(row.getLong("complaints"), row.getLong("technical")));
    }

    /// Of the cases that were received in the period and have all the labels of `only`, the most
    /// frequent first.
    public Uni<TagCounts> tags(
            Period received, TagGroup group, Map<TagGroup, String> only, int limit) {
        Tuple parameters = parameters(received);
        List<String> conditions = new ArrayList<>();
        new TreeMap<>(only)
                .forEach((label, value) -> {
                    parameters.addString(value);
                    conditions.add(condition(label, parameters.size()));
                });
        parameters.addInteger(limit);
        return rows(tags(group, String.join("", conditions), parameters.size()), parameters)
                .map(StatisticsStore::counts);
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple parameters) {
        return reading.read(sql, parameters);
    }

    private static String condition(TagGroup label, int parameter) {
        return label == TagGroup.TAG
                ? " and c.tags @> jsonb_build_array($%d::text)".formatted(parameter)
                : " and %s = $%d".formatted(label.expression(), parameter);
    }

    private static String tags(TagGroup group, String conditions, int limit) {
        String labels =
                group == TagGroup.TAG
                        ? "left join lateral jsonb_array_elements_text(c.tags) as t (tag) on true"
                        : "";
        return """
        select %1$s as key, count(distinct c.id) as cases,
          (select count(*) from complaint c
           where c.received_at >= $1 and c.received_at < $2 %3$s) as counted
        from complaint c %2$s
        where c.received_at >= $1 and c.received_at < $2 %3$s
        group by 1 order by 2 desc, 1 nulls last limit $%4$d
        """
                .formatted(group.expression(), labels, conditions, limit);
    }

    private static TagCounts counts(RowSet<Row> rows) {
        List<TagCount> counts = new ArrayList<>();
        long cases = 0;
        for (Row row : rows) {
            cases = row.getLong("counted");
            counts.add(new TagCount(row.getString("key"), row.getLong("cases")));
        }
        return new TagCounts(cases, counts);
    }

    private static Matter matter(Row row, String category, String subCategory) {
        return new Matter(
                Cells.constant(Category.class, row, category), row.getString(subCategory));
    }

    private static Tuple parameters(Period period) {
        return Tuple.of(sent(period.from()), sent(period.to()));
    }
}
