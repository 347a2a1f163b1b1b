package dev.redress.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Wish;
import dev.redress.core.history.EventType;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.PartyLinkState;
import dev.redress.core.party.Position;
import dev.redress.core.party.WhenSilent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case as a party to it sees it, and nothing more (spec.md §7.3, last row).
///
/// @param question what it is asked
/// @param askedAt since when its time runs
/// @param dueAt the last instant that counts as in time
/// @param expiresAt when the link works no more; it ends with the case in any event
/// @param whenSilent what follows if it does not answer
/// @param shared what its sharing agreement allows it to see of the customer and the case
/// @param steps what happened between it and the desk, oldest first
/// @param answers what it has said so far
/// @param documents its own evidence, and what is shared of the customer's
/// @param mediation of a merchant: the last one of the case, if there was any
public record LinkView(
        String caseNo,
        PartyKind kind,
        String partyId,
        PartyLinkState state,
        String question,
        Instant askedAt,
        Instant dueAt,
        Instant expiresAt,
        WhenSilent whenSilent,
        String whenSilentText,
        Category category,
        String categoryText,
        Instant receivedAt,
        SharedView shared,
        List<PositionView> positions,
        List<StepView> steps,
        List<StatementAnswer> answers,
        List<DocumentView> documents,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MediationView mediation) {

    /// What is shared; whatever is not is absent.
    ///
    /// @param customerName masked, always
    /// @param content the words of the complaint, with whatever leads to a person hidden in them
    /// @param claimAmount in CNY
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SharedView(
            @Nullable String customerName,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String content,
            @Nullable Wish wish,
            @Nullable String claimAmount,
            @Nullable String orderNo,
            @Nullable String productId,
            @Nullable String brand,
            @Nullable String batchNo,
            @Nullable String shipmentNo,
            @Nullable String region) {}

    /// A position that it may take, in the language of the reader.
    public record PositionView(Position position, String text) {}

    /// Something that happened.
    public record StepView(Instant at, EventType type) {}

    /// A piece of evidence.
    ///
    /// @param own whether the party handed it in
    /// @param reference of a file of its own
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocumentView(
            Instant at,
            boolean own,
            EvidenceItem.Kind kind,
            String description,
            @Nullable String reference) {}
}
