package dev.redress.platform;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The clock of the machine, which nobody at the desk can move: `@RealTime Clock`.
///
/// For what must not bend when the desk's time is moved: tokens, lock-outs, time-outs. Everything
/// that a customer was promised goes by the [DeskClock].
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER})
public @interface RealTime {}
