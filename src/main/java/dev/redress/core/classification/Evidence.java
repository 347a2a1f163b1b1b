package dev.redress.core.classification;

/// One reason for an [Opinion]. Offsets are those of the text as the customer wrote it, in UTF-16
/// units.
public sealed interface Evidence {

    /// A rule spoke.
    record RuleHit(Reason reason) implements Evidence {}

    /// A stretch of the text that speaks for the answer and against the runner-up.
    ///
    /// @param share of all that speaks for the answer, from 0 to 1
    record Wording(String words, int start, int end, double share) implements Evidence {}

    /// A sentence that the model learned from resembles the text.
    ///
    /// @param similarity from 0 to 1
    record Resemblance(Exemplar exemplar, double similarity) implements Evidence {}

    /// What keeps the classifier from being sure.
    record Doubt(Abstention abstention) implements Evidence {}
}
