package dev.redress.notification;

import dev.redress.core.history.EventType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for about webhooks.
interface WebhookRequests {

    int URL_MAX = 2_000;
    int WHY_MAX = 2_000;

    /// A new subscription.
    ///
    /// @param events of which it is told; none: of all
    record WebhookRequest(
            @Schema(examples = "https://shop.example/hooks/redress") @NotBlank @Size(max = URL_MAX)
                    @Nullable String url,
            @Schema(examples = "[\"DECIDED\", \"CLOSED\"]")
                    @Nullable List<@NotNull EventType> events) {

        List<String> eventNames() {
            return Objects.requireNonNullElse(events, List.<EventType>of()).stream()
                    .distinct()
                    .map(EventType::name)
                    .toList();
        }
    }

    /// Which events are told again, and why.
    ///
    /// @param from the first instant at which they were written
    /// @param to the instant behind the last one; left out: until now
    record ReplayRequest(
            @Schema(examples = "2026-03-02T10:00:00+08:00") @NotNull @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Schema(examples = "订阅方丢失数据") @NotBlank @Size(max = WHY_MAX) @Nullable String why) {}
}
