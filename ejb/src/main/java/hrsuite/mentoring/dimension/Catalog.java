package hrsuite.mentoring.dimension;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.dimension.DimensionDetail.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What people may say of themselves, as HR keeps it. */
@ApplicationScoped
class Catalog {

    private static final int MOST_VALUES = 20;

    @Inject
    private DimensionRows rows;

    @Inject
    private Event<DimensionChanged> changes;

    List<DimensionDetail> all() {
        return rows.catalog();
    }

    DimensionDetail find(String code) {
        return all().stream()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("dimension", code));
    }

    DimensionDetail save(String code, DimensionDraft draft) {
        List<Reason> wrong = new ArrayList<>();
        if (code == null || !code.matches("[a-z][a-zA-Z0-9]{1,39}")) {
            wrong.add(Reason.said(Catalog.class, "dimension", null, "CODE_UNUSABLE"));
        }
        named("name", draft.name(), draft.nameDe(), wrong);
        List<Value> values = draft.values();
        if (values.size() < 2
                || values.size() > MOST_VALUES
                || values.stream().map(Value::code).distinct().count() < values.size()) {
            wrong.add(Reason.said(Catalog.class, "values", null, "VALUES_OUT_OF_BOUNDS", values.size(), MOST_VALUES));
        }
        for (int k = 0; k < values.size(); k++) {
            value("values[" + k + "]", values.get(k), wrong);
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, wrong);
        }
        rows.save(code, draft);
        changes.fire(new DimensionChanged("DIMENSION_SAVED", code));
        return find(code);
    }

    private static void value(String place, Value value, List<Reason> wrong) {
        if (value.code() == null || !value.code().matches("[A-Z][A-Z0-9_]{0,39}")) {
            wrong.add(Reason.said(Catalog.class, place, null, "CODE_UNUSABLE.VALUE", place));
        }
        named(place, value.name(), value.nameDe(), wrong);
    }

    private static void named(String place, String name, String german, List<Reason> wrong) {
        if (!isName(name) || german != null && !isName(german)) {
            wrong.add(Reason.said(Catalog.class, place, null, "NAME_MISSING", place));
        }
    }

    private static boolean isName(String name) {
        return name != null && !name.isBlank() && name.length() <= 100 && name.indexOf('\0') < 0;
    }

    void remove(String code) {
        find(code);
        rows.remove(code);
        changes.fire(new DimensionChanged("DIMENSION_REMOVED", code));
    }
}
