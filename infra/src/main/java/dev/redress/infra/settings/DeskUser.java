package dev.redress.infra.settings;

/// The two users that the functions may have in the database. One is in use; the other's password
/// can be changed meanwhile, and the next deployment changes over.
public enum DeskUser {
    BLUE("blue"),
    GREEN("green");

    private final String word;

    DeskUser(String word) {
        this.word = word;
    }

    /// What the database knows it as.
    public String username() {
        return "redress_" + word;
    }

    static DeskUser of(String word) {
        return Words.one(values(), user -> user.word, "databaseUser", word);
    }
}
