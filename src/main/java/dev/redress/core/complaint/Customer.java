package dev.redress.core.complaint;

import org.jspecify.annotations.Nullable;

/// The customer and the ways to reach them.
public record Customer(
        String id, @Nullable String name, @Nullable String phone, @Nullable String email) {}
