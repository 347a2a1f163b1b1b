package dev.redress.core.history;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Single values as text, and back.
final class FactText {

    private static final Map<Class<?>, Function<String, Object>> READERS = readers();
    private static final Map<Type, Object> ABSENT =
            Map.of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0);

    private FactText() {}

    private static Map<Class<?>, Function<String, Object>> readers() {
        Map<Class<?>, Function<String, Object>> readers = new LinkedHashMap<>();
        readers.put(String.class, text -> text);
        readers.put(boolean.class, Boolean::valueOf);
        readers.put(Boolean.class, Boolean::valueOf);
        readers.put(int.class, Integer::valueOf);
        readers.put(Integer.class, Integer::valueOf);
        readers.put(long.class, Long::valueOf);
        readers.put(Long.class, Long::valueOf);
        readers.put(double.class, Double::valueOf);
        readers.put(Double.class, Double::valueOf);
        readers.put(BigDecimal.class, BigDecimal::new);
        readers.put(Instant.class, Instant::parse);
        readers.put(LocalDate.class, LocalDate::parse);
        readers.put(Duration.class, Duration::parse);
        readers.put(UUID.class, UUID::fromString);
        return readers;
    }

    /// @throws IllegalArgumentException for a type that cannot be read again
    static String of(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (!READERS.containsKey(value.getClass())) {
            throw new IllegalArgumentException("No text stands for " + value.getClass());
        }
        return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
    }

    static Object read(Class<?> type, String text) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "%s is no %s".formatted(text, type.getSimpleName())));
        }
        Function<String, Object> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("No text stands for " + type);
        }
        return reader.apply(text);
    }

    /// What stands where no fact is.
    static @Nullable Object absent(Type type) {
        return ABSENT.get(type);
    }
}
