package dev.redress.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who wants in.
///
/// @param password at most 72 bytes of UTF-8
public record TokenRequest(
        @NotBlank @Size(max = USERNAME_MAX) @Schema(examples = "agent1") String username,
        @NotEmpty @Schema(examples = "correct horse battery staple") String password) {

    static final int USERNAME_MAX = 100;

    /// Without the password: requests end up in logs.
    @Override
    public String toString() {
        return "TokenRequest of " + username;
    }
}
