/// What the figures of the desk are measured against.
@NullMarked
package dev.redress.core.metric;

import org.jspecify.annotations.NullMarked;
