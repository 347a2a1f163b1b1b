package dev.redress.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.sla.DeadlinePolicy;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.platform.InvalidInput;
import dev.redress.policy.PolicyRequests.RehearsalRequest;
import dev.redress.store.PolicyStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;

/// What somebody wants to try out: a version, drafted or decided, or a content that nobody has
/// proposed yet.
@Singleton
class Drafts {

    private final PolicyStore store;
    private final Delivered delivered;
    private final PolicyJson json;

    Drafts(PolicyStore store, Delivered delivered, PolicyJson json) {
        this.store = store;
        this.delivered = delivered;
        this.json = json;
    }

    /// @throws InvalidInput unless the request names exactly one
    Uni<DeadlinePolicy> deadlines(RehearsalRequest request) {
        return draft(
                request,
                PolicyName.DEADLINES,
                delivered.deadlines(),
                DeadlinesContent.class,
                DeadlinesContent::built);
    }

    /// @throws InvalidInput unless the request names exactly one
    Uni<CompensationPolicy> compensation(RehearsalRequest request) {
        return draft(
                request,
                PolicyName.COMPENSATION,
                delivered.compensation(),
                CompensationContent.class,
                CompensationContent::built);
    }

    private <F extends PolicyContent, T> Uni<T> draft(
            RehearsalRequest request,
            PolicyName name,
            T first,
            Class<F> form,
            BiFunction<F, Integer, T> built) {
        Integer version = request.version();
        JsonNode content = request.content();
        boolean isWritten = content != null && !content.isNull();
        if ((version == null) != isWritten) {
            throw InvalidInput.of("version", "REQUIRED", "give either a version or a content");
        }
        if (version == null) {
            return Uni.createFrom().item(unproposed(json.sent(content, form), built));
        }
        return version == Delivered.VERSION
                ? Uni.createFrom().item(first)
                : store.find(name.label(), version)
                        .map(found -> built.apply(json.stored(found.body(), form), version));
    }

    private static <F, T> T unproposed(F content, BiFunction<F, Integer, T> built) {
        try {
            return built.apply(content, Integer.MAX_VALUE);
        } catch (InvalidPolicy e) {
            throw InvalidContent.of(e);
        }
    }
}
