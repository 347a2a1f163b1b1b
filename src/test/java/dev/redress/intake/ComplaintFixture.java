package dev.redress.intake;

import dev.redress.support.Api;
import dev.redress.support.Database;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/// Requests as clients send them.
final class ComplaintFixture {

    static final String MONDAY_10AM = "2026-03-02T10:00:00+08:00";
    static final String CONTENT = "收到的手机屏幕有划痕，要求退货退款";

    private ComplaintFixture() {}

    static Map<String, Object> aComplaint() {
        Map<String, Object> complaint = new LinkedHashMap<>();
        complaint.put("channel", "APP");
        complaint.put("customer", Map.of("id", "customer1"));
        complaint.put("content", CONTENT);
        return complaint;
    }

    /// A valid one but for this member.
    static Map<String, Object> aComplaintWith(String member, Object value) {
        Map<String, Object> complaint = aComplaint();
        complaint.put(member, value);
        return complaint;
    }

    static Map<String, Object> aComplaintWithout(String member) {
        Map<String, Object> complaint = aComplaint();
        complaint.remove(member);
        return complaint;
    }

    static Map<String, Object> aComplaintOf(Map<String, Object> customer) {
        return aComplaintWith("customer", customer);
    }

    /// A line of an import.
    static Map<String, Object> aLine(String key) {
        Map<String, Object> line = aComplaint();
        line.put("idempotencyKey", key);
        return line;
    }

    static Response submit(String account, Object body) {
        return Api.as(account).body(body).post("/complaints");
    }

    /// The sum of all rows that intake may write.
    static long written(Database database) {
        return database.count("complaint")
                + database.count("deadline")
                + database.count("complaint_event")
                + database.count("outbox")
                + database.count("idempotency_key")
                + database.count("import_run");
    }
}
