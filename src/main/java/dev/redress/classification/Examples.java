package dev.redress.classification;

/// Texts and answers as the description of the API shows them.
final class Examples {

    static final String CHINESE =
            """
            {"content": "物流五天没动静，客服也不回复", "lang": "zh"}
            """;

    static final String ENGLISH =
            """
            {"content": "I was charged twice for the same order"}
            """;

    static final String ANSWER =
            """
            {"kind": "COMPLAINT", "category": "PAYMENT", "subCategory": "double_charge",
             "severity": "GENERAL", "risk": "MEDIUM", "signals": [], "confidence": 0.97,
             "abstained": false,
             "reasons": [
               {"type": "RULE", "rule": "payment.double-charge", "phrase": "charged twice", "start": 6,
                "end": 19, "negated": false, "effect": "category PAYMENT/double_charge"},
               {"type": "WORDING", "phrase": "charged twice", "start": 6, "end": 19, "share": 0.121},
               {"type": "EXEMPLAR", "exemplar": "own-en-0031", "similarity": 1.0,
                "text": "I was charged twice for the same order", "kind": "COMPLAINT",
                "category": "PAYMENT"}],
             "alternatives": [
               {"kind": "COMPLAINT", "category": "AFTER_SALES", "confidence": 0.011,
                "whyNot": "Scores 1.62 less than PAYMENT."}],
             "versions": {"rules": "1", "grades": "1", "exemplars": "4d1f0c3a9b27",
               "model": "d902eb5aa55a"}}
            """;

    private Examples() {}
}
