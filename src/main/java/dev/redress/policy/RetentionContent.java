package dev.redress.policy;

import dev.redress.core.privacy.RetentionPolicy;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long what is kept, as people write it. Surveys are anonymous and not part of it.
record RetentionContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable Period cases,
        @Nullable Period transcripts,
        @Nullable Period accessLog)
        implements PolicyContent {

    static RetentionContent of(RetentionPolicy policy, OffsetDateTime effectiveFrom) {
        return new RetentionContent(
                effectiveFrom, policy.cases(), policy.transcripts(), policy.accessLog());
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
                                        Objects.requireNonNull(accessLog)));
        faults.refuse();
        return Objects.requireNonNull(built);
    }
}
