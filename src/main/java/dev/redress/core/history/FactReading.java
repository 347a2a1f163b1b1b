package dev.redress.core.history;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts records together from their facts. See [Facts].
final class FactReading {

    private final Map<String, String> facts;

    FactReading(Map<String, String> facts) {
        this.facts = facts;
    }

    /// @param path empty, or with a dot at its end
    Object record(String path, Class<?> type) {
        Shape shape = Shape.of(type);
        List<@Nullable Object> values = new ArrayList<>();
        for (Shape.Component component : shape.components()) {
            values.add(value(path + component.name(), component.type()));
        }
        return shape.filled(values);
    }

    private @Nullable Object value(String path, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return elements(path, list.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() || plain.isSealed()) {
            String name = facts.get(path + ".");
            return name == null ? null : record(path + ".", kind(plain, name));
        }
        String fact = facts.get(path);
        return fact == null ? FactText.absent(plain) : FactText.read(plain, fact);
    }

    private List<Object> elements(String path, Type type) {
        String size = facts.getOrDefault(path, "0");
        List<Object> elements = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(size); i++) {
            Object element = value(path + "." + i, type);
            if (element == null) {
                throw new IllegalArgumentException("No fact of %s.%d".formatted(path, i));
            }
            elements.add(element);
        }
        return elements;
    }

    /// The record of this name, of those that may stand there.
    private static Class<?> kind(Class<?> type, String name) {
        return type.isRecord()
                ? type
                : Stream.of(type.getPermittedSubclasses())
                        .filter(kind -> kind.getSimpleName().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "%s is no %s".formatted(name, type.getSimpleName())));
    }
}
