/// What people can look up: standard wording for the desk, and confirmed knowledge (spec.md §2.11).
@NullMarked
package dev.redress.core.guidance;

import org.jspecify.annotations.NullMarked;
