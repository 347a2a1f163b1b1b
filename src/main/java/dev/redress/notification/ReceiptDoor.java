package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import dev.redress.platform.SignedCall;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Lets those in who have the secret of a channel, and say it now.
@Singleton
class ReceiptDoor {

    private final Channels channels;
    private final Clock clock;

    ReceiptDoor(Channels channels, @RealTime Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /// The lane that the caller may speak of.
    ///
    /// @throws ProblemException 403
    Lane open(String name, SignedCall call, byte[] body) {
        DeliveryChannel channel = channel(name).orElseThrow(SignedCall::refused);
        call.requireSignedWith(channels.of(channel).receiptSecret(), body, clock.instant());
        return Lane.of(channel);
    }

    private static Optional<DeliveryChannel> channel(String name) {
        return Arrays.stream(DeliveryChannel.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
