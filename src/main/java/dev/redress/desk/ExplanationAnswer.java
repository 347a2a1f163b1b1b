package dev.redress.desk;

import dev.redress.core.sla.CountedSpan;
import dev.redress.core.sla.DayKind;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Explanation;
import dev.redress.core.sla.ExplanationText;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.LedgerEvent;
import dev.redress.core.sla.Mode;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.StandStill;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a deadline is due when it is.
///
/// @param allowance how long the stage may take: `CAL PT48H`, `WD 7`, `DAY 7`, `NEXT_START`
/// @param countedFrom what the allowance is counted from
/// @param trigger what set the clock running, or made it be counted anew
/// @param calendarVersion empty where no working-day calendar was needed
/// @param spans day by day
/// @param ledger everything that happened to the clock, in order
/// @param text the same in sentences, in the language that was asked for
record ExplanationAnswer(
        Stage stage,
        Mode mode,
        DeadlineState state,
        String allowance,
        Instant countedFrom,
        String trigger,
        Instant dueAt,
        Instant warnAt,
        int policyVersion,
        String calendarVersion,
        boolean provisional,
        List<SpanAnswer> spans,
        List<PauseAnswer> pauses,
        List<EntryAnswer> ledger,
        List<String> text) {

    /// @param countedSeconds 0 where nothing counts
    /// @param day which of the counted days it is, from 1; 0 where nothing counts
    record SpanAnswer(
            LocalDate date,
            DayKind dayKind,
            Instant from,
            Instant to,
            long countedSeconds,
            int day,
            CountedSpan.Reason reason) {

        static SpanAnswer of(CountedSpan span) {
            return new SpanAnswer(
                    span.date(),
                    span.kind(),
                    span.from(),
                    span.to(),
                    span.counted().toSeconds(),
                    span.number(),
                    span.reason());
        }
    }

    /// @param to absent while the clock stands still
    /// @param leftSeconds what was left and is counted on afterwards; of working days, time in the
    ///   core window
    record PauseAnswer(Instant from, @Nullable Instant to, long leftSeconds, String reason) {

        static PauseAnswer of(StandStill pause) {
            return new PauseAnswer(
                    pause.from(), pause.to(), pause.left().toSeconds(), pause.reason());
        }
    }

    record EntryAnswer(
            LedgerEvent event,
            Instant at,
            String reason,
            String allowance,
            Instant startAt,
            Instant dueAt,
            Instant warnAt,
            int policyVersion,
            String calendarVersion,
            boolean provisional) {

        EntryAnswer withoutGrade() {
            return isOfDesk(reason)
                    ? this
                    : new EntryAnswer(
                            event,
                            at,
                            "GRADED",
                            allowance,
                            startAt,
                            dueAt,
                            warnAt,
                            policyVersion,
                            calendarVersion,
                            provisional);
        }

        static EntryAnswer of(LedgerEntry entry) {
            return new EntryAnswer(
                    entry.event(),
                    entry.at(),
                    entry.reason(),
                    entry.allowance().toString(),
                    entry.startAt(),
                    entry.dueAt(),
                    entry.warnAt(),
                    entry.policyVersion(),
                    entry.calendarVersion(),
                    entry.provisional());
        }
    }

    static ExplanationAnswer of(Explanation explained, ExplanationText words) {
        return new ExplanationAnswer(
                explained.deadline().stage(),
                explained.deadline().mode(),
                explained.deadline().state(),
                explained.deadline().allowance().toString(),
                explained.countedFrom(),
                explained.trigger(),
                explained.deadline().dueAt(),
                explained.deadline().warnAt(),
                explained.deadline().policyVersion(),
                explained.deadline().calendarVersion(),
                explained.deadline().provisional(),
                explained.spans().stream().map(SpanAnswer::of).toList(),
                explained.standStills().stream().map(PauseAnswer::of).toList(),
                explained.ledger().stream().map(EntryAnswer::of).toList(),
                words.of(explained));
    }

    /// Without what the desk warned itself of, and without its grades.
    ExplanationAnswer forCustomers() {
        return new ExplanationAnswer(
                stage,
                mode,
                state,
                allowance,
                countedFrom,
                isOfDesk(trigger) ? trigger : "GRADED",
                dueAt,
                warnAt,
                policyVersion,
                calendarVersion,
                provisional,
                spans,
                pauses,
                ledger.stream()
                        .filter(entry -> entry.event() != LedgerEvent.WARNED)
                        .filter(entry -> entry.event() != LedgerEvent.STALLED)
                        .map(EntryAnswer::withoutGrade)
                        .toList(),
                text);
    }

    // A grade is two words, "MAJOR HIGH"; everything else is one.
    private static boolean isOfDesk(String reason) {
        return !reason.contains(" ");
    }
}
