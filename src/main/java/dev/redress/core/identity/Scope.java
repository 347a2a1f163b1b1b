package dev.redress.core.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a program may be allowed to do, beside its role. Each but the last two lets it act for any
/// customer whom it names; without them it acts for nobody.
public enum Scope {
    /// Submit complaints in the name of customers, one by one or as a file.
    COMPLAINTS("complaints"),
    /// Read cases, whosever they are.
    CASES_READ("cases.read"),
    /// Say and decide in a case what its customer may: messages, evidence, answers, appeals.
    CASES_ACT("cases.act"),
    /// Read and write what is kept of customers beyond their cases.
    CUSTOMERS("customers"),
    /// Tell of orders and parcels.
    ORDERS("orders");

    private static final String API = "/api/v1/";

    /// Nobody's secret.
    private static final Set<String> OPEN = Set.of("taxonomy");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /// As requests and tokens name it: `cases.read`.
    public String label() {
        return label;
    }

    public static Optional<Scope> labelled(String label) {
        return Stream.of(values()).filter(scope -> scope.label.equals(label)).findFirst();
    }

    /// `complaints, cases.read`.
    public static String labels() {
        return String.join(", ", Stream.of(values()).map(Scope::label).toList());
    }

    /// Whether a program with these scopes may make the request. What no scope speaks of is
    /// refused.
    ///
    /// @param path normalised, such as `/api/v1/complaints`
    public static boolean allow(Set<Scope> held, String method, String path) {
        if (!path.startsWith(API)) {
            return false;
        }
        List<String> segments = List.of(path.substring(API.length()).split("/"));
        boolean isOpen = OPEN.contains(segments.getFirst());
        return isOpen || needed(method, segments).filter(held::contains).isPresent();
    }

    private static Optional<Scope> needed(String method, List<String> segments) {
        boolean reads = method.equals("GET") || method.equals("HEAD");
        return switch (segments.getFirst()) {
            case "complaints" ->
                    Optional.of(reads ? CASES_READ : segments.size() == 1 ? COMPLAINTS : CASES_ACT);
            case "imports" -> Optional.of(COMPLAINTS);
            case "orders", "shipments" -> Optional.of(ORDERS);
            case "customers" -> Optional.of(CUSTOMERS);
            default -> Optional.empty();
        };
    }
}
