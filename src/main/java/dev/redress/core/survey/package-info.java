/// The verdict of the customers (spec.md §8): what is asked, and what the answers are worth.
@NullMarked
package dev.redress.core.survey;

import org.jspecify.annotations.NullMarked;
