/// The arbitration of a dispute, which happens elsewhere and is tracked here (spec.md §5.3).
@NullMarked
package dev.redress.core.arbitration;

import org.jspecify.annotations.NullMarked;
