package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Needs;
import dev.redress.core.complaint.NoteCommand;
import dev.redress.platform.Body;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the desk's people write about a case and its customer.
interface NoteRequests {

    int TEXT_MAX = 5_000;
    int MENTIONS_MAX = 10;

    /// A note among colleagues.
    ///
    /// @param mentions accounts that shall be told of it
    record NoteRequest(
            @Schema(examples = "客户是老用户，语气焦急，请优先回电") @NotBlank @Size(max = TEXT_MAX) String text,
            @Schema(examples = "[\"supervisor1\"]") @Size(max = MENTIONS_MAX)
                    @Nullable List<@NotBlank String> mentions) {

        List<String> mentioned() {
            return mentions == null ? List.of() : mentions.stream().distinct().toList();
        }
    }

    record WatchRequest(@NotNull @Nullable Boolean watching) {

        Command toCommand() {
            return new NoteCommand.Watch(Boolean.TRUE.equals(watching));
        }
    }

    /// What the customer needs. At least one of the three is given.
    ///
    /// @param scenario what they want to do with it
    /// @param budget in CNY
    record NeedsRequest(
            @Schema(examples = "出差用，需要轻便") @Size(min = 1, max = TEXT_MAX) @Nullable String scenario,
            @Schema(examples = "3000.00") @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
                    @Nullable BigDecimal budget,
            @Schema(examples = "偏好国产品牌") @Size(min = 1, max = TEXT_MAX) @Nullable String notes) {

        Command toCommand() {
            if (scenario == null && budget == null) {
                Body.required("notes", notes);
            }
            // No digit is lost: more than two places were refused.
            BigDecimal amount =
                    budget == null ? null : budget.setScale(2, RoundingMode.UNNECESSARY);
            return new NoteCommand.NoteNeeds(new Needs(scenario, amount, notes));
        }
    }
}
