package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ColumnMap.Ignored;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import hrsuite.mentoring.staff.roster.SheetSample.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A first look into a file: which sheet, where the headings are, what they mean, a few samples. */
final class Survey {

    private static final int ROWS_SAMPLED = 50;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 40;
    private static final Set<Ignored> NOT_SAMPLED = EnumSet.of(Ignored.SENSITIVE, Ignored.ROLE_MISSING);

    /**
     * What was found.
     *
     * @param sheet empty where the format has none
     * @param samples by place of the column
     * @param expectedRows 0 when the file does not say
     * @param fingerprint that of the headings
     * @param mapping the saved mapping that was used; null for none
     */
    record Found(
            String sheet,
            List<String> sheets,
            ColumnMap map,
            Map<Integer, List<String>> samples,
            long expectedRows,
            String fingerprint,
            String mapping,
            List<Remark> remarks) {}

    private final RosterReader reader;
    private final Path file;
    private final KnownColumns known;
    private final FieldReader fields;
    private final MappingStore mappings;

    Survey(RosterReader reader, Path file, KnownColumns known, FieldReader fields, MappingStore mappings) {
        this.reader = reader;
        this.file = file;
        this.known = known;
        this.fields = fields;
        this.mappings = mappings;
    }

    /**
     * Looks at the first rows of the sheets.
     *
     * @throws Refusal when none has headings
     */
    Found look(Intake intake) {
        MappingChoices choices = mappings.of(intake.id());
        SheetChoice sheets =
                new SheetChoice(reader, file, new HeadingFinder(known, choices), intake.wantedHeadingRow());
        SheetChoice.Look look = sheets.choose(intake.wantedSheet());
        List<Remark> remarks = new ArrayList<>(sheets.remarks());
        String mapping = intake.mapping();
        Optional<String> remembered = choices.isEmpty() ? remembered(look) : Optional.empty();
        if (remembered.isPresent()) {
            mapping = remembered.get();
            choices = mappings.of(mapping);
            remarks.add(new Remark(
                    "MAPPING_REUSED",
                    "The mapping " + mapping + " is used without being asked for, because the headings are the same"
                            + " as when it was used before."));
        }
        Headings headings = headings(intake, choices, look);
        ColumnMap map = new ColumnAssignment(known, intake.roles(), choices, fields, look.sample(), headings).map();
        return new Found(
                look.sample().sheet(),
                look.sheets(),
                map,
                samples(map, look.sample(), headings),
                look.expectedRows(),
                headings.fingerprint(),
                mapping,
                remarks);
    }

    /** The saved mapping that was used under one of the rows that may be the headings. */
    private Optional<String> remembered(SheetChoice.Look look) {
        List<String> fingerprints = new ArrayList<>();
        look.found().ifPresent(found -> fingerprints.add(found.headings().fingerprint()));
        if (fingerprints.isEmpty()) {
            SheetSample sample = look.sample();
            int last = Math.min(HeadingFinder.ROWS_SEARCHED, sample.rows().size());
            for (int index = 0; index < last; index++) {
                fingerprints.add(Headings.of(sample, index).fingerprint());
            }
        }
        return mappings.nameFor(fingerprints);
    }

    private Headings headings(Intake intake, MappingChoices choices, SheetChoice.Look look) {
        HeadingFinder finder = new HeadingFinder(known, choices);
        Optional<HeadingFinder.Found> found =
                intake.wantedHeadingRow() == null ? finder.find(look.sample()) : look.found();
        return found.map(HeadingFinder.Found::headings)
                .orElseThrow(() -> HeadingFinder.headingsNotFound(look.sample().sheet()));
    }

    private static Map<Integer, List<String>> samples(ColumnMap map, SheetSample sample, Headings headings) {
        Map<Integer, List<String>> samples = new HashMap<>();
        List<Row> below = sample.rows().subList(headings.below(), sample.rows().size());
        for (Row row : below.subList(0, Math.min(ROWS_SAMPLED, below.size()))) {
            map.columns().forEach(column -> sample(samples, column, row));
        }
        return samples;
    }

    private static void sample(Map<Integer, List<String>> samples, MappedColumn column, Row row) {
        if (NOT_SAMPLED.contains(column.ignored())) {
            return;
        }
        String text = CellText.shown(CellText.clean(row.text(column.place())), SAMPLE_LENGTH);
        List<String> seen = samples.computeIfAbsent(column.place(), place -> new ArrayList<>());
        if (!text.isEmpty() && seen.size() < SAMPLES && !seen.contains(text)) {
            seen.add(text);
        }
    }
}
