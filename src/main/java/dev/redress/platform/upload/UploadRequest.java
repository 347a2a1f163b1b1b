package dev.redress.platform.upload;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.evidence.CaseFile;
import dev.redress.core.evidence.DeclaredFile;
import dev.redress.core.evidence.FileFormat;
import dev.redress.core.evidence.FileLimits;
import dev.redress.platform.Body;
import dev.redress.platform.DocumentForm;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Files that somebody wants to send.
///
/// @param side for staff only: whose evidence it is; CUSTOMER if left out
/// @param files at most 10, as the policy says
public record UploadRequest(
        Evidence.@Nullable Side side,
        @NotEmpty @Size(max = FILES_MAX) List<@NotNull @Valid FileForm> files) {

    /// More than any policy allows: what is longer is not even read.
    private static final int FILES_MAX = 100;

    private static final int NAME_MAX = 200;
    private static final int TEXT_MAX = 5_000;

    /// One of them.
    ///
    /// @param mediaType one of those that are taken; the file must be what it says
    /// @param size in bytes, exactly
    /// @param sha256 in lower-case hexadecimal digits; a file with another one is refused
    /// @param description what it shows; its name if left out
    /// @param twinOf for staff only: the piece of evidence whose file this one shows with parts
    ///   made unreadable, for the other party
    public record FileForm(
            @Schema(examples = "屏幕划痕.jpg")
                    @NotBlank
                    @Size(max = NAME_MAX)
                    @Pattern(regexp = "[^/\\\\\\p{Cntrl}]+")
                    String name,
            @Schema(examples = "image/jpeg") @NotBlank @Size(max = NAME_MAX) String mediaType,
            @Schema(examples = "482113") @NotNull @Positive @Nullable Long size,
            @Pattern(regexp = "[0-9a-f]{64}") @Nullable String sha256,
            @Size(min = 1, max = TEXT_MAX) @Nullable String description,
            @Valid @Nullable DocumentForm document,
            @Nullable UUID twinOf) {

        DeclaredFile toFile(String path) {
            return new DeclaredFile(
                    new CaseFile(
                            UUID.randomUUID(), name, Body.required(path + "size", size), twinOf),
                    mediaType,
                    sha256,
                    description == null ? name : description,
                    document == null ? null : document.toDocument(path + "document."));
        }
    }

    /// @throws InvalidInput for too many files, and with all that are too large or no evidence
    List<DeclaredFile> toFiles(FileLimits limits) {
        int most = limits.filesPerUploadMax();
        if (files.size() > most) {
            throw InvalidInput.of("files", "TOO_MANY", "must be at most %d".formatted(most));
        }
        List<DeclaredFile> read = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (FileForm form : files) {
            String path = "files[%d].".formatted(read.size());
            DeclaredFile file = form.toFile(path);
            fault(file, path, limits).ifPresent(errors::add);
            read.add(file);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return read;
    }

    private static Optional<FieldError> fault(DeclaredFile file, String path, FileLimits limits) {
        Optional<FileFormat> format = FileFormat.of(file.mediaType());
        if (format.isEmpty()) {
            return Optional.of(
                    new FieldError(
                            path + "mediaType",
                            "NOT_ALLOWED",
                            "must be one of " + FileFormat.allMediaTypes()));
        }
        long most = limits.bytesMax(format.get().family());
        return file.file().size() <= most
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                path + "size",
                                "TOO_LARGE",
                                "must be at most %d bytes for %s"
                                        .formatted(most, format.get().family())));
    }
}
