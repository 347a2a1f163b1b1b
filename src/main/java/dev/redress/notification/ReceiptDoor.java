package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Lets those in who have the secret of a channel, and say it now.
@Singleton
class ReceiptDoor {

    /// How old a signed message may be, and how far ahead its clock: what was recorded is of no use
    /// later.
    private static final long TOLERANCE_SECONDS = 300;

    private final Channels channels;
    private final Clock clock;

    ReceiptDoor(Channels channels, @RealTime Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /// The lane that the caller may speak of. One answer for every reason not to let them in: a
    /// stranger learns nothing of the channels that there are.
    ///
    /// @throws ProblemException 403
    Lane open(ReceiptParameters parameters, byte[] body) {
        DeliveryChannel channel = channel(parameters.channel).orElseThrow(ReceiptDoor::refused);
        String secret = channels.of(channel).receiptSecret().orElseThrow(ReceiptDoor::refused);
        String id = parameters.id;
        String signature = parameters.signature;
        OptionalLong seconds = present(parameters.timestamp);
        boolean isKnown =
                id != null
                        && signature != null
                        && seconds.isPresent()
                        && WebhookSignature.isOf(
                                secret,
                                id,
                                seconds.getAsLong(),
                                new String(body, StandardCharsets.UTF_8),
                                signature);
        if (!isKnown) {
            throw refused();
        }
        return Lane.of(channel);
    }

    /// The seconds that were said, if they are of now.
    private OptionalLong present(@Nullable String timestamp) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return OptionalLong.empty();
        }
        long seconds = Long.parseLong(timestamp);
        long distance = Math.abs(clock.instant().getEpochSecond() - seconds);
        return distance <= TOLERANCE_SECONDS ? OptionalLong.of(seconds) : OptionalLong.empty();
    }

    private static Optional<DeliveryChannel> channel(@Nullable String name) {
        return Arrays.stream(DeliveryChannel.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static ProblemException refused() {
        return new ProblemException(
                Problem.forbidden("SIGNATURE_INVALID", "The signature is none, or not any more"));
    }
}
