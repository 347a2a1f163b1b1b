package dev.redress.platform.telemetry;

import dev.redress.core.privacy.Masking;
import java.io.PrintWriter;
import java.io.StringWriter;

/// What may stand in a log: no number or address of a person, and an end to everything. Nobody
/// means to log such a thing; an error of a library may quote one.
final class LogWords {

    private static final int LENGTH_MAX = 8_000;

    private LogWords() {}

    static String masked(String text) {
        return Masking.freeText(text, LENGTH_MAX);
    }

    static String stack(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return masked(text.toString());
    }
}
