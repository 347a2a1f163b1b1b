package dev.redress.core.security;

import dev.redress.core.identity.Role;
import dev.redress.core.incident.Alarm;
import dev.redress.core.incident.ResponseLevel;
import dev.redress.core.incident.WarningLevel;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// How events of a grade are answered (FRD-02).
///
/// @param team is alarmed, at least one role
/// @param leader and `commandCentre` of the incident that such an event starts
/// @param within what each duty has from the discovery on
public record GradeTerms(
        SecurityGrade grade,
        WarningLevel warning,
        ResponseLevel response,
        List<Role> team,
        Role leader,
        List<Role> commandCentre,
        Map<DutyKind, Duration> within) {

    private static final Duration LONGEST = Duration.ofDays(366);

    public GradeTerms {
        team = List.copyOf(team);
        commandCentre = List.copyOf(commandCentre);
        within = Map.copyOf(within);
        if (team.isEmpty() || commandCentre.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s needs a team and a command centre".formatted(grade));
        }
        if (warning == WarningLevel.RED && response != ResponseLevel.LEVEL_1) {
            throw new IllegalArgumentException("RED is answered on level 1");
        }
        for (DutyKind kind : EnumSet.allOf(DutyKind.class)) {
            Duration time = within.get(kind);
            if (time == null || !time.isPositive() || time.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "%s needs a time for %s, at most %d days"
                                .formatted(grade, kind, LONGEST.toDays()));
            }
        }
    }

    public Duration timeFor(DutyKind kind) {
        Duration time = within.get(kind);
        if (time == null) {
            throw new IllegalStateException("No time for " + kind);
        }
        return time;
    }

    /// How the incident is answered that such an event starts.
    public Alarm alarm() {
        return new Alarm(
                warning,
                response,
                leader.label(),
                commandCentre.stream().map(Role::label).toList());
    }
}
