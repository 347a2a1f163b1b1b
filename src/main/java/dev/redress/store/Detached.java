package dev.redress.store;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.function.Supplier;

/// Work that is finished although nobody waits for it any more. Fails with [Unavailable] when the
/// database is away.
///
/// What PostgreSQL gave up for another transaction (`40P01`, `40001`) was rolled back as a whole,
/// and is done again from its beginning, a few times. That is the last resort: transactions lock
/// cases first, in the order of their ids, and only then what belongs to a case (ADR 0035).
final class Detached {

    private static final Set<String> GIVEN_UP = Set.of("40P01", "40001");
    private static final int REPETITIONS_MAX = 3;

    private Detached() {}

    // An emitter passes no cancellation on. A client that hangs up would otherwise close the
    // connection under a running statement.
    static <T> Uni<T> from(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .emitter(emitter ->
                        Uni.createFrom()
                                .deferred(work::get)
                                .onFailure(failure -> GIVEN_UP.contains(SqlState.of(failure)))
                                .retry()
                                .atMost(REPETITIONS_MAX)
                                .onFailure()
                                .transform(Unavailable::named)
                                .subscribe()
                                .with(emitter::complete, emitter::fail));
    }
}
