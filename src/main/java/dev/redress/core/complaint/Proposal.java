package dev.redress.core.complaint;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the platform offers to settle the case.
///
/// @param text the words sent to the customer
/// @param remedy what will be done, such as a refund; absent for a justified refusal
/// @param compensation in CNY with two decimals, absent when no money is offered
/// @param reasons why this and not more; needed before it can be decided without acceptance
/// @param alternative what else the customer can do; needed before it can be decided likewise
/// @param draftedBy the account that wrote it; may not approve it
/// @param approvedBy whose authority reaches that far, absent when none was needed or none has yet
/// @param approvedAs the roles of `approvedBy` at that time: whether they reach far enough is asked
///   again when the offer is sent
/// @param legallyApprovedBy the legal side's approval, where one is needed beside the other
/// @param sentAt when the customer was told; absent for a draft, which is the desk's own
public record Proposal(
        String text,
        @Nullable String remedy,
        @Nullable BigDecimal compensation,
        @Nullable String reasons,
        @Nullable String alternative,
        String draftedBy,
        @Nullable String approvedBy,
        List<Role> approvedAs,
        @Nullable String legallyApprovedBy,
        @Nullable Instant sentAt) {

    public Proposal {
        approvedAs = List.copyOf(approvedAs);
    }

    /// Whether it turns the customer's wish down, which it does with reasons and an alternative
    /// (COM-12).
    boolean isRefusal() {
        return remedy == null && compensation == null && reasons != null && alternative != null;
    }

    /// Whether it turns the wish down and leaves out why, or what else the customer can do.
    boolean isBareRefusal() {
        boolean isHalf = (reasons == null) != (alternative == null);
        return remedy == null && compensation == null && isHalf;
    }

    Proposal approvedBy(Actor actor) {
        List<Role> roles = actor.roles().stream().sorted().toList();
        return with(actor.name(), roles, legallyApprovedBy, sentAt);
    }

    Proposal legallyApprovedBy(String account) {
        return with(approvedBy, approvedAs, account, sentAt);
    }

    /// To be approved again for the business.
    Proposal withoutApproval() {
        return with(null, List.of(), legallyApprovedBy, sentAt);
    }

    /// Still a draft, and to be approved again.
    Proposal unapproved() {
        return with(null, List.of(), null, sentAt);
    }

    Proposal sentAt(Instant now) {
        return with(approvedBy, approvedAs, legallyApprovedBy, now);
    }

    private Proposal with(
            @Nullable String approver,
            List<Role> roles,
            @Nullable String legalApprover,
            @Nullable Instant sent) {
        return new Proposal(
                text,
                remedy,
                compensation,
                reasons,
                alternative,
                draftedBy,
                approver,
                roles,
                legalApprover,
                sent);
    }
}
