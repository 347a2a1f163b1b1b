package dev.redress.core.routing;

import dev.redress.core.complaint.Handlers;
import dev.redress.core.identity.Actor;
import dev.redress.core.staff.Certification;
import dev.redress.core.staff.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Chooses among the staff. Never somebody whom the complaint is about, who is not there, or who
/// has as many cases as they can have.
public final class Router {

    private final RoutingRules rules;

    public Router(RoutingRules rules) {
        this.rules = rules;
    }

    /// Whom of `staff` the case suits best that asks for `need`.
    ///
    /// @param staff in any order
    public Choice choose(Need need, List<Agent> staff) {
        SortedMap<String, Bar> barred = new TreeMap<>();
        List<Agent> able = new ArrayList<>();
        for (Agent agent : staff) {
            bar(need, agent)
                    .ifPresentOrElse(
                            bar -> barred.put(agent.account(), bar), () -> able.add(agent));
        }
        able.sort(order(need));
        if (able.isEmpty()) {
            return new Choice.Nobody(barred);
        }
        Agent best = able.getFirst();
        if (able.size() == 1) {
            return new Choice.Given(best, null, null, barred);
        }
        Agent second = able.get(1);
        return new Choice.Given(best, second.account(), deciding(need, best, second), barred);
    }

    /// Why `agent` cannot be given a case that asks for `need`; empty if they can.
    public Optional<Bar> bar(Need need, Agent agent) {
        Member member = agent.member();
        int level = member.profile().levelIn(need.group());
        if (need.complainedOf().contains(agent.account())) {
            return Optional.of(Bar.COMPLAINED_OF);
        }
        if (!Handlers.canHandle(new Actor(agent.account(), member.roles()))) {
            return Optional.of(Bar.NO_HANDLER);
        }
        if (member.profile().certification() == Certification.NEW) {
            return Optional.of(Bar.NOT_CERTIFIED);
        }
        if (level == 0) {
            return Optional.of(Bar.NO_SKILL);
        }
        if (level < rules.levelFor(need.severity())) {
            return Optional.of(Bar.LEVEL_TOO_LOW);
        }
        if (!member.isAvailable()) {
            return Optional.of(Bar.ABSENT);
        }
        return agent.isFull() ? Optional.of(Bar.FULL) : Optional.empty();
    }

    private Comparator<Agent> order(Need need) {
        Comparator<Agent> order = Criterion.WISH.order(need, rules);
        for (Criterion criterion : Criterion.values()) {
            order = order.thenComparing(criterion.order(need, rules));
        }
        return order;
    }

    private Criterion deciding(Need need, Agent best, Agent second) {
        for (Criterion criterion : Criterion.values()) {
            if (criterion.order(need, rules).compare(best, second) != 0) {
                return criterion;
            }
        }
        return Criterion.NAME;
    }
}
