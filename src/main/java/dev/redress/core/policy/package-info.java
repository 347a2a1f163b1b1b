/// What the desk decides by, put together: every rule in all its approved versions, so that a case
/// finds the one of its time.
@NullMarked
package dev.redress.core.policy;

import org.jspecify.annotations.NullMarked;
