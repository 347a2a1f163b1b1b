package dev.redress.platform.storage;

/// Nobody has sent the file yet.
public class MissingFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingFile(FileKey key) {
        super("There is no file " + key.path());
    }
}
