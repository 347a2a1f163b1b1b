package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.survey.SurveyCampaign;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// General surveys (SRV-14).
@ApplicationScoped
public class CampaignStore {

    // In an order of chance, as everything about a survey.
    private static final String BEGIN =
            """
            with campaign as (
              insert into survey_campaign
                (id, name, subject, send_at, customers, created_by, created_at)
              values ($1, $2, $3, $4, cardinality($5::text[]), $6, $7) returning id)
            insert into survey (id, kind, campaign_id, customer_id, language, state, due_at)
            select gen_random_uuid(), 'CAMPAIGN', campaign.id, c.id, $8, 'SCHEDULED', $4
            from campaign, unnest($5::text[]) as c (id) order by random()
            """;

    private final Pool pool;

    CampaignStore(Pool pool) {
        this.pool = pool;
    }

    /// Plans a survey for each customer.
    ///
    /// @param customers each once
    /// @param language of the messages
    public Uni<Void> begin(
            SurveyCampaign campaign,
            List<String> customers,
            String language,
            String by,
            Instant now) {
        Tuple parameters =
                Tuple.of(
                        campaign.id(),
                        campaign.name(),
                        campaign.subject().name(),
                        sent(campaign.sendAt()),
                        customers.toArray(String[]::new),
                        by);
        parameters.addValue(sent(now)).addString(language);
        return Detached.from(() -> pool.preparedQuery(BEGIN).execute(parameters)).replaceWithVoid();
    }
}
