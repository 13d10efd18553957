package hrsuite.mentoring.pairing;

/** What everybody may read of an objection: a confidential one is the same sentence whatever its reason. */
final class Neutral {

    private static final String CODE = "NOT_SUITABLE";
    private static final String TEXT =
            "The two cannot be paired in this program: they were partners before, or it is something that is not shown.";

    private Neutral() {}

    static Objection of(Objection objection) {
        return objection.confidential() ? new Objection(CODE, objection.blocking(), true, TEXT) : objection;
    }
}
