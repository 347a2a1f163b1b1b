package dev.redress.core.incoming;

/// A mail of which nobody can say who sent it, or what.
public final class UnreadableMail extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableMail(String why) {
        super(why);
    }
}
