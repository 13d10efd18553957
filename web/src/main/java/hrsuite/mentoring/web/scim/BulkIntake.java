package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.bulk.BulkDetail;
import hrsuite.mentoring.staff.bulk.BulkOperation;
import hrsuite.mentoring.staff.bulk.BulkService;
import hrsuite.mentoring.staff.bulk.BulkSettings;
import hrsuite.mentoring.web.json.StrictJson;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A bulk that is not waited for, on its way in: operation by operation, never the whole of it in memory. */
public final class BulkIntake {

    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
    private static final int AT_ONCE = 500;

    private final BulkService bulks;
    private final String id;
    private final BulkLine line = new BulkLine();
    private final List<BulkOperation> waiting = new ArrayList<>();
    private int count;

    private BulkIntake(BulkService bulks, String id) {
        this.bulks = bulks;
        this.id = id;
    }

    /**
     * Takes one on.
     *
     * @param base address below which the caller sees users and groups
     * @throws Refusal UNREADABLE with every place that is wrong; TOO_LARGE
     */
    public static BulkDetail receive(BulkService bulks, InputStream body, String base) {
        BulkIntake intake = new BulkIntake(bulks, bulks.begin(base));
        try {
            return intake.receive(body);
        } catch (RuntimeException broken) {
            bulks.drop(intake.id);
            throw broken;
        }
    }

    private BulkDetail receive(InputStream body) {
        Reader text = new InputStreamReader(
                new BoundedBody(body, BulkSettings.mostBytes()), StandardCharsets.UTF_8.newDecoder());
        JsonObject rest = StrictJson.read(text, "Operations", this::take);
        if (count == 0) {
            throw new Unreadable("Operations", null, "OPERATIONS_MISSING", "A bulk has Operations.", null);
        }
        judgeSchema(rest.get("schemas"));
        flush();
        return bulks.received(id, failOnErrors(rest.get("failOnErrors")));
    }

    private void take(JsonValue operation, int position) {
        if (++count > BulkSettings.mostOperations()) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "Operations",
                    null,
                    "TOO_MANY_OPERATIONS",
                    "The bulk has more than " + BulkSettings.mostOperations() + " operations.",
                    "Send it in parts.");
        }
        waiting.add(line.operation(operation, position));
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            bulks.add(id, List.copyOf(waiting));
            waiting.clear();
        }
    }

    private static void judgeSchema(JsonValue schemas) {
        boolean told = schemas instanceof JsonArray all
                && all.stream()
                        .anyMatch(one -> one instanceof JsonString text
                                && text.getString().equalsIgnoreCase(SCHEMA));
        if (!told) {
            throw new Unreadable(
                    "schemas", null, "NO_BULK", "The body does not say that it is a bulk.", "Name " + SCHEMA + ".");
        }
    }

    private static int failOnErrors(JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return 0;
        }
        if (!(value instanceof JsonNumber number)
                || !number.isIntegral()
                || !value.toString().matches("[1-9]\\d{0,8}")) {
            throw new Unreadable(
                    "failOnErrors",
                    value.toString(),
                    "NO_COUNT",
                    "failOnErrors is not a number of failures.",
                    "Send a whole number from 1 on, or leave it out.");
        }
        return number.intValue();
    }
}
