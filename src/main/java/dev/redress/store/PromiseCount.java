package dev.redress.store;

import org.jspecify.annotations.Nullable;

/// How the promises of one group went.
///
/// @param key what they have in common: a person, a role, a stage, a severity; absent for those
///   that nobody in person is responsible for
/// @param due all that fell due in the period and were not called off
/// @param kept finished in time
/// @param broken not finished in time, whether finished later or not
/// @param finishedLate those of them that were finished later
/// @param open neither kept nor broken yet
public record PromiseCount(
        @Nullable String key, long due, long kept, long broken, long finishedLate, long open) {}
