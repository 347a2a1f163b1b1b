package dev.redress.file;

import dev.redress.core.complaint.EvidenceItem;
import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.KeptFile;
import java.util.Objects;
import java.util.UUID;

/// Where the files of evidence are kept.
final class KeptFiles {

    private KeptFiles() {}

    /// @param item of the kind `FILE`
    static KeptFile of(UUID caseId, EvidenceItem item) {
        UUID id = Objects.requireNonNull(item.file(), "file").id();
        return new KeptFile(
                new FileKey(caseId, id), Objects.requireNonNull(item.sha256(), "sha256"));
    }
}
