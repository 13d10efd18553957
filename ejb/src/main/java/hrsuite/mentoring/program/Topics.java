package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The catalog of topics: what a data file brings, and over it what HR has added. */
@ApplicationScoped
class Topics {

    private static final Set<String> DIRECTIONS = Set.of("EARLY_CAREER", "LATE_CAREER", "ANY");

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    List<TopicDetail> all() {
        return List.copyOf(byKey().values());
    }

    TopicNames names() {
        Map<String, String> names = new HashMap<>();
        for (TopicDetail topic : byKey().values()) {
            topic.synonyms().forEach(synonym -> names.putIfAbsent(key(synonym), topic.name()));
        }
        // A topic's own name wins over another's synonym.
        all().forEach(topic -> names.put(key(topic.name()), topic.name()));
        return new TopicNames(Map.copyOf(names));
    }

    /** Topics that somebody offers or wants and the catalog does not know, those of most people first. */
    List<UnknownTopic> unknown() {
        TopicNames names = names();
        Map<String, int[]> people = new TreeMap<>();
        count(names, people, 0, "SELECT offers FROM mentoring.enrollment WHERE offers IS NOT NULL");
        count(names, people, 1, "SELECT wants FROM mentoring.enrollment WHERE wants IS NOT NULL");
        count(names, people, 0, "SELECT skills FROM mentoring.person WHERE skills IS NOT NULL AND status <> 'LEAVER'");
        count(
                names,
                people,
                1,
                "SELECT topics_wanted FROM mentoring.person WHERE topics_wanted IS NOT NULL AND status <> 'LEAVER'");
        return people.entrySet().stream()
                .map(entry -> new UnknownTopic(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparingInt((UnknownTopic topic) -> -topic.offered() - topic.wanted())
                        .thenComparing(UnknownTopic::name))
                .toList();
    }

    private void count(TopicNames names, Map<String, int[]> people, int side, String sql) {
        new Sql(database).each(sql, row -> names.named(TopicList.read(row.getString(1))).stream()
                .filter(topic -> !names.catalogNames().containsKey(key(topic)))
                .forEach(topic -> people.computeIfAbsent(topic, name -> new int[2])[side]++));
    }

    TopicDetail add(TopicDraft draft) {
        String direction =
                draft.direction() == null ? "ANY" : draft.direction().strip().toUpperCase(Locale.ROOT);
        judge(draft, direction);
        String name = draft.name().strip();
        keep(name, draft.direction() == null ? null : direction);
        draft.synonyms().stream()
                .map(String::strip)
                .filter(synonym -> !synonym.isEmpty())
                .distinct()
                .forEach(synonym -> keepSynonym(name, synonym));
        return byKey().get(key(name));
    }

    private void keep(String name, String direction) {
        TopicDetail known = byKey().get(key(name));
        String kept = known == null ? "ANY" : known.direction();
        int there = new Sql(database)
                .update(
                        "UPDATE mentoring.topic SET direction = ? WHERE name_key = ?",
                        direction == null ? kept : direction,
                        key(name));
        if (there == 0) {
            new Sql(database)
                    .update(
                            "INSERT INTO mentoring.topic (name, name_key, direction) VALUES (?, ?, ?)",
                            known == null ? name : known.name(),
                            key(name),
                            direction == null ? kept : direction);
        }
    }

    private void keepSynonym(String name, String synonym) {
        int there = new Sql(database)
                .update(
                        "UPDATE mentoring.topic_synonym SET topic_id = (SELECT id FROM mentoring.topic WHERE name_key = ?)"
                                + " WHERE synonym_key = ?",
                        key(name),
                        key(synonym));
        if (there == 0) {
            new Sql(database)
                    .update(
                            "INSERT INTO mentoring.topic_synonym (synonym_key, synonym, topic_id)"
                                    + " SELECT CAST(? AS varchar(200)), CAST(? AS varchar(200)), id FROM mentoring.topic WHERE name_key = ?",
                            key(synonym),
                            synonym,
                            key(name));
        }
    }

    private static void judge(TopicDraft draft, String direction) {
        List<Reason> reasons = new ArrayList<>();
        if (draft.name() == null || draft.name().isBlank()) {
            reasons.add(new Reason("name", null, "NAME_MISSING", "name is missing.", "Name the topic."));
        } else {
            reasons.addAll(TopicList.objections("name", List.of(draft.name())));
        }
        reasons.addAll(TopicList.objections("synonyms", draft.synonyms()));
        if (!DIRECTIONS.contains(direction)) {
            reasons.add(new Reason(
                    "direction",
                    draft.direction(),
                    "DIRECTION_UNKNOWN",
                    "There is no direction " + draft.direction() + ".",
                    "Give EARLY_CAREER, LATE_CAREER or ANY."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private Map<String, TopicDetail> byKey() {
        Map<String, TopicDetail> topics = new TreeMap<>(Catalog.TOPICS);
        new Sql(database)
                .each(
                        "SELECT t.name, t.direction, s.synonym FROM mentoring.topic t"
                                + " LEFT JOIN mentoring.topic_synonym s ON s.topic_id = t.id ORDER BY t.id, s.synonym_key",
                        row -> topics.merge(
                                key(row.getString(1)),
                                new TopicDetail(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3) == null ? List.of() : List.of(row.getString(3))),
                                Topics::over));
        return topics;
    }

    /** What is known about a topic, with HR's word about it on top. */
    private static TopicDetail over(TopicDetail known, TopicDetail added) {
        Set<String> synonyms = new LinkedHashSet<>(known.synonyms());
        synonyms.addAll(added.synonyms());
        return new TopicDetail(known.name(), added.direction(), List.copyOf(synonyms));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The topics that come with the module. */
    private static final class Catalog {

        static final Map<String, TopicDetail> TOPICS = new TreeMap<>();

        static {
            DataFile.rows(Topics.class, "topics.txt")
                    .forEach(row -> TOPICS.put(key(row[0]), new TopicDetail(row[0], row[1], DataFile.list(row[2]))));
        }
    }
}
