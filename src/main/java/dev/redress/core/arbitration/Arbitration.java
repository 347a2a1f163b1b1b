package dev.redress.core.arbitration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One arbitration of a case (spec.md §5.3), and how it moves.
///
/// @param id UUIDv7
/// @param number counts the arbitrations of the case, from 1; only the last may not be over
/// @param steps in their order, at least one; their dates never run backwards
/// @param award absent until there is one
/// @param missedAt when it was noticed that the award was not performed in time
public record Arbitration(
        UUID id,
        int number,
        String institution,
        String fileReference,
        List<Step> steps,
        @Nullable Award award,
        @Nullable Instant missedAt) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public Arbitration {
        steps = List.copyOf(steps);
    }

    public ArbitrationState state() {
        return steps.getLast().state();
    }

    /// When the sweep must look at it: after the award was to be performed, once.
    public @Nullable Instant watchAt() {
        return state() == ArbitrationState.AWARDED && award != null && missedAt == null
                ? award.dueAt()
                : null;
    }

    /// What a command makes of it, or why it is refused.
    ///
    /// @param found the last arbitration of the case, if there was one
    /// @param recordedBy the account
    public static ArbitrationStep step(
            @Nullable Arbitration found,
            ArbitrationCommand command,
            String recordedBy,
            Instant now) {
        return switch (command) {
            case ArbitrationCommand.Apply apply -> apply(found, apply, recordedBy, now);
            case ArbitrationCommand.Proceed proceed -> proceed(found, proceed, recordedBy, now);
            case ArbitrationCommand.Miss _ -> miss(found, now);
        };
    }

    private static ArbitrationStep apply(
            @Nullable Arbitration found,
            ArbitrationCommand.Apply wanted,
            String recordedBy,
            Instant now) {
        if (found != null && !found.state().isOver()) {
            return refused(
                    ArbitrationFlaw.UNDER_WAY,
                    "An arbitration is %s already".formatted(found.state()));
        }
        if (isAhead(wanted.on(), now)) {
            return ahead(wanted.on());
        }
        return new ArbitrationStep.Taken(
                new Arbitration(
                        wanted.id(),
                        found == null ? 1 : found.number() + 1,
                        wanted.institution(),
                        wanted.fileReference(),
                        List.of(
                                new Step(
                                        ArbitrationState.APPLIED,
                                        wanted.on(),
                                        wanted.document(),
                                        recordedBy,
                                        now)),
                        null,
                        null));
    }

    private static ArbitrationStep proceed(
            @Nullable Arbitration found,
            ArbitrationCommand.Proceed wanted,
            String recordedBy,
            Instant now) {
        if (found == null || !found.state().next().contains(wanted.to())) {
            return refused(
                    ArbitrationFlaw.WRONG_STATE,
                    "%s does not follow %s"
                            .formatted(wanted.to(), found == null ? "nothing" : found.state()));
        }
        Step before = found.steps.getLast();
        if (wanted.on().isBefore(before.on())) {
            return refused(
                    ArbitrationFlaw.WRONG_DATE,
                    "must not be before %s of %s".formatted(before.state(), before.on()));
        }
        if (isAhead(wanted.on(), now)) {
            return ahead(wanted.on());
        }
        Step step = new Step(wanted.to(), wanted.on(), wanted.document(), recordedBy, now);
        return new ArbitrationStep.Taken(found.with(step, wanted.award()));
    }

    private static ArbitrationStep miss(@Nullable Arbitration found, Instant now) {
        Instant due = found == null ? null : found.watchAt();
        return found == null || due == null || !now.isAfter(due)
                ? refused(ArbitrationFlaw.NOT_DUE, "No award is overdue")
                : new ArbitrationStep.Taken(found.missed(now));
    }

    private static boolean isAhead(LocalDate on, Instant now) {
        return on.isAfter(LocalDate.ofInstant(now, CHINA));
    }

    private static ArbitrationStep ahead(LocalDate on) {
        return refused(ArbitrationFlaw.WRONG_DATE, "%s lies ahead".formatted(on));
    }

    private static ArbitrationStep refused(ArbitrationFlaw flaw, String detail) {
        return new ArbitrationStep.Refused(flaw, detail);
    }

    private Arbitration with(Step step, @Nullable Award given) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Arbitration(
                id,
                number,
                institution,
                fileReference,
                more,
                given == null ? award : given,
                missedAt);
    }

    private Arbitration missed(Instant at) {
        return new Arbitration(id, number, institution, fileReference, steps, award, at);
    }
}
