package dev.redress.core.complaint;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of a case, and when: decision, execution and closing are separate facts (FBK-10).
///
/// Each instant is absent until that has happened, and none is before the one in front of it. When
/// a case is worked on anew, all begin anew: what was is in its history. An appeal that changes
/// nothing leaves them as they were.
///
/// @param executionStartedAt absent where there was nothing to carry out, like `executedAt`
/// @param resolvedAt when the customer was told the result
/// @param reopenUntil the last instant at which it can be opened again, as the policy was when it
///   was closed
/// @param whatWeDid what the platform did, as the customer was told (FBK-02)
/// @param solution likewise what came of it
public record CaseResult(
        @Nullable Instant decidedAt,
        @Nullable Instant executionStartedAt,
        @Nullable Instant executedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable Instant reopenUntil,
        @Nullable String whatWeDid,
        @Nullable String solution) {

    public static final CaseResult NONE =
            new CaseResult(null, null, null, null, null, null, null, null);

    CaseResult told(String did, String outcome) {
        return new CaseResult(
                decidedAt,
                executionStartedAt,
                executedAt,
                resolvedAt,
                closedAt,
                reopenUntil,
                did,
                outcome);
    }

    /// After the case moved from one status to another.
    CaseResult moved(Status from, Status to, Instant at, Duration reopenWithin) {
        return switch (to) {
            case DECIDED -> decided(at);
            case EXECUTING ->
                    started(from == Status.DECIDED && decidedAt != null ? decidedAt : at, at);
            case RESOLVED -> resolved(from, at);
            case CLOSED ->
                    from == Status.APPEALED && closedAt != null
                            ? this
                            : closed(at, at.plus(reopenWithin));
            case RECEIVED, CLASSIFIED, ASSIGNED, INVESTIGATING -> NONE;
            case AWAITING_CUSTOMER,
                    AWAITING_THIRD_PARTY,
                    PENDING_APPROVAL,
                    PROPOSED,
                    APPEALED,
                    IN_MEDIATION,
                    IN_ARBITRATION,
                    ARCHIVED,
                    WITHDRAWN,
                    MERGED,
                    REJECTED ->
                    this;
        };
    }

    /// How far it is carried out.
    public Progress progress() {
        if (closedAt != null) {
            return Progress.CLOSED;
        }
        if (resolvedAt != null) {
            return executedAt == null ? Progress.NOTHING_TO_EXECUTE : Progress.EXECUTED;
        }
        if (executionStartedAt != null) {
            return Progress.EXECUTING;
        }
        return decidedAt == null ? Progress.OPEN : Progress.DECIDED;
    }

    /// How far the handling has come (FBK-11).
    public enum Progress {
        OPEN,
        DECIDED,
        EXECUTING,
        EXECUTED,
        /// The result was told, and there was nothing to carry out.
        NOTHING_TO_EXECUTE,
        CLOSED
    }

    private static CaseResult decided(Instant at) {
        return new CaseResult(at, null, null, null, null, null, null, null);
    }

    private static CaseResult started(Instant decided, Instant at) {
        return new CaseResult(decided, at, null, null, null, null, null, null);
    }

    private CaseResult resolved(Status from, Instant at) {
        return new CaseResult(
                decidedAt == null ? at : decidedAt,
                executionStartedAt,
                from == Status.EXECUTING ? at : executedAt,
                from == Status.APPEALED && resolvedAt != null ? resolvedAt : at,
                null,
                null,
                whatWeDid,
                solution);
    }

    private CaseResult closed(Instant at, Instant until) {
        return new CaseResult(
                decidedAt,
                executionStartedAt,
                executedAt,
                resolvedAt,
                at,
                until,
                whatWeDid,
                solution);
    }
}
