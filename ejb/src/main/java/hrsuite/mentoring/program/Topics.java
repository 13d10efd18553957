package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The catalog of topics. */
@ApplicationScoped
class Topics {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Event<TopicChanged> changed;

    List<TopicDetail> all() {
        return rows().all();
    }

    TopicDetail topic(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("topic", id));
    }

    TopicNames names() {
        Map<String, String> names = new HashMap<>();
        for (TopicDetail topic : all()) {
            topic.synonyms().forEach(synonym -> names.putIfAbsent(TopicRows.key(synonym), topic.name()));
        }
        // A topic's own name wins over another's synonym.
        all().forEach(topic -> names.put(TopicRows.key(topic.name()), topic.name()));
        return new TopicNames(Map.copyOf(names));
    }

    /** Topics that somebody offers or wants and the catalog does not know, those of most people first. */
    List<UnknownTopic> unknown() {
        TopicNames names = names();
        Map<String, int[]> people = new TreeMap<>();
        rows().visitNamed((offers, wants) -> {
            count(names, people, 0, offers);
            count(names, people, 1, wants);
        });
        return people.entrySet().stream()
                .map(entry -> new UnknownTopic(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparingInt((UnknownTopic topic) -> -topic.offered() - topic.wanted())
                        .thenComparing(UnknownTopic::name))
                .toList();
    }

    private static void count(TopicNames names, Map<String, int[]> people, int side, String text) {
        names.named(TopicList.read(text)).stream()
                .filter(topic -> !names.catalogNames().containsKey(TopicRows.key(topic)))
                .forEach(topic -> people.computeIfAbsent(topic, name -> new int[2])[side]++);
    }

    TopicAdded add(TopicDraft draft) {
        new TopicJudgment(draft).refuse();
        Optional<TopicDetail> there = rows().byName(draft.name());
        if (there.isEmpty()) {
            return new TopicAdded(insert(draft, "TOPIC_ADDED"), true);
        }
        TopicDetail topic = there.get();
        List<String> synonyms = Stream.concat(topic.synonyms().stream(), draft.synonyms().stream())
                .toList();
        String direction = draft.direction() == null ? topic.direction() : draft.direction();
        return new TopicAdded(
                replace(topic, new TopicDraft(topic.name(), direction, synonyms), "TOPIC_CHANGED"), false);
    }

    TopicDetail change(String id, long expectedVersion, TopicDraft draft) {
        TopicDetail topic = topic(id);
        expect(topic, expectedVersion);
        new TopicJudgment(draft).refuse();
        List<String> synonyms = Stream.concat(draft.synonyms().stream(), Stream.of(topic.name()))
                .toList();
        return replace(topic, new TopicDraft(draft.name(), draft.direction(), synonyms), "TOPIC_CHANGED");
    }

    void remove(String id, long expectedVersion) {
        TopicDetail topic = topic(id);
        if (!rows().delete(Long.parseLong(id), expectedVersion)) {
            throw Refusal.stale("topic", id);
        }
        changed.fire(TopicChanged.of("TOPIC_REMOVED", topic));
    }

    TopicDetail place(TopicPlacement placement) {
        TopicJudgment.of(placement).refuse();
        String name = placement.name().strip();
        if (placement.synonymOf() == null) {
            String newName = placement.newName() == null ? name : placement.newName();
            TopicDraft draft = new TopicDraft(newName, placement.direction(), List.of(name));
            new TopicJudgment(draft).refuse();
            return insert(draft, "TOPIC_PLACED");
        }
        TopicDetail topic = find(placement.synonymOf())
                .or(() -> rows().byName(placement.synonymOf()))
                .orElseThrow(() -> Refusal.notFound("topic", placement.synonymOf()));
        List<String> synonyms =
                Stream.concat(topic.synonyms().stream(), Stream.of(name)).toList();
        return replace(topic, new TopicDraft(topic.name(), topic.direction(), synonyms), "TOPIC_PLACED");
    }

    private TopicDetail insert(TopicDraft draft, String action) {
        refuseTaken(draft, null);
        return kept(draft.name(), action, () -> {
            long id = rows().insert(draft.name().strip(), directionOf(draft));
            rows().replaceSynonyms(id, otherNames(draft));
            return id;
        });
    }

    private TopicDetail replace(TopicDetail topic, TopicDraft draft, String action) {
        refuseTaken(draft, topic.id());
        return kept(draft.name(), action, () -> {
            long id = Long.parseLong(topic.id());
            if (!rows().update(id, topic.version(), draft.name().strip(), directionOf(draft))) {
                throw Refusal.stale("topic", topic.id());
            }
            rows().replaceSynonyms(id, otherNames(draft));
            return id;
        });
    }

    /** What two people say at the same moment meets in the keys of the tables. */
    private TopicDetail kept(String name, String action, Supplier<Long> work) {
        try {
            TopicDetail topic = topic(Long.toString(work.get()));
            changed.fire(TopicChanged.of(action, topic));
            return topic;
        } catch (SqlFailure failure) {
            throw failure.isIntegrity() ? taken("name", name, "another topic") : failure;
        }
    }

    /** A name means one topic. */
    private void refuseTaken(TopicDraft draft, String ofTopic) {
        List<String> names = Stream.concat(Stream.of(draft.name().strip()), otherNames(draft).stream())
                .toList();
        for (String name : names) {
            rows().byName(name).filter(other -> !other.id().equals(ofTopic)).ifPresent(other -> {
                throw taken(names.indexOf(name) == 0 ? "name" : "synonyms", name, "the topic " + other.name());
            });
        }
    }

    private static Refusal taken(String place, String name, String by) {
        return Refusal.conflict(
                place,
                name,
                "TOPIC_NAME_TAKEN",
                name + " is a name of " + by + " already.",
                "Take it away there first, or remove that topic.");
    }

    private static void expect(TopicDetail topic, long version) {
        if (topic.version() != version) {
            throw Refusal.stale("topic", topic.id());
        }
    }

    private static String directionOf(TopicDraft draft) {
        return draft.direction() == null
                ? TopicJudgment.ANY
                : draft.direction().strip().toUpperCase(Locale.ROOT);
    }

    /** Each of the other names once, the own one left out. */
    private static List<String> otherNames(TopicDraft draft) {
        Map<String, String> names = new LinkedHashMap<>();
        draft.synonyms().stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.putIfAbsent(TopicRows.key(name), name));
        names.remove(TopicRows.key(draft.name()));
        return List.copyOf(names.values());
    }

    private Optional<TopicDetail> find(String id) {
        return id != null && id.matches("\\d{1,18}") ? rows().byId(Long.parseLong(id)) : Optional.empty();
    }

    private TopicRows rows() {
        return new TopicRows(database);
    }
}
