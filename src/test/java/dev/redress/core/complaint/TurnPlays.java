package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.classification.Kind;
import java.util.Map;
import java.util.UUID;

/// Rows about cases that are taken up again, are none, or become complaints.
final class TurnPlays {

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("Reopen, in time", reopen()),
                    entry("Reopen, too late", reopen().at(WorkPlays.LATER)),
                    entry("Reject, what is no case", reject()),
                    entry("Reject, once more", reject().given(TurnPlays::held)),
                    entry("ApproveRejection, yes", approve(true).given(TurnPlays::held)),
                    entry("ApproveRejection, no", approve(false).given(TurnPlays::held)),
                    entry("ApproveRejection, of none", approve(true)),
                    entry(
                            "ApproveRejection, own work",
                            approve(true).given(found -> held(found, OPERATIONS.name()))),
                    entry(
                            "Convert, an inquiry",
                            convert().given(found -> Changed.ofKind(found, Kind.INQUIRY))),
                    entry("Convert, a complaint", convert()));

    private TurnPlays() {}

    private static Play reopen() {
        return Play.of(SUPERVISOR, new TurnCommand.Reopen(Reopening.Cause.REMEDY_FAILED, "?"));
    }

    private static Play reject() {
        return Play.of(SUPERVISOR, new TurnCommand.Reject(RejectionDraft.Ground.TEST_DATA, "?"));
    }

    private static Play approve(boolean approved) {
        return Play.of(OPERATIONS, new TurnCommand.ApproveRejection(approved, "?"));
    }

    private static Play convert() {
        return Play.of(SUPERVISOR, new OffspringCommand.Convert(new UUID(3, 3), "?", "?"));
    }

    private static Complaint held(Complaint found) {
        return held(found, "agent9");
    }

    private static Complaint held(Complaint found, String by) {
        RejectionDraft draft =
                new RejectionDraft(RejectionDraft.Ground.TEST_DATA, "?", by, CaseCast.MONDAY_10AM);
        return Changed.filed(found, file -> file.with(file.course().with(draft)));
    }
}
