@NullMarked
package dev.redress.infra.schedules;

import org.jspecify.annotations.NullMarked;
