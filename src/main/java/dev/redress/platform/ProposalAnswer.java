package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
        @Nullable Instant sentAt) {}
