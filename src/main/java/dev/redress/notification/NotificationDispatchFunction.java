package dev.redress.notification;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The dispatch of the outbox in the cloud.
@Named("notification-dispatch")
public class NotificationDispatchFunction extends OperationFunction {

    NotificationDispatchFunction(Operations operations) {
        super("notification-dispatch", operations);
    }
}
