package dev.redress.core.conduct;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that a person of the desk writes to others.
///
/// @param field where the request has it
/// @param toCustomer whether the customer reads it; colleagues otherwise
public record Said(String field, String text, boolean toCustomer) {

    /// Nothing, if there is no text.
    public static Stream<Said> toCustomer(String field, @Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(new Said(field, text, true));
    }

    public static Stream<Said> toColleagues(String field, String text) {
        return Stream.of(new Said(field, text, false));
    }

    @SafeVarargs
    public static Stream<Said> all(Stream<Said>... parts) {
        Stream<Said> all = Stream.empty();
        for (Stream<Said> part : parts) {
            all = Stream.concat(all, part);
        }
        return all;
    }
}
