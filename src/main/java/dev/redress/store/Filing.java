package dev.redress.store;

import dev.redress.core.register.Step;

/// What became of a change of a register.
public sealed interface Filing<T> {

    /// It was written.
    ///
    /// @param fresh whether it was not there before
    record Done<T>(Filed<T> filed, boolean fresh) implements Filing<T> {}

    /// Nothing was written.
    ///
    /// @param state of what was to be changed
    record Refused<T>(Step.Refused<T> why, String state) implements Filing<T> {}
}
