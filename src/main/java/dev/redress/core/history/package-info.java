/// The timeline of a case: one entry for each thing that happened, never changed afterwards.
@NullMarked
package dev.redress.core.history;

import org.jspecify.annotations.NullMarked;
