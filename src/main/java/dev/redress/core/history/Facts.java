package dev.redress.core.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A record taken apart into facts, and put together again: the path of each component, such as
/// `dossier.tasks.1.text`, and its value as text.
///
/// What is null, false, zero or an empty list is no fact. That a record stands somewhere is one of
/// its own: `dossier.care.`, whose value is the name of the record.
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

    /// What one record says otherwise than another of its type: null for what is no fact any more.
    public static SortedMap<String, @Nullable String> changes(Record before, Record after) {
        SortedMap<String, @Nullable String> changes = new TreeMap<>();
        changes("", before, after, changes);
        return changes;
    }

    /// The same of facts that are known already.
    public static SortedMap<String, @Nullable String> changes(
            Map<String, String> before, Map<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        SortedMap<String, @Nullable String> changes = new TreeMap<>();
        for (String path : paths) {
            String fresh = after.get(path);
            if (!Objects.equals(fresh, before.get(path))) {
                changes.put(path, fresh);
            }
        }
        return changes;
    }

    /// Whether nothing more is said at this path than that records stand there, without any fact.
    public static boolean isBare(SortedMap<String, String> facts, String path) {
        return facts.subMap(path, path + Character.MAX_VALUE).keySet().stream()
                .allMatch(known -> known.endsWith("."));
    }

    /// The record that these are the facts of.
    ///
    /// @throws IllegalArgumentException for facts that are of no such record
    public static <R extends Record> R read(Class<R> type, Map<String, String> facts) {
        return type.cast(new FactReading(facts).record("", type));
    }

    // Most of a record is as it was: only the parts that differ are taken apart.
    private static void changes(
            String path, Record before, Record after, SortedMap<String, @Nullable String> changes) {
        for (Shape.Component component : Shape.of(before.getClass()).components()) {
            Object was = component.of(before);
            Object is = component.of(after);
            if (Objects.equals(was, is)) {
                continue;
            }
            if (was instanceof Record known
                    && is instanceof Record fresh
                    && isAlike(known, fresh)) {
                changes(path + component.name() + ".", known, fresh, changes);
            } else {
                changes.putAll(changes(facts(path, component, was), facts(path, component, is)));
            }
        }
    }

    private static boolean isAlike(Record one, Record other) {
        return one.getClass() == other.getClass();
    }

    private static Map<String, String> facts(
            String path, Shape.Component component, @Nullable Object value) {
        SortedMap<String, String> facts = new TreeMap<>();
        component(path, component, value, facts);
        return facts;
    }

    private static void components(String path, Record value, Map<String, String> facts) {
        for (Shape.Component component : Shape.of(value.getClass()).components()) {
            component(path, component, component.of(value), facts);
        }
    }

    private static void component(
            String path,
            Shape.Component component,
            @Nullable Object value,
            Map<String, String> facts) {
        if (value != null && !value.equals(FactText.absent(component.type()))) {
            write(path + component.name(), value, facts);
        }
    }

    private static void write(String path, Object value, Map<String, String> facts) {
        switch (value) {
            case Record part -> {
                facts.put(path + ".", part.getClass().getSimpleName());
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
        int number = 0;
        for (Object element : elements) {
            number++;
            write(path + "." + number, element, facts);
        }
    }
}
