@NullMarked
package dev.redress.infra.support;

import org.jspecify.annotations.NullMarked;
