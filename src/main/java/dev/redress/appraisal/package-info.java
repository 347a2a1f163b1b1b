/// What people are appraised by, month by month: counted by itself from what the cases keep, told
/// to whom it is about with all that it is made of, and to those who lead them.
///
/// Nobody enters a figure here. The one thing that people say is what they think of their own
/// appraisal.
@NullMarked
package dev.redress.appraisal;

import org.jspecify.annotations.NullMarked;
