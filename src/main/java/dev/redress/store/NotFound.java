package dev.redress.store;

/// There is no such thing.
public final class NotFound extends RuntimeException {

    NotFound(String what) {
        super("There is no " + what);
    }
}
