package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.identity.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Rows about what people note beside the way of a case, and about parcels that move again.
final class NotePlays {

    private static final Needs NEEDS = new Needs("送礼", new BigDecimal("300.00"), null);

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("EndStall, nobody looks into it", endStall()),
                    entry("EndStall, in work", endStall()),
                    entry(
                            "AddNote, to colleagues",
                            Play.of(
                                    SUPERVISOR,
                                    new NoteCommand.AddNote("请看一下", List.of(CaseCast.MIDDLE)))),
                    entry("Watch, to begin", Play.of(SUPERVISOR, new NoteCommand.Watch(true))),
                    entry(
                            "Watch, to end what did not begin",
                            Play.of(SUPERVISOR, new NoteCommand.Watch(false))),
                    entry("NoteNeeds, of the customer", note()),
                    entry(
                            "NoteNeeds, as they are",
                            note().given(found ->
                                    Changed.filed(
                                            found,
                                            dossier -> dossier.with(dossier.care().with(NEEDS))))));

    private NotePlays() {}

    private static Play endStall() {
        return Play.of(Actor.SYSTEM, new EndStall("SF-1", "已签收", MONDAY_10AM, true));
    }

    private static Play note() {
        return Play.of(SUPERVISOR, new NoteCommand.NoteNeeds(NEEDS));
    }
}
