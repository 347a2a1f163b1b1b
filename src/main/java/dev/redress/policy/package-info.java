/// The rules, limits, calendars and words that the desk decides by, and how people change them.
///
/// Version 1 of everything is delivered as a file, read once at start and refused if anything is
/// wrong with it. Policies and calendars have further versions in the database: proposed by one
/// person and approved by another, in force without a restart. Everybody else is given what was
/// made of them: [dev.redress.core.policy.Rules], through [dev.redress.platform.RulesInForce].
@NullMarked
package dev.redress.policy;

import org.jspecify.annotations.NullMarked;
