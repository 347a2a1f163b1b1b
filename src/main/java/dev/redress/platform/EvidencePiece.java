package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.EvidenceItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One piece of evidence, as people hand it in.
///
/// @param description what it is or shows; for TEXT the statement itself
/// @param reference the https URL or the storage key of the file (letters, digits, `/`, `.`, `_`,
///   `-`), or the id of the video session; exactly for REFERENCE and VIDEO_SESSION
/// @param sha256 of the file, in lower-case hexadecimal digits
/// @param document which document the file is, if it is one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidencePiece(
        @Schema(examples = "REFERENCE") @NotNull EvidenceItem.@Nullable Kind kind,
        @Schema(examples = "屏幕左上角的划痕") @NotBlank @Size(max = TEXT_MAX) String description,
        @Schema(examples = "https://files.example/photos/77.jpg")
                @Size(min = 1, max = REFERENCE_MAX)
                @Pattern(regexp = FILE_REFERENCE)
                @Nullable String reference,
        @Pattern(regexp = "[0-9a-f]{64}") @Nullable String sha256,
        @Schema(examples = "image/jpeg")
                @Size(min = 1, max = NAME_MAX)
                @Pattern(regexp = MEDIA_TYPE)
                @Nullable String mediaType,
        @Valid @Nullable DocumentForm document) {

    /// So many are handed in at once.
    public static final int TOGETHER_MAX = 20;

    /// Nothing that a browser would run: a URL of a page or an object store, or a bare key of one.
    private static final String FILE_REFERENCE =
            "(https|s3|oss|cos|obs)://[^\\s\"'<>\\\\]+|[A-Za-z0-9][A-Za-z0-9_-]*([/.][A-Za-z0-9_-]+)*";

    private static final String MEDIA_TYPE =
            "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*";

    private static final int TEXT_MAX = 5_000;
    private static final int NAME_MAX = 200;
    private static final int REFERENCE_MAX = 2_000;

    /// As it is kept.
    ///
    /// @param path where it stands in the request, with a dot at its end
    /// @throws InvalidInput for parts that its kind does not have, and without those that it needs
    public EvidenceItem toItem(String path) {
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
