package dev.redress.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Kind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A published text.
///
/// @param language of title and text
/// @param text absent in lists
/// @param author who answers for the words
/// @param approvedAt when a second person let it into force
/// @param versions all that were ever in force, the latest first; absent in lists
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationAnswer(
        @Schema(examples = "privacy-policy") String id,
        @Schema(examples = "en") String language,
        @Schema(examples = "Privacy policy") String title,
        @Nullable String text,
        @Schema(examples = "1") int version,
        Instant effectiveFrom,
        String author,
        Instant approvedAt,
        @Nullable List<VersionLine> versions) {

    /// A version, and since when it is in force.
    public record VersionLine(int version, Instant effectiveFrom, Instant approvedAt) {}

    /// What contact data of a kind of matter are for, to be shown where they are asked for.
    ///
    /// @param consentVersion what to send with the complaint, as proof of what was shown
    public record PurposeLine(Kind kind, String purpose, int consentVersion) {}
}
