package dev.redress.identity;

import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;

/// Why no token is given.
final class TokenRefusals {

    private TokenRefusals() {}

    static ProblemException invalidCredentials() {
        return unauthorized("INVALID_CREDENTIALS", "Unknown account or wrong password");
    }

    static ProblemException invalidRefreshToken() {
        return unauthorized(
                "INVALID_REFRESH_TOKEN", "Sign in again: this refresh token is none any more");
    }

    private static ProblemException unauthorized(String code, String detail) {
        return new ProblemException(Problem.of(401, code, "Unauthorized", detail));
    }
}
