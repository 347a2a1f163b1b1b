package dev.redress.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes records of what [Json] reads, component by name, as the JSON library of the product does.
///
/// Knows records, enums, lists, sets, maps with enum or string keys, strings, numbers, booleans,
/// decimals in quotes, and dates, instants and durations in ISO form. An absent member is null, or
/// the zero of a primitive; an unknown one fails.
public final class JsonRecords {

    private JsonRecords() {}

    public static <T> T readResource(String name, Class<T> type) {
        return type.cast(bind(Json.parseResource(name), type));
    }

    private static Object bind(Object value, Type type) {
        return switch (type) {
            case ParameterizedType generic -> bindMany(value, generic);
            case Class<?> plain -> bindOne(value, plain);
            default -> throw new IllegalArgumentException("Cannot bind " + type);
        };
    }

    private static Object bindMany(Object value, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        return switch (value) {
            case null -> null;
            case List<?> list when type.getRawType() == Set.class ->
                    list.stream().map(element -> bind(element, of[0])).collect(Collectors.toSet());
            case List<?> list -> list.stream().map(element -> bind(element, of[0])).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> bound = new LinkedHashMap<>();
                map.forEach((key, element) -> bound.put(bind(key, of[0]), bind(element, of[1])));
                yield bound;
            }
            default -> throw new IllegalArgumentException("Not a collection: " + value);
        };
    }

    private static Object bindOne(Object value, Class<?> type) {
        if (value == null) {
            return type == boolean.class ? (Object) false : type.isPrimitive() ? (Object) 0 : null;
        }
        if (type.isRecord()) {
            return bindRecord((Map<?, ?>) value, type);
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type + ": " + value));
        }
        if (type == BigDecimal.class) {
            return new BigDecimal((String) value);
        }
        return type == int.class ? (Object) ((Double) value).intValue() : bindTime(value, type);
    }

    private static Object bindTime(Object value, Class<?> type) {
        if (type == Instant.class) {
            return Instant.parse((String) value);
        }
        if (type == Duration.class) {
            return Duration.parse((String) value);
        }
        return type == LocalDate.class ? LocalDate.parse((String) value) : value;
    }

    private static Object bindRecord(Map<?, ?> members, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Set<?> unknown = new LinkedHashMap<>(members).keySet();
        Stream.of(components).forEachOrdered(component -> unknown.remove(component.getName()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " knows no " + unknown);
        }
        Object[] values =
                Stream.of(components)
                        .map(c -> bind(members.get(c.getName()), c.getGenericType()))
                        .toArray();
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Stream.of(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot make " + type + " of " + members, e);
        }
    }
}
