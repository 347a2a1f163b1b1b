package dev.redress.core.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry of a register, as far as every register looks at it in the same way.
public interface Kept {

    /// UUIDv7.
    UUID id();

    /// The class or kind that lists are filtered by.
    Enum<?> kind();

    Enum<?> state();

    Instant recordedAt();

    /// The case that it came from, if it came from one.
    default @Nullable UUID caseId() {
        return null;
    }

    /// While it is open, no other of the same register has this key. Absent when another one may.
    default @Nullable String openKey() {
        return null;
    }

    /// When the sweep must look at it; absent if nothing about it will fall due.
    default @Nullable Instant watchAt() {
        return null;
    }

    /// What people call it: `INC-5f0c21aa`, by the last eight digits of the id.
    default String label() {
        String digits = id().toString();
        return prefix() + "-" + digits.substring(digits.length() - 8);
    }

    /// What the label begins with.
    String prefix();
}
