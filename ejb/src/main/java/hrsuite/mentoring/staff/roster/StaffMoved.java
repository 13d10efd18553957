package hrsuite.mentoring.staff.roster;

/** Somebody changed the staff between the judgment of an intake and its application; it must be judged again. */
final class StaffMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaffMoved(String what) {
        super(what);
    }
}
