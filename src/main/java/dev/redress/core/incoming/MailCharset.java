package dev.redress.core.incoming;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes text of bytes, by what the mail says and, where that is wrong or nothing, by what they
/// look like.
final class MailCharset {

    /// Has all of GB 2312 and GBK, which mails say where they mean this.
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private MailCharset() {}

    /// Does not fail: a byte that means nothing becomes a replacement character.
    ///
    /// @param bytes a character for each
    static String decoded(String bytes, @Nullable String said) {
        byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
        Optional<Charset> named = named(said);
        return named.flatMap(charset -> exactly(raw, charset))
                .or(() -> exactly(raw, StandardCharsets.UTF_8))
                .or(() -> named.isPresent() ? Optional.empty() : exactly(raw, CHINESE))
                .orElseGet(() -> new String(raw, named.orElse(WESTERN)));
    }

    private static Optional<String> exactly(byte[] raw, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(raw))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    // US-ASCII that has other bytes is a lie, and of no use.
    private static Optional<Charset> named(@Nullable String said) {
        String name = said == null ? "" : said.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "us-ascii", "ascii", "unknown-8bit", "default", "binary" -> Optional.empty();
            case "gb2312", "gbk", "x-gbk", "cp936", "ms936", "hz-gb-2312" -> Optional.of(CHINESE);
            case "utf8", "unicode-1-1-utf-8" -> Optional.of(StandardCharsets.UTF_8);
            default -> known(name);
        };
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
