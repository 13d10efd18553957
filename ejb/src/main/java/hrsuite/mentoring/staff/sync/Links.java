package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import java.time.Instant;
import java.util.List;

/** How a system knows people, and what it would have otherwise than their owners. */
final class Links {

    private static final Target LINKS = new Target(
            "mentoring.person_link",
            List.of(
                    new Column("external_id", Type.TEXT),
                    new Column("user_name", Type.TEXT),
                    new Column("person_id", Type.LONG_NUMBER),
                    new Column("source", Type.TEXT)));

    private final Sql sql;
    private final String source;

    Links(Sql sql, String source) {
        this.sql = sql;
        this.source = source;
    }

    /** Notes under which keys the sender knows people; whoever was waited for under such a key has arrived. */
    void keep(List<Candidate> people) {
        List<Candidate> linked = people.stream()
                .filter(one -> one.push.externalId() != null || one.push.userName() != null)
                .toList();
        if (linked.isEmpty()) {
            return;
        }
        relink(linked.stream().filter(one -> !one.isNew()).toList());
        sql.load(LINKS, linked.stream().filter(Candidate::isNew).toList(), one ->
                new String[] {one.push.externalId(), one.push.userName(), one.id.toString(), source});
        sql.batch(
                "UPDATE mentoring.person SET manager_number = ?, version = version + 1 WHERE manager_number = ?",
                linked.stream()
                        .filter(one -> one.isNew()
                                && one.push.externalId() != null
                                && !one.push.externalId().equals(one.number()))
                        .toList(),
                one -> new Object[] {one.number(), one.push.externalId()});
    }

    private void relink(List<Candidate> present) {
        sql.batch(
                "UPDATE mentoring.person_link SET external_id = COALESCE(?, external_id),"
                        + " user_name = COALESCE(?, user_name) WHERE person_id = ? AND source = ?",
                present,
                one -> new Object[] {text(one.push.externalId()), text(one.push.userName()), one.present.id(), source});
        sql.batch(
                "INSERT INTO mentoring.person_link (external_id, user_name, person_id, source) SELECT CAST(? AS varchar(300)),"
                        + " CAST(? AS varchar(320)), p.id, CAST(? AS varchar(60)) FROM mentoring.person p WHERE p.id = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM mentoring.person_link l WHERE l.person_id = p.id AND l.source = ?)",
                present,
                one -> new Object[] {
                    text(one.push.externalId()), text(one.push.userName()), source, one.present.id(), source
                });
    }

    /** Lists what is in conflict now, in place of what was before. */
    void conflicts(List<Candidate> people, Instant at) {
        sql.batch(
                "DELETE FROM mentoring.field_conflict WHERE person_id = ? AND source = ? AND field = ANY(?)",
                people.stream().filter(one -> !one.isNew()).toList(),
                one -> new Object[] {
                    one.present.id(),
                    source,
                    one.said.keySet().stream().map(StaffField::code).toArray(String[]::new)
                });
        sql.batch(
                "INSERT INTO mentoring.field_conflict (person_id, source, field, owner, said, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                people.stream()
                        .flatMap(one -> one.conflicts.stream().map(conflict -> new Object[] {
                            one.present.id(),
                            source,
                            conflict.field().code(),
                            conflict.owner(),
                            text(conflict.said()),
                            at
                        }))
                        .toList());
    }

    private static Object text(String text) {
        return Sql.None.or(Sql.None.TEXT, text);
    }
}
