package dev.redress.intake.message;

import dev.redress.core.customer.Channel;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingMessage.Form;
import dev.redress.core.incoming.MailFile;
import dev.redress.core.incoming.MailText;
import dev.redress.core.incoming.MailThread;
import dev.redress.platform.InvalidInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A message as a partner passes it on.
///
/// @param messageId what the partner calls it: the same again is the same message
/// @param customerId as the shop calls the sender
/// @param name of the sender
/// @param subject one line
/// @param caseNo of the case that it belongs to; one that is not the sender's is passed over
/// @param language of answers to it, `zh-CN` or `en`; that of the text if left out
@RegisterForReflection
record ChannelForm(
        @Schema(examples = "WX-20260302-0001") @Nullable String messageId,
        @Schema(examples = "C-1") @Nullable String customerId,
        @Nullable String name,
        @Nullable String subject,
        @Schema(examples = "屏幕有划痕，要求换货") @Nullable String text,
        @Nullable String caseNo,
        @Nullable List<FileForm> files,
        @Schema(examples = "zh-CN") @Nullable String language) {

    private static final int ID_MAX = 200;

    /// A file, in Base64.
    @RegisterForReflection
    record FileForm(@Nullable String name, @Nullable String content) {}

    /// @throws InvalidInput if something is missing or too long
    IncomingMessage toMessage(String source, Channel channel) {
        String id = id("messageId", messageId);
        String customer = id("customerId", customerId);
        String words = MailText.of(Objects.requireNonNullElse(text, ""));
        String shown = MailText.cut(words, IncomingMessage.TEXT_MAX);
        String line = MailText.line(Objects.requireNonNullElse(subject, ""));
        return new IncomingMessage(
                source,
                Form.CHANNEL,
                channel,
                customer,
                MailText.line(Objects.requireNonNullElse(name, "")),
                id,
                line,
                shown,
                shown.length() < words.length(),
                Objects.requireNonNullElse(files, List.<FileForm>of()).stream()
                        .map(ChannelForm::file)
                        .toList(),
                language(line + words));
    }

    /// Of the case that it belongs to; what is no such number leads nowhere.
    Optional<String> numbered() {
        return Optional.ofNullable(caseNo).flatMap(MailThread::caseNo);
    }

    private String language(String words) {
        if (language == null) {
            return IncomingMessage.languageOf(words);
        }
        if (!List.of("zh-CN", "en").contains(language)) {
            throw InvalidInput.of("language", "UNKNOWN_VALUE", "must be one of zh-CN, en");
        }
        return language;
    }

    private static MailFile file(FileForm form) {
        return MailFile.ofBase64(
                MailText.line(Objects.requireNonNullElse(form.name(), "")),
                Objects.requireNonNullElse(form.content(), ""));
    }

    private static String id(String field, @Nullable String id) {
        if (id == null || id.isBlank()) {
            throw InvalidInput.of(field, "REQUIRED", "is needed");
        }
        if (id.length() > ID_MAX || !id.equals(MailText.line(id))) {
            throw InvalidInput.of(
                    field, "INVALID_FORMAT", "must be one line of at most %d".formatted(ID_MAX));
        }
        return id;
    }
}
