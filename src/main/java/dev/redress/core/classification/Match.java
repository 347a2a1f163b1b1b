package dev.redress.core.classification;

/// Where in a text the phrases of a rule match.
public enum Match {
    /// Latin words match whole, so that `fire` is not in `fireplace`. Han characters, which know no
    /// word boundaries, match anywhere.
    WORDS,

    /// Latin words match inside others too.
    ANYWHERE
}
