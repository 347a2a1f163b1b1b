/// Figures about promises: how many were kept, by whom, and how often a case had to be escalated.
@NullMarked
package dev.redress.report;

import org.jspecify.annotations.NullMarked;
