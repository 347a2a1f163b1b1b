package dev.redress.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far an import is.
///
/// @param rejected lines that were left out, in their order
/// @param finishedAt absent while it runs
public record ImportSummary(
        UUID id,
        String createdBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Progress progress,
        List<Rejection> rejected) {

    public ImportSummary {
        rejected = List.copyOf(rejected);
    }

    /// The counts so far.
    ///
    /// @param received lines read
    /// @param created lines that became a case
    /// @param replayed lines whose key had made a case before
    public record Progress(int received, int created, int replayed) {

        public static final Progress NONE = new Progress(0, 0, 0);
    }

    /// A line that was left out.
    ///
    /// @param line from 1
    public record Rejection(int line, String code, String message) {}
}
