package dev.redress.core.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The formats of files that are taken as evidence (spec.md §4.7, "listed types").
public enum FileFormat {
    JPEG(Family.IMAGE, "image/jpeg"),
    PNG(Family.IMAGE, "image/png"),
    GIF(Family.IMAGE, "image/gif"),
    WEBP(Family.IMAGE, "image/webp"),
    HEIC(Family.IMAGE, "image/heic", "image/heif"),
    /// All that telephones record: its brands are told apart by few, and by none reliably.
    MP4(
            Family.VIDEO,
            "video/mp4",
            "video/quicktime",
            "video/3gpp",
            "video/x-m4v",
            "application/mp4"),
    WEBM(Family.VIDEO, "video/webm", "video/x-matroska", "application/x-matroska"),
    PDF(Family.DOCUMENT, "application/pdf");

    /// What a format is one of, which decides how large a file may be.
    public enum Family {
        IMAGE,
        VIDEO,
        DOCUMENT
    }

    private final Family family;

    @SuppressWarnings("ImmutableEnumChecker") // It was made by List.of.
    private final List<String> mediaTypes;

    FileFormat(Family family, String... mediaTypes) {
        this.family = family;
        this.mediaTypes = List.of(mediaTypes);
    }

    public Family family() {
        return family;
    }

    /// Empty for what is no evidence.
    public static Optional<FileFormat> of(String mediaType) {
        String wanted = mediaType.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.mediaTypes.contains(wanted)).findFirst();
    }

    /// All that [#of] knows of one family.
    public static List<String> mediaTypesOf(Family family) {
        return Stream.of(values())
                .filter(format -> format.family == family)
                .flatMap(format -> format.mediaTypes.stream())
                .toList();
    }

    /// All that [#of] knows.
    public static List<String> allMediaTypes() {
        return Stream.of(values()).flatMap(format -> format.mediaTypes.stream()).toList();
    }
}
