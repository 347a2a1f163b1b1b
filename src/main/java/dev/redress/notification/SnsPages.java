package dev.redress.notification;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What SNS shows to everybody: its certificates, and the pages that confirm a subscription.
interface SnsPages {

    Pattern HOST = Pattern.compile("sns\\.[a-z0-9-]{3,32}\\.amazonaws\\.com(\\.cn)?");

    /// The address, if it is one of SNS itself: whoever could name another would have their own
    /// certificate believed, and would send the desk wherever they like.
    static Optional<URI> address(@Nullable String given) {
        if (given == null || !given.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            URI url = new URI(given);
            boolean isOfSns =
                    url.getHost() != null
                            && HOST.matcher(url.getHost()).matches()
                            && url.getPort() == -1
                            && url.getUserInfo() == null;
            return isOfSns ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The page. Fails with anything but 200.
    Uni<String> get(URI url);
}
