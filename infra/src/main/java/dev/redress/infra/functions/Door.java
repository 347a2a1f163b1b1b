package dev.redress.infra.functions;

import static dev.redress.infra.functions.Need.CALLERS;
import static dev.redress.infra.functions.Need.FILES;
import static dev.redress.infra.functions.Need.INCOMING;
import static dev.redress.infra.functions.Need.LINKS;
import static dev.redress.infra.functions.Need.RECEIPTS;
import static dev.redress.infra.functions.Need.SIGNING;
import static dev.redress.infra.functions.Need.VERIFYING;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/// A function of the api package, behind the gateway.
public enum Door {
    /// What customers, parties and the platform's app write: it must be open when all else is slow.
    INTAKE,
    /// What the staff does, and what everybody reads.
    DESK;

    // The gateway waits for 30 seconds.
    private static final Duration TIMEOUT = Duration.ofSeconds(29);
    private static final int MEMORY = 1024;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Size size() {
        return switch (this) {
            case INTAKE -> new Size(MEMORY, TIMEOUT, 200);
            case DESK -> new Size(MEMORY, TIMEOUT, 100);
        };
    }

    public Set<Need> needs() {
        return switch (this) {
            case INTAKE -> Set.of(CALLERS, VERIFYING, FILES, RECEIPTS, INCOMING);
            case DESK -> Set.of(CALLERS, SIGNING, FILES, LINKS);
        };
    }
}
