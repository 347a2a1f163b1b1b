package dev.redress.core.organisation;

/// Where the teams sit (ORG-12): in one place, in many, or both.
public enum OperatingModel {
    CENTRALISED,
    DISTRIBUTED,
    MIXED
}
