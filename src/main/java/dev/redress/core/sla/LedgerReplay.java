package dev.redress.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts the clocks of a case again from their ledger and compares with what is stored.
///
/// Each entry is counted from its inputs (start, allowance, calendars, pauses before it), never
/// copied, so that a wrong due time is found whether the clock or the ledger is wrong.
public final class LedgerReplay {

    private final CalendarArchive archive;

    public LedgerReplay(CalendarArchive archive) {
        this.archive = archive;
    }

    /// One sentence for each clock whose ledger does not lead to what is stored; none if all do.
    ///
    /// @param ledger the entries of the case, in order
    public List<String> differences(List<Deadline> stored, List<LedgerEntry> ledger) {
        Map<Stage, List<LedgerEntry>> byStage = new EnumMap<>(Stage.class);
        for (LedgerEntry entry : ledger) {
            byStage.computeIfAbsent(entry.stage(), _ -> new ArrayList<>()).add(entry);
        }
        List<String> differences = new ArrayList<>();
        for (Deadline deadline : stored) {
            List<LedgerEntry> entries = byStage.remove(deadline.stage());
            difference(deadline, entries == null ? List.of() : entries)
                    .map(text -> deadline.stage() + ": " + text)
                    .ifPresent(differences::add);
        }
        byStage.keySet().forEach(stage -> differences.add(stage + ": in the ledger alone"));
        return differences;
    }

    private Optional<String> difference(Deadline stored, List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return Optional.of("not in the ledger");
        }
        ReplayedClock clock = new ReplayedClock();
        for (LedgerEntry entry : entries) {
            Optional<String> wrong = step(clock, entry);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return clock.differenceTo(stored);
    }

    private Optional<String> step(ReplayedClock clock, LedgerEntry entry) {
        WorkCalendar calendar = archive.asOf(entry.calendarVersion());
        if (calendar == null) {
            return Optional.of("counted with unknown calendars " + entry.calendarVersion());
        }
        clock.take(entry, calendar);
        return difference("due", entry, clock.dueAt(), entry.dueAt())
                .or(() -> difference("to be warned of", entry, clock.warnAt(), entry.warnAt()));
    }

    private static Optional<String> difference(
            String what, LedgerEntry entry, @Nullable Instant counted, Instant written) {
        return Objects.equals(counted, written)
                ? Optional.empty()
                : Optional.of(
                        "%s at %s by the count, at %s by the entry %s of %s"
                                .formatted(what, counted, written, entry.event(), entry.at()));
    }
}
