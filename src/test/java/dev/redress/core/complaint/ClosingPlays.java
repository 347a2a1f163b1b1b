package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Rows about what is said besides, and about the end of a case.
final class ClosingPlays {

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry(
                            "Message, that breaks a rule of conduct",
                            Play.of(SUPERVISOR, new Command.Message("这不是我的问题", false))),
                    entry(
                            "AddNote, among colleagues",
                            Play.of(SUPERVISOR, new NoteCommand.AddNote("先回电", List.of()))),
                    entry("Watch, from now on", watch(true)),
                    entry("Watch, as it is", watch(false)),
                    entry(
                            "NoteNeeds, of the customer",
                            Play.of(
                                    SUPERVISOR,
                                    new NoteCommand.NoteNeeds(new Needs("出差用", null, null)))),
                    entry("FinishFollowUp, of an open one", finish().given(ClosingPlays::owing)),
                    entry("FinishFollowUp, of none", finish()),
                    entry(
                            "Resolve, without a solution",
                            Play.of(SUPERVISOR, new Command.Resolve("我们核对了订单"))
                                    .given(ClosingPlays::withoutOffer)),
                    entry("Close, heard by the desk", close()),
                    entry("Close, with an open follow-up", close().given(ClosingPlays::owing)),
                    entry(
                            "CloseBySilence, with an open follow-up",
                            Play.of(Actor.SYSTEM, new Command.CloseBySilence())
                                    .at(WorkPlays.LATER)
                                    .given(ClosingPlays::owing)),
                    entry("Archive, in time", archive().at(WorkPlays.LATER)),
                    entry("Archive, too early", archive()),
                    entry(
                            "Archive, with an open follow-up",
                            archive().at(WorkPlays.LATER).given(ClosingPlays::owing)));

    private ClosingPlays() {}

    private static Play watch(boolean watching) {
        return Play.of(SUPERVISOR, new NoteCommand.Watch(watching));
    }

    private static Play finish() {
        return Play.of(SUPERVISOR, new ClosingCommand.FinishFollowUp(1, "电话告知"));
    }

    private static Play close() {
        return Play.of(SUPERVISOR, new ClosingCommand.Close("录音 8821"));
    }

    private static Play archive() {
        return Play.of(Actor.SYSTEM, new ClosingCommand.Archive());
    }

    private static Complaint owing(Complaint found) {
        FollowUpPoint point =
                new FollowUpPoint(1, LocalDate.of(2026, 3, 9), "回访", "agent1", MONDAY_10AM, null);
        return Changed.filed(found, dossier -> dossier.withFollowUps(List.of(point)));
    }

    private static Complaint withoutOffer(Complaint found) {
        return Changed.handled(
                found,
                handling ->
                        new Handling(
                                handling.escalationLevel(),
                                handling.firstContactOwner(),
                                handling.assignee(),
                                null,
                                handling.decidedBy(),
                                handling.appealExhausted()));
    }
}
