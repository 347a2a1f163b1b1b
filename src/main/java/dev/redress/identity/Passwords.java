package dev.redress.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

/// Passwords as bcrypt keeps them.
public final class Passwords {

    /// What bcrypt looks at. It would cut off the rest without a word, and any ending would do.
    public static final int BYTES_MAX = 72;

    // Two to this power of rounds: 50 to 100 ms. All hashes cost the same, so that the time of an
    // answer does not tell whether the account exists.
    private static final int COST = 10;

    /// Made up, of no password that anybody knows; as expensive as any other to find that out.
    static final String OF_NOBODY = "$2a$10$luZIBWI0WxMFpKzhj99gmedzgsRGpRDSIWIYjmQG6rnnr8T6ImUT.";

    private Passwords() {}

    /// Salted anew each time.
    ///
    /// @throws IllegalArgumentException for one of more than [#BYTES_MAX] bytes
    public static String hash(String password) {
        if (isTooLong(password)) {
            throw new IllegalArgumentException(
                    "A password has at most %d bytes".formatted(BYTES_MAX));
        }
        return BcryptUtil.bcryptHash(password, COST);
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX;
    }

    static boolean match(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }
}
