package dev.redress.core.history;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a record consists of. Records are asked, and not described by hand, so that none of their
/// components can be forgotten; native binaries must have been told of them.
final class Shape {

    private static final ClassValue<Shape> KNOWN =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return new Shape(type);
                }
            };

    /// A component of a record.
    record Component(String name, Type type, Method accessor) {

        @Nullable Object of(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot ask for " + name, e);
            }
        }
    }

    private final List<Component> components;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        RecordComponent[] found = type.getRecordComponents();
        this.components =
                Stream.of(found)
                        .map(component ->
                                new Component(
                                        component.getName(),
                                        component.getGenericType(),
                                        opened(component.getAccessor())))
                        .toList();
        try {
            this.constructor =
                    type.getDeclaredConstructor(
                            Stream.of(found)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has such a constructor", e);
        }
        constructor.setAccessible(true);
    }

    private static Method opened(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<Component> components() {
        return components;
    }

    Object filled(List<@Nullable Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No such record: " + constructor, e);
        }
    }
}
