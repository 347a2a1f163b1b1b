package dev.redress.policy;

import dev.redress.core.classification.Model;
import dev.redress.core.classification.ModelFile;

/// What the build has trained. Read when somebody first asks for an opinion, which intake never
/// does; a native image has it read already.
final class DeliveredModel {
    private static final Model MODEL =
            ModelFile.read(new DeliveredFile("classification/model.bin").bytes());

    private DeliveredModel() {}

    static Model get() {
        return MODEL;
    }
}
