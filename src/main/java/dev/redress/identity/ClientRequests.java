package dev.redress.identity;

import dev.redress.core.identity.AccountName;
import dev.redress.core.identity.Scope;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for about the programs that call the desk.
final class ClientRequests {

    private static final int SCOPES_MAX = 20;
    private static final int REQUESTS_MAX = 1_000_000;

    private ClientRequests() {}

    /// A new client.
    ///
    /// @param requestsPerMinute how much it may ask of one instance
    record ClientRequest(
            @NotNull @Pattern(regexp = AccountName.PATTERN) @Schema(examples = "shop-backend")
                    @Nullable String id,
            @NotNull
                    @Size(min = 1, max = SCOPES_MAX)
                    @Schema(examples = "[\"complaints\", \"cases.read\"]")
                    @Nullable List<@NotNull String> scopes,
            @NotNull @Min(1) @Max(REQUESTS_MAX) @Schema(examples = "6000")
                    @Nullable Integer requestsPerMinute,
            @NotBlank @Size(max = AccountRequests.REASON_MAX) @Schema(examples = "接入商城后台")
                    @Nullable String reason) {

        Set<Scope> toScopes() {
            return Body.required("scopes", scopes).stream()
                    .map(ClientRequest::scope)
                    .collect(Collectors.toSet());
        }

        private static Scope scope(String label) {
            return Scope.labelled(label)
                    .orElseThrow(() ->
                            InvalidInput.of(
                                    "scopes", "UNKNOWN_VALUE", "must be of " + Scope.labels()));
        }
    }
}
