package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.redress.core.complaint.Authority;
import dev.redress.core.sla.InvalidPolicy;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// The limits of the roles in CNY as people write them.
record AuthorityContent(
        @Nullable OffsetDateTime effectiveFrom,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal firstLineMax,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal supervisorMax,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal middleOfficeMax)
        implements PolicyContent {

    static AuthorityContent of(Authority authority, OffsetDateTime effectiveFrom) {
        return new AuthorityContent(
                effectiveFrom,
                authority.firstLineMax(),
                authority.supervisorMax(),
                authority.middleOfficeMax());
    }

    /// @throws InvalidPolicy with everything that is wrong
    Authority built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("firstLineMax", firstLineMax);
        faults.require("supervisorMax", supervisorMax);
        faults.require("middleOfficeMax", middleOfficeMax);
        Authority built =
                firstLineMax == null || supervisorMax == null || middleOfficeMax == null
                        ? null
                        : faults.of(
                                "",
                                () -> new Authority(firstLineMax, supervisorMax, middleOfficeMax));
        faults.refuse();
        if (built == null) {
            throw new IllegalStateException("Nothing was built, and nothing is wrong");
        }
        return built;
    }
}
