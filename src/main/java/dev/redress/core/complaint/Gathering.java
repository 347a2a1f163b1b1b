package dev.redress.core.complaint;

import dev.redress.core.sla.Count;
import dev.redress.core.sla.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What went into a case and did not come out again.
///
/// @param own when the case itself was received
/// @param absorptions oldest first
/// @param clocks those that are counted otherwise by it
public record Gathering(Reception own, List<Absorption> absorptions, List<JoinedClock> clocks) {

    public Gathering {
        absorptions = List.copyOf(absorptions);
        clocks = List.copyOf(clocks);
    }

    static Gathering begin(Submission submission) {
        return new Gathering(Reception.of(submission), List.of(), List.of());
    }

    Gathering plus(Absorption fresh) {
        List<Absorption> more = new ArrayList<>(absorptions);
        more.add(fresh);
        return new Gathering(own, more, clocks);
    }

    Gathering without(UUID caseId) {
        List<Absorption> fewer = new ArrayList<>(absorptions);
        fewer.removeIf(known -> known.caseId().equals(caseId));
        return new Gathering(own, fewer, clocks);
    }

    Gathering with(List<JoinedClock> fresh) {
        return new Gathering(own, absorptions, fresh);
    }

    /// The earliest of all of them (spec.md §5.1, `merge`).
    Reception reception() {
        return absorptions.stream().map(Absorption::reception).reduce(own, Reception::earlier);
    }

    /// The cases whose conversation and evidence belong to this one.
    public List<UUID> caseIds() {
        return absorptions.stream().flatMap(known -> known.caseIds().stream()).toList();
    }

    boolean contains(UUID caseId) {
        return absorptions.stream().anyMatch(known -> known.caseId().equals(caseId));
    }

    /// If the clock still is as this gathering made it, and nobody has counted it otherwise since.
    Optional<JoinedClock> clockOf(Deadline clock) {
        return clocks.stream().filter(known -> known.given().isOf(clock)).findFirst();
    }

    Stream<Count> counts() {
        return absorptions.stream().flatMap(known -> known.counts().stream());
    }
}
