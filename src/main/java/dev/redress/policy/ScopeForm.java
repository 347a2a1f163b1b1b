package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.insight.Dimension;
import dev.redress.core.insight.Scope;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// To what something applies, as people write it. What is left out restricts nothing.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScopeForm(
        @Nullable List<@Nullable String> productIds,
        @Nullable List<@Nullable String> brands,
        @Nullable List<@Nullable String> batchNos,
        @Nullable List<@Nullable String> merchantIds,
        @Nullable List<@Nullable String> carriers,
        @Nullable List<@Nullable String> regions) {

    private static final int VALUES_MAX = 1_000;

    static @Nullable ScopeForm of(Scope scope) {
        return scope.values().isEmpty()
                ? null
                : new ScopeForm(
                        values(scope, Dimension.PRODUCT),
                        values(scope, Dimension.BRAND),
                        values(scope, Dimension.BATCH),
                        values(scope, Dimension.MERCHANT),
                        values(scope, Dimension.CARRIER),
                        values(scope, Dimension.REGION));
    }

    static Scope built(@Nullable ScopeForm form, String place, Faults faults) {
        if (form == null) {
            return Scope.EVERYTHING;
        }
        Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
        put(values, Dimension.PRODUCT, form.productIds, place + ".productIds", faults);
        put(values, Dimension.BRAND, form.brands, place + ".brands", faults);
        put(values, Dimension.BATCH, form.batchNos, place + ".batchNos", faults);
        put(values, Dimension.MERCHANT, form.merchantIds, place + ".merchantIds", faults);
        put(values, Dimension.CARRIER, form.carriers, place + ".carriers", faults);
        put(values, Dimension.REGION, form.regions, place + ".regions", faults);
        return new Scope(values);
    }

    private static void put(
            Map<Dimension, Set<String>> values,
            Dimension dimension,
            @Nullable List<@Nullable String> named,
            String place,
            Faults faults) {
        if (named == null) {
            return;
        }
        if (named.size() > VALUES_MAX) {
            faults.add(place, "TOO_MANY", "must be at most " + VALUES_MAX);
            return;
        }
        for (int i = 0; i < named.size(); i++) {
            faults.require("%s[%d]".formatted(place, i), named.get(i));
        }
        Set<String> known = new HashSet<>();
        named.stream().filter(Objects::nonNull).forEach(known::add);
        values.put(dimension, known);
    }

    private static @Nullable List<@Nullable String> values(Scope scope, Dimension dimension) {
        Set<String> values = scope.values().get(dimension);
        return values == null
                ? null
                : values.stream().sorted().<@Nullable String>map(value -> value).toList();
    }
}
