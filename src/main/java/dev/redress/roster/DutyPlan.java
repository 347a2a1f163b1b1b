package dev.redress.roster;

import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.identity.Role;
import dev.redress.core.staff.DutyGap;
import dev.redress.core.staff.DutyRoster;
import dev.redress.platform.RulesInForce;
import dev.redress.roster.RosterAnswers.DutyAnswer;
import dev.redress.roster.RosterAnswers.GroupAnswer;
import dev.redress.store.RosterStore;
import dev.redress.store.StaffStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Who is on duty, and when nobody is (ORG-04).
@Singleton
class DutyPlan {

    /// So long before, a gap can still be mended.
    static final Duration AHEAD = Duration.ofDays(7);

    private final RosterStore roster;
    private final StaffStore staff;
    private final DutyPolicy emergencies;
    private final RulesInForce rules;

    DutyPlan(RosterStore roster, StaffStore staff, DutyPolicy emergencies, RulesInForce rules) {
        this.roster = roster;
        this.staff = staff;
        this.emergencies = emergencies;
        this.rules = rules;
    }

    Uni<List<String>> groups(Instant at) {
        return rules.now().map(inForce -> inForce.organisationAt(at).dutyGroups());
    }

    /// The gaps that are or begin within the next days.
    Uni<List<DutyGap>> gaps(Instant now) {
        Instant until = now.plus(AHEAD);
        return groups(now)
                .chain(groups ->
                        roster.duty(now, until)
                                .map(DutyRoster::new)
                                .map(planned ->
                                        groups.stream()
                                                .flatMap(group ->
                                                        planned.gaps(group, now, until).stream())
                                                .toList()));
    }

    /// At least one person for each group, unless nobody at all holds the role that would be
    /// alarmed.
    Uni<DutyAnswer> at(Instant at) {
        return groups(at)
                .chain(groups ->
                        roster.duty(at, at)
                                .map(DutyRoster::new)
                                .chain(planned ->
                                        Multi.createFrom()
                                                .iterable(groups)
                                                .onItem()
                                                .transformToUniAndConcatenate(
                                                        group -> answer(group, planned, at))
                                                .collect()
                                                .asList()))
                .map(answers -> new DutyAnswer(at, answers));
    }

    private Uni<GroupAnswer> answer(String group, DutyRoster planned, Instant at) {
        List<String> people = planned.onDuty(group, at);
        return people.isEmpty()
                ? staff.holders(alarmedFirst(group))
                        .map(standby -> new GroupAnswer(group, standby, true))
                : Uni.createFrom().item(new GroupAnswer(group, people, false));
    }

    /// Of a group that no emergency alarms, the operations lead.
    private Role alarmedFirst(String group) {
        return emergencies.teams().stream()
                .filter(team -> team.name().equals(group))
                .map(team -> team.chain().getFirst().role())
                .findFirst()
                .orElse(Role.OPERATIONS);
    }
}
