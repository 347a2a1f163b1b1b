package dev.redress.classification;

/// Exemplars and classifiers as the description of the API shows them.
final class LearningExamples {

    static final String EXEMPLARS =
            """
            {"items": [
              {"id": "019cadfe-3a40-7b5e-8a1f-0d2f6f0c9b11", "status": "PROPOSED",
               "complaintId": "019cadfd-9c00-7d10-9c57-3a0b8c1d2e3f",
               "text": "我叫*，订单*的主播承诺的赠品没有兑现", "lang": "zh", "kind": "COMPLAINT",
               "category": "PLATFORM_RULE", "subCategory": "rule_dispute",
               "automatic": {"category": "PRODUCT", "confidence": 0.41, "classifier": 1},
               "correctedBy": "agent1", "correctedAt": "2026-03-02T02:30:00Z",
               "nearDuplicates": [
                 {"exemplar": "zh-service-0188", "text": "主播承诺的赠品没有给", "kind": "COMPLAINT",
                  "category": "PLATFORM_RULE", "similarity": 0.83}]}]}
            """;

    static final String APPROVAL =
            """
            {"approved": true, "reason": "Clear, and not learned yet"}
            """;

    static final String CLASSIFIERS =
            """
            {"active": 2, "items": [
              {"version": 2, "active": true, "delivered": false, "model": "7be02c6f1d55",
               "rulesVersion": "1", "exemplars": 2148, "taught": 5, "exemplarsVersion": "a1f09c3b7d21",
               "threshold": 0.6, "evaluated": true, "missed": [], "trainedBy": "back1",
               "trainedAt": "2026-03-02T03:00:00Z",
               "activations": [
                 {"activatedBy": "operations1", "activatedAt": "2026-03-02T03:10:00Z",
                  "reason": "Better at refunds"}]},
              {"version": 1, "active": false, "delivered": true, "evaluated": false, "missed": [],
               "activations": []}]}
            """;

    static final String ACTIVATION =
            """
            {"reason": "Better at refunds"}
            """;

    private LearningExamples() {}
}
