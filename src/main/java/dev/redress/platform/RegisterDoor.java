package dev.redress.platform;

import dev.redress.core.register.Kept;
import dev.redress.store.Filed;
import dev.redress.store.Register;
import java.util.function.Function;

/// The way into a register.
///
/// @param path of its resource: `incidents`
/// @param answer what callers are shown of an entry
public record RegisterDoor<T extends Kept>(
        Register<T> register, String path, Function<Filed<T>, ?> answer) {}
