package dev.redress.dispute;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.Institution;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.Obligation;
import dev.redress.core.mediation.Party;
import dev.redress.core.mediation.Session;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What moves a mediation.
interface MediationRequests {

    int TEXT_MAX = 5_000;
    int NAME_MAX = 200;
    int ITEMS_MAX = 20;

    /// What the mediation is asked for.
    ///
    /// @param party that asks for it; the customer if left out
    /// @param fee what the customer would pay; nothing but 0 is accepted
    record MediationRequest(
            @Schema(examples = "希望与商家协商退款") @NotBlank @Size(max = TEXT_MAX) String reason,
            @Nullable Party party,
            @Schema(examples = "0.00") @Nullable BigDecimal fee) {

        MediationCommand toCommand(UUID id) {
            requireFree(fee);
            return new MediationCommand.Request(id, party == null ? Party.CUSTOMER : party, reason);
        }
    }

    /// Who shall mediate.
    ///
    /// @param withoutTies that the mediator has declared to have no ties with the merchant
    record MediatorRequest(
            @Schema(examples = "mediator1") @NotBlank @Size(max = NAME_MAX) String account,
            @NotNull @Nullable Boolean withoutTies) {}

    /// What a party consents to is what stands open.
    ///
    /// @param party whose word it is, for staff only, like `person` and `proof`, which it needs
    record ConsentRequest(
            @Nullable Party party,
            @Size(min = 1, max = NAME_MAX) @Nullable String person,
            @Size(min = 1, max = TEXT_MAX) @Nullable String proof) {

        MediationCommand toCommand(Actor actor) {
            return new MediationCommand.Consent(new VoiceForm(party, person, proof).of(actor));
        }
    }

    record RefusalRequest(
            @Nullable Party party,
            @Size(min = 1, max = NAME_MAX) @Nullable String person,
            @Size(min = 1, max = TEXT_MAX) @Nullable String proof,
            @NotBlank @Size(max = TEXT_MAX) String reason) {

        MediationCommand toCommand(Actor actor) {
            return new MediationCommand.Refuse(
                    new VoiceForm(party, person, proof).of(actor), reason);
        }
    }

    /// What happened in a session.
    ///
    /// @param heldAt not ahead
    record SessionRequest(
            @NotNull @Nullable OffsetDateTime heldAt,
            @NotEmpty @Size(max = ITEMS_MAX)
                    List<@NotBlank @Size(max = NAME_MAX) String> participants,
            @NotBlank @Size(max = TEXT_MAX) String minutes) {

        MediationCommand toCommand(Instant now) {
            Instant held =
                    Body.required("heldAt", heldAt).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (held.isAfter(now)) {
                throw InvalidInput.of("heldAt", "OUT_OF_RANGE", "must not lie ahead");
            }
            return new MediationCommand.Hold(new Session(held, participants, minutes));
        }
    }

    record ReasonRequest(@NotBlank @Size(max = TEXT_MAX) String reason) {}

    /// Who would mediate instead.
    ///
    /// @param sharingAgreement under which the institution may see personal data
    /// @param fee what the customer would pay; nothing but 0 is accepted
    record ThirdPartyRequest(
            @Schema(examples = "消费者协会") @NotBlank @Size(max = NAME_MAX) String institution,
            @Schema(examples = "DSA-2026-07") @NotBlank @Size(max = NAME_MAX)
                    String sharingAgreement,
            @Schema(examples = "0.00") @Nullable BigDecimal fee) {

        MediationCommand toCommand() {
            requireFree(fee);
            return new MediationCommand.Name(new Institution(institution, sharingAgreement));
        }
    }

    record AgreementRequest(
            @NotBlank @Size(max = TEXT_MAX) String text,
            @NotEmpty @Size(max = ITEMS_MAX) List<@NotNull @Valid ObligationForm> obligations) {

        MediationCommand toCommand(Instant now) {
            List<Obligation> owed = new ArrayList<>();
            for (ObligationForm form : obligations) {
                owed.add(form.toObligation(owed.size(), now));
            }
            return new MediationCommand.Agree(text, owed);
        }
    }

    /// What a party will owe.
    ///
    /// @param dueOn the last date of China that counts as kept; today or later, at most 10 years
    record ObligationForm(
            @NotNull @Nullable Party debtor,
            @NotBlank @Size(max = TEXT_MAX) String text,
            @JsonFormat(lenient = OptBoolean.FALSE) @NotNull @Nullable LocalDate dueOn) {

        private static final int YEARS_MAX = 10;

        Obligation toObligation(int index, Instant now) {
            String path = "obligations[%d].".formatted(index);
            LocalDate day = Body.required(path + "dueOn", dueOn);
            LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
            if (day.isBefore(today) || day.isAfter(today.plusYears(YEARS_MAX))) {
                throw InvalidInput.of(
                        path + "dueOn",
                        "OUT_OF_RANGE",
                        "must be today or later, at most %d years ahead".formatted(YEARS_MAX));
            }
            return Obligation.of(index + 1, Body.required(path + "debtor", debtor), text, day);
        }
    }

    /// A signature.
    ///
    /// @param textHash of the text that was signed, as the agreement shows it
    record SignatureRequest(
            @Nullable Party party,
            @Size(min = 1, max = NAME_MAX) @Nullable String person,
            @Size(min = 1, max = TEXT_MAX) @Nullable String proof,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Nullable String textHash) {

        MediationCommand toCommand(Actor actor) {
            return new MediationCommand.Sign(
                    new VoiceForm(party, person, proof).of(actor),
                    Body.required("textHash", textHash));
        }
    }

    /// That an obligation was fulfilled.
    ///
    /// @param obligation its number
    /// @param proof where it can be seen that it was fulfilled
    record FulfilmentRequest(
            @NotNull @Min(1) @Nullable Integer obligation,
            @NotBlank @Size(max = TEXT_MAX) String proof) {

        MediationCommand toCommand() {
            return new MediationCommand.Fulfil(Body.required("obligation", obligation), proof);
        }
    }

    // MED-02: the customer pays nothing, whoever mediates.
    private static void requireFree(@Nullable BigDecimal fee) {
        if (fee != null && fee.signum() != 0) {
            throw InvalidInput.of("fee", "MUST_BE_ZERO", "mediation is free for the customer");
        }
    }
}
