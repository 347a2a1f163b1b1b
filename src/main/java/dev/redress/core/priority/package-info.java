/// What lifts a case in the queue beside its own grade (spec.md §6.5, §6.6): campaigns, rules of
/// the back office, who the customer is, and what they complained about before.
@NullMarked
package dev.redress.core.priority;

import org.jspecify.annotations.NullMarked;
