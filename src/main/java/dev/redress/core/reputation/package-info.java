/// What customers say of products and service in public (spec.md §2.21): reviews, what they are
/// about, and what comes of them.
@NullMarked
package dev.redress.core.reputation;

import org.jspecify.annotations.NullMarked;
