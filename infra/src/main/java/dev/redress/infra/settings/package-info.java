/// What an operator decides, read once and checked before anything is made.
@NullMarked
package dev.redress.infra.settings;

import org.jspecify.annotations.NullMarked;
