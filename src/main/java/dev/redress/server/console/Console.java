package dev.redress.server.console;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.nio.file.Path;

/// The console that is served: the delivered one, or in dev mode the one of the sources as they are
/// whenever a page is loaded.
final class Console {

    private static final ConsoleBuild DEV =
            new ConsoleBuild(
                    Path.of("src/main/web"),
                    Path.of("target/web"),
                    Path.of("target/console"),
                    ConsoleBuild.API);

    private final boolean fromSources;
    private volatile ConsoleFiles files;

    private Console(boolean fromSources) {
        this.fromSources = fromSources;
        this.files = ConsoleFiles.delivered();
    }

    static Console of(LaunchMode mode) {
        return new Console(mode == LaunchMode.DEVELOPMENT);
    }

    ConsoleFiles files() {
        return files;
    }

    /// Bundles again what has changed; only in dev mode.
    synchronized void refresh() {
        if (!fromSources) {
            return;
        }
        try {
            DEV.run();
            files = ConsoleFiles.in(DEV.output());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
