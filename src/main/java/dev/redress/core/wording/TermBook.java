package dev.redress.core.wording;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the desk calls its codes in another language, such as the statuses of a case, by their
/// kind.
final class TermBook {

    // As the sources print a list.
    private static final String BETWEEN = ", ";

    private static final String BETWEEN_SAID = "、";

    private final Map<String, Map<String, String>> byKind;

    TermBook(Map<String, Map<String, String>> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    boolean has(String kind) {
        return byKind.containsKey(kind);
    }

    /// One term or a list of them in the other language. A code that has no term stays as it is.
    String said(String kind, String codes) {
        Map<String, String> terms = byKind.getOrDefault(kind, Map.of());
        return Stream.of(codes.split(BETWEEN, -1))
                .map(code -> terms.getOrDefault(code, code))
                .collect(Collectors.joining(BETWEEN_SAID));
    }
}
