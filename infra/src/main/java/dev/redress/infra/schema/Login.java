package dev.redress.infra.schema;

/// A user of the database.
record Login(String username, String password) {

    /// Without the password: this is what a log shows.
    @Override
    public String toString() {
        return username;
    }
}
