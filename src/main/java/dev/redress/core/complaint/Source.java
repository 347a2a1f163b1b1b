package dev.redress.core.complaint;

/// Who opened the case (INT-12).
public enum Source {
    CUSTOMER,
    AGENT,
    BOT,
    SYSTEM,
    AUTHORITY
}
