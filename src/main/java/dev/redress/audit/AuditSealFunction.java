package dev.redress.audit;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The sealing of the audit log in the cloud.
@Named("audit-seal")
public class AuditSealFunction extends OperationFunction {

    AuditSealFunction(Operations operations) {
        super("audit-seal", operations);
    }
}
