package dev.redress.identity;

import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.staff.Certificate;
import dev.redress.core.staff.CertificateKind;
import dev.redress.core.staff.Certification;
import dev.redress.core.staff.Layer;
import dev.redress.core.staff.Profile;
import dev.redress.store.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The accounts of the demo mode, at least one for each role. The role is the name without its
/// digit.
///
/// Their names are taken for good: without demo mode none of them can sign in, also when an earlier
/// start in demo mode left them in the database.
public final class DemoCast {

    /// Leads every skill group.
    public static final String SUPERVISOR = "supervisor1";

    /// Who hold all certificates.
    public static final List<String> CERTIFIED = List.of("agent1", "agent2", "senior1");

    /// Each new agent with the tutor.
    public static final Map<String, String> TUTORS = Map.of("trainee1", "senior1");

    private static final int CAPACITY = 20;

    public static final List<String> NAMES =
            List.of(
                    "customer1",
                    "customer2",
                    "app1",
                    "agent1",
                    "agent2",
                    "senior1",
                    "supervisor1",
                    "middle1",
                    "back1",
                    "mediator1",
                    "expert1",
                    "compliance1",
                    "operations1",
                    "security1",
                    "auditor1",
                    "bot1",
                    "trainee1",
                    "admin1",
                    "admin2",
                    "scheduler1");

    private DemoCast() {}

    /// The whole cast with one password, which is hashed once: twenty hashes would cost the start
    /// two seconds, and whoever knows the password of one knows that of all anyway.
    public static List<Account> withPassword(String password) {
        String hash = Passwords.hash(password);
        return NAMES.stream()
                .map(name -> new Account(name, hash, Set.of(role(name)), true))
                .toList();
    }

    /// Those of the cast who handle cases, as one team that covers every skill group. Nobody is
    /// there until they say so.
    public static List<Profile> profiles() {
        return List.of(
                profile("agent1", Layer.EXECUTION, 2),
                profile("agent2", Layer.EXECUTION, 2),
                profile("senior1", Layer.EXECUTION, 3),
                profile(SUPERVISOR, Layer.MANAGEMENT, 3));
    }

    /// What the first line of the cast has passed.
    public static List<Certificate> certificates(Instant now) {
        LocalDate passed = LocalDate.ofInstant(now, ZoneOffset.UTC).minusMonths(1);
        return Stream.of(CertificateKind.values())
                .map(kind ->
                        new Certificate(
                                kind,
                                passed,
                                Certificate.SCORE_MAX,
                                Certificate.State.RECORDED,
                                Actor.SYSTEM.name(),
                                now,
                                null,
                                null,
                                "demo"))
                .toList();
    }

    private static Profile profile(String account, Layer layer, int level) {
        return new Profile(
                account,
                layer,
                null,
                null,
                Set.of("zh-CN", "en"),
                Stream.of(SkillGroup.values())
                        .collect(Collectors.toMap(group -> group, _ -> level)),
                CAPACITY,
                Certification.CERTIFIED);
    }

    private static Role role(String name) {
        String label = name.substring(0, name.length() - 1);
        return Stream.of(Role.values())
                .filter(role -> role.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No role is called " + label));
    }
}
