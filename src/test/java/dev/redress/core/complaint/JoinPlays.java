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
    static final Command MERGE = new MergeCommand.Merge(INTO, "?");
    private static final Complaint MERGED = merged();

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("Merge, into the same matter", merge(INTO)),
                    entry("Merge, into another customer's", merge(ofAnother())),
                    entry("UndoMerge, of a received case", undo(Status.RECEIVED)),
                    entry("UndoMerge, of a classified case", undo(Status.CLASSIFIED)),
                    entry("UndoMerge, of an assigned case", undo(Status.ASSIGNED)),
                    entry("UndoMerge, of an investigated case", undo(Status.INVESTIGATING)),
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

    private static Play undo(Status from) {
        return undo().given(found -> Changed.filed(found, file -> wentInto(file, from)));
    }

    private static Dossier wentInto(Dossier file, Status from) {
        Merger known = file.course().merger();
        return known == null
                ? file
                : file.with(
                        file.course()
                                .with(
                                        new Merger(
                                                known.caseId(),
                                                known.caseNo(),
                                                known.reason(),
                                                known.by(),
                                                known.at(),
                                                from,
                                                known.stopped())));
    }

    private static Play absorb() {
        return Play.of(SUPERVISOR, new MergeCommand.Absorb(MERGED, "?"));
    }

    private static Play release() {
        return Play.of(SUPERVISOR, new MergeCommand.Release(MERGED, "?"));
    }

    private static Complaint merged() {
        return new Told("customer1", LOW_RISK, MONDAY_10AM, null)
                .then(SUPERVISOR, MERGE, MONDAY_10AM)
                .complaint();
    }

    private static Complaint ofAnother() {
        return new Told("customer2", LOW_RISK, MONDAY_10AM, null).complaint();
    }

    private static Complaint holding(Complaint found) {
        Gathering gathering = Gathering.begin(found.submission()).plus(Absorption.of(MERGED));
        return Changed.filed(found, dossier -> dossier.with(dossier.course().with(gathering)));
    }
}
