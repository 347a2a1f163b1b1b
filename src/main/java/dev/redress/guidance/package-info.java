/// What people can look up: how the desk works for customers, and what its people may say (spec.md
/// §2.11).
@NullMarked
package dev.redress.guidance;

import org.jspecify.annotations.NullMarked;
