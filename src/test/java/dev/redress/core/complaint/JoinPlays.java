package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.complaint.MergeCast.Told;
import java.util.Map;
import java.util.UUID;

/// Rows about cases that become one, and one that becomes two.
final class JoinPlays {

    private static final Told OTHER = new Told("customer1", LOW_RISK, MONDAY_10AM, null);
    private static final Complaint INTO = OTHER.complaint();
    private static final Complaint MERGED = merged();

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("Merge, into the same matter", merge(INTO)),
                    entry("Merge, into another customer's", merge(ofAnother())),
                    entry("UndoMerge, within a day", undo()),
                    entry("UndoMerge, too late", undo().at(WorkPlays.LATER)),
                    entry("Absorb, another case", absorb()),
                    entry("Absorb, once more", absorb().given(JoinPlays::holding)),
                    entry("Release, another case", release().given(JoinPlays::holding)),
                    entry("Release, none", release()),
                    entry(
                            "SplitOff, a second matter",
                            Play.of(
                                    SUPERVISOR,
                                    new OffspringCommand.SplitOff(new UUID(2, 2), "?", "?"))));

    private JoinPlays() {}

    private static Play merge(Complaint into) {
        return Play.of(SUPERVISOR, new MergeCommand.Merge(into, "?"));
    }

    private static Play undo() {
        return Play.of(SUPERVISOR, new MergeCommand.UndoMerge(INTO, "?"));
    }

    private static Play absorb() {
        return Play.of(SUPERVISOR, new MergeCommand.Absorb(MERGED, "?"));
    }

    private static Play release() {
        return Play.of(SUPERVISOR, new MergeCommand.Release(MERGED, "?"));
    }

    private static Complaint merged() {
        return new Told("customer1", LOW_RISK, MONDAY_10AM, null)
                .then(SUPERVISOR, new MergeCommand.Merge(INTO, "?"), MONDAY_10AM)
                .complaint();
    }

    private static Complaint ofAnother() {
        return new Told("customer2", LOW_RISK, MONDAY_10AM, null).complaint();
    }

    private static Complaint holding(Complaint found) {
        Gathering gathering = Gathering.begin(found.submission()).plus(Absorption.of(MERGED));
        return Changed.dossier(found, dossier -> dossier.with(dossier.course().with(gathering)));
    }
}
