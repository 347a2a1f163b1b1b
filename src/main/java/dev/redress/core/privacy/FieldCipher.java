package dev.redress.core.privacy;

/// Seals single values, so that whoever gets hold of the database reads nothing of them and can
/// change nothing of them unseen (SEC-01, spec.md §10).
///
/// A value belongs to its cell: sealed for one, it cannot be opened in another. Two seals of one
/// value differ; what shall be searched for needs a [BlindIndex] beside it.
public interface FieldCipher {

    /// The number of the key that seals now. Newer keys have greater numbers.
    int key();

    /// `value` as text that only [#open] understands: letters, digits, `-` and `_` after the mark
    /// `enc:`.
    String seal(Cell cell, String value);

    /// What was sealed.
    ///
    /// @throws BrokenSeal when `sealed` was changed, was sealed for another cell or with a key that
    ///   this desk does not have, or is no sealed value at all
    String open(Cell cell, String sealed);

    /// The number of the key that `value` is sealed with; 0 for what is no sealed value.
    int keyOf(String value);
}
