package dev.redress.policy;

import static dev.redress.support.Database.await;

import dev.redress.support.Database;
import jakarta.enterprise.context.ApplicationScoped;

/// Puts the rules back to what the desk is delivered with: tests share one desk.
@ApplicationScoped
public class RulesReset {

    private final Database database;
    private final RereadRules rules;

    RulesReset(Database database, RereadRules rules) {
        this.database = database;
        this.rules = rules;
    }

    public void reset() {
        database.execute("delete from policy_evaluation");
        database.execute("delete from policy_version");
        database.execute("delete from calendar_version");
        database.execute("delete from classifier_activation");
        database.execute("delete from classifier_version");
        database.execute("update rules_revision set revision = revision + 1");
        await(rules::reread);
    }
}
