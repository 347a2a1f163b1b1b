package dev.redress.platform.storage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Gives out the storage that was configured.
class Storages {

    @Produces
    @Singleton
    FileStorage storage(StorageConfig config, DiskStorage disk, S3Storage s3) {
        return switch (config.storage()) {
            case DISK -> disk;
            case S3 -> s3;
        };
    }
}
