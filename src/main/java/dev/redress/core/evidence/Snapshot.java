package dev.redress.core.evidence;

/// What the platform knew about a subject, as JSON that never changes.
public record Snapshot(SnapshotSubject subject, String json) {}
