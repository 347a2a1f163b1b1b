package dev.redress.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A PostgreSQL that a test takes away by the [Runnable] in its field with [Stop], and gives back,
/// at the same port and with the same data, by the one in its field with [Start].
public class StoppablePostgres extends PostgresResource {

    /// Marks the field.
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Stop {}

    /// Marks the field.
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Start {}

    @Override
    public void inject(TestInjector fields) {
        PostgresControl control = PostgresControl.of(cluster());
        fields.injectIntoFields(
                (Runnable) control::stopFast,
                new TestInjector.AnnotatedAndMatchesType(Stop.class, Runnable.class));
        fields.injectIntoFields(
                (Runnable) control::startAgain,
                new TestInjector.AnnotatedAndMatchesType(Start.class, Runnable.class));
    }
}
