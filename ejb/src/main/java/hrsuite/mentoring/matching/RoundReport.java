package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.ProgramDetail;
import java.util.List;
import java.util.Locale;

/**
 * A whole round for a workbook, as far as its reader may see it.
 *
 * @param program the program
 * @param round summary numbers and settings
 * @param histogram how many pairs have which benefit, in ten bins from 0 to 1
 * @param pairs all proposals, in the order of their ids
 * @param unmatched all who were left over, mentees first
 * @param comparison the round and those before it in the program, side by side, this one first; null until computed
 * @param fairness who was selected, group by group; null until computed
 * @param settings every setting in force, with what it does
 * @param language in which the report is written
 */
public record RoundReport(
        ProgramDetail program,
        RoundDetail round,
        List<Bin> histogram,
        List<ProposalDetail> pairs,
        List<UnmatchedDetail> unmatched,
        RoundComparison comparison,
        FairnessDetail fairness,
        List<Setting> settings,
        Locale language) {

    /**
     * One bar of the histogram.
     *
     * @param from smallest benefit in it
     * @param to where the next begins; 1 belongs to the last
     * @param pairs how many pairs
     */
    public record Bin(double from, double to, int pairs) {}

    /**
     * One setting.
     *
     * @param group {@code RULE}, {@code WEIGHT}, {@code PIN}, {@code FORBID} or {@code KEEP}
     * @param code the parameter; of a pin or forbid the two employee numbers, separated by {@code " - "}; the id of the round
     *     whose pairs were to stay
     * @param value the value in force; of a kept round the gain from which a pair is parted; null for a pin or forbid
     * @param description what it does; null where nobody says
     */
    public record Setting(String group, String code, Double value, String description) {}
}
