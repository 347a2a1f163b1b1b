package dev.redress.core.sla;

/// Where a deadline stands. A breach is final, even if the stage is finished later (SLA-47).
public enum DeadlineState {
    RUNNING,
    PAUSED,
    MET,
    BREACHED,
    CANCELLED
}
