package dev.redress.businesstime;

import dev.redress.core.businesstime.Span;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When it is due, and why then. Times have the offset of the calendar's zone.
///
/// @param spans the open time that was counted, in order
public record DueAnswer(
        @Schema(examples = "2026-10-09T16:00:00+08:00") OffsetDateTime dueAt,
        List<CountedSpan> spans) {

    /// Open time, half-open.
    public record CountedSpan(
            @Schema(examples = "2026-09-30T16:00:00+08:00") OffsetDateTime from,
            @Schema(examples = "2026-09-30T18:00:00+08:00") OffsetDateTime to) {}

    static DueAnswer of(Instant dueAt, List<Span> spans, ZoneId zone) {
        return new DueAnswer(
                at(dueAt, zone),
                spans.stream()
                        .map(span -> new CountedSpan(at(span.from(), zone), at(span.to(), zone)))
                        .toList());
    }

    private static OffsetDateTime at(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
