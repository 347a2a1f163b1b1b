package dev.redress.server;

import io.quarkus.runtime.Application;
import java.util.concurrent.CompletableFuture;

/// What Quarkus sets up without settings and without a database: half of a start.
final class StaticPart {

    private StaticPart() {}

    /// Sets it up on a thread of its own, and fails as it fails. Whoever runs Quarkus finds it
    /// done.
    static CompletableFuture<Void> settingUp() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return CompletableFuture.runAsync(
                () -> setUp(loader), work -> Thread.ofPlatform().name("set-up").start(work));
    }

    private static void setUp(ClassLoader loader) {
        try {
            Class.forName(Application.APP_CLASS_NAME, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("This was not built by Quarkus", e);
        }
    }
}
