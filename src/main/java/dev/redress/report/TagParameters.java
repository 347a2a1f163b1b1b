package dev.redress.report;

import dev.redress.platform.Choice;
import dev.redress.platform.InvalidInput;
import dev.redress.store.TagGroup;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// By which label cases are to be counted, and which labels they must have.
class TagParameters {

    private static final int LENGTH_MAX = 200;

    @QueryParam("by")
    @Parameter(description = "product, brand, batch, merchant, region, problem or tag (default)")
    @Nullable String by;

    @QueryParam("product")
    @Parameter(description = "Only cases about this product; likewise the following")
    @Nullable String product;

    @QueryParam("brand")
    @Nullable String brand;

    @QueryParam("region")
    @Nullable String region;

    @QueryParam("problem")
    @Parameter(example = "PRODUCT/damaged")
    @Nullable String problem;

    @QueryParam("tag")
    @Nullable String tag;

    TagGroup group() {
        return by == null
                ? TagGroup.TAG
                : Choice.labelled("by", by, TagGroup.values(), TagParameters::label);
    }

    Map<TagGroup, String> only() {
        Map<TagGroup, String> only = new EnumMap<>(TagGroup.class);
        put(only, TagGroup.PRODUCT, product);
        put(only, TagGroup.BRAND, brand);
        put(only, TagGroup.REGION, region);
        put(only, TagGroup.PROBLEM, problem);
        put(only, TagGroup.TAG, tag);
        return only;
    }

    private static void put(Map<TagGroup, String> only, TagGroup group, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.isBlank() || value.length() > LENGTH_MAX) {
            throw InvalidInput.of(
                    label(group), "SIZE", "must have 1 to %d characters".formatted(LENGTH_MAX));
        }
        only.put(group, value);
    }

    private static String label(TagGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }
}
