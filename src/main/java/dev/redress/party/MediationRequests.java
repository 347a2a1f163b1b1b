package dev.redress.party;

import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.MediationCommand.Voice;
import dev.redress.core.mediation.Party;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a merchant says in a mediation. It needs no proof: the merchant gives it to the desk
/// itself.
interface MediationRequests {

    int PERSON_MAX = 200;
    int REASON_MAX = 5_000;

    /// That the merchant consents to what stands open.
    ///
    /// @param person who says so for the merchant
    record MerchantConsent(
            @Schema(examples = "店铺客服李先生")
                    @NotBlank
                    @Size(max = PERSON_MAX)
                    @Pattern(regexp = PartyRequests.LINE)
                    @Nullable String person) {

        MediationCommand toCommand() {
            return new MediationCommand.Consent(merchant(person));
        }
    }

    /// That the merchant does not want to be mediated with.
    ///
    /// @param person who says so for the merchant
    record MerchantRefusal(
            @Schema(examples = "店铺客服李先生")
                    @NotBlank
                    @Size(max = PERSON_MAX)
                    @Pattern(regexp = PartyRequests.LINE)
                    @Nullable String person,
            @Schema(examples = "商品无质量问题") @NotBlank @Size(max = REASON_MAX)
                    @Nullable String reason) {

        MediationCommand toCommand() {
            return new MediationCommand.Refuse(merchant(person), Objects.requireNonNull(reason));
        }
    }

    /// The signature of the merchant.
    ///
    /// @param person who signs for the merchant
    /// @param textHash of the text that is signed, as the view shows it
    record MerchantSignature(
            @Schema(examples = "店铺负责人王女士")
                    @NotBlank
                    @Size(max = PERSON_MAX)
                    @Pattern(regexp = PartyRequests.LINE)
                    @Nullable String person,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Nullable String textHash) {

        MediationCommand toCommand() {
            return new MediationCommand.Sign(merchant(person), Objects.requireNonNull(textHash));
        }
    }

    private static Voice merchant(@Nullable String person) {
        return new Voice(Party.MERCHANT, Objects.requireNonNull(person), null);
    }
}
