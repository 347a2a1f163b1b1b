package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Proposal;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The latest draft or offer.
///
/// @param sentAt when the customer was told; absent for a draft
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalAnswer(
        String text,
        @Nullable String remedy,
        @Nullable String compensation,
        @Nullable String reasons,
        @Nullable String alternative,
        @Nullable String draftedBy,
        @Nullable String approvedBy,
        @Nullable String legallyApprovedBy,
        @Nullable Instant sentAt) {

    /// Absent without one, and for the side of the customer as long as it is a draft.
    ///
    /// @param mask hides in words what the reader may not know
    static @Nullable ProposalAnswer of(
            @Nullable Proposal proposal, Actor reader, UnaryOperator<String> mask) {
        boolean ofCustomerSide = reader.hasAny(Role.CUSTOMER, Role.APP);
        if (proposal == null || (ofCustomerSide && proposal.sentAt() == null)) {
            return null;
        }
        BigDecimal compensation = proposal.compensation();
        return new ProposalAnswer(
                mask.apply(proposal.text()),
                hidden(proposal.remedy(), mask),
                compensation == null ? null : compensation.toPlainString(),
                hidden(proposal.reasons(), mask),
                hidden(proposal.alternative(), mask),
                ofCustomerSide ? null : proposal.draftedBy(),
                ofCustomerSide ? null : proposal.approvedBy(),
                ofCustomerSide ? null : proposal.legallyApprovedBy(),
                proposal.sentAt());
    }

    private static @Nullable String hidden(@Nullable String words, UnaryOperator<String> mask) {
        return words == null ? null : mask.apply(words);
    }
}
