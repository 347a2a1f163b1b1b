package dev.redress.policy;

import dev.redress.core.identity.Role;
import dev.redress.core.incident.ResponseLevel;
import dev.redress.core.incident.WarningLevel;
import dev.redress.core.inspection.FindingGrade;
import dev.redress.core.security.AccessKind;
import dev.redress.core.security.AccessThreshold;
import dev.redress.core.security.DutyKind;
import dev.redress.core.security.GradeTerms;
import dev.redress.core.security.SecurityClass;
import dev.redress.core.security.SecurityGrade;
import dev.redress.core.security.SecurityPolicy;
import dev.redress.core.sla.InvalidPolicy;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How security events are answered, as people write it.
record SecurityContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable List<@Nullable GradeForm> grades,
        @Nullable Map<SecurityClass, SecurityGrade> usualGrades,
        @Nullable Integer warnAtPercent,
        @Nullable Map<DutyKind, String> legalSources,
        @Nullable List<@Nullable ThresholdForm> thresholds,
        @Nullable List<String> legalSignals,
        @Nullable Map<FindingGrade, Duration> fixWithin)
        implements PolicyContent {

    /// How a grade is answered.
    record GradeForm(
            @Nullable SecurityGrade grade,
            @Nullable WarningLevel warning,
            @Nullable ResponseLevel response,
            @Nullable List<Role> team,
            @Nullable Role leader,
            @Nullable List<Role> commandCentre,
            @Nullable Map<DutyKind, Duration> within) {

        static GradeForm of(GradeTerms terms) {
            return new GradeForm(
                    terms.grade(),
                    terms.warning(),
                    terms.response(),
                    terms.team(),
                    terms.leader(),
                    terms.commandCentre(),
                    new TreeMap<>(terms.within()));
        }

        @Nullable GradeTerms built(String place, Faults faults) {
            faults.require(place + ".grade", grade);
            faults.require(place + ".warning", warning);
            faults.require(place + ".response", response);
            faults.require(place + ".team", team);
            faults.require(place + ".leader", leader);
            faults.require(place + ".commandCentre", commandCentre);
            faults.require(place + ".within", within);
            return grade == null
                            || warning == null
                            || response == null
                            || team == null
                            || leader == null
                            || commandCentre == null
                            || within == null
                    ? null
                    : faults.of(
                            place,
                            () ->
                                    new GradeTerms(
                                            grade,
                                            warning,
                                            response,
                                            team,
                                            leader,
                                            commandCentre,
                                            within));
        }
    }

    /// How much access is normal.
    record ThresholdForm(
            @Nullable AccessKind kind, @Nullable Integer most, @Nullable Duration window) {

        static ThresholdForm of(AccessThreshold threshold) {
            return new ThresholdForm(threshold.kind(), threshold.most(), threshold.window());
        }

        @Nullable AccessThreshold built(String place, Faults faults) {
            faults.require(place + ".kind", kind);
            faults.require(place + ".most", most);
            faults.require(place + ".window", window);
            return kind == null || most == null || window == null
                    ? null
                    : faults.of(place, () -> new AccessThreshold(kind, most, window));
        }
    }

    static SecurityContent of(SecurityPolicy policy, OffsetDateTime effectiveFrom) {
        return new SecurityContent(
                effectiveFrom,
                policy.grades().stream().<@Nullable GradeForm>map(GradeForm::of).toList(),
                new TreeMap<>(policy.usualGrades()),
                policy.warnAtPercent(),
                new TreeMap<>(policy.legalSources()),
                policy.thresholds().stream()
                        .<@Nullable ThresholdForm>map(ThresholdForm::of)
                        .toList(),
                policy.legalSignals(),
                new TreeMap<>(policy.fixWithin()));
    }

    /// @throws InvalidPolicy with everything that is wrong
    SecurityPolicy built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("grades", grades);
        faults.require("usualGrades", usualGrades);
        faults.require("warnAtPercent", warnAtPercent);
        faults.require("legalSources", legalSources);
        faults.require("thresholds", thresholds);
        faults.require("legalSignals", legalSignals);
        faults.require("fixWithin", fixWithin);
        SecurityPolicy built = policy(faults);
        faults.refuse();
        return Objects.requireNonNull(built);
    }

    private @Nullable SecurityPolicy policy(Faults faults) {
        if (grades == null
                || usualGrades == null
                || warnAtPercent == null
                || legalSources == null
                || thresholds == null
                || legalSignals == null
                || fixWithin == null) {
            return null;
        }
        List<GradeTerms> terms = new ArrayList<>();
        for (GradeForm form : grades) {
            String place = "grades[%d]".formatted(terms.size());
            faults.require(place, form);
            GradeTerms built = form == null ? null : form.built(place, faults);
            if (built == null) {
                return null;
            }
            terms.add(built);
        }
        List<AccessThreshold> limits = new ArrayList<>();
        for (ThresholdForm form : thresholds) {
            String place = "thresholds[%d]".formatted(limits.size());
            faults.require(place, form);
            AccessThreshold built = form == null ? null : form.built(place, faults);
            if (built == null) {
                return null;
            }
            limits.add(built);
        }
        return faults.of(
                "",
                () ->
                        new SecurityPolicy(
                                terms,
                                usualGrades,
                                warnAtPercent,
                                legalSources,
                                limits,
                                legalSignals,
                                fixWithin));
    }
}
