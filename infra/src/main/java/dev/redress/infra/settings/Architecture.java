package dev.redress.infra.settings;

/// What the functions run on. A native package is made for one of them, on a machine of its kind.
public enum Architecture {
    ARM64("arm64", software.amazon.awscdk.services.lambda.Architecture.ARM_64),
    X86_64("x86_64", software.amazon.awscdk.services.lambda.Architecture.X86_64);

    private final String word;
    private final software.amazon.awscdk.services.lambda.Architecture lambda;

    Architecture(String word, software.amazon.awscdk.services.lambda.Architecture lambda) {
        this.word = word;
        this.lambda = lambda;
    }

    public software.amazon.awscdk.services.lambda.Architecture lambda() {
        return lambda;
    }

    static Architecture of(String word) {
        return Words.one(values(), architecture -> architecture.word, "architecture", word);
    }
}
