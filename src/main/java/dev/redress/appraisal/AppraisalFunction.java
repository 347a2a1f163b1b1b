package dev.redress.appraisal;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The counting of appraisals in the cloud.
@Named("appraisal")
public class AppraisalFunction extends OperationFunction {

    AppraisalFunction(Operations operations) {
        super("appraisal", operations);
    }
}
