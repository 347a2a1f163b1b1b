package dev.redress.file;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The check of the chains of evidence in the cloud, which somebody starts.
@Named("evidence-check")
public class EvidenceCheckFunction extends OperationFunction {

    EvidenceCheckFunction(Operations operations) {
        super("evidence-check", operations);
    }
}
