/// Who the people of the desk are, when they are there, and who is on duty (ORG-04, ORG-05, ORG-11,
/// ORG-12).
///
/// Supervisors keep profiles and the roster; everybody says for themselves whether they are there.
@NullMarked
package dev.redress.roster;

import org.jspecify.annotations.NullMarked;
