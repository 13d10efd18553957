package hrsuite.mentoring.audit;

import java.util.function.Supplier;

/** Work that is done in the background for somebody: the record names them, as if they stood behind it. */
public final class ActingFor {

    private static final ThreadLocal<String> NAME = new ThreadLocal<>();

    private ActingFor() {}

    /**
     * Does work for somebody.
     *
     * @param name their sign-in name
     */
    public static <T> T named(String name, Supplier<T> work) {
        String before = NAME.get();
        NAME.set(name);
        try {
            return work.get();
        } finally {
            if (before == null) {
                NAME.remove();
            } else {
                NAME.set(before);
            }
        }
    }

    /** For whom the present thread works; null for nobody in particular. */
    static String name() {
        return NAME.get();
    }
}
