/// What many cases tell together: sudden rises of complaints, and matters of many customers
/// (spec.md §6.6).
@NullMarked
package dev.redress.core.insight;

import org.jspecify.annotations.NullMarked;
