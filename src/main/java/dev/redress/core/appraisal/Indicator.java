package dev.redress.core.appraisal;

/// What a month is measured by (PERF-01, PERF-02). Shares are in percent.
public enum Indicator {
    /// How many cases.
    CLOSED(
            "本月结案的个案数（同一个案只计一次），结案时由本人负责。",
            "Cases that were closed in the month while they were the person's, each once."),
    FIRST_RESPONSE(
            "本人负责、在本月到期的首次响应中，按时完成的比例。",
            "Share of the first responses of the person, due in the month, that were in time."),
    TIMELINESS(
            "本人负责、在本月到期的其他对客承诺中，按时兑现的比例。",
            "Share of all other promises to customers, owed by the person and due in the month,"
                    + " that were kept."),
    CONFIRMED(
            "本月结案的个案中，由客户（或本人以外的同事）确认结果的比例；本人代录的确认不计。",
            "Share of the closed cases whose result was confirmed, by the customer or as heard by"
                    + " another than the person."),
    ESCALATION(
            "本月处理的个案中，因本人未按时兑现承诺而升级的比例，越低越好。",
            "Share of the handled cases that were escalated because a promise of the person was"
                    + " broken; the lower, the better."),
    SATISFACTION(
            "本人所在团队在最近一个已结束季度的满意度均分；只用报表已公布的团队汇总，不含任何单份答卷。",
            "Mean score of the person's team in the last quarter that was over: the figure that the"
                    + " reports show of the team, and no single answer.");

    private final String chinese;
    private final String english;

    Indicator(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /// What it counts, for people to read.
    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
