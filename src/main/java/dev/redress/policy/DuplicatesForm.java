package dev.redress.policy;

import dev.redress.core.duplicate.DuplicatePolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// When two cases may be one complaint, as people write it.
record DuplicatesForm(
        @Nullable Duration within,
        @Nullable Double likenessMin,
        @Nullable Double productLikenessMin) {

    private static final DuplicatesForm EMPTY = new DuplicatesForm(null, null, null);

    static DuplicatesForm of(DuplicatePolicy policy) {
        return new DuplicatesForm(
                policy.within(), policy.likenessMin(), policy.productLikenessMin());
    }

    /// Of what is wrong something else is built, which nobody sees.
    static DuplicatePolicy built(@Nullable DuplicatesForm form, Faults faults) {
        if (form == null) {
            faults.require("duplicates", null);
        }
        DuplicatesForm given = form == null ? EMPTY : form;
        Faults inner = new Faults();
        Duration within = DetectionContent.length("within", given.within(), inner);
        double min = share("likenessMin", given.likenessMin(), inner);
        double productMin = share("productLikenessMin", given.productLikenessMin(), inner);
        if (productMin < min) {
            inner.add("productLikenessMin", "OUT_OF_RANGE", "must not be below likenessMin");
        }
        if (form != null) {
            faults.take("duplicates", inner);
        }
        return new DuplicatePolicy(within, min, Math.max(min, productMin));
    }

    private static double share(String place, @Nullable Double given, Faults faults) {
        faults.require(place, given);
        boolean isPossible = given != null && given > 0 && given <= 1;
        if (given != null && !isPossible) {
            faults.add(place, "OUT_OF_RANGE", "must be above 0 and at most 1");
        }
        return given != null && isPossible ? given : 1;
    }
}
