package dev.redress.store;

import dev.redress.core.party.SharedField;
import java.util.Set;
import java.util.stream.Collectors;

/// What may be shared, as jsonb columns hold it.
final class FieldNames {

    private FieldNames() {}

    static String json(Set<SharedField> fields) {
        return JsonColumn.ofStrings(fields.stream().sorted().map(SharedField::name).toList());
    }

    static Set<SharedField> fields(String json) {
        return JsonColumn.strings(json).stream()
                .map(SharedField::valueOf)
                .collect(Collectors.toSet());
    }
}
