package dev.redress.notification;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// How patient the desk is with one channel.
public interface ChannelConfig {

    /// Where messages are handed over by HTTP, of the channels `sms`, `push` and `partner`. Without
    /// one, the first two are closed, and the desk keeps what is for partners.
    Optional<URI> url();

    /// What the desk shows there to be let in.
    Optional<String> token();

    /// What the provider signs with when it says what became of a message (`whsec_…`, see `POST
    /// /hooks/message-receipts/{channel}`). Without one, nobody may say that.
    Optional<String> receiptSecret();

    /// How many calls are under way at once.
    @WithDefault("8")
    int callsMax();

    /// When a call that has no answer is cut off.
    @WithDefault("PT5S")
    Duration timeout();

    /// How often a call that failed is tried again at once.
    @WithDefault("2")
    int retriesMax();

    /// After how many calls of which half failed the other side is left alone.
    @WithDefault("20")
    int circuitCalls();

    /// For how long it is left alone. The call after that decides whether it is once more.
    @WithDefault("PT30S")
    Duration circuitPause();
}
