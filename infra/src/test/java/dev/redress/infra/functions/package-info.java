@NullMarked
package dev.redress.infra.functions;

import org.jspecify.annotations.NullMarked;
