package dev.redress.platform.crypto;

import java.security.GeneralSecurityException;

/// Seals and opens a whole keyset with the key-encryption key, and tells who keeps that key.
public interface KeyWrap {

    /// For a sentence: `the key file /etc/redress/master.key`.
    String name();

    byte[] wrap(byte[] keyset);

    /// What was wrapped.
    ///
    /// @throws GeneralSecurityException when the keyset was wrapped with another key, or changed
    byte[] unwrap(byte[] wrapped) throws GeneralSecurityException;
}
