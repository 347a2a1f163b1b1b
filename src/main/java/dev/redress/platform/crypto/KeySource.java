package dev.redress.platform.crypto;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/// Where a wrapped keyset lies, and what it is wrapped with.
///
/// @param file absent when the configuration holds the keyset itself, which cannot be changed here
public record KeySource(Optional<String> text, Optional<Path> file, KeyWrap wrap) {

    /// The keyset, unwrapped.
    ///
    /// @throws RefusedStart when there is no keyset, or none that can be unwrapped
    public Keyset read() {
        String wrapped = wrapped();
        try {
            return Keyset.fromJson(wrap.unwrap(Base64.getDecoder().decode(wrapped.strip())));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // What exactly was wrong with it may say something of what is in it.
            throw new RefusedStart(
                    "The keyset%s was not wrapped with %s, or is damaged. Give the desk the key that it was wrapped with."
                            .formatted(file.map(at -> " in " + at).orElse(""), wrap.name()));
        }
    }

    /// Stores the keyset, wrapped.
    ///
    /// @return the wrapped keyset, for a configuration
    public String write(Keyset keyset) {
        String wrapped = Base64.getEncoder().encodeToString(wrap.wrap(keyset.toJson()));
        if (file.isPresent()) {
            try {
                SecretFile.write(file.get(), wrapped);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the keyset " + file.get(), e);
            }
        }
        return wrapped;
    }

    private String wrapped() {
        if (text.isPresent()) {
            return text.get();
        }
        try {
            return Files.readString(file.orElseThrow());
        } catch (IOException e) {
            throw new RefusedStart("Cannot read the keyset %s: %s".formatted(file.get(), e));
        }
    }
}
