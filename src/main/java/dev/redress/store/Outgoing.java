package dev.redress.store;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Makes messages of the notices of one case.
///
/// @param emergency whether quiet hours do not count for it
/// @param complainedOf whom the case is about, who are told nothing of it
record Outgoing(
        UUID complaintId,
        String caseNo,
        boolean emergency,
        List<String> complainedOf,
        QuietHours quiet) {

    Outgoing {
        complainedOf = List.copyOf(complainedOf);
    }

    static boolean isEmergency(boolean greenChannel, Severity severity) {
        return greenChannel || severity == Severity.URGENT;
    }

    static Outgoing of(Complaint complaint, QuietHours quiet) {
        Assessment assessment = complaint.assessment();
        return new Outgoing(
                complaint.id(),
                complaint.caseNo(),
                isEmergency(assessment.greenChannel(), assessment.severity()),
                complaint.dossier().complainedOf(),
                quiet);
    }

    OutboxRow message(Notice notice, Instant now) {
        OutboxRow row = OutboxRow.of(complaintId, caseNo, notice, now);
        row.recipient = notice.recipient().except(complainedOf).address();
        row.hold(quiet.earliest(notice.template(), emergency, row.nextAttemptAt));
        return row;
    }
}
