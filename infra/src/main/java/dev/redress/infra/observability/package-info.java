/// How an operator learns what goes on, and what takes a bad version back.
@NullMarked
package dev.redress.infra.observability;

import org.jspecify.annotations.NullMarked;
