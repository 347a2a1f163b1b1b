package dev.redress.infra.functions;

import static dev.redress.infra.functions.Need.FILES;
import static dev.redress.infra.functions.Need.LINKS;
import static dev.redress.infra.functions.Need.SIGNING;
import static dev.redress.infra.functions.Need.VERIFYING;

import java.time.Duration;
import java.util.Set;

/// A function of the api package, behind the gateway.
public enum Door {
    /// What customers, parties and the platform's app write: it must be open when all else is slow.
    INTAKE("intake", new Size(1024, Duration.ofSeconds(29), 200), Set.of(VERIFYING, FILES)),
    /// What the staff does, and what everybody reads.
    DESK("desk", new Size(1024, Duration.ofSeconds(29), 100), Set.of(SIGNING, FILES, LINKS));

    private final String word;
    private final Size size;
    private final Set<Need> needs;

    Door(String word, Size size, Set<Need> needs) {
        this.word = word;
        this.size = size;
        this.needs = needs;
    }

    public String word() {
        return word;
    }

    public Size size() {
        return size;
    }

    public Set<Need> needs() {
        return needs;
    }
}
