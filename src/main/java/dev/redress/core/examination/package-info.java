/// How well a classifier does on sentences whose labels are known.
@NullMarked
package dev.redress.core.examination;

import org.jspecify.annotations.NullMarked;
