package dev.redress.store;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/// Work that is finished although nobody waits for it any more. Fails with [Unavailable] when the
/// database is away.
final class Detached {

    private Detached() {}

    // An emitter passes no cancellation on. A client that hangs up would otherwise close the
    // session under a running statement.
    static <T> Uni<T> from(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .emitter(emitter ->
                        work.get()
                                .onFailure()
                                .transform(Unavailable::named)
                                .subscribe()
                                .with(emitter::complete, emitter::fail));
    }
}
