package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The report on a high risk. Customers see their version, once it is approved.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskReportAnswer(
        @Nullable String findings,
        String customerVersion,
        @Nullable String author,
        Instant filedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {}
