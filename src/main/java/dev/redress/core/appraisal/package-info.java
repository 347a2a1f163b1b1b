/// What a month of work comes to, for one person at a time (spec.md S25): facts and the policy in,
/// a score with everything that it is made of out. Of what customers answered, only figures of
/// whole teams come in, and only those that the reports show (ADR 0070).
@NullMarked
package dev.redress.core.appraisal;

import org.jspecify.annotations.NullMarked;
