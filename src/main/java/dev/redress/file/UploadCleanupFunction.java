package dev.redress.file;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The cleaning up of uploads in the cloud.
@Named("upload-cleanup")
public class UploadCleanupFunction extends OperationFunction {

    UploadCleanupFunction(Operations operations) {
        super("upload-cleanup", operations);
    }
}
