package dev.redress.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A fresh token, and what the next one is got with.
///
/// @param accessToken sent along as `Authorization: Bearer …`
/// @param expiresIn seconds
/// @param refreshToken good for one `POST /auth/refresh`
/// @param refreshExpiresIn seconds
/// @param mustChangePassword whether the token opens nothing but `POST /auth/password`
/// @param mustEnrolSecondFactor whether it opens nothing but `POST /auth/second-factor`
public record TokenAnswer(
        @Schema(examples = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.e30.c2ln") String accessToken,
        @Schema(examples = "900") long expiresIn,
        @Schema(examples = "[\"agent\"]") List<String> roles,
        @Schema(examples = "3q2-7wBvR2nR0Jc0m7y1mZb8Xk6n4s5QmJ1d9aTzYwE") String refreshToken,
        @Schema(examples = "7200") long refreshExpiresIn,
        boolean mustChangePassword,
        boolean mustEnrolSecondFactor) {

    public TokenAnswer {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "TokenAnswer for " + roles;
    }
}
