package dev.redress.platform;

import io.smallrye.mutiny.Uni;

/// Work that a schedule starts and that anybody with the right may start by hand.
///
/// Safe to run at any time, twice, or on several machines at once: the result is that of one run.
/// What fails for one case or message is reported and does not stop the others.
public interface Operation {

    /// What schedules, functions and `POST /operations/{name}/runs` call it: `deadline-sweep`.
    String name();

    /// Whether it needs more than the database and the files of cases: to write to people, to have
    /// payments made, to look at the desk from outside. In the cloud its own function alone has the
    /// settings and the rights for that.
    default boolean reachesOthers() {
        return false;
    }

    /// Does what is due at the desk's present time.
    Uni<OperationReport> run(OperationOrder order);
}
