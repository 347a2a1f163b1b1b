package dev.redress.platform;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/// The way from a Lambda's blocking thread to reactive work, and the only place that waits for it.
///
/// Whoever thinks of waiting elsewhere should answer a `Uni`.
final class LambdaBridge {

    private LambdaBridge() {}

    /// Does the work in a Vert.x context of its own and waits for the result. Must not be called on
    /// an event loop. Failures come out as they are; only a checked one is wrapped.
    static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
