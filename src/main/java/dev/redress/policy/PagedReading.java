package dev.redress.policy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Reads a past period page by page, so that no event loop is busy with one of them for long. For
/// one use by one rehearsal, which does one thing at a time.
///
/// @param <T> what is read
/// @param <P> from where to read on
final class PagedReading<T, P> {

    private static final int PAGE = 200;

    private final int limit;
    private P place;
    private int examined;
    private boolean complete;

    /// @param limit how much of the period is examined at most
    PagedReading(P start, int limit) {
        this.place = start;
        this.limit = limit;
    }

    /// Some of it and where the next ones are.
    record Page<T, P>(List<T> items, P next) {}

    /// @param read at most so many behind a place
    Uni<Void> each(BiFunction<P, Integer, Uni<Page<T, P>>> read, Consumer<T> use) {
        return Multi.createBy()
                .repeating()
                .uni(() -> read.apply(place, wanted()).map(page -> take(page, use)))
                .whilst(goOn -> goOn)
                .onItem()
                .ignoreAsUni();
    }

    int examined() {
        return examined;
    }

    /// Whether that was all of the period.
    boolean isComplete() {
        return complete;
    }

    /// One more than may be examined, to learn whether there are more.
    private int wanted() {
        return Math.min(PAGE, limit - examined + 1);
    }

    /// Answers whether there may be more to take.
    private boolean take(Page<T, P> page, Consumer<T> use) {
        int left = limit - examined;
        page.items().stream().limit(left).forEachOrdered(use);
        examined += Math.min(left, page.items().size());
        place = page.next();
        complete = page.items().size() < Math.min(PAGE, left + 1);
        return !complete && page.items().size() <= left;
    }
}
