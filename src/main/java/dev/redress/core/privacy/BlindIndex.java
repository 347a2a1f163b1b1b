package dev.redress.core.privacy;

import java.util.List;

/// Makes sealed values findable: equal values have equal marks, and nobody without the key can tell
/// a value from its mark or make the mark of a value that they guess.
public interface BlindIndex {

    /// The mark to be stored beside the value. Marks of different subjects have nothing in common.
    String mark(Findable subject, String normal);

    /// All marks that the value may have been stored with: while the key changes, there are
    /// several.
    List<String> marks(Findable subject, String normal);
}
