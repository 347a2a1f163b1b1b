/// Who is given a case (spec.md §5.1 `assign`; SES-02 to SES-05): facts in, a choice with its
/// reasons out. The same facts always give the same choice.
@NullMarked
package dev.redress.core.routing;

import org.jspecify.annotations.NullMarked;
