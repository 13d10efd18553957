package hrsuite.mentoring.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Installation;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.dimension.DimensionDetail.Value;
import hrsuite.mentoring.staff.StaffTable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D what people say of themselves, if they wish")
class DimensionTest {

    private static final OwnStatement WOMAN = new OwnStatement("WOMAN", true);
    private static final OwnStatement MAN = new OwnStatement("MAN", true);

    private Installation installation;
    private OwnWords words;
    private Catalog catalog;
    private DimensionDirectory directory;

    @BeforeEach
    void found() {
        installation = Installation.of(Provider.ECLIPSELINK, DimensionService.class);
        String[] numbers = LongStream.rangeClosed(1, 12).mapToObj(k -> "E" + k).toArray(String[]::new);
        new StaffTable(installation.database()).addAll(numbers);
        MigratedDatabase.execute(
                installation.database(), "UPDATE mentoring.person SET user_name = LOWER(employee_number)");
        words = installation.get(OwnWords.class);
        catalog = installation.get(Catalog.class);
        directory = installation.get(DimensionDirectory.class);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    @DisplayName("D1 nothing is kept without consent, and what is taken back is deleted")
    void nothingIsKeptWithoutConsentAndTakingBackDeletes() {
        assertThat(codes(() -> say("e1", new OwnStatement("WOMAN", false)))).containsExactly("CONSENT_MISSING");
        assertThat(rows()).isZero();
        say("e1", WOMAN);
        assertThat(said("e1")).isEqualTo("WOMAN");
        say("e1", MAN);
        assertThat(said("e1")).isEqualTo("MAN");
        assertThat(rows()).isEqualTo(1);
        in(() -> {
            words.takeBack("e1", "gender");
            return null;
        });
        assertThat(said("e1")).isNull();
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("D1 the text that a person agrees to is in the person's language")
    void theTextOfConsentIsInTheReadersLanguage() {
        assertThat(in(() -> words.of("e1", Locale.ENGLISH)).consent()).contains("at least five");
        assertThat(in(() -> words.of("e1", Locale.GERMAN)).consent()).contains("mindestens fünf");
        assertThat(in(() -> words.of("e1", Locale.GERMAN)).dimensions())
                .extracting(OwnDimensions.Own::name)
                .containsExactly("Werdegang", "Geschlecht");
    }

    @Test
    @DisplayName("D2 nobody reads what somebody else has said")
    void nobodyReadsWhatOthersHaveSaid() {
        say("e1", WOMAN);
        assertThat(said("e2")).isNull();
        assertThat(said("nobody")).isNull();
        assertThat(Arrays.stream(DimensionService.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == OwnDimensions.class)
                        .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .as("no method tells of a person who is named")
                .containsOnly(String.class, OwnStatement.class, Locale.class);
        assertThat(Arrays.stream(DimensionDirectory.class.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("differences", "figures");
    }

    @Test
    @DisplayName("D5 what is on record says that something was said, not what")
    void theRecordDoesNotSayWhatWasSaid() {
        say("e1", WOMAN);
        in(() -> {
            words.takeBack("e1", "gender");
            words.takeBack("e1", "gender");
            return null;
        });
        assertThat(installation.events())
                .containsExactly(
                        new DimensionChanged("DIMENSION_SAID", "gender"),
                        new DimensionChanged("DIMENSION_TAKEN_BACK", "gender"))
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("WOMAN", "e1", "E1"));
    }

    @Test
    void onlyWhatTheCatalogHasMayBeSaid() {
        assertThat(codes(() -> say("e1", new OwnStatement("X", true)))).containsExactly("VALUE_UNKNOWN");
        assertThat(codes(() -> in(() -> {
                    words.say("e1", "shoes", WOMAN);
                    return null;
                })))
                .containsExactly("NOT_FOUND");
        assertThat(codes(() -> say("nobody", WOMAN))).containsExactly("NOT_FOUND");
    }

    @Test
    void whatWasSaidWithAValueThatIsGoneIsDeleted() {
        say("e1", WOMAN);
        say("e2", MAN);
        DimensionDetail saved = in(() -> catalog.save(
                "gender",
                new DimensionDraft(
                        "Gender",
                        null,
                        List.of(new Value("WOMAN", "Woman", null), new Value("OTHER", "Other", null)))));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.values()).extracting(Value::code).containsExactly("WOMAN", "OTHER");
        assertThat(said("e1")).isEqualTo("WOMAN");
        assertThat(said("e2")).isNull();
        in(() -> {
            catalog.remove("gender");
            return null;
        });
        assertThat(rows()).isZero();
    }

    @Test
    void saysAllThatIsWrongWithADimension() {
        assertThat(codes(() -> in(() -> catalog.save(
                        "Wrong code", new DimensionDraft(" ", null, List.of(new Value("x", null, null)))))))
                .containsExactly(
                        "CODE_UNUSABLE", "NAME_MISSING", "VALUES_OUT_OF_BOUNDS", "CODE_UNUSABLE", "NAME_MISSING");
    }

    @Test
    @DisplayName("D3 a value of fewer than five sets nobody apart")
    void fewSetNobodyApart() {
        for (int k = 1; k <= 5; k++) {
            say("e" + k, WOMAN);
        }
        for (int k = 6; k <= 9; k++) {
            say("e" + k, MAN);
        }
        assertThat(differences().between(id(1), id(6))).isZero();
        say("e10", MAN);
        Differences differences = differences();
        assertThat(differences.between(id(1), id(6))).isEqualTo(0.5);
        assertThat(differences.between(id(1), id(2))).isZero();
        assertThat(differences.between(id(1), id(11))).isZero();
        assertThat(differences.marks()).doesNotContain("MAN", "gender");
        say("e1", WOMAN);
        assertThat(differences().marks()).isNotEqualTo(differences.marks());
    }

    @Test
    void figuresAreNamedInTheReadersLanguage() {
        for (int k = 1; k <= 12; k++) {
            say("e" + k, k <= 6 ? WOMAN : MAN);
        }
        Set<Long> people = new HashSet<>();
        LongStream.rangeClosed(1, 12).forEach(k -> people.add(id(k)));
        assertThat(in(() -> directory.figures(people, Set.of(id(1), id(2), id(3), id(7)), Locale.GERMAN)))
                .containsExactly(new DimensionDirectory.Figures(
                        "gender",
                        "Geschlecht",
                        List.of(new GroupRate("Mann", 5, 0.15), new GroupRate("Frau", 5, 0.5))));
    }

    private Differences differences() {
        List<Long> people = LongStream.rangeClosed(1, 12).mapToObj(this::id).toList();
        return in(() -> directory.differences(people));
    }

    private long id(long number) {
        return new Sql(installation.database())
                .one("SELECT id FROM mentoring.person WHERE employee_number = ?", row -> row.getLong(1), "E" + number)
                .orElseThrow();
    }

    private long rows() {
        return new Sql(installation.database()).count("SELECT COUNT(*) FROM mentoring.self_declared");
    }

    private void say(String caller, OwnStatement statement) {
        in(() -> {
            words.say(caller, "gender", statement);
            return null;
        });
    }

    private String said(String caller) {
        return in(() -> words.of(caller, Locale.ENGLISH)).dimensions().stream()
                .filter(dimension -> dimension.code().equals("gender"))
                .findFirst()
                .orElseThrow()
                .said();
    }

    private <T> T in(Supplier<T> work) {
        return installation.inTransaction(work);
    }

    private static List<String> codes(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).reasons().stream()
                .map(Refusal.Reason::code)
                .toList();
    }
}
