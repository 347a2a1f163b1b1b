package dev.redress.identity;

import java.security.SecureRandom;
import java.time.Duration;

/// A password that somebody else passes on, and that its owner must change at once.
record OneTimePassword(String value) {

    /// How long it waits for its owner.
    static final Duration LIFE = Duration.ofDays(3);

    // Without those that are taken for each other when they are read out.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXY346789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    /// A new one, with 76 bits of chance.
    static OneTimePassword next(SecureRandom random) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            value.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new OneTimePassword(value.toString());
    }

    @Override
    public String toString() {
        return "OneTimePassword[hidden]";
    }
}
