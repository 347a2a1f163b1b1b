package dev.redress.notification;

import dev.redress.platform.RefusedStart;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/// The mail server, if there is one.
@Singleton
class SmtpClient {

    /// What a server says of a mailbox or a message, and not of itself or of the connection (RFC
    /// 5321, 4.2.3).
    private static final Set<Integer> REFUSALS = Set.of(550, 551, 552, 553, 554, 556);

    private static final int CONNECT_MILLIS_MAX = 5_000;

    /// A server that hangs must not keep a connection.
    private static final int IDLE_SECONDS_MAX = 60;

    private final Optional<MailClient> client;
    private final SmtpConfig config;

    SmtpClient(SmtpConfig config, Vertx vertx) {
        this.client = config.host().map(host -> MailClient.create(vertx, options(config, host)));
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        if (config.host().isPresent() && config.from().isEmpty()) {
            throw new RefusedStart("redress.mail.from is missing: nobody answers to no address.");
        }
    }

    boolean isThere() {
        return client.isPresent();
    }

    /// Completes when the server has taken it. Fails with [Undeliverable] when it refuses the
    /// mailbox or the message for good.
    Uni<Void> send(MailMessage mail) {
        return Uni.createFrom()
                .completionStage(() -> client.orElseThrow().sendMail(mail).toCompletionStage())
                .onFailure(SmtpClient::isRefusal)
                .transform(refusal -> new Undeliverable(String.valueOf(refusal.getMessage())))
                .replaceWithVoid();
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof SMTPException said && REFUSALS.contains(said.getReplyCode());
    }

    private static MailConfig options(SmtpConfig config, String host) {
        MailConfig options =
                new MailConfig()
                        .setHostname(host)
                        .setPort(config.port())
                        .setConnectTimeout(CONNECT_MILLIS_MAX)
                        .setIdleTimeout(IDLE_SECONDS_MAX)
                        .setStarttls(config.startTls())
                        .setSsl(config.tls())
                        .setHostnameVerificationAlgorithm("HTTPS")
                        .setLogin(
                                config.username().isPresent()
                                        ? LoginOption.REQUIRED
                                        : LoginOption.NONE);
        config.username().ifPresent(options::setUsername);
        config.password().ifPresent(options::setPassword);
        return options;
    }
}
