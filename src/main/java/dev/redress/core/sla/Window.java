package dev.redress.core.sla;

/// Where a receipt stands to the core service window: 09:00 to before 18:00 on working days.
public enum Window {
    IN_CORE_WINDOW,
    OUTSIDE_CORE_WINDOW
}
