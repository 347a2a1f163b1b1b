package dev.redress.identity;

import dev.redress.core.identity.PasswordRules;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Passwords as bcrypt keeps them.
public final class Passwords {

    public static final int BYTES_MAX = PasswordRules.BYTES_MAX;

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

    /// @param field where the request has it
    /// @throws InvalidInput for one that bcrypt would cut off
    static String bounded(String field, @Nullable String password) {
        String given = Body.required(field, password);
        if (isTooLong(given)) {
            throw InvalidInput.of(field, "TOO_LONG", "has at most %d bytes".formatted(BYTES_MAX));
        }
        return given;
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX;
    }

    static boolean match(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }
}
