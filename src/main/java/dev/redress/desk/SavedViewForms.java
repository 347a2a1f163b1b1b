package dev.redress.desk;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Status;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.store.SavedViewStore.SavedView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Lists that somebody keeps for themselves.
interface SavedViewForms {

    int NAME_MAX = 40;

    /// A view as its owner kept it.
    ///
    /// @param name what their owner calls it
    /// @param filters what the list is asked for
    record SavedViewAnswer(
            String name,
            @Schema(examples = "{\"kind\":\"queue\",\"severity\":\"SERIOUS\"}")
                    Map<String, String> filters,
            Instant changedAt) {

        static SavedViewAnswer of(SavedView view) {
            return new SavedViewAnswer(
                    view.name(), new TreeMap<>(view.filters()), view.changedAt());
        }
    }

    /// What a view shall be.
    ///
    /// @param filters what the list is asked for: `kind`, `status`, `category`, `severity` and
    ///   `overdue`, each with one of its own words; nothing else, which may be somebody's name or
    ///   number
    record SavedViewRequest(
            @Schema(examples = "{\"kind\":\"queue\",\"severity\":\"SERIOUS\"}")
                    Map<String, String> filters) {

        private static final Map<String, Set<String>> KEPT =
                Map.of(
                        "kind", Set.of("mine", "queue", "all"),
                        "status", words(Status.values()),
                        "category", words(Category.values()),
                        "severity", words(Severity.values()),
                        "overdue", Set.of("true", "false"));

        /// @throws InvalidInput that names each filter that cannot be kept
        SavedView named(String name, Instant now) {
            List<FieldError> errors = new ArrayList<>();
            if (name.isBlank() || name.length() > NAME_MAX) {
                errors.add(
                        new FieldError(
                                "name",
                                "SIZE",
                                "must have 1 to %d characters".formatted(NAME_MAX)));
            }
            if (!KEPT.keySet().containsAll(filters.keySet())) {
                errors.add(
                        new FieldError(
                                "filters",
                                "NOT_KEPT",
                                "can be " + String.join(", ", new TreeSet<>(KEPT.keySet()))));
            }
            KEPT.forEach((filter, words) -> {
                if (filters.containsKey(filter) && !isAmong(words, filters.get(filter))) {
                    errors.add(
                            new FieldError(
                                    "filters." + filter,
                                    "UNKNOWN_VALUE",
                                    "is no word of this filter"));
                }
            });
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return new SavedView(name, filters, now);
        }

        private static boolean isAmong(Set<String> words, @Nullable String value) {
            return value != null && words.contains(value);
        }

        private static Set<String> words(Enum<?>[] values) {
            return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
        }
    }
}
