package dev.redress.identity;

import dev.redress.core.identity.AccountName;
import dev.redress.core.identity.Role;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for about accounts.
final class AccountRequests {

    static final int REASON_MAX = 1_000;
    private static final int ROLES_MAX = 20;

    private AccountRequests() {}

    /// A new account. Its roles are proposed apart.
    ///
    /// @param username no e-mail address: it stands in histories for good
    record AccountRequest(
            @NotNull @Pattern(regexp = AccountName.PATTERN) @Schema(examples = "li.wei")
                    @Nullable String username,
            @NotBlank @Size(max = REASON_MAX) @Schema(examples = "新员工入职")
                    @Nullable String reason) {}

    /// Why something is done to an account.
    record ReasonRequest(
            @NotBlank @Size(max = REASON_MAX) @Schema(examples = "已离职") @Nullable String reason) {}

    /// All roles that an account shall have; an empty list takes all away.
    record RolesRequest(
            @NotNull @Size(max = ROLES_MAX) @Schema(examples = "[\"agent\", \"senior\"]")
                    @Nullable List<@NotNull String> roles,
            @NotBlank @Size(max = REASON_MAX) @Schema(examples = "晋升") @Nullable String reason) {

        Set<Role> toRoles() {
            Set<Role> wanted =
                    Body.required("roles", roles).stream()
                            .map(RolesRequest::role)
                            .collect(Collectors.toSet());
            boolean isMixed = wanted.size() > 1 && wanted.stream().anyMatch(Role::isHeldAlone);
            if (isMixed) {
                throw InvalidInput.of(
                        "roles",
                        "ROLES_EXCLUDE",
                        "admin, auditor, customer, app, bot and scheduler are held alone");
            }
            return wanted;
        }

        private static Role role(String label) {
            return Role.labelled(label)
                    .orElseThrow(() ->
                            InvalidInput.of(
                                    "roles",
                                    "UNKNOWN_VALUE",
                                    "must be of " + Role.labels(List.of(Role.values()))));
        }
    }

    /// Whether proposed roles shall count, and why.
    record RolesApprovalRequest(
            @NotNull @Nullable Boolean approved,
            @NotEmpty @Size(max = REASON_MAX) @Nullable String reason) {}
}
