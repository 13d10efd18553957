package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SPI: what one kind of mentoring program adds to the core. An application scoped bean, qualified by {@link ForKind}
 * with the same code.
 */
public interface ProgramKind {

    /** Code in capitals, as stored and as given outside: {@code TRADITIONAL}. */
    String code();

    /** Rule parameters that only this kind has; those of shared rules come from the rules themselves. */
    List<RuleParameter> rules();

    /** Values of this kind that differ from what the shared parameters usually are, by code, rules and weights alike. */
    Map<String, Double> usual();

    /**
     * Judges a program before it is opened.
     *
     * @param draft what is to be opened
     * @param extended the program that it is added to; empty when it stands alone or names none
     * @return every reason against it; empty when it may be opened
     */
    List<Refusal.Reason> objections(ProgramDraft draft, Optional<ProgramDetail> extended);
}
