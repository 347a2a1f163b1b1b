package dev.redress.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked and told about second factors.
final class SecondFactorForms {

    static final int CODE_MAX = 40;

    private SecondFactorForms() {}

    /// A first code.
    ///
    /// @param password of the account: the token may be stolen
    /// @param otp six digits
    record CodeRequest(
            @NotEmpty @Schema(examples = "correct horse battery staple") @Nullable String password,
            @NotBlank @Size(max = CODE_MAX) @Schema(examples = "492039") @Nullable String otp) {

        /// Without password and code.
        @Override
        public String toString() {
            return "CodeRequest";
        }
    }

    /// A secret, which nobody sees again.
    ///
    /// @param otpauthUri for a picture that apps read
    record EnrolmentAnswer(
            @Schema(examples = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ") String secret,
            @Schema(
                            examples =
                                    "otpauth://totp/Redress:li.wei?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Redress")
                    String otpauthUri) {

        static EnrolmentAnswer of(SecondFactors.Enrolment enrolment) {
            return new EnrolmentAnswer(enrolment.secret(), enrolment.uri());
        }

        /// Without the secret.
        @Override
        public String toString() {
            return "EnrolmentAnswer";
        }
    }

    /// What helps when the device is lost, and the tokens of a new session.
    record RecoveryAnswer(
            @Schema(examples = "[\"K7MX-3QPD-9RTW-HF4V\"]") List<String> recoveryCodes,
            TokenAnswer session) {

        RecoveryAnswer {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        /// Without the codes.
        @Override
        public String toString() {
            return "RecoveryAnswer";
        }
    }
}
