package dev.redress.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.Optional;

/// The mail server through which customers are written to, such as Amazon SES by its SMTP endpoint.
@ConfigMapping(prefix = "redress.mail")
interface SmtpConfig {

    /// Without one, nobody is written to: the app has the message.
    Optional<String> host();

    @WithDefault("587")
    int port();

    /// `REQUIRED`: no word is sent before the connection is encrypted.
    @WithDefault("REQUIRED")
    StartTLSOptions startTls();

    /// Encrypted from the first byte (port 465).
    @WithDefault("false")
    boolean tls();

    Optional<String> username();

    Optional<String> password();

    /// Who it comes from; needed with a host.
    Optional<String> from();

    /// Where to, in angle brackets or not, somebody writes who wants no more surveys:
    /// `mailto:no-surveys@shop.example`.
    Optional<String> unsubscribe();
}
