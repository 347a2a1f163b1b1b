package dev.redress.identity;

/// Keeps the secrets of second factors from whoever reads the database.
interface SecretBox {

    /// The secret as it may be stored: of this account only, and different each time.
    String seal(String account, String secret);

    /// The secret that was sealed.
    ///
    /// @throws IllegalStateException for what was sealed with another key, for another account, or
    ///   was changed since
    String open(String account, String sealed);
}
