package dev.redress.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a session is continued with.
public record RefreshRequest(
        @NotBlank
                @Size(max = TOKEN_MAX)
                @Schema(examples = "3q2-7wBvR2nR0Jc0m7y1mZb8Xk6n4s5QmJ1d9aTzYwE")
                @Nullable String refreshToken) {

    static final int TOKEN_MAX = 200;

    /// Without the token: requests end up in logs.
    @Override
    public String toString() {
        return "RefreshRequest";
    }
}
