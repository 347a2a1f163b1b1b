/// The case itself and its life: submission, assessment, handling, and the state machine of spec.md
/// §5.1 as a pure function from case and command to outcome.
@NullMarked
package dev.redress.core.complaint;

import org.jspecify.annotations.NullMarked;
