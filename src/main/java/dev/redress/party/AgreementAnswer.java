package dev.redress.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.party.PartnerKind;
import dev.redress.core.party.SharedField;
import dev.redress.core.party.SharingAgreement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was agreed that a party may be shown.
///
/// @param fields none where the agreement was ended
/// @param reference where the agreement is filed
/// @param confidentiality how the party must keep what it is shown
/// @param responsibility who answers for it if it does not
/// @param validUntil when it ends; absent as long as nobody ended it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementAnswer(
        PartnerKind kind,
        String partyId,
        List<SharedField> fields,
        String reference,
        String confidentiality,
        String responsibility,
        @Nullable Instant validUntil,
        String recordedBy,
        Instant recordedAt) {

    static AgreementAnswer of(SharingAgreement agreement) {
        return new AgreementAnswer(
                agreement.partner().kind(),
                agreement.partner().id(),
                agreement.fields().stream().sorted().toList(),
                agreement.reference(),
                agreement.confidentiality(),
                agreement.responsibility(),
                agreement.validUntil(),
                agreement.recordedBy(),
                agreement.recordedAt());
    }
}
