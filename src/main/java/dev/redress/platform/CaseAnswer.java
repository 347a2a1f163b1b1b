package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Reason;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Status;
import dev.redress.core.complaint.Wish;
import dev.redress.core.customer.Channel;
import dev.redress.core.duplicate.Relation;
import dev.redress.core.evidence.FactKind;
import dev.redress.core.evidence.ResponsibleParty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case as its reader may see it: personal data masked unless it is the reader's own.
///
/// @param caseNo the number people read to each other
/// @param confidence how sure the classification is, from 0 to 1
/// @param abstained whether a person must classify; the category is the best guess
/// @param reasons every rule hit, with offsets into `content`
/// @param orderAmount what the order was worth, in `currency`, two decimals
/// @param claimAmount in `currency`, two decimals
/// @param promise what the customer was told will happen next
/// @param policyVersion of the deadline policy under which the case was received
/// @param rulesVersion of the keyword rules that classified it
/// @param correction what the desk had found, where a person said otherwise; for the staff only
/// @param technicalCause that a defect of the system caused it; for the staff only
/// @param suggestion what the classifier took it for when no rule could; for the staff only
/// @param compensations in the order in which they were asked for; for the staff only
/// @param version counts the changes; send it back as `If-Match`
/// @param escalationLevel 1 first line, 2 supervisor, 3 experts, 4 leadership
/// @param skillGroup the team that has the case now; not for customers
/// @param followUp who accompanies a major case to its end; not for customers
/// @param preferredAgent whom the customer asked for; not for customers
/// @param complainedOf those of the staff whom it is about; for the staff only
/// @param thirdParty whose answer the case waits for, as long as it does
/// @param watchers who is told of notes and new statuses; for the staff only, like `needs`
/// @param result what came of it so far; absent before the decision
/// @param responsibleParty who answers for what happened; for the staff only, as the findings
/// @param reviewDraft the decision on an appeal that waits for approval; for the staff only
/// @param course what the case came out of, went into and took in; absent if nothing of it
/// @param appeals in the order of their numbers; absent where there are none
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseAnswer(
        UUID id,
        String caseNo,
        Status status,
        Kind kind,
        Category category,
        @Nullable String subCategory,
        double confidence,
        boolean abstained,
        List<Reason> reasons,
        List<String> signals,
        Severity severity,
        Risk risk,
        Priority priority,
        boolean greenChannel,
        Instant receivedAt,
        @Nullable Instant firstContactAt,
        @Nullable String promise,
        @Nullable String firstContactOwner,
        @Nullable String assignee,
        int escalationLevel,
        @Nullable SkillGroup skillGroup,
        @Nullable String followUp,
        @Nullable String preferredAgent,
        @Nullable List<String> complainedOf,
        @Nullable ThirdPartyAnswer thirdParty,
        @Nullable RiskReportAnswer riskReport,
        int policyVersion,
        String rulesVersion,
        long version,
        Channel channel,
        Source source,
        CustomerAnswer customer,
        String content,
        @Nullable Wish wish,
        @Nullable String orderNo,
        @Nullable String productId,
        @Nullable String brand,
        @Nullable String batchNo,
        @Nullable String merchantId,
        @Nullable String shipmentNo,
        @Nullable String region,
        @Nullable String carrier,
        @Nullable String orderAmount,
        @Nullable String claimAmount,
        String currency,
        List<String> tags,
        @Nullable ProposalAnswer proposal,
        @Nullable ReviewDraftAnswer reviewDraft,
        @Nullable List<AppealAnswer> appeals,
        @Nullable CorrectionAnswer correction,
        @Nullable TechnicalCauseAnswer technicalCause,
        @Nullable SuggestionAnswer suggestion,
        @Nullable List<LinkAnswer> links,
        @Nullable List<GrantAnswer> compensations,
        @Nullable CourseAnswer course,
        @Nullable List<String> watchers,
        @Nullable NeedsAnswer needs,
        @Nullable ResultAnswer result,
        @Nullable ResponsibleParty responsibleParty,
        @Nullable List<FindingAnswer> findings,
        List<DeadlineAnswer> deadlines) {

    /// What the desk had found by itself, and who said otherwise last.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CorrectionAnswer(
            Category automaticCategory,
            @Nullable String automaticSubCategory,
            double automaticConfidence,
            String automaticRulesVersion,
            String correctedBy,
            Instant correctedAt,
            @Nullable String reason) {}

    /// Who found that a defect of the system caused the case.
    public record TechnicalCauseAnswer(String reason, String markedBy, Instant markedAt) {}

    /// What the case has to do with another one. Whether the reader may see that one is asked when
    /// it is read.
    public record LinkAnswer(
            UUID caseId,
            String caseNo,
            Relation relation,
            String reason,
            String linkedBy,
            Instant linkedAt) {}

    /// What the customer was granted, or somebody asked for. More of it is in the list of the
    /// case's compensations.
    ///
    /// @param followUp the number of the follow-up on the day of its payment
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GrantAnswer(
            UUID id,
            String form,
            String amount,
            CompensationState state,
            @Nullable Integer followUp) {}

    /// What the customer said they need.
    ///
    /// @param budget in `currency`, two decimals
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NeedsAnswer(
            @Nullable String scenario, @Nullable String budget, @Nullable String notes) {}

    /// A fact that was established, as [FactKind#value] writes it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingAnswer(
            FactKind fact, String value, @Nullable String note, String by, Instant at) {}

    /// Somebody outside whose answer is waited for.
    ///
    /// @param expectedAt when the case goes on at the latest
    public record ThirdPartyAnswer(String party, Instant expectedAt) {}
}
