package dev.redress.core.classification;

import java.util.List;

/// What was learned from the exemplars. [ModelFile] makes bytes of it and reads them.
///
/// @param version follows from everything that it was learned from
/// @param exemplarsVersion of the sentences alone
/// @param rulesVersion the rules whose hits it has learned to weigh
public record Model(
        String version,
        String exemplarsVersion,
        String rulesVersion,
        Vocabulary vocabulary,
        LinearModel linear,
        ExemplarIndex exemplars,
        Calibration calibration) {

    /// A model that has learned nothing, so that the rules speak alone.
    static final Model BLANK =
            new Model(
                    "none",
                    "none",
                    "none",
                    new Vocabulary(new int[0], new float[0]),
                    LinearModel.of(new float[0][], new float[LinearModel.COLUMNS]),
                    new ExemplarIndex(List.of(), new int[1], new char[0], new byte[0]),
                    new Calibration(new float[] {0}, new float[] {0}));

    /// @throws IllegalArgumentException if the parts do not belong together
    public Model {
        if (linear.steps().length != vocabulary.size() * LinearModel.COLUMNS
                || exemplars.starts().length != vocabulary.size() + 1) {
            throw new IllegalArgumentException("Not of one vocabulary");
        }
    }
}
