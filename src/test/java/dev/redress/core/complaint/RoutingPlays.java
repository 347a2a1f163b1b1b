package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.OTHER_AGENT;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.identity.Actor;
import java.util.Map;

/// Rows about who has a case, beside those about people who give it to each other.
final class RoutingPlays {

    /// Whoever lacks them goes on: a life by chance is as full as before.
    private static final String NOBODY_ELSE = "agent9";

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("Route, nobody has it", route()),
                    entry(
                            "Route, given back",
                            route().given(found -> Changed.handled(found, Handling::unassigned))),
                    entry("Route, somebody has it", route()),
                    entry("GiveBack, to the queue", giveBack()),
                    entry("GiveBack, that nobody has", giveBack()),
                    entry("NameComplainedOf, who has it", about(AGENT)),
                    entry("NameComplainedOf, a colleague", about(OTHER_AGENT)),
                    entry(
                            "NameComplainedOf, as it is",
                            about(OTHER_AGENT)
                                    .given(found ->
                                            Changed.filed(
                                                    found,
                                                    dossier ->
                                                            dossier.complainingOf(
                                                                    OTHER_AGENT.name())))),
                    entry("KeepFrom, from whom a case is about that is one with it", kept()),
                    entry(
                            "KeepFrom, as it is",
                            kept().given(found ->
                                    Changed.filed(
                                            found,
                                            dossier -> dossier.complainingOf(NOBODY_ELSE)))));

    private RoutingPlays() {}

    private static Play route() {
        return Play.of(
                Actor.SYSTEM, new RoutingCommand.Route(OTHER_AGENT, Map.of("skill", "FIRST_LINE")));
    }

    private static Play giveBack() {
        return Play.of(SUPERVISOR, new RoutingCommand.GiveBack("休假", null));
    }

    private static Play kept() {
        Complaint kin =
                Changed.filed(
                        CaseIn.status(Status.CLASSIFIED),
                        dossier -> dossier.complainingOf(NOBODY_ELSE));
        return Play.of(Actor.SYSTEM, new RoutingCommand.KeepFrom(kin));
    }

    private static Play about(Actor colleague) {
        return Play.of(SUPERVISOR, new RoutingCommand.NameComplainedOf(colleague.name()));
    }
}
