package dev.redress.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.mediation.Agreement;
import dev.redress.core.mediation.Institution;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationState;
import dev.redress.core.mediation.Party;
import dev.redress.core.mediation.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The last mediation of a case as the merchant sees it: what it is asked to consent to, and to
/// sign. The customer is masked in all words, and no person is named.
///
/// @param number counts the mediations of the case, from 1
/// @param consents to the platform's own mediation
/// @param institution that mediates instead
/// @param furtherConsents to the mediation of the institution
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediationView(
        int number,
        MediationState state,
        String reason,
        List<WordView> consents,
        @Nullable String institution,
        List<WordView> furtherConsents,
        @Nullable AgreementView agreement) {

    /// That a party has consented or signed.
    public record WordView(Party party, Instant at) {}

    /// What the parties agreed on.
    ///
    /// @param textHash SHA-256 of text and obligations as they are, which each signature names
    public record AgreementView(
            String text,
            String textHash,
            List<ObligationView> obligations,
            List<WordView> signatures) {}

    /// What a party owes.
    ///
    /// @param dueOn the last date of China that counts as kept
    /// @param fulfilledAt absent as long as it is owed
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObligationView(
            int number,
            Party debtor,
            String text,
            LocalDate dueOn,
            @Nullable Instant fulfilledAt) {}

    /// @param mask hides the customer in words
    static MediationView of(Mediation mediation, UnaryOperator<String> mask) {
        Institution institution = mediation.institution();
        Agreement agreement = mediation.agreement();
        return new MediationView(
                mediation.number(),
                mediation.state(),
                mask.apply(mediation.reason()),
                words(mediation.consents()),
                institution == null ? null : institution.name(),
                words(mediation.furtherConsents()),
                agreement == null ? null : agreement(agreement, mask));
    }

    private static AgreementView agreement(Agreement agreement, UnaryOperator<String> mask) {
        return new AgreementView(
                mask.apply(agreement.text()),
                agreement.textHash(),
                agreement.obligations().stream()
                        .map(owed ->
                                new ObligationView(
                                        owed.number(),
                                        owed.debtor(),
                                        mask.apply(owed.text()),
                                        owed.dueOn(),
                                        owed.fulfilledAt()))
                        .toList(),
                words(agreement.signatures()));
    }

    private static List<WordView> words(List<Statement> statements) {
        return statements.stream().map(one -> new WordView(one.party(), one.at())).toList();
    }
}
