package hrsuite.mentoring.staff;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has placed a grade, or taken its place away.
 *
 * @param name the grade as it is written
 * @param said what HR says about it now
 */
public record GradePlaced(String name, GradeDraft said) implements Audited {

    @Override
    public String action() {
        return "GRADE_PLACED";
    }

    @Override
    public String subject() {
        return "grade/" + name;
    }

    @Override
    public String detail() {
        return (said.level() == null ? "level=none" : "level=" + said.level())
                + (said.ladder() == null ? "" : ", ladder=" + said.ladder())
                + (said.synonymOf() == null ? "" : ", synonymOf=" + said.synonymOf());
    }
}
