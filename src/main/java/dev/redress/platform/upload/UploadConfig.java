package dev.redress.platform.upload;

import dev.redress.core.evidence.UploadAllowance;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/// How much may be on its way to the desk at once.
@ConfigMapping(prefix = "redress.uploads")
interface UploadConfig {

    /// So many uploads of one person to one case may be open. One ends with its completion, or an
    /// hour after its links.
    @WithDefault("5")
    @Min(1)
    int openMax();

    /// A case has at most so much in files: 1 GiB. What is kept counts, and what is declared in
    /// open uploads.
    @WithDefault("1073741824")
    @Min(1)
    long caseBytesMax();

    /// The open uploads of one account declare at most so much together: 3 GiB. The platform's app
    /// is one account, whoever it speaks for.
    @WithDefault("3221225472")
    @Min(1)
    long accountBytesMax();

    default UploadAllowance allowance() {
        return new UploadAllowance(openMax(), caseBytesMax(), accountBytesMax());
    }
}
