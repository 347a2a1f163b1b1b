package dev.redress.platform;

import dev.redress.core.policy.Rules;
import io.smallrye.mutiny.Uni;

/// Gives out the rules of the desk. Whoever handles a request or a run asks once and decides
/// everything by the same value.
///
/// Mostly answers from memory; now and then one caller pays for a look at the database, see ADR
/// 0008. While the database is away the rules that were read last stay in force; before any were
/// read, asking fails like any other reading.
public interface RulesInForce {

    Uni<Rules> now();

    /// Reads everything, to be in force here at once: for whoever has changed something.
    Uni<Rules> reread();
}
