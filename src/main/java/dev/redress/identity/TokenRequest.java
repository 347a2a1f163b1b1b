package dev.redress.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who wants in.
///
/// @param password at most 72 bytes of UTF-8
/// @param otp the code of the second factor, or a recovery code, if the account has one
public record TokenRequest(
        @NotBlank @Size(max = USERNAME_MAX) @Schema(examples = "agent1") String username,
        @NotEmpty @Schema(examples = "correct horse battery staple") String password,
        @Size(max = SecondFactorForms.CODE_MAX) @Schema(examples = "492039") @Nullable String otp) {

    static final int USERNAME_MAX = 100;

    /// Without password and code: requests end up in logs.
    @Override
    public String toString() {
        return "TokenRequest of " + username;
    }
}
