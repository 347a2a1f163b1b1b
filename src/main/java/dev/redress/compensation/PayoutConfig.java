package dev.redress.compensation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How payments are handed to the provider.
@ConfigMapping(prefix = "redress.payout")
public interface PayoutConfig {

    /// Where the provider takes payments. Without it nobody is paid.
    Optional<URI> url();

    /// What becomes of payments without a provider: they are noted in the desk's own database as if
    /// they had been made, or they wait and are reported. In demo mode they are noted.
    @WithDefault("${redress.demo:false}")
    boolean test();

    /// The bearer token of the provider.
    Optional<String> token();

    /// How long the provider may think. After that nobody knows what became of a payment, and it is
    /// handed over again under the same key.
    @WithDefault("PT10S")
    Duration timeout();

    /// How many payments a run takes at a time.
    @WithDefault("50")
    int batchSizeMax();

    /// For how long a payment that a run took is nobody else's. Longer than a batch can take with a
    /// provider that hangs; otherwise two runs hand over the same payment, and only the provider's
    /// eye for keys keeps it from being paid twice.
    @WithDefault("PT10M")
    Duration lease();

    /// The pauses after the first, second, … attempt of which nobody knows what came. The last one
    /// repeats: a payment is never given up, because giving up would not undo it.
    @WithDefault("PT1M,PT5M,PT30M,PT2H")
    List<Duration> pauses();
}
