package dev.redress.core.security;

/// How grave an event is, in ascending order (FRD-02).
public enum SecurityGrade {
    GENERAL,
    LARGE,
    MAJOR
}
