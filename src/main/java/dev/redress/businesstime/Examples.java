package dev.redress.businesstime;

/// Questions as the description of the API shows them.
final class Examples {

    private static final String CALENDAR =
            """
            "calendar": {"zone": "Europe/London",
              "week": {"mon": [["09:00", "12:30"], ["13:30", "17:00"]], "fri": [["09:00", "24:00"]]},
              "holidays": ["2026-04-03"], "annualHolidays": ["12-25"],
              "overrides": {"2026-04-07": [["10:00", "15:00"]]},
              "breaks": {"2026-03-30": [["10:00", "10:15"]]}},
            """;

    static final String DUE_BY_NAME =
            """
            {"calendarId": "CN", "start": "2026-09-30T16:00:00+08:00", "duration": "PT16H",
             "pauses": [{"from": "2026-10-08T10:00:00+08:00", "to": "2026-10-08T11:30:00+08:00"}]}
            """;

    static final String DUE =
            "{" + CALENDAR + "\"start\": \"2026-03-27T16:00:00Z\", \"workingDays\": 3}";

    static final String ELAPSED =
            "{"
                    + CALENDAR
                    + "\"start\": \"2026-03-27T16:00:00Z\", \"end\": \"2026-04-07T12:00:00Z\"}";

    static final String OPEN = "{" + CALENDAR + "\"at\": \"2026-04-07T10:00:00+01:00\"}";

    private Examples() {}
}
