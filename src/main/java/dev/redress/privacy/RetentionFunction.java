package dev.redress.privacy;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// What has been kept long enough goes, in the cloud.
@Named("retention")
public class RetentionFunction extends OperationFunction {

    RetentionFunction(Operations operations) {
        super("retention", operations);
    }
}
