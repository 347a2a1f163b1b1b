package dev.redress.infra.settings;

/// A name of the operator's own for the desk.
///
/// @param name such as `desk.shop.example`
/// @param certificate the ARN of its certificate, in the region of the edge
public record Domain(String name, String certificate) {}
