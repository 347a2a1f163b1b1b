/// What starts the handlers, and where events go that nobody took.
@NullMarked
package dev.redress.infra.schedules;

import org.jspecify.annotations.NullMarked;
