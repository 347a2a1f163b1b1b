package dev.redress.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a carrier reported of a parcel.
///
/// @param orderNo of which order the parcel is, the same at every node
/// @param customerId the account name of its customer, the same at every node
/// @param at when that was; at most 60 seconds ahead and 366 days back
/// @param text in the carrier's words, one line
/// @param delivered whether the parcel has arrived; no, unless given
record NodeRequest(
        @Schema(examples = "ORD-20260302-77") @NotNull @Pattern(regexp = Formats.NUMBER)
                @Nullable String orderNo,
        @Schema(examples = "customer1")
                @NotBlank
                @Size(max = Formats.LINE_MAX)
                @Pattern(regexp = Formats.LINE)
                @Nullable String customerId,
        @Schema(examples = "2026-03-03T08:20:00+08:00") @NotNull @Nullable OffsetDateTime at,
        @Schema(examples = "已离开上海分拨中心")
                @NotBlank
                @Size(max = Formats.LINE_MAX)
                @Pattern(regexp = Formats.LINE)
                @Nullable String text,
        @Nullable Boolean delivered) {}
