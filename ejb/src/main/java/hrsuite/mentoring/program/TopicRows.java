package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of topics and their other names. */
final class TopicRows {

    private static final String TOPICS = "SELECT t.id, t.version, t.name, t.direction, s.synonym FROM mentoring.topic t"
            + " LEFT JOIN mentoring.topic_synonym s ON s.topic_id = t.id";
    private static final String IN_ORDER = " ORDER BY t.name_key, s.synonym_key";

    private final Sql sql;

    TopicRows(DataSource database) {
        sql = new Sql(database);
    }

    /** How names are compared. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    List<TopicDetail> all() {
        return topics(TOPICS + IN_ORDER);
    }

    Optional<TopicDetail> byId(long id) {
        return topics(TOPICS + " WHERE t.id = ?" + IN_ORDER, id).stream().findFirst();
    }

    /** The topic that has this name, as its own or as another one. */
    Optional<TopicDetail> byName(String name) {
        String key = key(name);
        return topics(
                        TOPICS + " WHERE t.name_key = ? OR t.id IN (SELECT x.topic_id FROM mentoring.topic_synonym x"
                                + " WHERE x.synonym_key = ?)" + IN_ORDER,
                        key,
                        key)
                .stream()
                .findFirst();
    }

    private List<TopicDetail> topics(String query, Object... values) {
        Map<Long, TopicDetail> topics = new LinkedHashMap<>();
        sql.each(query, row -> topics.merge(row.getLong(1), topic(row), TopicRows::joined), values);
        return List.copyOf(topics.values());
    }

    private static TopicDetail topic(ResultSet row) throws SQLException {
        String synonym = row.getString(5);
        return new TopicDetail(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                synonym == null ? List.of() : List.of(synonym));
    }

    private static TopicDetail joined(TopicDetail one, TopicDetail next) {
        List<String> synonyms = new ArrayList<>(one.synonyms());
        synonyms.addAll(next.synonyms());
        return new TopicDetail(one.id(), one.version(), one.name(), one.direction(), synonyms);
    }

    long insert(String name, String direction) {
        return sql.insert(
                "INSERT INTO mentoring.topic (name, name_key, direction) VALUES (?, ?, ?)", name, key(name), direction);
    }

    /** Changes what has that version still, and says whether it had. */
    boolean update(long id, long version, String name, String direction) {
        return sql.update(
                        "UPDATE mentoring.topic SET name = ?, name_key = ?, direction = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        name,
                        key(name),
                        direction,
                        id,
                        version)
                > 0;
    }

    boolean delete(long id, long version) {
        sql.update(
                "DELETE FROM mentoring.topic_synonym WHERE topic_id IN"
                        + " (SELECT id FROM mentoring.topic WHERE id = ? AND version = ?)",
                id,
                version);
        return sql.update("DELETE FROM mentoring.topic WHERE id = ? AND version = ?", id, version) > 0;
    }

    void replaceSynonyms(long id, List<String> synonyms) {
        sql.update("DELETE FROM mentoring.topic_synonym WHERE topic_id = ?", id);
        sql.batch(
                "INSERT INTO mentoring.topic_synonym (synonym_key, synonym, topic_id) VALUES (?, ?, ?)",
                synonyms,
                synonym -> new Object[] {key(synonym), synonym, id});
    }

    /** Every list of topics that somebody offers or wants, in a program or in general; leavers are not asked any more. */
    void visitNamed(Visitor visitor) {
        sql.each(
                "SELECT offers, wants FROM mentoring.enrollment WHERE offers IS NOT NULL OR wants IS NOT NULL",
                row -> visitor.visit(row.getString(1), row.getString(2)));
        sql.each(
                "SELECT skills, topics_wanted FROM mentoring.person WHERE status <> 'LEAVER'"
                        + " AND (skills IS NOT NULL OR topics_wanted IS NOT NULL)",
                row -> visitor.visit(row.getString(1), row.getString(2)));
    }

    /** Is told what one person, or one place, offers and wants; null for nothing. */
    interface Visitor {
        void visit(String offers, String wants);
    }
}
