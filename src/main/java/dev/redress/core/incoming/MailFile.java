package dev.redress.core.incoming;

import java.nio.charset.StandardCharsets;

/// A file that came with a mail.
///
/// @param name one line, without anything that a path could be made of
/// @param bytes a character for each
public record MailFile(String name, String bytes) {

    private static final String UNNAMED = "attachment";

    public MailFile {
        name = name.replaceAll("[/\\\\\\p{Cntrl}]", "_").strip();
        name = name.isBlank() ? UNNAMED : name;
    }

    public static MailFile ofBase64(String name, String code) {
        return new MailFile(name, TransferEncoding.base64(code));
    }

    public int size() {
        return bytes.length();
    }

    public byte[] toBytes() {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Does not print what is in it.
    @Override
    public String toString() {
        return "MailFile[%d bytes]".formatted(size());
    }
}
