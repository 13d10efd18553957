package hrsuite.mentoring.staff.roster;

/**
 * What a cell says about a field.
 *
 * @param value normalized; null when the cell says that there is nothing, or when it has a fault
 * @param fault what is wrong; null when nothing is
 */
record FieldText(String value, Fault fault) {

    static final FieldText NOTHING = new FieldText(null, null);

    /**
     * What is wrong with a value.
     *
     * @param code stable code in capitals
     * @param words completes a sentence: "… {@code is not a date}"
     */
    record Fault(String code, String words, String advice) {}

    static FieldText of(String value) {
        return new FieldText(value, null);
    }

    static FieldText fault(String code, String words, String advice) {
        return new FieldText(null, new Fault(code, words, advice));
    }
}
