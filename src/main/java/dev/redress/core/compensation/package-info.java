/// Money and its like for a customer: who may grant it, what it goes by, and what became of it
/// (spec.md §2.10, §4.7, §5.7, §7.2).
///
/// - Amounts are CNY with two decimals, and every limit is inclusive.
/// - An amount states its **basis**: what it was computed from.
/// - What is **live** counts against limits from the moment it is asked for: neither splitting an
///   amount nor asking for many at once makes room. Only what was rejected or revoked does not
///   count; what was paid and taken back does.
/// - The **ledger** has two sides: each posting moves an amount from one account to another, so
///   that all accounts together are always zero.
@NullMarked
package dev.redress.core.compensation;

import org.jspecify.annotations.NullMarked;
