package dev.redress.core.history;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the words out of what is kept, and leaves what figures and clocks are made of: accounts of
/// the desk, numbers of cases, names of constants, instants, amounts.
///
/// What is not known to be harmless is a word: a new component is erased until somebody says that
/// it need not be. Each fact is erased by itself, whatever stands around it, so that a case that is
/// erased is what its erased events make.
public final class Erasing {

    /// What stands where words stood.
    public static final String ERASED = "[erased]";

    private final Map<String, String> others;

    /// @param others what identifies somebody without being words, such as the account of the
    ///   customer, and what stands in its place from now on
    public Erasing(Map<String, String> others) {
        this.others = Map.copyOf(others);
    }

    /// What stands in the place of an account or a number.
    public String other(String known) {
        return others.getOrDefault(known, known);
    }

    /// The details of an event.
    public SortedMap<String, String> details(Map<String, String> details) {
        SortedMap<String, String> erased = new TreeMap<>();
        details.forEach((name, text) -> erased.put(name, text(name, text)));
        return erased;
    }

    /// Facts of a record of this type, also such as are no facts any more.
    public SortedMap<String, @Nullable String> facts(
            Class<? extends Record> type, Map<String, ? extends @Nullable String> facts) {
        SortedMap<String, @Nullable String> erased = new TreeMap<>();
        facts.forEach(
                (path, fact) -> erased.put(path, fact == null ? null : fact(type, path, fact)));
        return erased;
    }

    /// The same record without words.
    public <R extends Record> R record(Class<R> type, R value) {
        SortedMap<String, String> erased = new TreeMap<>();
        Facts.of(value).forEach((path, fact) -> erased.put(path, fact(type, path, fact)));
        return Facts.read(type, erased);
    }

    private String fact(Class<?> type, String path, String fact) {
        return path.endsWith(".") || !isText(type, path) ? fact : text(path, fact);
    }

    private String text(String name, String text) {
        String other = others.get(text);
        if (other != null) {
            return other;
        }
        return Words.are(name, text) ? ERASED : text;
    }

    /// Whether a text stands at this path. A component that there is no more was one.
    private static boolean isText(Class<?> type, String path) {
        return isText(type, path.split("\\.", -1), 0);
    }

    private static boolean isText(Type type, String[] parts, int at) {
        if (type instanceof ParameterizedType list) {
            // The list itself is the number of its elements.
            return at < parts.length && isText(list.getActualTypeArguments()[0], parts, at + 1);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return at >= parts.length
                    || Shape.of(plain).components().stream()
                            .filter(component -> component.name().equals(parts[at]))
                            .findFirst()
                            .map(component -> isText(component.type(), parts, at + 1))
                            .orElse(true);
        }
        if (plain.isSealed() && plain.isInterface()) {
            return Stream.of(plain.getPermittedSubclasses())
                    .allMatch(kind -> isText(kind, parts, at));
        }
        return plain == String.class;
    }
}
