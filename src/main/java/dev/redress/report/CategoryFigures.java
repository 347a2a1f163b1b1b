package dev.redress.report;

import dev.redress.core.classification.Category;
import dev.redress.core.metric.RollUp;
import dev.redress.report.StatisticsAnswers.CategoryLine;
import dev.redress.report.StatisticsAnswers.MatterLine;
import dev.redress.store.StatisticsStore.Matter;
import dev.redress.store.StatisticsStore.MatterCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Adds counts of single matters up to the lines of a report.
final class CategoryFigures {

    private static final Comparator<MatterLine> MOST_FIRST =
            Comparator.comparingLong(MatterLine::cases)
                    .reversed()
                    .thenComparing(MatterLine::category)
                    .thenComparing(line -> String.valueOf(line.subCategory()));

    private final @Nullable RollUp rollUp;
    private final Map<Matter, Long> cases = new HashMap<>();
    private final Map<Matter, Long> automatic = new HashMap<>();
    private long corrected;

    /// @param rollUp absent for each category on its own
    CategoryFigures(@Nullable RollUp rollUp, List<MatterCount> counts) {
        this.rollUp = rollUp;
        for (MatterCount count : counts) {
            cases.merge(count.matter(), count.cases(), Long::sum);
            automatic.merge(count.automatic(), count.cases(), Long::sum);
            corrected += count.matter().equals(count.automatic()) ? 0 : count.cases();
        }
    }

    long all() {
        return sum(cases);
    }

    long corrected() {
        return corrected;
    }

    long outside() {
        return all() - inside();
    }

    /// Every category or group, also those without cases.
    List<CategoryLine> lines() {
        Map<String, @Nullable Double> keys = new LinkedHashMap<>();
        if (rollUp == null) {
            Stream.of(Category.values()).forEach(category -> keys.put(category.name(), null));
        } else {
            rollUp.groups().forEach(group -> keys.put(group.key(), group.referenceShare()));
        }
        return keys.entrySet().stream().map(key -> line(key.getKey(), key.getValue())).toList();
    }

    private CategoryLine line(String key, @Nullable Double referenceShare) {
        List<MatterLine> members =
                matters().stream()
                        .filter(matter -> key.equals(keyOf(matter)))
                        .map(this::member)
                        .sorted(MOST_FIRST)
                        .toList();
        long own = members.stream().mapToLong(MatterLine::cases).sum();
        return new CategoryLine(
                key,
                own,
                members.stream().mapToLong(MatterLine::automatic).sum(),
                StatisticsAnswers.shareOf(own, inside()),
                referenceShare,
                members);
    }

    private MatterLine member(Matter matter) {
        return new MatterLine(
                matter.category(),
                matter.subCategory(),
                cases.getOrDefault(matter, 0L),
                automatic.getOrDefault(matter, 0L));
    }

    private Set<Matter> matters() {
        return Stream.concat(cases.keySet().stream(), automatic.keySet().stream())
                .collect(Collectors.toSet());
    }

    private long inside() {
        return cases.entrySet().stream()
                .filter(count -> keyOf(count.getKey()) != null)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private @Nullable String keyOf(Matter matter) {
        return rollUp == null
                ? matter.category().name()
                : rollUp.groupOf(matter.category(), matter.subCategory())
                        .map(RollUp.Group::key)
                        .orElse(null);
    }

    private static long sum(Map<Matter, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
