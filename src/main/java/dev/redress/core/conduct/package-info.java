/// How the desk speaks: what its people must not say to customers and colleagues, and what is kept
/// when they try (spec.md §2.11).
@NullMarked
package dev.redress.core.conduct;

import org.jspecify.annotations.NullMarked;
