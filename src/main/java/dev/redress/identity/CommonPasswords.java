package dev.redress.identity;

import dev.redress.core.identity.PasswordRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/// Those passwords that are guessed first, from the file that comes with the desk.
final class CommonPasswords {

    private static final String FILE = "/identity/common-passwords.txt";

    private CommonPasswords() {}

    @Produces
    @Singleton
    static PasswordRules rules() {
        try (InputStream file =
                        Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(FILE));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new PasswordRules(lines.lines().collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
