package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.WaitCommand;
import dev.redress.platform.Body;
import dev.redress.platform.EvidencePiece;
import dev.redress.platform.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What begins or ends a wait.
interface WaitRequests {

    int TEXT_MAX = 5_000;
    int LINE_MAX = 500;
    int NAME_MAX = 200;
    int ITEMS_MAX = 20;
    Duration WAIT_MAX = Duration.ofDays(366);

    /// What the customer shall send.
    ///
    /// @param items 1 to 20, each in words that the customer understands
    record EvidenceRequest(
            @NotEmpty @Size(max = ITEMS_MAX) List<@NotBlank @Size(max = LINE_MAX) String> items,
            @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new WaitCommand.RequestEvidence(items, reason);
        }
    }

    /// Evidence.
    ///
    /// @param side for staff only: whose evidence it is; CUSTOMER if left out
    record EvidenceSubmission(
            Evidence.@Nullable Side side,
            @NotEmpty @Size(max = EvidencePiece.TOGETHER_MAX)
                    List<@NotNull @Valid EvidencePiece> items) {

        List<EvidenceItem> toItems() {
            List<EvidenceItem> read = new ArrayList<>();
            for (EvidencePiece piece : items) {
                read.add(piece.toItem("items[%d].".formatted(read.size())));
            }
            return read;
        }
    }

    /// Whose answer the case waits for.
    ///
    /// @param party such as the carrier's name
    /// @param expectedAt when the case goes on at the latest; ahead, by at most a year
    record ThirdPartyWaitRequest(
            @NotBlank @Size(max = NAME_MAX) String party,
            @Size(min = 1, max = TEXT_MAX) @Nullable String reason,
            @NotNull @Nullable OffsetDateTime expectedAt) {

        Command toCommand(Instant now) {
            Instant at =
                    Body.required("expectedAt", expectedAt)
                            .toInstant()
                            .truncatedTo(ChronoUnit.MICROS);
            if (!at.isAfter(now) || at.isAfter(now.plus(WAIT_MAX))) {
                throw InvalidInput.of(
                        "expectedAt", "OUT_OF_RANGE", "must lie ahead, by at most 366 days");
            }
            return new WaitCommand.AwaitThirdParty(party, reason, at);
        }
    }
}
