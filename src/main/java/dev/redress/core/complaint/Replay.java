package dev.redress.core.complaint;

import dev.redress.core.history.Facts;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The state of a case, built again from the facts of its events and from nothing else. For one use
/// by one thread.
public final class Replay {

    private final SortedMap<String, String> facts = new TreeMap<>();

    /// Goes on by one event.
    ///
    /// @param changes the facts of the event: null for what is not so any more
    public Replay then(Map<String, ? extends @Nullable String> changes) {
        changes.forEach((path, fact) -> {
            if (fact == null) {
                facts.remove(path);
            } else {
                facts.put(path, fact);
            }
        });
        return this;
    }

    /// The case as it is after these events.
    ///
    /// @throws IllegalArgumentException if they do not make a case
    public CaseState state() {
        return Facts.read(CaseState.class, facts);
    }

    /// One sentence for each fact that the stored case has otherwise; none if there is none. A part
    /// of which nothing is said in either may have been added to cases since the events were
    /// written.
    public List<String> differences(Complaint stored) {
        SortedMap<String, String> known = CaseState.facts(stored);
        return Facts.changes(facts, known).keySet().stream()
                .filter(path -> facts.containsKey(path) || !Facts.isBare(known, path))
                .map(path ->
                        "%s is %s by the events, and %s in the case"
                                .formatted(path, facts.get(path), known.get(path)))
                .toList();
    }
}
