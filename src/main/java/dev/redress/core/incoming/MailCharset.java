package dev.redress.core.incoming;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes text of bytes, by what the mail says and, where that is wrong or nothing, by what they
/// look like.
final class MailCharset {

    /// Has all of GB 2312 and GBK, which mails say where they mean this.
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// Those that browsers read (WHATWG, Encoding), which is what mails are written in. By name, so
    /// that a native image takes these along and not all that Java knows. What a Java does without
    /// is no reason to read no mail at all.
    private static final List<String> WRITTEN =
            List.of(
                    "utf-8",
                    "utf-16",
                    "utf-16be",
                    "utf-16le",
                    "gb18030",
                    "big5",
                    "big5-hkscs",
                    "x-windows-950",
                    "euc-jp",
                    "iso-2022-jp",
                    "shift_jis",
                    "windows-31j",
                    "euc-kr",
                    "x-windows-949",
                    "ibm866",
                    "iso-8859-1",
                    "iso-8859-2",
                    "iso-8859-3",
                    "iso-8859-4",
                    "iso-8859-5",
                    "iso-8859-6",
                    "iso-8859-7",
                    "iso-8859-8",
                    "iso-8859-9",
                    "iso-8859-13",
                    "iso-8859-15",
                    "iso-8859-16",
                    "x-macroman",
                    "x-maccyrillic",
                    "koi8-r",
                    "koi8-u",
                    "x-windows-874",
                    "windows-1250",
                    "windows-1251",
                    "windows-1252",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1256",
                    "windows-1257",
                    "windows-1258");

    private static final Map<String, Charset> BY_NAME = byName();

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
            case "macintosh", "mac" -> Optional.ofNullable(BY_NAME.get("x-macroman"));
            case "x-mac-cyrillic" -> Optional.ofNullable(BY_NAME.get("x-maccyrillic"));
            case "utf8", "unicode-1-1-utf-8" -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.ofNullable(BY_NAME.get(name));
        };
    }

    private static Map<String, Charset> byName() {
        Map<String, Charset> byName = new HashMap<>();
        for (String name : WRITTEN) {
            if (!Charset.isSupported(name)) {
                continue;
            }
            Charset charset = Charset.forName(name);
            byName.put(name, charset);
            byName.put(charset.name().toLowerCase(Locale.ROOT), charset);
            charset.aliases().forEach(alias -> byName.put(alias.toLowerCase(Locale.ROOT), charset));
        }
        return Map.copyOf(byName);
    }
}
