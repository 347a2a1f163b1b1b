/// The desk gives cases to people by itself (SES-02 to SES-05), and hands over what people leave
/// behind (spec.md §12 (12)).
///
/// Intake does none of it, so that a receipt waits for nobody: cases wait in the queue until a run
/// of the operation `assignment`, which may go on in any number of places at once.
@NullMarked
package dev.redress.assignment;

import org.jspecify.annotations.NullMarked;
