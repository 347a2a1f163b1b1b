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

    static ProblemException codeNeeded() {
        return unauthorized("OTP_REQUIRED", "Send the code of the second factor as `otp`");
    }

    static ProblemException invalidCode() {
        return unauthorized("INVALID_OTP", "The code is wrong, too old, or was used");
    }

    static ProblemException noSession() {
        return new ProblemException(
                Problem.of(
                        409,
                        "NO_SESSION",
                        "Not possible now",
                        "The token belongs to no session of the desk"));
    }

    private static ProblemException unauthorized(String code, String detail) {
        return new ProblemException(Problem.of(401, code, "Unauthorized", detail));
    }
}
