package dev.redress.identity;

import jakarta.validation.constraints.NotEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A password for another one.
///
/// @param next at least 12 characters for the staff, at least 8 for others, at most 72 bytes
public record PasswordRequest(
        @NotEmpty @Schema(examples = "correct horse battery staple") @Nullable String present,
        @NotEmpty @Schema(examples = "seven grey herons at dusk") @Nullable String next) {

    /// Without the passwords: requests end up in logs.
    @Override
    public String toString() {
        return "PasswordRequest";
    }
}
