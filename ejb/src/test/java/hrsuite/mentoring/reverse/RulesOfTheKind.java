package hrsuite.mentoring.reverse;

/** Lets tests of the core take the package of this kind in. */
public final class RulesOfTheKind {

    private RulesOfTheKind() {}

    public static Class<?> anchor() {
        return ReverseKind.class;
    }
}
