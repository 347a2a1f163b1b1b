package dev.redress.core.party;

/// The address with the token, as it is sent to the party and kept nowhere else. Whoever has it is
/// taken for the party, so it does not print itself.
public record PrivateLink(String url) {

    @Override
    public String toString() {
        return "PrivateLink[hidden]";
    }
}
