package dev.redress.intake.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.customer.Channel;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.ReceivedMail;
import dev.redress.store.StoredIncoming;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads messages again that are kept.
@Singleton
class RawReading {

    private final IncomingConfig config;
    private final ObjectMapper json;

    RawReading(IncomingConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /// Empty for what cannot be read, and for what is not kept any more.
    Optional<IncomingMessage> read(StoredIncoming kept) {
        String raw = kept.raw();
        if (raw == null) {
            return Optional.empty();
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        return switch (kept.form()) {
            case MAIL -> mail(kept, bytes);
            case CHANNEL -> Optional.of(form(bytes).toMessage(kept.source(), channel(kept)));
        };
    }

    private static Optional<IncomingMessage> mail(StoredIncoming kept, byte[] bytes) {
        try {
            return Optional.of(IncomingMessage.of(ReceivedMail.read(bytes), kept.source()));
        } catch (RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    private ChannelForm form(byte[] bytes) {
        try {
            return json.readValue(new String(bytes, StandardCharsets.UTF_8), ChannelForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("It could be read when it was kept", e);
        }
    }

    // A source may have been taken out of the configuration meanwhile.
    private Channel channel(StoredIncoming kept) {
        return Optional.ofNullable(config.source().get(kept.source()))
                .map(IncomingConfig.Source::channel)
                .orElse(Channel.THIRD_PARTY);
    }
}
