package hrsuite.mentoring.staff;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has placed a grade, or taken its place away.
 *
 * @param name the grade as it is written
 * @param level higher is more senior; null when HR no longer says
 */
public record GradePlaced(String name, Double level) implements Audited {

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
        return level == null ? "level=none" : "level=" + level;
    }
}
