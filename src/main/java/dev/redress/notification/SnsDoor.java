package dev.redress.notification;

import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Lets in what SNS signed, of the topics that are configured.
@ApplicationScoped
class SnsDoor {

    /// They change about once a year; whoever invents more has them fetched each time.
    private static final int CERTIFICATES_MAX = 16;

    /// SNS repeats for so long what was not taken.
    private static final Duration AGE_MAX = Duration.ofHours(1);

    private final AwsConfig config;
    private final SnsPages pages;
    private final Clock clock;
    private final ConcurrentHashMap<URI, String> certificates = new ConcurrentHashMap<>();

    SnsDoor(AwsConfig config, SnsPages pages, @RealTime Clock clock) {
        this.config = config;
        this.pages = pages;
        this.clock = clock;
    }

    /// Fails with 403, one answer for every reason; with another failure when SNS cannot be asked
    /// for its certificate.
    Uni<Void> check(SnsMessage message) {
        String topic = message.text("TopicArn");
        Optional<URI> certificate = SnsPages.certificate(message.text("SigningCertURL"), topic);
        boolean isOfTopic =
                config.receiptTopics().orElse(List.of()).contains(String.valueOf(topic));
        if (certificate.isEmpty() || !isOfTopic || !isFresh(message)) {
            return Uni.createFrom().failure(SnsDoor::refused);
        }
        return certificate(certificate.get())
                .invoke(pem -> {
                    if (!SnsSignature.isOf(message, pem, clock.instant())) {
                        throw refused();
                    }
                })
                .replaceWithVoid();
    }

    /// Says to SNS that the desk wants what comes by the topic.
    Uni<Void> confirm(SnsMessage message) {
        return SnsPages.confirmation(message.text("SubscribeURL"), message.text("TopicArn"))
                .map(url -> pages.get(url).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(SnsDoor::refused));
    }

    private boolean isFresh(SnsMessage message) {
        try {
            Instant written = Instant.parse(String.valueOf(message.text("Timestamp")));
            return !written.isBefore(clock.instant().minus(AGE_MAX));
        } catch (DateTimeParseException _) {
            // What is no time is none of the last hour.
            return false;
        }
    }

    private Uni<String> certificate(URI url) {
        String known = certificates.get(url);
        return known != null
                ? Uni.createFrom().item(known)
                : pages.get(url)
                        .invoke(pem -> {
                            if (certificates.size() < CERTIFICATES_MAX) {
                                certificates.put(url, pem);
                            }
                        });
    }

    private static ProblemException refused() {
        return new ProblemException(
                Problem.forbidden("SIGNATURE_INVALID", "The signature is none, or not any more"));
    }
}
