package dev.redress.survey;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The dispatch of survey invitations in the cloud.
@Named("survey-dispatch")
public class SurveyDispatchFunction extends OperationFunction {

    SurveyDispatchFunction(Operations operations) {
        super("survey-dispatch", operations);
    }
}
