package dev.redress.intake.message;

import dev.redress.core.incoming.IncomingMessage;
import java.util.UUID;

/// Says of words that are not all there where the others are.
final class CutNote {

    private CutNote() {}

    static String under(IncomingMessage message, String words, UUID id) {
        if (!message.isCut()) {
            return words;
        }
        String note =
                message.language().equals("en")
                        ? "%s\n\n[There is more of it in the incoming message %s]"
                        : "%s\n\n【来信过长，其余内容见来信 %s】";
        return note.formatted(words, id);
    }
}
