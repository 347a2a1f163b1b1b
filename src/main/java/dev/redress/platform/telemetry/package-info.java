/// What a function tells of itself: one line of JSON for each event with its figures, its other
/// lines in the same form, and the trace that it hands on. Field names are those of Powertools for
/// AWS Lambda, metrics are in CloudWatch's embedded metric format. ADR 68 says why nothing of a
/// library is needed for it.
@NullMarked
package dev.redress.platform.telemetry;

import org.jspecify.annotations.NullMarked;
