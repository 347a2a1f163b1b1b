package dev.redress.core.complaint;

import dev.redress.core.compensation.CompensationChange;
import dev.redress.core.history.Event;
import dev.redress.core.notice.Notice;
import dev.redress.core.sla.LedgerEntry;
import java.util.ArrayList;
import java.util.List;

/// What an accepted command makes of a case: to be stored in one transaction.
///
/// @param after the case as it shall be stored; its version is still that of the case decided upon
/// @param events in the order they happened
/// @param entries of the clock ledger, in the order they happened
/// @param withdrawn keys of earlier notices that must not go out any more
/// @param evidence to be added to the case
/// @param compensations that are new or changed
public record Change(
        Complaint after,
        List<Event> events,
        List<Notice> notices,
        List<LedgerEntry> entries,
        List<String> withdrawn,
        List<Evidence> evidence,
        List<CompensationChange> compensations) {

    public Change {
        events = List.copyOf(events);
        notices = List.copyOf(notices);
        entries = List.copyOf(entries);
        withdrawn = List.copyOf(withdrawn);
        evidence = List.copyOf(evidence);
        compensations = List.copyOf(compensations);
    }

    /// The same with the tutor who confirmed it in everything that its author did.
    public Change confirmedBy(String tutor, String author) {
        List<Event> told =
                events.stream()
                        .map(event ->
                                event.actor().equals(author)
                                        ? event.with("confirmedBy", tutor)
                                        : event)
                        .toList();
        return new Change(after, told, notices, entries, withdrawn, evidence, compensations);
    }

    /// What is decided of the same case right after it, made one with it.
    Change followedBy(Change later) {
        return new Change(
                later.after,
                both(events, later.events),
                both(notices, later.notices),
                both(entries, later.entries),
                both(withdrawn, later.withdrawn),
                both(evidence, later.evidence),
                both(compensations, later.compensations));
    }

    private static <T> List<T> both(List<T> first, List<T> then) {
        List<T> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /// With nothing to be withdrawn or added.
    public Change(
            Complaint after, List<Event> events, List<Notice> notices, List<LedgerEntry> entries) {
        this(after, events, notices, entries, List.of(), List.of(), List.of());
    }

    /// The same with the case as it was stored.
    public Change with(Complaint stored) {
        return new Change(stored, events, notices, entries, withdrawn, evidence, compensations);
    }
}
