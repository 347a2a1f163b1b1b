package dev.redress.platform.upload;

import dev.redress.core.evidence.UploadAllowance;
import dev.redress.platform.setting.Bytes;
import dev.redress.platform.setting.Count;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/// How much may be on its way to the desk at once.
@ConfigMapping(prefix = "redress.uploads")
interface UploadConfig {

    /// So many uploads of one person to one case may be open. One ends with its completion, or an
    /// hour after its links.
    @WithDefault("5")
    @WithConverter(Count.class)
    int openMax();

    /// A case has at most so much in files: 1 GiB. What is kept counts, and what is declared in
    /// open uploads.
    @WithDefault("1073741824")
    @WithConverter(Bytes.class)
    long caseBytesMax();

    /// The open uploads of one account declare at most so much together: 3 GiB. The platform's app
    /// is one account, whoever it speaks for.
    @WithDefault("3221225472")
    @WithConverter(Bytes.class)
    long accountBytesMax();

    default UploadAllowance allowance() {
        return new UploadAllowance(openMax(), caseBytesMax(), accountBytesMax());
    }
}
