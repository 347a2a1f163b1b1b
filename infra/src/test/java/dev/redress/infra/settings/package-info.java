@NullMarked
package dev.redress.infra.settings;

import org.jspecify.annotations.NullMarked;
