package dev.redress.core.notice;

/// How a message is treated on its way.
enum Manner {
    /// Like most: in quiet hours it waits for the morning.
    ORDINARY,

    /// Somebody waits for it at that moment: the customer for the answer to what they just did or
    /// to what they asked, or for a parcel that stands still; or the stock, which sends orders off
    /// by night too; or a party whose time runs.
    AWAITED,

    /// A clock of the law stands behind it.
    REQUIRED,

    /// It holds a link for one person alone.
    PERSONAL,

    /// For programs, in words of their own.
    PROGRAMS,

    /// No message, but a sentence of an explanation.
    SENTENCE
}
