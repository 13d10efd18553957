package hrsuite.mentoring.succession;

/**
 * Which workbook is wanted, and what for.
 *
 * @param department the department of people and the unit of positions, in any case; null for all
 * @param riskOfLoss only profiles with this one; null for all
 * @param keyPosition only positions that are key positions, or only others; null for all
 * @param redacted whether names, numbers, titles and free texts are replaced or left out; such a workbook cannot be taken
 *     in again
 * @param purpose what it is for, 5 to 200 characters; by saying it the caller confirms that the workbook may leave
 */
public record SuccessionExport(
        String department, String riskOfLoss, Boolean keyPosition, boolean redacted, String purpose) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    String confirmed() {
        Findings findings = new Findings();
        String said = findings.required("purpose", purpose, LONGEST);
        if (said != null && said.length() < SHORTEST) {
            findings.add(
                    "purpose",
                    said,
                    "PURPOSE_TOO_SHORT",
                    "The purpose " + said + " says too little.",
                    "Say in 5 to 200 characters what the workbook is for.");
        }
        findings.refuse();
        return said;
    }

    /** Which part it is, in words. */
    public String filterInWords() {
        String words = (department == null ? "" : "department " + department + ", ")
                + (riskOfLoss == null ? "" : "risk of loss " + riskOfLoss + ", ")
                + (keyPosition == null ? "" : keyPosition ? "key positions only, " : "no key positions, ");
        return words.isEmpty() ? "everything" : words.substring(0, words.length() - 2);
    }
}
