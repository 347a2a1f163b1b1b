package dev.redress.notification;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What SNS shows to everybody: its certificates, and the pages that confirm a subscription.
interface SnsPages {

    Pattern TOPIC =
            Pattern.compile("arn:aws(-cn|-us-gov)?:sns:([a-z]{2}(-[a-z]+)+-\\d):\\d{12}:[^:]+");
    Pattern CERTIFICATE = Pattern.compile("/SimpleNotificationService-[0-9a-f]+\\.pem");

    /// The address, if SNS shows its certificates there, in the region of the topic: whoever could
    /// name another would have their own believed. A bucket may be called `sns`.
    static Optional<URI> certificate(@Nullable String given, @Nullable String topic) {
        return ofSns(given, topic)
                .filter(url ->
                        CERTIFICATE.matcher(url.getRawPath()).matches()
                                && url.getRawQuery() == null);
    }

    /// The address, if SNS confirms subscriptions there, in the region of the topic: whoever could
    /// name another would send the desk wherever they like.
    static Optional<URI> confirmation(@Nullable String given, @Nullable String topic) {
        return ofSns(given, topic).filter(url -> "/".equals(url.getRawPath()));
    }

    private static Optional<URI> ofSns(@Nullable String given, @Nullable String topic) {
        Optional<String> host = hostOf(topic);
        if (given == null || host.isEmpty() || !given.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            URI url = new URI(given);
            // Neither a port nor a user.
            boolean isThere =
                    host.get().equals(url.getRawAuthority()) && url.getRawFragment() == null;
            return isThere ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> hostOf(@Nullable String topic) {
        Matcher matcher = TOPIC.matcher(topic == null ? "" : topic);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String partition = "-cn".equals(matcher.group(1)) ? ".cn" : "";
        return Optional.of("sns.%s.amazonaws.com%s".formatted(matcher.group(2), partition));
    }

    /// The page. Fails with anything but 200.
    Uni<String> get(URI url);
}
