package dev.redress.store;

/// Which register something is kept in.
enum RegisterName {
    INCIDENT,
    SECURITY_EVENT,
    VIOLATION,
    INSPECTION
}
