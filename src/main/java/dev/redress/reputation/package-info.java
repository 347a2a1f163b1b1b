/// What customers say in public comes in, is answered, and leads to a case where it is bad.
@NullMarked
package dev.redress.reputation;

import org.jspecify.annotations.NullMarked;
