package dev.redress.infra.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the functions run on. A native package is made for one of them, on a machine of its kind.
public enum Architecture {
    ARM64,
    X86_64;

    public software.amazon.awscdk.services.lambda.Architecture lambda() {
        return switch (this) {
            case ARM64 -> software.amazon.awscdk.services.lambda.Architecture.ARM_64;
            case X86_64 -> software.amazon.awscdk.services.lambda.Architecture.X86_64;
        };
    }

    /// As an operator says it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By which a program for it says so: `e_machine` of ELF.
    int machine() {
        return switch (this) {
            case ARM64 -> 0xB7;
            case X86_64 -> 0x3E;
        };
    }

    static Architecture of(String word) {
        return Words.one(values(), Architecture::word, "architecture", word);
    }

    /// The word for the one whose programs say so.
    static Optional<String> named(int machine) {
        return Arrays.stream(values())
                .filter(architecture -> architecture.machine() == machine)
                .map(Architecture::word)
                .findFirst();
    }
}
