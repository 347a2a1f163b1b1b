/// What the desk keeps of a customer beyond single cases: how satisfied they were with results,
/// what they wish for, and when they write (spec.md §2.12).
@NullMarked
package dev.redress.customer;

import org.jspecify.annotations.NullMarked;
