/// Keys: those that never leave KMS, and those of the desk.
@NullMarked
package dev.redress.infra.keys;

import org.jspecify.annotations.NullMarked;
