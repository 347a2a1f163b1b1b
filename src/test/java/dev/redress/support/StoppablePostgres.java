package dev.redress.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A PostgreSQL that a test takes away by the [Runnable] in its field with [Stop].
public class StoppablePostgres extends PostgresResource {

    /// Marks the field.
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Stop {}

    @Override
    public void inject(TestInjector fields) {
        Runnable stop = this::stopDatabase;
        fields.injectIntoFields(
                stop, new TestInjector.AnnotatedAndMatchesType(Stop.class, Runnable.class));
    }
}
