/// What the desk remembers, in PostgreSQL. The only package that knows tables.
///
/// - Every change is one transaction: the case, its deadlines, its timeline, its messages and the
///   key of the request together, or nothing of it.
/// - A refusal is a value and leaves no trace. What is not there fails with [NotFound], a change
///   decided upon an outdated case with [StaleVersion], a key that another request holds with
///   [KeyTaken]; what the database refuses to write with [Unstorable]. When it is away, changes
///   fail with [Unavailable] and readings with whatever the client says; [Unavailable#isBehind]
///   knows both.
/// - A transaction goes on when nobody waits for it any more: a caller who hangs up does not cut a
///   change in two.
/// - Time is a parameter, with a microsecond as its smallest part.
///
/// It speaks SQL. A `…Row` is a plain class, read and written by the [Columns] of its table, and
/// whoever changes one writes it: nothing is written by itself. Where rows are many (intake,
/// sweeps, dispatch), whole batches are written by one statement. Inside a transaction its
/// connection is handed on: a function has no second one.
@NullMarked
package dev.redress.store;

import org.jspecify.annotations.NullMarked;
