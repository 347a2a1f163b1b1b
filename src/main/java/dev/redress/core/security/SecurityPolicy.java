package dev.redress.core.security;

import dev.redress.core.inspection.FindingGrade;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the desk answers security events and findings.
///
/// @param grades each grade once
/// @param usualGrades what an event of a class is until somebody grades it
/// @param warnAtPercent of the time of a duty, 1 to 99
/// @param legalSources where a duty comes from
/// @param thresholds at most one of each kind
/// @param legalSignals of a case that let the legal scan take it up, beside high risk
/// @param fixWithin how long findings may stay open, by their grade
public record SecurityPolicy(
        List<GradeTerms> grades,
        Map<SecurityClass, SecurityGrade> usualGrades,
        int warnAtPercent,
        Map<DutyKind, String> legalSources,
        List<AccessThreshold> thresholds,
        List<String> legalSignals,
        Map<FindingGrade, Duration> fixWithin) {

    private static final int PERCENT_MAX = 99;

    public SecurityPolicy {
        grades = List.copyOf(grades);
        usualGrades = Map.copyOf(usualGrades);
        legalSources = Map.copyOf(legalSources);
        thresholds = List.copyOf(thresholds);
        legalSignals = List.copyOf(legalSignals);
        fixWithin = Map.copyOf(fixWithin);
        Set<SecurityGrade> known =
                grades.stream().map(GradeTerms::grade).collect(Collectors.toSet());
        if (grades.size() != known.size() || !known.equals(EnumSet.allOf(SecurityGrade.class))) {
            throw new IllegalArgumentException("grades must have each grade once");
        }
        if (!usualGrades.keySet().equals(EnumSet.allOf(SecurityClass.class))) {
            throw new IllegalArgumentException("usualGrades must have each class");
        }
        if (warnAtPercent < 1 || warnAtPercent > PERCENT_MAX) {
            throw new IllegalArgumentException("warnAtPercent must be 1 to " + PERCENT_MAX);
        }
        if (thresholds.stream().map(AccessThreshold::kind).distinct().count()
                != thresholds.size()) {
            throw new IllegalArgumentException("thresholds has a kind twice");
        }
        boolean isPositive = fixWithin.values().stream().allMatch(Duration::isPositive);
        if (!fixWithin.keySet().equals(EnumSet.allOf(FindingGrade.class)) || !isPositive) {
            throw new IllegalArgumentException("fixWithin must leave each grade some time");
        }
    }

    public GradeTerms termsOf(SecurityGrade grade) {
        return grades.stream().filter(terms -> terms.grade() == grade).findFirst().orElseThrow();
    }

    public SecurityGrade usualGradeOf(SecurityClass securityClass) {
        return usualGrades.getOrDefault(securityClass, SecurityGrade.GENERAL);
    }

    public Duration fixWithin(FindingGrade grade) {
        Duration time = fixWithin.get(grade);
        if (time == null) {
            throw new IllegalStateException("No time for " + grade);
        }
        return time;
    }
}
