package dev.redress.core.complaint;

import dev.redress.core.evidence.CaseDocument;
import dev.redress.core.evidence.CaseFile;
import dev.redress.core.evidence.DeclaredFile;
import dev.redress.core.evidence.Proof;
import dev.redress.core.evidence.Sha256;
import dev.redress.core.evidence.Snapshot;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One piece of evidence.
///
/// @param description what it is or shows; for [Kind#TEXT] the statement itself
/// @param reference where it is kept elsewhere: a URL or a key; exactly for [Kind#REFERENCE] and
///   [Kind#VIDEO_SESSION]
/// @param sha256 of the file or of `content`, 64 lower-case hexadecimal digits, by which a change
///   is noticed
/// @param document which document it is, if it is one
/// @param content JSON as it was taken; exactly for [Kind#SNAPSHOT]
/// @param file what the desk keeps; exactly for [Kind#FILE]
public record EvidenceItem(
        Kind kind,
        String description,
        @Nullable String reference,
        @Nullable String sha256,
        @Nullable String mediaType,
        @Nullable CaseDocument document,
        @Nullable String content,
        @Nullable CaseFile file) {

    private static final String JSON = "application/json";

    /// In which form it was handed in.
    public enum Kind {
        /// A statement in words.
        TEXT,
        /// A file that is kept elsewhere.
        REFERENCE,
        /// A file that the desk keeps.
        FILE,
        /// A video session in which something was shown (EVD-06).
        VIDEO_SESSION,
        /// What the platform knew by itself (EVD-02).
        SNAPSHOT
    }

    /// In which forms something of this kind shows what it shows.
    public static Set<Proof> proofs(Kind kind, @Nullable String mediaType, boolean isDocument) {
        String type = mediaType == null ? "" : mediaType;
        Set<Proof> proofs = EnumSet.noneOf(Proof.class);
        if (kind == Kind.TEXT) {
            proofs.add(Proof.STATEMENT);
        }
        if (type.startsWith("image/")) {
            proofs.add(Proof.PHOTO);
        }
        if (kind == Kind.VIDEO_SESSION || type.startsWith("video/")) {
            proofs.add(Proof.VIDEO);
        }
        if (isDocument || type.equals("application/pdf")) {
            proofs.add(Proof.DOCUMENT);
        }
        return proofs;
    }

    /// A statement in words.
    static EvidenceItem statement(String words) {
        return new EvidenceItem(Kind.TEXT, words, null, null, null, null, null, null);
    }

    /// A snapshot; its subject is the description.
    static EvidenceItem of(Snapshot snapshot) {
        String json = snapshot.json();
        return new EvidenceItem(
                Kind.SNAPSHOT,
                snapshot.subject().name(),
                null,
                Sha256.of(json),
                JSON,
                null,
                json,
                null);
    }

    /// A file that was looked at.
    ///
    /// @param sha256 which it turned out to have
    public static EvidenceItem of(DeclaredFile declared, String sha256) {
        return new EvidenceItem(
                Kind.FILE,
                declared.description(),
                null,
                sha256,
                declared.mediaType(),
                declared.document(),
                null,
                declared.file());
    }
}
