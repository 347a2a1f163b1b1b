/// Where the desk keeps what it must not lose.
@NullMarked
package dev.redress.infra.data;

import org.jspecify.annotations.NullMarked;
