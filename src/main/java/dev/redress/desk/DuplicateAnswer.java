package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.CaseLink;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Status;
import dev.redress.core.customer.Channel;
import dev.redress.core.duplicate.Match;
import dev.redress.core.duplicate.Relation;
import dev.redress.store.DuplicateStore.Candidate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case that may be the same complaint.
///
/// @param score from 0 to 1: how alike the texts are, and more for what the cases have in common
/// @param suggestion what a link could say; a person decides
/// @param linked what a link says already
@JsonInclude(JsonInclude.Include.NON_NULL)
record DuplicateAnswer(
        UUID caseId,
        String caseNo,
        BigDecimal score,
        List<ReasonAnswer> reasons,
        Status status,
        Instant receivedAt,
        Channel channel,
        Relation suggestion,
        @Nullable Relation linked) {

    /// @param detail absent where the code says all
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonAnswer(String code, @Nullable String detail) {}

    static DuplicateAnswer of(Complaint asked, Candidate candidate, Match match) {
        return new DuplicateAnswer(
                candidate.id(),
                candidate.caseNo(),
                match.score(),
                match.reasons().stream()
                        .map(ground -> new ReasonAnswer(ground.code().name(), ground.detail()))
                        .toList(),
                candidate.status(),
                candidate.receivedAt(),
                candidate.channel(),
                match.suggestion(),
                asked.dossier().links().stream()
                        .filter(link -> link.caseId().equals(candidate.id()))
                        .map(CaseLink::relation)
                        .findFirst()
                        .orElse(null));
    }
}
