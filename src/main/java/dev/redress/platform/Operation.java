package dev.redress.platform;

import io.smallrye.mutiny.Uni;

/// Work that a schedule starts and that anybody with the right may start by hand.
///
/// Safe to run at any time, twice, or on several machines at once: the result is that of one run.
/// What fails for one case or message is reported and does not stop the others.
public interface Operation {

    /// What schedules, functions and `POST /operations/{name}/runs` call it: `deadline-sweep`.
    String name();

    /// Does what is due at the desk's present time.
    Uni<OperationReport> run(OperationOrder order);
}
