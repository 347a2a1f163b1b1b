package dev.redress.core.evidence;

import org.jspecify.annotations.Nullable;

/// A file that somebody is about to send.
///
/// @param file as it will be kept
/// @param mediaType of one of the [FileFormat]s
/// @param sha256 which it will have, if that was said
public record DeclaredFile(
        CaseFile file,
        String mediaType,
        @Nullable String sha256,
        String description,
        @Nullable CaseDocument document) {}
