package dev.redress.desk;

import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.store.SavedViewStore.SavedView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Lists that somebody keeps for themselves.
interface SavedViewForms {

    int NAME_MAX = 40;
    int FILTERS_MAX = 20;

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
    /// @param filters what the list is asked for: at most 20 names with values of at most 100
    ///   characters; never what was looked for, which may be somebody's name or number
    record SavedViewRequest(
            @Schema(examples = "{\"kind\":\"queue\",\"severity\":\"SERIOUS\"}")
                    Map<String, String> filters) {

        private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,40}");
        private static final Pattern VALUE = Pattern.compile("[\\w ,.:+/-]{0,100}");
        private static final Set<String> OF_PEOPLE = Set.of("q", "customerId");

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
            if (filters.size() > FILTERS_MAX) {
                errors.add(
                        new FieldError(
                                "filters", "SIZE", "must be at most %d".formatted(FILTERS_MAX)));
            }
            filters.forEach((filter, value) -> check(filter, value, errors));
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return new SavedView(name, filters, now);
        }

        private static void check(String filter, String value, List<FieldError> errors) {
            String field = "filters." + filter;
            if (OF_PEOPLE.contains(filter)) {
                errors.add(new FieldError(field, "NOT_KEPT", "may say who somebody is"));
            } else if (!NAME.matcher(filter).matches()) {
                errors.add(new FieldError("filters", "INVALID_FORMAT", "is no name of a filter"));
            } else if (value == null || !VALUE.matcher(value).matches()) {
                errors.add(
                        new FieldError(
                                field,
                                "INVALID_FORMAT",
                                "must be at most 100 letters, digits and , . : + / - _"));
            }
        }
    }
}
