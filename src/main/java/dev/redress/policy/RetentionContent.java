package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.redress.core.privacy.RetentionPolicy;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long what is kept, as people write it. Surveys are anonymous and not part of it.
///
/// @param appraisals three years if left out, as by every version from before they had an end.
///   Neither blank nor null: nobody who empties a field means three years
record RetentionContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable Period cases,
        @Nullable Period transcripts,
        @Nullable Period accessLog,
        @JsonFormat(lenient = OptBoolean.FALSE) @JsonDeserialize(using = PeriodIfGiven.class)
                Period appraisals)
        implements PolicyContent {

    private static final Period APPRAISALS_LEFT_OUT = Period.ofYears(3);

    @SuppressWarnings("NullAway") // what is left out comes as null from JSON
    RetentionContent {
        appraisals = Objects.requireNonNullElse(appraisals, APPRAISALS_LEFT_OUT);
    }

    static RetentionContent of(RetentionPolicy policy, OffsetDateTime effectiveFrom) {
        return new RetentionContent(
                effectiveFrom,
                policy.cases(),
                policy.transcripts(),
                policy.accessLog(),
                policy.appraisals());
    }

    /// @throws InvalidPolicy with everything that is wrong
    RetentionPolicy built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("cases", cases);
        faults.require("transcripts", transcripts);
        faults.require("accessLog", accessLog);
        faults.refuse();
        RetentionPolicy built =
                faults.of(
                        "",
                        () ->
                                new RetentionPolicy(
                                        Objects.requireNonNull(cases),
                                        Objects.requireNonNull(transcripts),
                                        Objects.requireNonNull(accessLog),
                                        appraisals));
        faults.refuse();
        return Objects.requireNonNull(built);
    }
}
