package dev.redress.store;

import dev.redress.core.privacy.BrokenSeal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a sealed value says, for tests that look at the tables.
public final class Opened {

    private static final Pattern SEALED = Pattern.compile("enc:[A-Za-z0-9_-]+");

    private Opened() {}

    /// The same text with what is sealed in it opened, from whichever column it is.
    public static String text(String stored) {
        return SEALED.matcher(stored).replaceAll(sealed -> quoted(words(sealed)));
    }

    /// The same for a row of the table `complaint`.
    public static String text(UUID caseId, String stored) {
        SealedRow row = new SealedRow(ComplaintRow.TABLE, caseId.toString(), 1);
        return SEALED.matcher(stored)
                .replaceAll(sealed ->
                        quoted(
                                SealedTable.COMPLAINT.columns().stream()
                                        .flatMap(column ->
                                                open(() -> row.open(column, sealed.group())))
                                        .findAny()
                                        .orElseGet(() -> words(sealed))));
    }

    private static String words(MatchResult sealed) {
        return Stream.of(SealedColumn.values())
                .flatMap(column -> open(() -> column.openedText(sealed.group())))
                .findAny()
                .orElseThrow(() -> new AssertionError("Cannot open " + sealed.group()));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static Stream<String> open(Supplier<String> opening) {
        try {
            return Optional.of(opening.get()).stream();
        } catch (BrokenSeal _) {
            // Of another column.
            return Stream.empty();
        }
    }
}
