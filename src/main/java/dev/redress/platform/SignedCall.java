package dev.redress.platform;

import jakarta.ws.rs.HeaderParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a program sends beside its body to show that it has the secret, and says it now (see
/// [WebhookSignature]).
public class SignedCall {

    /// How old a signed call may be, and how far ahead its clock: what was recorded is of no use
    /// later.
    private static final long TOLERANCE_SECONDS = 300;

    @HeaderParam("webhook-id")
    @Nullable String id;

    @HeaderParam("webhook-timestamp")
    @Parameter(description = "Seconds since 1970")
    @Nullable String timestamp;

    @HeaderParam("webhook-signature")
    @Nullable String signature;

    /// One answer for every reason not to let somebody in: a stranger learns nothing of what there
    /// is.
    ///
    /// @param secret absent where nobody may say anything
    /// @param realNow by the clock of the machine, which nobody can move
    /// @throws ProblemException 403
    public void requireSignedWith(Optional<String> secret, byte[] body, Instant realNow) {
        boolean isKnown = secret.isPresent() && isSignedWith(secret.get(), body, realNow);
        if (!isKnown) {
            throw refused();
        }
    }

    /// What can be told before the body is there: nobody need read that of a call that is refused
    /// whatever it says.
    ///
    /// @throws ProblemException 403
    public void requireLikely(Optional<String> secret, Instant realNow) {
        boolean isLikely = secret.isPresent() && id != null && signature != null && isOf(realNow);
        if (!isLikely) {
            throw refused();
        }
    }

    public static ProblemException refused() {
        return new ProblemException(
                Problem.forbidden("SIGNATURE_INVALID", "The signature is none, or not any more"));
    }

    private boolean isSignedWith(String secret, byte[] body, Instant realNow) {
        if (id == null || signature == null || timestamp == null || !isOf(realNow)) {
            return false;
        }
        return WebhookSignature.isOf(secret, id, Long.parseLong(timestamp), body, signature);
    }

    private boolean isOf(Instant realNow) {
        return timestamp != null
                && timestamp.matches("\\d{1,12}")
                && Math.abs(realNow.getEpochSecond() - Long.parseLong(timestamp))
                        <= TOLERANCE_SECONDS;
    }
}
