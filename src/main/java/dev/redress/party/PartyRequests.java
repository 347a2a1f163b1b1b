package dev.redress.party;

import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.PartyCommand;
import dev.redress.core.party.Invitation;
import dev.redress.core.party.Party;
import dev.redress.core.party.PartyClock;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.PartyPolicy;
import dev.redress.core.party.Position;
import dev.redress.core.party.SharedField;
import dev.redress.core.policy.Edition;
import dev.redress.platform.InvalidInput;
import dev.redress.store.TimeOrderedId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for about parties, and by them.
interface PartyRequests {

    int ID_MAX = 200;
    int QUESTION_MAX = 2_000;
    int TEXT_MAX = 5_000;
    int REFERENCE_MAX = 2_000;
    int ITEMS_MAX = 20;
    String LINE = "[^\\p{Cntrl}]*";

    /// Nothing that a browser would run.
    String ADDRESS_OF_FILE = "https://[^\\s\"'<>\\\\]+";

    /// Longer would be no time that anybody waits for.
    Duration ANSWER_WITHIN_MAX = Duration.ofDays(30);

    /// Who shall answer what.
    ///
    /// @param partyId by which the platform knows it; the merchant or carrier that the case names,
    ///   if it names one
    /// @param question in words that may be shown to it
    /// @param fields what it may see besides, at most what its sharing agreement allows
    /// @param dueAt until when; by the policy `parties` if left out, at most 30 days from now
    /// @param language of messages to it: `zh-CN` (if left out) or `en`
    record PartyLinkRequest(
            @NotNull @Nullable PartyKind kind,
            @Schema(examples = "M-1") @NotBlank @Size(max = ID_MAX) @Pattern(regexp = LINE)
                    @Nullable String partyId,
            @Schema(examples = "客户称收到的手机屏幕有划痕，请说明发货前的检查情况") @NotBlank @Size(max = QUESTION_MAX)
                    @Nullable String question,
            @NotNull @Nullable List<@NotNull SharedField> fields,
            @Schema(examples = "2026-03-04T10:00:00+08:00") @Nullable OffsetDateTime dueAt,
            @Pattern(regexp = "zh-CN|en") @Nullable String language) {

        Party party() {
            return new Party(Objects.requireNonNull(kind), Objects.requireNonNull(partyId));
        }

        PartyLink toLink(UUID complaintId, String by, Edition<PartyPolicy> policy, Instant now) {
            PartyPolicy terms = policy.value();
            PartyClock clock = terms.clock(party().kind(), now, wishedDueAt(now), policy.version());
            Invitation invitation =
                    new Invitation(
                            Objects.requireNonNull(question),
                            Set.copyOf(Objects.requireNonNull(fields)),
                            Objects.requireNonNullElse(language, "zh-CN"),
                            by,
                            now,
                            terms.expiryOf(clock));
            return PartyLink.fresh(TimeOrderedId.at(now), complaintId, party(), invitation, clock);
        }

        private @Nullable Instant wishedDueAt(Instant now) {
            if (dueAt == null) {
                return null;
            }
            Instant wished = dueAt.toInstant().truncatedTo(ChronoUnit.MICROS);
            if (!wished.isAfter(now)) {
                throw InvalidInput.of("dueAt", "OUT_OF_RANGE", "must lie ahead");
            }
            if (wished.isAfter(now.plus(ANSWER_WITHIN_MAX))) {
                throw InvalidInput.of(
                        "dueAt",
                        "OUT_OF_RANGE",
                        "must be within %d days".formatted(ANSWER_WITHIN_MAX.toDays()));
            }
            return wished;
        }
    }

    /// Why a link ends before its time.
    record RevocationRequest(@NotBlank @Size(max = QUESTION_MAX) @Nullable String reason) {}

    /// How the party stands to the complaint.
    ///
    /// @param text its statement, 1 to 5,000 characters
    record StatementRequest(
            @NotNull @Nullable Position position,
            @Schema(examples = "发货前已检查，附检查记录") @NotBlank @Size(max = TEXT_MAX)
                    @Nullable String text) {

        PartyCommand toCommand(PartyLink link) {
            return new PartyCommand.AnswerAsParty(
                    link, Objects.requireNonNull(position), Objects.requireNonNull(text));
        }
    }

    /// What the party hands in.
    record HandInRequest(
            @NotEmpty @Size(max = ITEMS_MAX) @Nullable List<@NotNull @Valid Piece> items) {

        List<EvidenceItem> toItems() {
            return Objects.requireNonNull(items).stream().map(Piece::toItem).toList();
        }
    }

    /// One piece of evidence: a statement, or a file that is kept elsewhere.
    ///
    /// @param description what the file shows, or the statement itself
    /// @param reference the https URL of the file
    /// @param sha256 of the file, in lower-case hexadecimal digits
    record Piece(
            @NotBlank @Size(max = TEXT_MAX) @Nullable String description,
            @Schema(examples = "https://files.merchant.example/checks/77.jpg")
                    @Size(max = REFERENCE_MAX)
                    @Pattern(regexp = ADDRESS_OF_FILE)
                    @Nullable String reference,
            @Pattern(regexp = "[0-9a-f]{64}") @Nullable String sha256) {

        EvidenceItem toItem() {
            return new EvidenceItem(
                    reference == null ? EvidenceItem.Kind.TEXT : EvidenceItem.Kind.REFERENCE,
                    Objects.requireNonNull(description),
                    reference,
                    reference == null ? null : sha256,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /// What a party may be shown from now on, in the place of what was agreed before.
    ///
    /// @param fields none at all ends the agreement
    /// @param reference where the agreement is filed
    /// @param confidentiality how the party must keep what it is shown
    /// @param responsibility who answers for it if it does not
    /// @param validUntil when it ends, if that is known
    record AgreementRequest(
            @NotNull @Nullable List<@NotNull SharedField> fields,
            @Schema(examples = "数据共享协议 2026-017")
                    @NotBlank
                    @Size(max = ID_MAX)
                    @Pattern(regexp = LINE)
                    @Nullable String reference,
            @Schema(examples = "仅用于处理该投诉，处理完毕后三十日内删除") @NotBlank @Size(max = QUESTION_MAX)
                    @Nullable String confidentiality,
            @Schema(examples = "因商家原因泄露的，由商家承担责任") @NotBlank @Size(max = QUESTION_MAX)
                    @Nullable String responsibility,
            @Schema(examples = "2027-01-01T00:00:00+08:00") @Nullable OffsetDateTime validUntil) {}
}
