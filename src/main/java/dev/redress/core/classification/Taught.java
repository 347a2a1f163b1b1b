package dev.redress.core.classification;

/// Which of what was learned is in force.
///
/// @param version of the classifier; 1 is the delivered one
/// @param activations how often another version was put in force, ever
public record Taught(int version, long activations) {

    public static final int DELIVERED_VERSION = 1;

    public static final Taught DELIVERED = new Taught(DELIVERED_VERSION, 0);
}
