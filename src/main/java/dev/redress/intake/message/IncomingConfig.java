package dev.redress.intake.message;

import dev.redress.core.customer.Channel;
import dev.redress.core.incoming.IncomingBudget;
import dev.redress.core.incoming.SenderBudget;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/// Who brings messages to the desk, and how many it takes.
@ConfigMapping(prefix = "redress.incoming")
public interface IncomingConfig {

    /// How large a mail may be, with everything in it. It is held in memory a few times over. A
    /// function gets no more than 4.4 MiB whatever stands here: Lambda takes 6 MB, in Base64.
    @WithDefault("10485760")
    int mailBytesMax();

    /// How many cases one sender may open, before a person looks at the next.
    @WithDefault("10")
    int casesPerHour();

    @WithDefault("50")
    int casesPerDay();

    /// How many cases all those together may open through one source whom nobody vouches for.
    @WithDefault("200")
    int unverifiedCasesPerHour();

    @WithDefault("2000")
    int unverifiedCasesPerDay();

    /// How many messages one sender may add to cases, before a person looks at the next.
    @WithDefault("30")
    int repliesPerHour();

    @WithDefault("200")
    int repliesPerDay();

    /// By the name in the path of the hook. Without one nothing comes in.
    Map<String, Source> source();

    /// Somebody who brings messages.
    interface Source {

        /// What they sign with (`whsec_…`). Without one, nobody is let in.
        Optional<String> secret();

        /// The name under which the own mail server says whether a sender is genuine (RFC 8601,
        /// `amazonses.com`). Without one nobody vouches for anybody, and the address decides alone.
        Optional<String> authserv();

        /// By which channel the messages of a partner come.
        @WithDefault("THIRD_PARTY")
        Channel channel();
    }

    default Optional<String> secretOf(String name) {
        return Optional.ofNullable(source().get(name)).flatMap(Source::secret);
    }

    /// For one more case by a sender whom somebody vouches for, or by anybody else.
    default IncomingBudget cases(boolean isVerified) {
        return new IncomingBudget(
                new SenderBudget(casesPerHour(), casesPerDay()),
                isVerified
                        ? null
                        : new SenderBudget(unverifiedCasesPerHour(), unverifiedCasesPerDay()));
    }

    /// For one more message in a case.
    default IncomingBudget replies() {
        return new IncomingBudget(new SenderBudget(repliesPerHour(), repliesPerDay()), null);
    }
}
