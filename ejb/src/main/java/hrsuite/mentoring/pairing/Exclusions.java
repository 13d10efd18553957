package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.pairing.ExclusionRows.Declarer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is never to be paired with whom. A person sees what they have declared themselves; HR sees that it was declared,
 * without the note, and what HR has declared; nobody sees what others have declared about them.
 */
@ApplicationScoped
class Exclusions {

    private static final int NOTE_LENGTH = 1_000;
    private static final long NOBODY = 0;

    @Inject
    private ExclusionRows rows;

    @Inject
    private Event<ExclusionChanged> changes;

    @Inject
    private Event<ExclusionsRead> reads;

    Page<ExclusionDetail> all(String caller, PageRequest page) {
        List<ExclusionDetail> found =
                rows.page(rows.signedIn(caller).orElse(NOBODY), page.afterKey(), page.limit() + 1, today());
        Page<ExclusionDetail> shown = Page.of(found, page, ExclusionDetail::id).map(Exclusions::forHr);
        reads.fire(new ExclusionsRead("exclusion", shown.items().size()));
        return shown;
    }

    ExclusionDetail one(String caller, String id) {
        ExclusionDetail found = rows.find(rows.signedIn(caller).orElse(NOBODY), key(id), today())
                .map(Exclusions::forHr)
                .orElseThrow(() -> Refusal.notFound("exclusion", id));
        reads.fire(new ExclusionsRead("exclusion/" + id, 1));
        return found;
    }

    private static ExclusionDetail forHr(ExclusionDetail exclusion) {
        return exclusion.declaredBy().equals(Declarer.HR.name()) ? exclusion : exclusion.withoutNote();
    }

    ExclusionDetail declare(String caller, ExclusionDraft draft) {
        long reader = rows.signedIn(caller).orElse(NOBODY);
        List<Reason> wrong = wrongWith(draft);
        long person = person("person", draft.person(), wrong);
        long other = person("other", draft.other(), wrong);
        if (reader != NOBODY && (person == reader || other == reader)) {
            wrong.add(said("person", null, "OWN_MATTER"));
        }
        long id = declare(person, other, Declarer.HR, draft, wrong);
        return rows.find(reader, id, today()).orElseThrow();
    }

    void lift(String caller, String id) {
        ExclusionDetail found = one(caller, id);
        if (!found.declaredBy().equals(Declarer.HR.name())) {
            throw new Refusal(Refusal.Kind.CONFLICT, said("id", id, "DECLARED_BY_PERSON"));
        }
        lift(found);
    }

    List<ExclusionDetail> own(String caller) {
        return rows.signedIn(caller).map(person -> rows.own(person, today())).orElse(List.of());
    }

    ExclusionDetail own(String caller, String id) {
        return rows.signedIn(caller)
                .flatMap(person -> rows.own(person, key(id), today()))
                .orElseThrow(() -> Refusal.notFound("exclusion", id));
    }

    ExclusionDetail declareOwn(String caller, ExclusionDraft draft) {
        long person = rows.signedIn(caller).orElseThrow(() -> Refusal.notFound("person", caller));
        List<Reason> wrong = wrongWith(draft);
        if (draft.person() != null
                && rows.person(draft.person()).filter(named -> named == person).isEmpty()) {
            wrong.add(said("person", null, "OWN_ONLY"));
        }
        long other = person("other", draft.other(), wrong);
        long id = declare(person, other, Declarer.PERSON, draft, wrong);
        return rows.own(person, id, today()).orElseThrow();
    }

    void liftOwn(String caller, String id) {
        lift(own(caller, id));
    }

    private long declare(long person, long other, Declarer by, ExclusionDraft draft, List<Reason> wrong) {
        if (person != NOBODY && person == other) {
            wrong.add(said("other", draft.other(), "SAME_PERSON"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, wrong);
        }
        if (rows.isDeclared(person, other, by)) {
            throw new Refusal(Refusal.Kind.CONFLICT, said("other", draft.other(), "EXCLUSION_EXISTS"));
        }
        long id = rows.insert(person, other, by, draft, today());
        changes.fire(new ExclusionChanged(Long.toString(id), "EXCLUSION_DECLARED", by.name()));
        return id;
    }

    private void lift(ExclusionDetail exclusion) {
        rows.delete(exclusion.id());
        changes.fire(new ExclusionChanged(exclusion.id(), "EXCLUSION_LIFTED", exclusion.declaredBy()));
    }

    private static List<Reason> wrongWith(ExclusionDraft draft) {
        List<Reason> wrong = new ArrayList<>();
        String note = draft.note();
        if (note != null && (note.length() > NOTE_LENGTH || note.indexOf('\0') >= 0)) {
            wrong.add(said("note", null, "NOTE_UNUSABLE", NOTE_LENGTH));
        }
        LocalDate end = draft.endsOn();
        if (end != null && (end.isBefore(today()) || end.getYear() > 2200)) {
            wrong.add(said("endsOn", end, "DATE_OUT_OF_RANGE", end.toString()));
        }
        return wrong;
    }

    private long person(String place, String given, List<Reason> wrong) {
        return given == null || given.isBlank() || given.indexOf('\0') >= 0
                ? unknown(place, null, wrong)
                : rows.person(given).orElseGet(() -> unknown(place, given, wrong));
    }

    private static long unknown(String place, String given, List<Reason> wrong) {
        wrong.add(said(place, given, "PERSON_UNKNOWN", place));
        return NOBODY;
    }

    private static Reason said(String place, Object value, String code, Object... parts) {
        return Reason.said(Exclusions.class, place, value, code, parts);
    }

    private static long key(String id) {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : NOBODY;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
