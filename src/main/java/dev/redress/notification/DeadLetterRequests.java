package dev.redress.notification;

import dev.redress.core.notice.DeadReason;
import dev.redress.platform.InvalidInput;
import dev.redress.store.DeadLetterChoice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for about dead letters.
interface DeadLetterRequests {

    int MESSAGES_MAX = 200;
    int WHY_MAX = 2_000;

    /// Which dead letters are sent again, and why: all that fit what is given, which must be
    /// something.
    ///
    /// @param lane of a channel, such as `INBOX`
    /// @param reason that were given up for this reason
    record RedriveRequest(
            @Schema(examples = "[\"0190a000-0000-7000-8000-000000000000\"]")
                    @Size(min = 1, max = MESSAGES_MAX)
                    @Nullable List<@NotNull UUID> messages,
            @Schema(examples = "INBOX") @Nullable String lane,
            @Nullable DeadReason reason,
            @Schema(examples = "通道已恢复") @NotBlank @Size(max = WHY_MAX) @Nullable String why) {

        DeadLetterChoice choice() {
            if (messages == null && lane == null && reason == null) {
                throw InvalidInput.of("messages", "REQUIRED", "name messages, a lane or a reason");
            }
            return new DeadLetterChoice(Lanes.read("lane", lane), reason, messages);
        }
    }
}
