/// Measures the packaged server from outside, beside plain SQL on the same database.
@NullMarked
package dev.redress.bench;

import org.jspecify.annotations.NullMarked;
