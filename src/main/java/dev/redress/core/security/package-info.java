/// Security events: graded, answered by their grade, told to whom the law says, analysed, and
/// closed only when what allowed them is mended (spec.md §2.28).
@NullMarked
package dev.redress.core.security;

import org.jspecify.annotations.NullMarked;
