/// The classifier learns: exemplars become a model, and a model is measured against sentences that
/// it has not seen.
///
/// Nothing here is needed to classify. The build trains the delivered model with it; the functions
/// are built without it.
@NullMarked
package dev.redress.training;

import org.jspecify.annotations.NullMarked;
