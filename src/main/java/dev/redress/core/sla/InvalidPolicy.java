package dev.redress.core.sla;

import java.util.List;

/// A policy or rule that cannot be. Has all that is wrong with it, the first in its message.
public final class InvalidPolicy extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private final transient List<PolicyFault> faults;
    private final int more;

    /// @param faults at least one
    public InvalidPolicy(List<PolicyFault> faults) {
        this(faults, 0);
    }

    /// @param faults at least one
    /// @param more how many there are besides, which nobody kept
    public InvalidPolicy(List<PolicyFault> faults, int more) {
        super(faults.getFirst().message());
        this.faults = List.copyOf(faults);
        this.more = more;
    }

    /// How many there are besides [#faults].
    public int more() {
        return more;
    }

    public List<PolicyFault> faults() {
        return faults;
    }
}
