package dev.redress.core.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A mail, or a part of one, as it stands there.
///
/// @param body not decoded, a character for each byte; empty where its parts have it, and in mails
///   that are attached as a whole
record MimePart(MailHeaders headers, HeaderValue type, String body, List<MimePart> parts) {

    /// Nobody packs deeper, or more.
    static final int DEPTH_MAX = 20;

    static final int PARTS_MAX = 500;

    private static final String PLAIN = "text/plain";

    MimePart {
        parts = List.copyOf(parts);
    }

    /// @param raw a character for each byte
    /// @throws UnreadableMail when it is packed too deep, or in too many parts
    static MimePart read(String raw) {
        return read(raw, 0, new AtomicInteger(), true);
    }

    private static MimePart read(String raw, int depth, AtomicInteger count, boolean isWanted) {
        if (depth > DEPTH_MAX || count.incrementAndGet() > PARTS_MAX) {
            throw new UnreadableMail(
                    "It is packed deeper than %d times, or in more than %d parts"
                            .formatted(DEPTH_MAX, PARTS_MAX));
        }
        Lines lines = new Lines(raw);
        List<String> head = new ArrayList<>();
        String line = lines.next();
        while (line != null && !line.isEmpty()) {
            if (head.size() < MailHeaders.LINES_MAX) {
                head.add(line);
            }
            line = lines.next();
        }
        MailHeaders headers = MailHeaders.read(head);
        HeaderValue type = HeaderValue.read(headers.first("Content-Type").orElse(PLAIN));
        String body = raw.substring(lines.at());
        List<MimePart> parts = new ArrayList<>();
        boolean isMultipart = type.value().startsWith("multipart/");
        for (String inner : inner(type, headers, body)) {
            parts.add(read(inner, depth + 1, count, isWanted && isMultipart));
        }
        boolean isKept = isWanted && !(isMultipart && !parts.isEmpty());
        return new MimePart(headers, type, isKept ? body : "", parts);
    }

    private static List<String> inner(HeaderValue type, MailHeaders headers, String body) {
        if (type.value().equals("message/rfc822") || type.value().equals("text/rfc822-headers")) {
            String encoding = headers.plain("Content-Transfer-Encoding");
            return List.of(TransferEncoding.decoded(body, encoding));
        }
        Optional<String> boundary = type.parameter("boundary");
        return type.value().startsWith("multipart/") && boundary.isPresent()
                ? Lines.between(body, "--" + boundary.get())
                : List.of();
    }

    boolean isMultipart() {
        return type.value().startsWith("multipart/");
    }

    boolean is(String mediaType) {
        return type.value().equals(mediaType);
    }

    boolean isText() {
        return type.value().startsWith("text/") && !is("text/rfc822-headers");
    }

    /// This one and all in it, from outside in.
    Stream<MimePart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MimePart::all));
    }

    /// The bytes that were meant, a character for each.
    String bytes() {
        return TransferEncoding.decoded(body, headers.plain("Content-Transfer-Encoding"));
    }

    /// The words of a text.
    MailText.Words text() {
        String text = MailCharset.decoded(bytes(), type.parameter("charset").orElse(null));
        return is("text/html") ? HtmlText.of(text) : MailText.Words.of(text);
    }

    HeaderValue disposition() {
        return HeaderValue.read(headers.first("Content-Disposition").orElse(""));
    }

    Optional<String> fileName() {
        return disposition().text("filename").or(() -> type.text("name")).map(MailText::line);
    }

    /// Whether it is handed over rather than said.
    boolean isAttached() {
        return !isMultipart()
                && (!isText()
                        || fileName().isPresent()
                        || disposition().value().equals("attachment"));
    }
}
