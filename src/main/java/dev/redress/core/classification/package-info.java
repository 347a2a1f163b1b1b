/// What a complaint is about and how grave it is: taxonomy (spec.md §6.1), severity, risk and
/// priority (§6.3 to §6.5), and the classifier that explains each of its answers.
@NullMarked
package dev.redress.core.classification;

import org.jspecify.annotations.NullMarked;
