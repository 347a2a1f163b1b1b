package dev.redress.order;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An order that was placed.
///
/// @param orderNo letters, digits, `.`, `_` and `-`, at most 100
/// @param customerId the account name of the customer on the platform
/// @param placedAt at most 60 seconds ahead and 366 days back
/// @param amount what it is worth in CNY, with at most two decimals
/// @param firstOrder whether the customer has never ordered before; no, unless given
record OrderRequest(
        @Schema(examples = "ORD-20260302-77") @NotNull @Pattern(regexp = Formats.NUMBER)
                @Nullable String orderNo,
        @Schema(examples = "customer1")
                @NotBlank
                @Size(max = Formats.LINE_MAX)
                @Pattern(regexp = Formats.LINE)
                @Nullable String customerId,
        @Schema(examples = "2026-03-02T10:00:00+08:00") @NotNull @Nullable OffsetDateTime placedAt,
        @Schema(examples = "6800.00") @DecimalMin("0.00") @Digits(integer = 10, fraction = 2)
                @Nullable BigDecimal amount,
        @Nullable Boolean firstOrder) {}
