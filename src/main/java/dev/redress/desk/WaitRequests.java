package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.WaitCommand;
import dev.redress.platform.Body;
import dev.redress.platform.DocumentForm;
import dev.redress.platform.InvalidInput;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What begins or ends a wait.
interface WaitRequests {

    /// Nothing that a browser would run: a URL of a page or an object store, or a bare key of one.
    String FILE_REFERENCE =
            "(https|s3|oss|cos|obs)://[^\\s\"'<>\\\\]+|[A-Za-z0-9][A-Za-z0-9_-]*([/.][A-Za-z0-9_-]+)*";

    String MEDIA_TYPE = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*";

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
            @NotEmpty @Size(max = ITEMS_MAX) List<@NotNull @Valid EvidencePiece> items) {

        List<EvidenceItem> toItems() {
            List<EvidenceItem> read = new ArrayList<>();
            for (EvidencePiece piece : items) {
                read.add(piece.toItem("items[%d].".formatted(read.size())));
            }
            return read;
        }
    }

    /// One piece of evidence.
    ///
    /// @param description what it is or shows; for TEXT the statement itself
    /// @param reference the https URL or the storage key of the file (letters, digits, `/`, `.`,
    ///   `_`, `-`), or the id of the video session; exactly for REFERENCE and VIDEO_SESSION
    /// @param sha256 of the file, in lower-case hexadecimal digits
    /// @param document which document the file is, if it is one
    record EvidencePiece(
            @NotNull EvidenceItem.@Nullable Kind kind,
            @NotBlank @Size(max = TEXT_MAX) String description,
            @Size(min = 1, max = 2_000) @Pattern(regexp = FILE_REFERENCE)
                    @Nullable String reference,
            @Pattern(regexp = "[0-9a-f]{64}") @Nullable String sha256,
            @Size(min = 1, max = NAME_MAX) @Pattern(regexp = MEDIA_TYPE) @Nullable String mediaType,
            @Valid @Nullable DocumentForm document) {

        EvidenceItem toItem(String path) {
            EvidenceItem.Kind form = Body.required(path + "kind", kind);
            boolean isElsewhere =
                    switch (form) {
                        case REFERENCE, VIDEO_SESSION -> true;
                        case TEXT -> false;
                        case SNAPSHOT, FILE ->
                                throw InvalidInput.of(
                                        path + "kind",
                                        "NOT_ALLOWED",
                                        "is taken by `snapshots` and `evidence-uploads`");
                    };
            if (isElsewhere && reference == null) {
                throw InvalidInput.of(path + "reference", "REQUIRED", "is needed for " + form);
            }
            if (!isElsewhere && reference != null) {
                throw InvalidInput.of(path + "reference", "NOT_ALLOWED", "is not for " + form);
            }
            boolean ofFile = sha256 != null || mediaType != null || document != null;
            if (form != EvidenceItem.Kind.REFERENCE && ofFile) {
                throw InvalidInput.of(
                        path + "kind",
                        "NOT_ALLOWED",
                        "sha256, mediaType and document are for REFERENCE only");
            }
            return new EvidenceItem(
                    form,
                    description,
                    reference,
                    sha256,
                    mediaType,
                    document == null ? null : document.toDocument(path + "document."),
                    null,
                    null);
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
