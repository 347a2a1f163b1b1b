/// What the classifier takes a text for, and why, for whoever asks. Nothing is stored, and no case
/// is touched: at intake the rules decide (see [dev.redress.core.classification]).
@NullMarked
package dev.redress.classification;

import org.jspecify.annotations.NullMarked;
