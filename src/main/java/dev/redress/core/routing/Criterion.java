package dev.redress.core.routing;

import dev.redress.core.identity.Role;
import java.util.Comparator;

/// What makes one of several people the better choice. The order is that in which they are asked: a
/// later one only decides between those whom all earlier ones find equal.
public enum Criterion {
    /// Whom the customer asked for.
    WISH,
    /// Who writes in the customer's language.
    LANGUAGE,
    /// For a customer of high value, who is senior; for others it does not matter.
    SENIORITY,
    /// Who is of the customer's region, if the desk prefers that.
    SITE,
    /// Who has more room, as a share of what they can have.
    LOAD,
    /// Who has just the level that is needed, so that the specialists stay free.
    LEVEL,
    /// Names are unlike: something must decide in the end, and always alike.
    NAME;

    /// The better one is the smaller.
    Comparator<Agent> order(Need need, RoutingRules rules) {
        return switch (this) {
            case WISH -> first(agent -> agent.account().equals(need.preferred()));
            case LANGUAGE ->
                    first(agent -> agent.member().profile().languages().contains(need.language()));
            case SENIORITY ->
                    first(agent ->
                            need.highValue() && agent.member().roles().contains(Role.SENIOR));
            case SITE -> first(agent -> rules.preferLocal() && isLocal(agent, need));
            case LOAD -> Criterion::byRoom;
            case LEVEL ->
                    Comparator.comparingInt(
                            agent -> agent.member().profile().levelIn(need.group()));
            case NAME -> Comparator.comparing(Agent::account);
        };
    }

    private static Comparator<Agent> first(java.util.function.Predicate<Agent> better) {
        return Comparator.comparingInt(agent -> better.test(agent) ? 0 : 1);
    }

    static boolean isLocal(Agent agent, Need need) {
        return need.region() != null && need.region().equals(agent.member().profile().region());
    }

    // Crosswise, so that no fraction is rounded.
    private static int byRoom(Agent one, Agent other) {
        return Long.compare(
                (long) one.load() * other.member().profile().capacity(),
                (long) other.load() * one.member().profile().capacity());
    }
}
