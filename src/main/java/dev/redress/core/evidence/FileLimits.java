package dev.redress.core.evidence;

/// How much is taken as evidence at once (spec.md §4.7). A limit itself is still in order.
public record FileLimits(
        long imageBytesMax, long videoBytesMax, long documentBytesMax, int filesPerUploadMax) {

    public FileLimits {
        if (imageBytesMax < 1
                || videoBytesMax < 1
                || documentBytesMax < 1
                || filesPerUploadMax < 1) {
            throw new IllegalArgumentException("Something must be allowed");
        }
    }

    public long bytesMax(FileFormat.Family family) {
        return switch (family) {
            case IMAGE -> imageBytesMax;
            case VIDEO -> videoBytesMax;
            case DOCUMENT -> documentBytesMax;
        };
    }
}
