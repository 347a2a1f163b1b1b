package dev.redress.notification;

import io.vertx.ext.mail.StartTLSOptions;
import java.util.Optional;

/// A mail server on this machine.
///
/// @param startTls whether words are sent in clear
record MailSettings(int port, StartTLSOptions startTls) implements SmtpConfig {

    MailSettings(int port) {
        this(port, StartTLSOptions.OPTIONAL);
    }

    @Override
    public Optional<String> host() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public boolean tls() {
        return false;
    }

    @Override
    public Optional<String> username() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public Optional<String> from() {
        return Optional.of("Redress <redress@shop.example>");
    }

    @Override
    public Optional<String> unsubscribe() {
        return Optional.of("mailto:no-surveys@shop.example");
    }
}
