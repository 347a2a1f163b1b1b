package dev.redress.policy;

import dev.redress.core.policy.Rules;
import java.time.Instant;

/// Which version of a policy is in force.
final class InForce {

    private InForce() {}

    static int version(PolicyName name, Rules rules, Instant now) {
        return switch (name) {
            case DEADLINES -> rules.deadlines().inForce(now).version();
            case STATUTORY -> rules.statutory().inForce(now).version();
            case GRADES -> rules.grades().at(now).version();
            case KEYWORDS -> rules.keywords().at(now).version();
            case AUTHORITY -> rules.authorities().at(now).version();
            case COMPENSATION -> rules.compensations().at(now).version();
            case ORDERS -> rules.orders().at(now).version();
            case PARTIES -> rules.parties().at(now).version();
            case EVIDENCE -> rules.evidences().at(now).version();
            case INCIDENTS -> rules.incidents().at(now).version();
            case SECURITY -> rules.securities().at(now).version();
            case SURVEY -> rules.surveys().at(now).version();
            case DYNAMIC_RULES -> rules.dynamicRules().at(now).version();
            case DETECTION -> rules.detections().at(now).version();
            case CONDUCT -> rules.conducts().at(now).version();
            case ORGANISATION -> rules.organisations().at(now).version();
            case SCRIPTS -> rules.scripts().at(now).version();
            case RETENTION -> rules.retentions().at(now).version();
            case TEMPLATES -> rules.wordings().at(now).version();
            case CONTACT -> rules.contacts().at(now).version();
            case PUBLICATIONS -> rules.publications().at(now).version();
            case APPRAISAL -> rules.appraisals().at(now).version();
        };
    }
}
