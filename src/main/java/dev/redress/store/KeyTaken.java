package dev.redress.store;

/// An earlier request holds the idempotency key: look there for the answer.
public final class KeyTaken extends RuntimeException {

    KeyTaken(String key) {
        super("The key %s is taken".formatted(key));
    }
}
