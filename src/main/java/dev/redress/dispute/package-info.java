/// Customer and merchant settle their dispute: by mediation, which the desk leads, or by
/// arbitration, which it tracks.
///
/// Commands stand below the case like those of the desk, carry the version that the caller has
/// seen, and answer with the changed case; what was said, agreed and signed is read beside it. Each
/// party sees all of it (MED-08). A command names the party that speaks, so that a party may speak
/// for itself or through the desk, which then keeps the proof.
@NullMarked
package dev.redress.dispute;

import org.jspecify.annotations.NullMarked;
