/// The customer is asked for the verdict.
@NullMarked
package dev.redress.survey;

import org.jspecify.annotations.NullMarked;
