package dev.redress.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.privacy.Masking;
import dev.redress.store.Period;
import dev.redress.store.StatisticsStore.TagCounts;
import dev.redress.store.StatisticsStore.TechnicalCount;
import dev.redress.store.TagGroup;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What reports on the matters of cases answer. Shares lie between 0 and 1; without data there is
/// none.
interface StatisticsAnswers {

    /// What cases were about.
    ///
    /// @param rollUp absent for the categories as they are
    /// @param cases all of the period, also those that belong to no line
    /// @param corrected those of them that a person put elsewhere than the desk had
    /// @param outside those that belong to no line of the roll-up
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CategoryReport(
            Instant from,
            Instant to,
            Instant asOf,
            @Schema(examples = "A") @Nullable String rollUp,
            Set<Kind> kinds,
            long cases,
            long corrected,
            long outside,
            List<CategoryLine> lines) {}

    /// The cases of one category or group.
    ///
    /// @param cases by what people said, and where nobody did by what the desk found
    /// @param automatic by what the desk had found alone
    /// @param share of the cases that belong to any line
    /// @param referenceShare what others have seen, to compare with
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CategoryLine(
            @Schema(examples = "PRODUCT") String key,
            long cases,
            long automatic,
            @Nullable Double share,
            @Nullable Double referenceShare,
            List<MatterLine> members) {}

    /// The cases of one sub-category, or those of a category that have none.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MatterLine(
            Category category,
            @Schema(examples = "counterfeit") @Nullable String subCategory,
            long cases,
            long automatic) {}

    /// What complaints and feedback were about, and what they were meant as.
    record FeedbackReport(Instant from, Instant to, Instant asOf, List<FeedbackLine> lines) {}

    /// Feedback of one class, or the complaints.
    ///
    /// @param key `PRODUCT` and `SERVICE` for feedback, `COMPLAINT` for complaints
    /// @param complaints that speak of a problem
    /// @param suggestions that propose something
    /// @param opinions the rest
    record FeedbackLine(String key, long cases, long complaints, long suggestions, long opinions) {}

    /// How many cases had which label.
    ///
    /// @param cases all that were counted
    /// @param more whether there are labels beyond the most frequent ones that are listed
    record TagReport(
            Instant from,
            Instant to,
            Instant asOf,
            @Schema(examples = "region") String by,
            long cases,
            List<TagLine> lines,
            boolean more) {

        static TagReport of(
                Period period, Instant asOf, TagGroup by, TagCounts counted, int listed) {
            return new TagReport(
                    period.from(),
                    period.to(),
                    asOf,
                    by.name().toLowerCase(Locale.ROOT),
                    counted.cases(),
                    counted.counts().stream()
                            .limit(listed)
                            .map(count ->
                                    new TagLine(
                                            shown(by, count.key()),
                                            count.cases(),
                                            shareOf(count.cases(), counted.cases())))
                            .toList(),
                    counted.counts().size() > listed);
        }
    }

    /// Numbers of people are hidden in what anybody may write; those of goods are no such numbers.
    private static @Nullable String shown(TagGroup by, @Nullable String key) {
        if (key == null) {
            return null;
        }
        return switch (by) {
            case TAG, REGION, BRAND -> Masking.freeText(key);
            case PRODUCT, BATCH, MERCHANT, PROBLEM -> key;
        };
    }

    /// Cases with one label.
    ///
    /// @param key absent for cases without such a label
    record TagLine(@Nullable String key, long cases, @Nullable Double share) {}

    /// How many complaints a defect of the system caused.
    ///
    /// @param base what the share is of: the complaints, or what the caller counted
    /// @param limit the share should not be higher
    /// @param onTarget absent without data
    record TechnicalReport(
            Instant from,
            Instant to,
            Instant asOf,
            long complaints,
            long technical,
            long base,
            @Nullable Double share,
            double limit,
            @Nullable Boolean onTarget) {

        static TechnicalReport of(
                Period period, Instant asOf, TechnicalCount found, long base, double limit) {
            Double share = shareOf(found.technical(), base);
            return new TechnicalReport(
                    period.from(),
                    period.to(),
                    asOf,
                    found.complaints(),
                    found.technical(),
                    base,
                    share,
                    limit,
                    share == null ? null : share <= limit);
        }
    }

    static @Nullable Double shareOf(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
