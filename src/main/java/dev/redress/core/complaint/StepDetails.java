package dev.redress.core.complaint;

import dev.redress.core.compensation.Step;
import java.math.BigDecimal;
import java.util.Map;

/// What a timeline tells of a step beside the compensation itself.
final class StepDetails {

    private StepDetails() {}

    static Map<String, String> of(Step step) {
        return switch (step) {
            case Step.Judge(boolean legal, boolean approved, String reason) ->
                    Map.of("reason", reason, "side", legal ? "legal" : "business");
            case Step.Advise(boolean inFavour, String text) ->
                    Map.of("inFavour", String.valueOf(inFavour), "text", text);
            case Step.Verify(var method) -> Map.of("method", method.name());
            case Step.Revoke(String reason) -> Map.of("reason", reason);
            case Step.OrderPayment() -> Map.of();
            case Step.NotePaid(int round, String reference) ->
                    Map.of("round", String.valueOf(round), "reference", reference);
            case Step.NoteRefused(int round, String refusal) ->
                    Map.of("round", String.valueOf(round), "reason", refusal);
            case Step.TakeBack(BigDecimal amount, String reason) ->
                    Map.of("takenBack", amount.toPlainString(), "reason", reason);
            case Step.FileClaim(String reference) -> Map.of("reference", reference);
            case Step.NoteRecovered(String reference) -> Map.of("reference", reference);
            case Step.WriteOff(String reason) -> Map.of("reason", reason);
        };
    }
}
