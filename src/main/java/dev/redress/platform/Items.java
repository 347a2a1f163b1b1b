package dev.redress.platform;

import java.util.List;

/// A list that is always whole.
public record Items<T>(List<T> items) {}
