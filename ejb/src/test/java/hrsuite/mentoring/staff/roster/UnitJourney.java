package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.StaffDirectory;
import hrsuite.mentoring.staff.StaffTable;
import hrsuite.mentoring.staff.UnitDetail;
import hrsuite.mentoring.staff.UnitFilter;
import hrsuite.mentoring.staff.UnitKind;
import hrsuite.mentoring.staff.UnitRegister;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Units follow the rosters that are applied and undone. */
abstract class UnitJourney {

    private static final String HEADINGS = "employeeNumber|givenName|familyName|division|department|status";

    private final Journey journey = new Journey(List.of(), List.of());
    private final StaffDirectory directory = new StaffTable(journey.database).directory();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private IntakeDetail apply(RosterMode mode, String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        lines.addAll(List.of(rows));
        return journey.apply(journey.upload(mode, lines.toArray(String[]::new)), false, true);
    }

    private List<String> units() {
        return units(UnitFilter.all()).stream()
                .map(unit -> unit.name() + " in " + unit.parentName() + ": " + unit.people()
                        + (unit.until() == null ? "" : ", left"))
                .toList();
    }

    private List<UnitDetail> units(UnitFilter filter) {
        return directory.units(filter, PageRequest.first()).items();
    }

    @Test
    @DisplayName("S9: a roster makes units, whatever the spelling of their names")
    void unitsCompareComposedAndInAnyCase() {
        apply(
                RosterMode.PARTIAL,
                "E1|Ada|Vale|Advisory|Zürich Tax|ACTIVE",
                "E2|Ben|Moor|ADVISORY|ZU\u0308RICH TAX|ACTIVE",
                "E3|Cleo|Lake||Tax|ACTIVE",
                "E4|Dan|Hill|Advisory||ACTIVE",
                "E5|Eve|Ford|||ACTIVE",
                "E6|Fay|Glen|Advisory|Tax|LEAVER");

        assertThat(units())
                .containsExactly(
                        "Advisory in null: 3",
                        "Tax in null: 1",
                        "Tax in Advisory: 0, left",
                        "Zürich Tax in Advisory: 2");
        assertThat(directory.person("E1").orElseThrow().unitId())
                .isEqualTo(directory.person("E2").orElseThrow().unitId());
        assertThat(directory.person("E2").orElseThrow().department()).isEqualTo("ZÜRICH TAX");
        assertThat(directory.person("E5").orElseThrow().unitId()).isNull();
    }

    @Test
    @DisplayName("S9: a unit that everybody has left says since when, and is the same when they come back")
    void aUnitIsLeftAndEnteredAgain() {
        apply(RosterMode.PARTIAL, "E1|Ada|Vale|Advisory|Tax|ACTIVE", "E2|Ben|Moor|Advisory|Audit|ACTIVE");
        String tax = directory.person("E1").orElseThrow().unitId();
        MigratedDatabase.execute(
                journey.database, "UPDATE mentoring.person_history SET valid_from = DATE '2020-01-01'");

        apply(RosterMode.PARTIAL, "E1|Ada|Vale|Advisory|Audit|ACTIVE");
        UnitDetail left = units(new UnitFilter(UnitKind.DEPARTMENT, "tax")).get(0);
        assertThat(left)
                .isEqualTo(new UnitDetail(
                        tax,
                        UnitKind.DEPARTMENT,
                        "Tax",
                        left.parentId(),
                        "Advisory",
                        0,
                        LocalDate.of(2020, 1, 1),
                        today));

        apply(RosterMode.PARTIAL, "E1|Ada|Vale|Advisory|TAX|ACTIVE");
        assertThat(directory.person("E1").orElseThrow().unitId()).isEqualTo(tax);
        assertThat(units()).containsExactly("Advisory in null: 2", "Audit in Advisory: 1", "Tax in Advisory: 1");
    }

    @Test
    @DisplayName("S9: a leaver counts no more, and neither does whom a full roster does not name")
    void leaversAreNotCounted() {
        apply(
                RosterMode.FULL,
                "E1|Ada|Vale|Advisory|Tax|ACTIVE",
                "E2|Ben|Moor|Advisory|Tax|ON_LEAVE",
                "E3|Cleo|Lake|Advisory|Audit|ACTIVE");

        apply(RosterMode.FULL, "E1|Ada|Vale|Advisory|Tax|LEAVER", "E2|Ben|Moor|Advisory|Tax|ON_LEAVE");

        assertThat(units()).containsExactly("Advisory in null: 1", "Audit in Advisory: 0, left", "Tax in Advisory: 1");
    }

    @Test
    @DisplayName(
            "RO7, S9: before the whole of a unit leaves the guard asks, though its name lives on in another division")
    void theGuardAsksForTheWholeOfAUnit() {
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        for (int i = 0; i < 30; i++) {
            rows.add("N" + i + "|Nora|Vale|North|Sales|ACTIVE");
        }
        List<String> all = new ArrayList<>(rows);
        all.addAll(List.of("S1|Sam|Moor|South|Sales|ACTIVE", "S2|Sue|Moor|South|SALES|ACTIVE"));
        journey.apply(journey.upload(RosterMode.FULL, all.toArray(String[]::new)), false, false);

        IntakeDetail judged = journey.upload(RosterMode.FULL, rows.toArray(String[]::new));

        assertThat(judged.guard().quiet()).isFalse();
        assertThat(judged.guard().departments()).containsExactly("Sales");
    }

    @Test
    @DisplayName("S9: undoing a roster leaves the units of before")
    void undoBringsBackTheUnitsOfBefore() {
        apply(RosterMode.PARTIAL, "E1|Ada|Vale|Advisory|Tax|ACTIVE");
        List<UnitDetail> before = units(UnitFilter.all());
        IntakeDetail second =
                apply(RosterMode.PARTIAL, "E1|Ada|Vale|Products|Tools|ACTIVE", "E2|Ben|Moor|Products|Legal|ACTIVE");
        assertThat(units(UnitFilter.all())).hasSize(5);

        journey.undo(second);

        assertThat(units(UnitFilter.all())).isEqualTo(before);
        assertThat(journey.sql.count("SELECT COUNT(*) FROM mentoring.unit_spelling"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S10: where somebody was on a day")
    void theUnitOfADayInThePast() {
        apply(RosterMode.PARTIAL, "E1|Ada|Vale|Advisory|Tax|ACTIVE");
        MigratedDatabase.execute(
                journey.database, "UPDATE mentoring.person_history SET valid_from = DATE '2020-01-01'");
        apply(RosterMode.PARTIAL, "E1|Ada|Vale|Advisory|Audit|ACTIVE");
        long person = directory.person("E1").orElseThrow().key();

        assertThat(directory.unitOf(person, today)).map(UnitDetail::name).hasValue("Audit");
        assertThat(directory.unitOf(person, today.minusDays(1)))
                .map(UnitDetail::name)
                .hasValue("Tax");
        assertThat(directory.unitOf(person, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(directory.history(person))
                .extracting("unitId")
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    @DisplayName("S7, S9: pages of units go by name, and a filter asks for kind and words")
    void pagesGoByName() {
        apply(
                RosterMode.PARTIAL,
                "E1|Ada|Vale|South|b 10%|ACTIVE",
                "E2|Ben|Moor|South|A|ACTIVE",
                "E3|Cleo|Lake|North|a|ACTIVE",
                "E4|Dan|Hill|North|c|ACTIVE");

        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            Page<UnitDetail> page = directory.units(UnitFilter.all(), new PageRequest(2, cursor));
            page.items().forEach(unit -> names.add(unit.name()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(names).hasSize(6).map(String::toLowerCase).isSorted().containsOnlyOnce("north", "south");
        assertThat(units(new UnitFilter(UnitKind.DIVISION, null)))
                .extracting(UnitDetail::name)
                .containsExactly("North", "South");
        assertThat(units(new UnitFilter(null, " 10% B ")))
                .extracting(UnitDetail::name)
                .containsExactly("b 10%");
        assertThat(units(new UnitFilter(null, "_"))).isEmpty();
    }

    @Test
    @DisplayName("S9: rows of before are units by the migration, and the register finds nothing to mend in them")
    void theMigrationFillsUnitsFromHistory() throws IOException {
        apply(
                RosterMode.PARTIAL,
                "E1|Ada|Vale|Advisory|Tax|ACTIVE",
                "E2|Ben|Moor|advisory|tax|ACTIVE",
                "E3|Cleo|Lake||Tax|LEAVER",
                "E4|Dan|Hill|Products||ACTIVE");
        List<String> kept = units();
        List.of("unit_spelling", "unit")
                .forEach(table -> MigratedDatabase.execute(journey.database, "DELETE FROM mentoring." + table));

        backfill().forEach(statement -> MigratedDatabase.execute(journey.database, statement));

        assertThat(units())
                .map(String::toLowerCase)
                .isEqualTo(kept.stream().map(String::toLowerCase).toList());
        List<UnitDetail> filled = units(UnitFilter.all());
        journey.transactions.run(() -> new UnitRegister(journey.sql).keepInStep());
        assertThat(units(UnitFilter.all())).isEqualTo(filled);
    }

    private static List<String> backfill() throws IOException {
        try (InputStream script = UnitJourney.class.getResourceAsStream("/db/core/V60__unit.sql")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split(";"))
                    .filter(part -> part.contains("INSERT"))
                    .toList();
        }
    }
}
