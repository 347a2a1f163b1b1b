package dev.redress.core.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The header fields of a mail or a part of one, in their order, unfolded and not decoded. Each
/// character stands for one byte.
record MailHeaders(List<Field> fields) {

    /// More is no mail that anybody wrote.
    static final int FIELDS_MAX = 1_000;

    static final int LINES_MAX = 10_000;

    /// How much of one field is read. A hundred references are less.
    static final int VALUE_MAX = 10_000;

    record Field(String name, String value) {}

    MailHeaders {
        fields = List.copyOf(fields);
    }

    /// What is no field is passed over, such as the `From ` that mailboxes put in front.
    static MailHeaders read(List<String> lines) {
        List<StringBuilder> unfolded = new ArrayList<>();
        for (String line : lines) {
            boolean isFolded = line.startsWith(" ") || line.startsWith("\t");
            if (isFolded && !unfolded.isEmpty()) {
                append(unfolded.getLast().append(' '), line.strip());
            } else {
                unfolded.add(append(new StringBuilder(), line));
            }
        }
        return new MailHeaders(
                unfolded.stream()
                        .flatMap(line -> field(line.toString()).stream())
                        .limit(FIELDS_MAX)
                        .toList());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }

    /// The value without comments, in lower case; empty if there is none.
    String plain(String name) {
        return first(name)
                .map(value ->
                        value.replaceAll("\\([^()]*\\)", " ").strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static StringBuilder append(StringBuilder field, String more) {
        int room = Math.max(0, VALUE_MAX - field.length());
        return field.append(more, 0, Math.min(room, more.length()));
    }

    private static Optional<Field> field(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        return name.matches("[!-9;-~]+")
                ? Optional.of(new Field(name, line.substring(colon + 1).strip()))
                : Optional.empty();
    }
}
