package dev.redress.platform;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import software.amazon.awssdk.checksums.SdkChecksum;
import software.amazon.awssdk.checksums.internal.ChecksumProvider;
import software.amazon.awssdk.checksums.spi.ChecksumAlgorithm;

/// What AWS's signer would leave to a native library that is not on board.
///
/// A native image is linked as a whole when it is built, and could not be. None of our requests
/// asks for such a checksum.
@TargetClass(ChecksumProvider.class)
@SuppressWarnings("DoNotCallSuggester") // nobody can: they only take the place of others
final class AwsChecksums {

    private AwsChecksums() {}

    @Substitute
    static SdkChecksum createCrtCrc32C() {
        throw new IllegalStateException("No request of ours asks for CRC-32C");
    }

    @Substitute
    static SdkChecksum crc64NvmeCrtImplementation() {
        throw new IllegalStateException("No request of ours asks for CRC-64/NVME");
    }

    @Substitute
    static SdkChecksum crtXxHash(ChecksumAlgorithm algorithm) {
        throw new IllegalStateException("No request of ours asks for " + algorithm.algorithmId());
    }
}
