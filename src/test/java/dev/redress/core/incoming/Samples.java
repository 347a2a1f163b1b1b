package dev.redress.core.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/// Mails as they come in, below `mail/`.
public final class Samples {

    /// The message of ours that those answer that answer one.
    public static final UUID ANSWERED = UUID.fromString("0190a000-0000-7000-8000-00000000abcd");

    private Samples() {}

    public static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/mail/" + name + ".eml")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same with other words in some places.
    public static byte[] bytes(String name, String... replaced) {
        String text = new String(bytes(name), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < replaced.length; i += 2) {
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static ReceivedMail mail(String name, String... replaced) {
        return ReceivedMail.read(bytes(name, replaced));
    }

    /// A mail with these header fields and this text.
    static ReceivedMail written(String fields, String text) {
        return ReceivedMail.read(
                "From: anna@example.com\n%s\n\n%s"
                        .formatted(fields, text)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
