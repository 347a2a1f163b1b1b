package dev.redress.core.complaint;

import dev.redress.core.sla.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// That another case went into this one.
///
/// @param caseId of the other one
/// @param within the cases that had gone into that one before
/// @param counts what its promises were counted from, as far as they were still open
public record Absorption(
        UUID caseId,
        String caseNo,
        List<UUID> within,
        Reception reception,
        String by,
        Instant at,
        List<Count> counts) {

    public Absorption {
        within = List.copyOf(within);
        counts = List.copyOf(counts);
    }

    /// @param merged a case that is MERGED
    static Absorption of(Complaint merged) {
        Course course = merged.dossier().course();
        Merger merger = Objects.requireNonNull(course.merger(), "merger");
        Gathering earlier = course.gathering();
        return new Absorption(
                merged.id(),
                merged.caseNo(),
                earlier == null ? List.of() : earlier.caseIds(),
                Reception.of(merged.submission()),
                merger.by(),
                merger.at(),
                merged.deadlines().stream()
                        .filter(clock -> merger.stopped().contains(clock.stage()))
                        .map(Count::of)
                        .toList());
    }

    /// It and what had gone into it.
    List<UUID> caseIds() {
        List<UUID> ids = new ArrayList<>(within);
        ids.add(caseId);
        return ids;
    }
}
