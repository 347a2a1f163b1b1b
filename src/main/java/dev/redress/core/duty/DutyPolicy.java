package dev.redress.core.duty;

import dev.redress.core.identity.Actor;
import dev.redress.core.staff.DutyRoster;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The teams that every emergency alarms.
public record DutyPolicy(int version, List<DutyTeam> teams) {

    public DutyPolicy {
        teams = List.copyOf(teams);
        if (teams.stream().map(DutyTeam::name).distinct().count() != teams.size()) {
            throw new IllegalArgumentException("Two teams have one name");
        }
    }

    /// The alerts of an emergency that is opened at `now`, one for each team.
    public List<DutyAlert> opened(Instant now) {
        return teams.stream()
                .map(team -> DutyAlert.waiting(team.name(), 0, now, team.linkAt(0).patience()))
                .toList();
    }

    /// Of `alerts`, the teams in whose name `actor` may acknowledge: as one of those alerted, or as
    /// who is on duty.
    public List<String> teamsOf(
            Actor actor, List<DutyAlert> alerts, DutyRoster roster, Instant now) {
        return alerts.stream()
                .filter(alert ->
                        roster.onDuty(alert.team(), now).contains(actor.name())
                                || team(alert.team())
                                        .filter(team -> team.isAlerted(actor, alert.step()))
                                        .isPresent())
                .map(DutyAlert::team)
                .toList();
    }

    /// Empty for a team that this version of the policy does not know.
    Optional<DutyTeam> team(String name) {
        return teams.stream().filter(team -> team.name().equals(name)).findFirst();
    }
}
