package dev.redress.core.incoming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What a mail server says of a mail that it was to deliver (RFC 3464).
///
/// @param messages ids that the mail may have had with us
/// @param action what became of it
/// @param isHard whether trying again would be of no use (a status of class 5)
/// @param detail the status, and what was said of it, one line
public record DeliveryReport(List<UUID> messages, Action action, boolean isHard, String detail) {

    public enum Action {
        /// It was given up.
        FAILED,
        /// It is still tried.
        DELAYED,
        /// It arrived, or went on to where nothing is said any more.
        DELIVERED
    }

    public DeliveryReport {
        messages = List.copyOf(messages);
    }

    /// Of the first recipient: ours have one.
    public static DeliveryReport of(ReceivedMail mail) {
        List<MailHeaders> said =
                mail.whole()
                        .all()
                        .filter(part -> part.is("message/delivery-status"))
                        .flatMap(DeliveryReport::groups)
                        .filter(group -> group.has("Action") || group.has("Status"))
                        .toList();
        MailHeaders first = said.isEmpty() ? new MailHeaders(List.of()) : said.getFirst();
        String status = first.plain("Status");
        String diagnosis = first.first("Diagnostic-Code").map(EncodedWords::decoded).orElse("");
        return new DeliveryReport(
                messages(mail),
                action(first.plain("Action"), status),
                status.startsWith("5"),
                MailText.line("%s %s".formatted(status, diagnosis)));
    }

    /// The groups of fields, with empty lines between them.
    private static Stream<MailHeaders> groups(MimePart part) {
        return Stream.of(part.bytes().replace("\r\n", "\n").split("\n\\s*\n", -1))
                .map(group -> MailHeaders.read(List.of(group.split("\n", -1))));
    }

    private static Action action(String said, String status) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "failed" -> Action.FAILED;
            case "delayed" -> Action.DELAYED;
            case "delivered", "relayed", "expanded" -> Action.DELIVERED;
            default -> status.startsWith("5") ? Action.FAILED : Action.DELAYED;
        };
    }

    private static List<UUID> messages(ReceivedMail mail) {
        Stream<String> returned =
                mail.whole()
                        .all()
                        .skip(1)
                        .map(part -> part.headers().first("Message-ID"))
                        .flatMap(Optional::stream)
                        .flatMap(ReceivedMail::ids);
        return Stream.concat(returned, mail.references().stream())
                .flatMap(id -> MailThread.ownId(id).stream())
                .distinct()
                .toList();
    }
}
