package dev.redress.core.register;

import dev.redress.core.notice.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What became of a command.
///
/// @param <T> what it was given to
public sealed interface Step<T> {

    /// It was done.
    ///
    /// @param entries what happened, in this order; at least one
    /// @param notices whom to tell
    record Taken<T>(T after, List<Entry> entries, List<Notice> notices) implements Step<T> {

        public Taken {
            entries = List.copyOf(entries);
            notices = List.copyOf(notices);
        }
    }

    /// Nothing changes.
    ///
    /// @param detail for people, in English
    record Refused<T>(Flaw flaw, String detail) implements Step<T> {}

    /// What becomes of a second command right after this one. Both are one step.
    default Step<T> then(Function<T, Step<T>> next) {
        return switch (this) {
            case Refused<T> refused -> refused;
            case Taken<T> first ->
                    switch (next.apply(first.after)) {
                        case Refused<T> refused -> refused;
                        case Taken<T> second ->
                                new Taken<>(
                                        second.after,
                                        joined(first.entries, second.entries),
                                        joined(first.notices, second.notices));
                    };
        };
    }

    private static <V> List<V> joined(List<V> first, List<V> second) {
        List<V> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
