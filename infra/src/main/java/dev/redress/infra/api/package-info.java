/// The gateway.
@NullMarked
package dev.redress.infra.api;

import org.jspecify.annotations.NullMarked;
