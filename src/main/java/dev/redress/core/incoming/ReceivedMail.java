package dev.redress.core.incoming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A mail as it came in.
///
/// @param from who says to have written it
/// @param messageId without brackets; absent if it has none
/// @param references ids of the messages before it, without brackets, the nearest first
/// @param subject one line
/// @param text what it says, without what it quotes
/// @param isCut whether it says more than what was read of it
/// @param files what is attached to it
public record ReceivedMail(
        MailAddress from,
        @Nullable String messageId,
        List<String> references,
        String subject,
        String text,
        boolean isCut,
        List<MailFile> files,
        MimePart whole) {

    private static final int REFERENCES_MAX = 100;
    private static final int ID_MAX = 500;

    public ReceivedMail {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /// Reads it as far as it can be read.
    ///
    /// @throws UnreadableMail when it does not say who it is from, or cannot be taken apart
    public static ReceivedMail read(byte[] raw) {
        MimePart whole = MimePart.read(new String(raw, StandardCharsets.ISO_8859_1));
        MailHeaders headers = whole.headers();
        MailAddress from =
                headers.first("From")
                        .flatMap(MailAddress::first)
                        .or(() -> headers.first("Sender").flatMap(MailAddress::first))
                        .orElseThrow(() -> new UnreadableMail("It does not say who it is from"));
        MailContent content = MailContent.of(whole);
        return new ReceivedMail(
                from,
                ids(headers.first("Message-ID").orElse("")).findFirst().orElse(null),
                references(headers),
                headers.first("Subject").map(EncodedWords::decoded).map(MailText::line).orElse(""),
                Quotation.cut(MailText.of(content.words().text())),
                content.words().isCut(),
                content.files(),
                whole);
    }

    MailHeaders headers() {
        return whole.headers();
    }

    /// What is in angle brackets, and without them what is there at all.
    static Stream<String> ids(String header) {
        List<String> ids = new ArrayList<>();
        for (String piece : header.split("[\\s<>,]+", -1)) {
            if (piece.contains("@") && piece.length() <= ID_MAX) {
                ids.add(piece);
            }
        }
        return ids.stream();
    }

    private static List<String> references(MailHeaders headers) {
        List<String> before = ids(headers.first("References").orElse("")).toList();
        Stream<String> nearest = ids(headers.first("In-Reply-To").orElse(""));
        return Stream.concat(nearest, before.reversed().stream())
                .distinct()
                .limit(REFERENCES_MAX)
                .toList();
    }
}
