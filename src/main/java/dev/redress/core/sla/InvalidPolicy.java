package dev.redress.core.sla;

import java.util.List;

/// A policy or rule that cannot be. Has all that is wrong with it, the first in its message.
public final class InvalidPolicy extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private final transient List<PolicyFault> faults;

    /// @param faults at least one
    public InvalidPolicy(List<PolicyFault> faults) {
        super(faults.getFirst().message());
        this.faults = List.copyOf(faults);
    }

    public List<PolicyFault> faults() {
        return faults;
    }
}
