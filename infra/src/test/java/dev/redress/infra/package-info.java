@NullMarked
package dev.redress.infra;

import org.jspecify.annotations.NullMarked;
