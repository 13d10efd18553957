package hrsuite.mentoring.dimension;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What a person says of themselves, reads, and takes back. */
@ApplicationScoped
class OwnWords {

    @Inject
    private DimensionRows rows;

    @Inject
    private Catalog catalog;

    @Inject
    private Event<DimensionChanged> changes;

    /**
     * Of somebody who is nobody here: the catalog, and nothing said.
     *
     * @param wanted null for English
     */
    OwnDimensions of(String caller, Locale wanted) {
        Locale language = wanted == null ? Locale.ENGLISH : wanted;
        Map<String, String> said = rows.signedIn(caller).map(rows::of).orElse(Map.of());
        boolean german = language.getLanguage().equals("de");
        return new OwnDimensions(
                consent(language),
                catalog.all().stream()
                        .map(dimension -> new OwnDimensions.Own(
                                dimension.code(),
                                german ? dimension.nameDe() : dimension.name(),
                                dimension.values().stream()
                                        .map(value -> new OwnDimensions.Choice(
                                                value.code(), german ? value.nameDe() : value.name()))
                                        .toList(),
                                said.get(dimension.code())))
                        .toList());
    }

    private static String consent(Locale language) {
        return ResourceBundle.getBundle(
                        OwnWords.class.getPackageName() + ".consent",
                        language,
                        OwnWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("consent");
    }

    void say(String caller, String dimension, OwnStatement statement) {
        long person = person(caller);
        DimensionDetail known = catalog.find(dimension);
        if (!statement.consent()) {
            throw new Refusal(Refusal.Kind.INVALID, Reason.said(OwnWords.class, "consent", null, "CONSENT_MISSING"));
        }
        if (known.values().stream().noneMatch(value -> value.code().equals(statement.value()))) {
            throw new Refusal(Refusal.Kind.INVALID, Reason.said(OwnWords.class, "value", null, "VALUE_UNKNOWN"));
        }
        rows.say(person, dimension, statement.value());
        changes.fire(new DimensionChanged("DIMENSION_SAID", dimension));
    }

    void takeBack(String caller, String dimension) {
        catalog.find(dimension);
        if (rows.takeBack(person(caller), dimension) > 0) {
            changes.fire(new DimensionChanged("DIMENSION_TAKEN_BACK", dimension));
        }
    }

    private long person(String caller) {
        return rows.signedIn(caller).orElseThrow(() -> Refusal.notFound("person", caller));
    }
}
