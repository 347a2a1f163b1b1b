package dev.redress.core.history;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A record taken apart into facts, and put together again: the path of each component, such as
/// `dossier.tasks.1.text`, and its value as text.
///
/// What is null, false, zero or an empty list is no fact. So a component that is added to a record
/// later is missing in no history that was written before.
public final class Facts {

    private Facts() {}

    /// All facts of a record.
    ///
    /// @throws IllegalArgumentException for a component of a type that [FactText] does not know
    public static SortedMap<String, String> of(Record value) {
        SortedMap<String, String> facts = new TreeMap<>();
        components("", value, facts);
        return facts;
    }

    /// What one record says otherwise than another did: null for what is no fact any more.
    public static SortedMap<String, @Nullable String> changes(
            Map<String, String> before, Map<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        SortedMap<String, @Nullable String> changes = new TreeMap<>();
        for (String path : paths) {
            String fresh = after.get(path);
            if (fresh == null || !fresh.equals(before.get(path))) {
                changes.put(path, fresh);
            }
        }
        return changes;
    }

    /// The record that these are the facts of.
    ///
    /// @throws IllegalArgumentException for facts that are of no such record
    public static <R extends Record> R read(Class<R> type, Map<String, String> facts) {
        return type.cast(new FactReading(facts).record("", type));
    }

    private static void components(String path, Record value, Map<String, String> facts) {
        for (Shape.Component component : Shape.of(value.getClass()).components()) {
            Object part = component.of(value);
            if (part != null && !part.equals(FactText.absent(component.type()))) {
                write(path + component.name(), part, facts);
            }
        }
    }

    private static void write(String path, Object value, Map<String, String> facts) {
        switch (value) {
            case Record part -> {
                // That it is there, be it without any fact, and which of several kinds it is.
                facts.put(path, part.getClass().getSimpleName());
                components(path + ".", part, facts);
            }
            case List<?> elements -> write(path, elements, facts);
            default -> facts.put(path, FactText.of(value));
        }
    }

    private static void write(String path, List<?> elements, Map<String, String> facts) {
        if (!elements.isEmpty()) {
            facts.put(path, String.valueOf(elements.size()));
        }
        for (int i = 0; i < elements.size(); i++) {
            write("%s.%d".formatted(path, i + 1), elements.get(i), facts);
        }
    }
}
