package dev.redress.businesstime;

import java.math.BigDecimal;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much open time it is.
///
/// @param seconds exact; a whole number unless a time was given with a fraction
public record ElapsedAnswer(@Schema(examples = "39600") BigDecimal seconds) {

    private static final int NANO_DIGITS = 9;

    static ElapsedAnswer of(Duration elapsed) {
        BigDecimal seconds =
                BigDecimal.valueOf(elapsed.toNanos(), NANO_DIGITS).stripTrailingZeros();
        return new ElapsedAnswer(seconds.setScale(Math.max(0, seconds.scale())));
    }
}
