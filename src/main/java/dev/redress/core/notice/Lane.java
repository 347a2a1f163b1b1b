package dev.redress.core.notice;

import org.jspecify.annotations.Nullable;

/// A queue of messages that go the same way. One that is slow or broken holds no other up: each is
/// emptied by itself, and has a circuit of its own.
///
/// @param subscriber whom alone it leads to; absent where all share the way
public record Lane(DeliveryChannel channel, @Nullable String subscriber) {

    private static final String SEPARATOR = ":";

    public static Lane of(DeliveryChannel channel) {
        return new Lane(channel, null);
    }

    /// The lane that is stored as `label`.
    ///
    /// @throws IllegalArgumentException if there is no such channel
    public static Lane labelled(String label) {
        int end = label.indexOf(SEPARATOR);
        return end < 0
                ? of(DeliveryChannel.valueOf(label))
                : new Lane(
                        DeliveryChannel.valueOf(label.substring(0, end)), label.substring(end + 1));
    }

    /// How it is stored: the channel, and behind a colon the subscriber.
    public String label() {
        return subscriber == null ? channel.name() : channel + SEPARATOR + subscriber;
    }
}
