package dev.redress.identity;

import dev.redress.core.identity.Role;
import dev.redress.store.AccountChange;
import dev.redress.store.ManagedAccount;
import dev.redress.store.RoleProposal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is told of accounts.
final class AccountAnswers {

    private AccountAnswers() {}

    /// An account.
    ///
    /// @param mustChangePassword whether its password was set by somebody else
    /// @param proposal the roles that somebody proposed, until another person decides
    record AccountAnswer(
            @Schema(examples = "li.wei") String username,
            @Schema(examples = "[\"agent\"]") List<String> roles,
            boolean active,
            boolean mustChangePassword,
            Instant createdAt,
            @Nullable ProposalAnswer proposal) {

        static AccountAnswer of(ManagedAccount account) {
            RoleProposal open = account.open();
            return new AccountAnswer(
                    account.username(),
                    labels(account.roles()),
                    account.active(),
                    account.mustChange(),
                    account.createdAt(),
                    open == null ? null : ProposalAnswer.of(open));
        }
    }

    /// Roles that somebody proposed.
    record ProposalAnswer(
            @Schema(examples = "[\"supervisor\"]") List<String> roles,
            String reason,
            @Schema(examples = "admin1") String proposedBy,
            Instant proposedAt) {

        static ProposalAnswer of(RoleProposal proposal) {
            return new ProposalAnswer(
                    labels(proposal.roles()),
                    proposal.reason(),
                    proposal.proposedBy(),
                    proposal.proposedAt());
        }
    }

    /// A page of accounts.
    ///
    /// @param next the `cursor` of the next page, if there may be one
    record AccountPage(List<AccountAnswer> items, @Nullable String next) {}

    /// A password that is good once, and is shown once.
    record OneTimePasswordAnswer(
            @Schema(examples = "li.wei") String username,
            @Schema(examples = "K7MX-3QPD-9RTW-HF4V") String oneTimePassword,
            Instant validUntil) {

        /// Without the password.
        @Override
        public String toString() {
            return "OneTimePasswordAnswer for " + username;
        }
    }

    /// Something that was done to an account.
    ///
    /// @param roles that were proposed, rejected, or count since then
    record ChangeAnswer(
            @Schema(examples = "ROLES_CHANGED") AccountChange.Kind kind,
            @Nullable List<String> roles,
            @Schema(examples = "admin2") String actor,
            @Nullable String reason,
            Instant at) {

        static ChangeAnswer of(AccountChange change) {
            Set<Role> roles = change.roles();
            return new ChangeAnswer(
                    change.kind(),
                    roles == null ? null : labels(roles),
                    change.actor(),
                    change.reason(),
                    change.at());
        }
    }

    private static List<String> labels(Set<Role> roles) {
        return roles.stream().map(Role::label).sorted().toList();
    }
}
