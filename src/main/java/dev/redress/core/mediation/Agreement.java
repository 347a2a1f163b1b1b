package dev.redress.core.mediation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// What the parties agreed on. Both sign the same text, obligations included (MED-04).
///
/// @param obligations in the order of their numbers, at least one
/// @param signatures at most one of each party
public record Agreement(String text, List<Obligation> obligations, List<Statement> signatures) {

    public Agreement {
        obligations = List.copyOf(obligations);
        signatures = List.copyOf(signatures);
    }

    /// SHA-256 of everything that is signed, in lower-case hexadecimal digits.
    public String textHash() {
        Stream<String> owed =
                obligations.stream()
                        .map(due ->
                                "%d|%s|%s|%s"
                                        .formatted(
                                                due.number(),
                                                due.debtor(),
                                                due.dueOn(),
                                                due.text()));
        String whole = String.join("\n", Stream.concat(Stream.of(text), owed).toList());
        return HexFormat.of().formatHex(sha256().digest(whole.getBytes(UTF_8)));
    }

    public boolean isSignedBy(Party party) {
        return signatures.stream().anyMatch(signature -> signature.party() == party);
    }

    boolean isFulfilled() {
        return obligations.stream().noneMatch(Obligation::isOpen);
    }

    Agreement signed(Statement signature) {
        List<Statement> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Agreement(text, obligations, more);
    }

    /// With `fresh` in the place of the obligation that has its number.
    Agreement with(Obligation fresh) {
        return new Agreement(
                text,
                obligations.stream()
                        .map(known -> known.number() == fresh.number() ? fresh : known)
                        .toList(),
                signatures);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
