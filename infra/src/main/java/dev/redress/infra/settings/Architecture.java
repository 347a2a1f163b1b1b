package dev.redress.infra.settings;

import java.util.Locale;

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

    static Architecture of(String word) {
        return Words.one(
                values(),
                architecture -> architecture.name().toLowerCase(Locale.ROOT),
                "architecture",
                word);
    }
}
