package hrsuite.mentoring.staff.roster;

/**
 * What is said about an uploaded file.
 *
 * @param fileName as the uploader's machine calls it; may be null
 * @param mode null for {@link RosterMode#PARTIAL}
 * @param apply null for {@link RosterApply#MANUAL}
 * @param sheet the sheet to read; null for the first visible one that holds something
 * @param mapping the name of a saved mapping of headings; null for none
 */
public record RosterUpload(String fileName, RosterMode mode, RosterApply apply, String sheet, String mapping) {

    public RosterUpload {
        mode = mode == null ? RosterMode.PARTIAL : mode;
        apply = apply == null ? RosterApply.MANUAL : apply;
    }
}
