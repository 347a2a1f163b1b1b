package dev.redress.core.inspection;

/// How grave a finding is, in ascending order.
public enum FindingGrade {
    MINOR,
    MEDIUM,
    MAJOR
}
