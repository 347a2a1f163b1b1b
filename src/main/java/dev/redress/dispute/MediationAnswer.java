package dev.redress.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.mediation.MediationState;
import dev.redress.core.mediation.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mediation as both parties and the desk see it. Accounts are shown to the staff only.
///
/// @param number counts the mediations of the case, from 1
/// @param customerFee always 0.00
/// @param consents to the platform's own mediation
/// @param institution that mediates instead
/// @param furtherConsents to the mediation of the institution
/// @param endReason why it was declined or failed
@JsonInclude(JsonInclude.Include.NON_NULL)
record MediationAnswer(
        int number,
        MediationState state,
        Party requestedBy,
        String reason,
        Instant requestedAt,
        String customerFee,
        @Nullable String mediator,
        List<StatementAnswer> consents,
        List<SessionAnswer> sessions,
        @Nullable String institution,
        List<StatementAnswer> furtherConsents,
        @Nullable AgreementAnswer agreement,
        @Nullable String endReason,
        @Nullable Instant endedAt) {

    /// A word that binds a party: a consent or a signature.
    ///
    /// @param proof where it can be looked up, if the party did not give it to the desk itself
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementAnswer(
            Party party,
            String person,
            @Nullable String proof,
            @Nullable String recordedBy,
            Instant at) {}

    record SessionAnswer(Instant heldAt, List<String> participants, String minutes) {}

    /// What the parties agreed on.
    ///
    /// @param textHash SHA-256 of text and obligations, which each signature names
    record AgreementAnswer(
            String text,
            String textHash,
            List<ObligationAnswer> obligations,
            List<StatementAnswer> signatures) {}

    /// What a party owes.
    ///
    /// @param dueOn the last date of China that counts as kept
    /// @param fulfilledAt absent as long as it is owed, like `proof`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObligationAnswer(
            int number,
            Party debtor,
            String text,
            LocalDate dueOn,
            @Nullable String proof,
            @Nullable Instant fulfilledAt) {}
}
