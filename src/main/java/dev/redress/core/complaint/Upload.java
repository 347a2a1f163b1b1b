package dev.redress.core.complaint;

import dev.redress.core.evidence.DeclaredFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Files that somebody was allowed to send. They are no evidence before they are all there and were
/// looked at.
///
/// @param side whose evidence they will be
/// @param openedBy the account that completes it, and nobody else
/// @param expiresAt until when they may be sent, in real time
public record Upload(
        UUID id,
        UUID caseId,
        Evidence.Side side,
        List<DeclaredFile> files,
        String openedBy,
        Instant openedAt,
        Instant expiresAt) {

    private static final Duration COMPLETION = Duration.ofHours(1);

    public Upload {
        files = List.copyOf(files);
    }

    /// That was declared, of all files.
    public long bytes() {
        return files.stream().mapToLong(declared -> declared.file().size()).sum();
    }

    /// Uploads whose files could be sent until then are completed no more at `realNow`.
    public static Instant closedBefore(Instant realNow) {
        return realNow.minus(COMPLETION);
    }

    /// Whether it can still be completed at `realNow`: an hour behind the last instant at which its
    /// files can be sent. Whoever throws away what was not completed must not come in between.
    public boolean isOpenAt(Instant realNow) {
        return !realNow.isAfter(expiresAt.plus(COMPLETION));
    }

    /// Why nothing can be sent to the case now; empty if it can.
    public static Optional<Refusal> refusal(Complaint complaint) {
        Status status = complaint.status();
        return Action.ADD_EVIDENCE.isPossibleIn(status)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                Obstacle.WRONG_STATUS,
                                "Evidence is not taken while the case is " + status,
                                status,
                                Action.possibleIn(status)));
    }
}
