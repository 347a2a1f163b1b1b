package dev.redress.core.classification;

/// By what an [Opinion] was formed.
public record Versions(String rules, String grades, String exemplars, String model) {}
