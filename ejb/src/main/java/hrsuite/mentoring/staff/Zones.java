package hrsuite.mentoring.staff;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * In which time zone a person works: as somebody said; else by the city, or the country with a single zone, that the
 * location names; else the company's. Not thread safe: remembers what it has been asked, because a company has few
 * locations and many people.
 */
final class Zones {

    /** Areas whose zones are named after cities. */
    private static final Set<String> AREAS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    private static final Map<String, ZoneId> PLACES = places();

    private final ZoneId company;
    private final Map<String, Optional<ZoneId>> said = new HashMap<>();
    private final Map<String, Optional<ZoneId>> located = new HashMap<>();

    Zones(ZoneId company) {
        this.company = company;
    }

    ZoneId of(Person person) {
        return zone(person.timeZone, person.location, person.country);
    }

    /** The zone in force; all three may be null or unknown. */
    ZoneId zone(String timeZone, String location, String country) {
        return said(timeZone)
                .or(() -> byPlace(location))
                .or(() -> byPlace(country))
                .orElse(company);
    }

    private Optional<ZoneId> said(String timeZone) {
        return timeZone == null ? Optional.empty() : said.computeIfAbsent(timeZone, Zones::read);
    }

    private Optional<ZoneId> byPlace(String place) {
        return place == null ? Optional.empty() : located.computeIfAbsent(place, Zones::find);
    }

    private static Optional<ZoneId> read(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "Sydney" as a whole, then "London, UK" and "Paris - 3rd floor" part by part. */
    private static Optional<ZoneId> find(String place) {
        return Stream.concat(Stream.of(place), Arrays.stream(place.split("[,;/()|]|\\s-\\s")))
                .map(part -> PLACES.get(Words.of(part)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Map<String, ZoneId> places() {
        Map<String, ZoneId> places = new HashMap<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            if (AREAS.contains(id.substring(0, Math.max(0, id.indexOf('/'))))) {
                places.putIfAbsent(Words.of(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id));
            }
        }
        for (String line : Words.linesOf("places.txt")) {
            String[] zoneAndPlaces = line.split(" ", 2);
            for (String place : zoneAndPlaces[1].split(",")) {
                places.put(Words.of(place), ZoneId.of(zoneAndPlaces[0]));
            }
        }
        return Map.copyOf(places);
    }
}
