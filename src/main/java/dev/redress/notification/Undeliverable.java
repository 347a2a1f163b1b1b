package dev.redress.notification;

/// Whoever should have taken the message said that it never will.
final class Undeliverable extends Exception {

    private static final long serialVersionUID = 1L;

    Undeliverable(String message) {
        super(message);
    }
}
