package dev.redress.core.complaint;

import java.util.Optional;

/// How much evidence one case may have. Asked by whoever keeps it, because a case in the middle of
/// a decision does not know what is kept.
public final class EvidenceCap {

    /// Pieces of a case, whoever handed them in.
    public static final int PIECES_MAX = 200;

    private EvidenceCap() {}

    /// That some of the files are evidence already.
    ///
    /// @param found the case as it was before the command
    public static Refusal taken(Complaint found) {
        return new Refusal(
                Obstacle.UNCHANGED,
                "The files are evidence of the case already",
                found.status(),
                Action.possibleIn(found.status()));
    }

    /// Why `more` pieces are too many beside the `kept` ones; empty if they are not.
    ///
    /// @param found the case as it was before the command
    public static Optional<Refusal> refusal(Complaint found, long kept, int more) {
        if (kept + more <= PIECES_MAX) {
            return Optional.empty();
        }
        return Optional.of(
                new Refusal(
                        Obstacle.TOO_MUCH_EVIDENCE,
                        "A case has at most %d pieces of evidence, and this one has %d"
                                .formatted(PIECES_MAX, kept),
                        found.status(),
                        Action.possibleIn(found.status())));
    }
}
