package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Goes through the days of a clock from its start to its due time, and tells what counts.
final class DayWalk {

    /// A half-open piece of time.
    private record Piece(Instant from, Instant to) {

        boolean isEmpty() {
            return !from.isBefore(to);
        }

        Piece within(Piece other) {
            return new Piece(
                    from.isAfter(other.from) ? from : other.from,
                    to.isBefore(other.to) ? to : other.to);
        }
    }

    private final Deadline deadline;
    private final WorkCalendar calendar;
    private final LocalDate startDay;
    private final List<Piece> running;
    private final List<CountedSpan> spans = new ArrayList<>();
    private int number;

    DayWalk(Deadline deadline, ClockHistory history, WorkCalendar calendar) {
        this.deadline = deadline;
        this.calendar = calendar;
        this.startDay = WorkCalendar.dateOf(history.origin().startAt());
        this.running = running(deadline, history);
    }

    List<CountedSpan> spans() {
        LocalDate last = WorkCalendar.dateOf(running.getLast().to);
        for (LocalDate day = startDay; !day.isAfter(last); day = day.plusDays(1)) {
            add(day);
        }
        return spans;
    }

    /// When the clock runs: from its start to its due time, or to where it stands still.
    private static List<Piece> running(Deadline deadline, ClockHistory history) {
        List<Piece> pieces = new ArrayList<>();
        Instant from = history.origin().startAt();
        for (ClockHistory.Stop over : history.pauses()) {
            pieces.add(new Piece(from, over.paused().at()));
            from = over.resumed().at();
        }
        LedgerEntry stop = history.stop();
        pieces.add(new Piece(from, stop == null ? deadline.dueAt() : stop.at()));
        return pieces;
    }

    private void add(LocalDate day) {
        List<Piece> counted = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            Piece piece = running.get(i).within(countable(day, i > 0));
            if (!piece.isEmpty()) {
                counted.add(piece);
            }
        }
        if (counted.isEmpty()) {
            if (!isPastEnd(day)) {
                addUncounted(day, idleness(day));
            }
            return;
        }
        number++;
        for (Piece piece : counted) {
            spans.add(span(day, piece, CountedSpan.Reason.COUNTED));
        }
    }

    /// The part of a day in which the clock may count. Days are counted from the one after the
    /// start; but a pause keeps what is left of the start day as well, and from then on it counts.
    ///
    /// @param resumed whether the clock has stood still before
    private Piece countable(LocalDate day, boolean resumed) {
        boolean counts = resumed || day.isAfter(startDay);
        return switch (deadline.mode()) {
            case CAL, NEXT_START -> wholeDay(day);
            case DAY, DATE -> counts ? wholeDay(day) : nothing(day);
            case WD ->
                    counts && calendar.dayKind(day).isWorked()
                            ? new Piece(
                                    WorkCalendar.opening(day), WorkCalendar.closeOfBusiness(day))
                            : nothing(day);
        };
    }

    /// Why nothing of a day counted.
    private CountedSpan.Reason idleness(LocalDate day) {
        if (!countable(day, false).isEmpty()) {
            return CountedSpan.Reason.PAUSED;
        }
        return day.isAfter(startDay) ? CountedSpan.Reason.DAY_OFF : CountedSpan.Reason.START_DAY;
    }

    /// Whether the due time is the very beginning of this day: nothing of it matters.
    private boolean isPastEnd(LocalDate day) {
        return !wholeDay(day).from.isBefore(running.getLast().to) && day.isAfter(startDay);
    }

    private void addUncounted(LocalDate day, CountedSpan.Reason reason) {
        Piece whole = wholeDay(day);
        spans.add(
                new CountedSpan(
                        day,
                        calendar.dayKind(day),
                        whole.from,
                        whole.to,
                        Duration.ZERO,
                        0,
                        reason));
    }

    private CountedSpan span(LocalDate day, Piece piece, CountedSpan.Reason reason) {
        return new CountedSpan(
                day,
                calendar.dayKind(day),
                piece.from,
                piece.to,
                Duration.between(piece.from, piece.to),
                number,
                reason);
    }

    private static Piece nothing(LocalDate day) {
        Instant begin = wholeDay(day).from;
        return new Piece(begin, begin);
    }

    private static Piece wholeDay(LocalDate day) {
        return new Piece(
                WorkCalendar.at(day, LocalTime.MIDNIGHT),
                WorkCalendar.at(day.plusDays(1), LocalTime.MIDNIGHT));
    }
}
