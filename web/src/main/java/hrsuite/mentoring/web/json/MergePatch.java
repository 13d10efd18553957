package hrsuite.mentoring.web.json;

import jakarta.json.JsonValue;

/** A change as RFC 7396 writes it: what is named is replaced, what is null is removed, what is absent stays. */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final JsonValue patch;

    private MergePatch(JsonValue patch) {
        this.patch = patch;
    }

    static MergePatch of(JsonValue patch) {
        return new MergePatch(patch);
    }

    /** The change itself, where absent members matter. */
    public JsonValue value() {
        return patch;
    }

    /**
     * What becomes of something by this change.
     *
     * @param present as it stands
     * @return the whole as it shall be
     */
    public <T extends Record> T applyTo(T present) {
        @SuppressWarnings("unchecked") // the class of a T
        Class<T> type = (Class<T>) present.getClass();
        return Json.read(jakarta.json.Json.createMergePatch(patch).apply(Json.write(present)), type);
    }
}
