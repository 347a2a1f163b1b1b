/// How far scheduled work goes at once.
@NullMarked
package dev.redress.core.operation;

import org.jspecify.annotations.NullMarked;
