/// How the desk is organised (ORG-01, ORG-07, ORG-09, ORG-12): which role has which duties, who
/// answers for which step, and which team has which complaints.
@NullMarked
package dev.redress.core.organisation;

import org.jspecify.annotations.NullMarked;
