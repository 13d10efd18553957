package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.delivery.ChangeEvent;
import hrsuite.mentoring.delivery.Place;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.TreeMap;

/**
 * Something that is due to be delivered.
 *
 * @param id of the delivery
 * @param firstTried null for never
 */
record Letter(long id, ChangeEvent event, int attempts, Instant firstTried) {

    private static final String IN_ORDER = "%019d.%09d";

    /** As a CloudEvent 1.0 in structured JSON. */
    String body(String source) {
        Place place = Place.of(event.cursor());
        JsonObjectBuilder data = Json.createObjectBuilder();
        new TreeMap<>(event.data()).forEach(data::add);
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", event.id())
                .add("source", source)
                .add("type", event.type())
                .add("subject", event.subject())
                .add("time", event.time().toString())
                .add("datacontenttype", "application/json")
                .add("sequence", IN_ORDER.formatted(place.position(), place.aside()))
                .add("data", data)
                .build()
                .toString();
    }
}
