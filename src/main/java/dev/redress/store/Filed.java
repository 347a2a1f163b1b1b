package dev.redress.store;

/// What a register holds.
///
/// @param version counts its changes, from 1
public record Filed<T>(T value, long version) {}
