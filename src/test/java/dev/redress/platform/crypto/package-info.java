@NullMarked
package dev.redress.platform.crypto;

import org.jspecify.annotations.NullMarked;
