package dev.redress.core.audit;

import java.util.ArrayList;
import java.util.List;

/// Follows the chain from one entry to the next, and remembers what is not as it was sealed.
public final class ChainReading {

    private final List<String> faults = new ArrayList<>();
    private long number;
    private String hash;

    /// @param number of the entry that the first one to be read follows, 0 for the beginning
    /// @param hash of that entry
    public ChainReading(long number, String hash) {
        this.number = number;
        this.hash = hash;
    }

    /// Reads the next one. Behind a fault the reading goes on with what the entry says of itself,
    /// so that one changed entry is told once.
    public void then(SealedEntry next) {
        if (next.number() != number + 1) {
            faults.add(
                    "entry %d follows entry %d: what was between them is gone"
                            .formatted(next.number(), number));
        } else if (!next.follows(hash)) {
            faults.add("entry %d (%s) was changed".formatted(next.number(), next.entry().id()));
        }
        number = next.number();
        hash = next.hash();
    }

    /// Compares with an anchor of the entry that was read last.
    public void compare(Anchor anchor) {
        if (anchor.number() == number && !anchor.hash().equals(hash)) {
            faults.add(
                    "entry %d is not the one that was anchored on %s"
                            .formatted(number, anchor.day()));
        }
    }

    /// Of the entry that was read last.
    public long number() {
        return number;
    }

    /// What was found, in words.
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
