@NullMarked
package dev.redress.infra.schema;

import org.jspecify.annotations.NullMarked;
