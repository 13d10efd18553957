package hrsuite.mentoring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of README.md is the table of the code. */
class ImportTableTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hrsuite.mentoring");

    private static final ArchRule POI_STAYS_IN_WORKBOOK = noClasses()
            .that()
            .resideOutsideOfPackage("hrsuite.mentoring.workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("a second reader of spreadsheets would bring a second set of bounds");

    private static final ArchRule SERVICES_ARE_SESSION_BEANS = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .beAnnotatedWith(Stateless.class)
            .andShould()
            .bePublic()
            .because("a Service is the one door of a feature, with roles and a transaction");

    private static final ArchRule ENTITIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("what leaves a feature is a record");

    private static final ArchRule SOLVER_IS_PURE = noClasses()
            .that()
            .resideInAPackage("hrsuite.mentoring.matching.solve")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org..", "com..")
            .because("the solver works on arrays and can be checked without a server");

    private static final ArchRule NO_HTTP_IN_THE_BUSINESS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.faces..")
            .because("status codes and pages belong to the web module");

    private static final ArchRule TRANSACTIONS_ARE_OURS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("InTransaction counts on every server, also when a session bean without a transaction calls");

    @Test
    void theTableIsExactlyThis() throws Exception {
        assertThat(ImportTable.of(MODULE)).isEqualTo(Table.ofTheReadme());
    }

    @Test
    void anImportThatTheTableDoesNotNameIsFound() throws Exception {
        Map<String, Set<String>> told = new TreeMap<>();
        Table.ofTheReadme().forEach((feature, imports) -> told.put(feature, new TreeSet<>(imports)));
        told.get("pairing").remove("program");
        assertThat(ImportTable.of(MODULE)).isNotEqualTo(told);
    }

    @Test
    void theTableHasNoCycle() throws Exception {
        Map<String, Set<String>> table = new TreeMap<>(Table.ofTheReadme());
        while (!table.isEmpty()) {
            Set<String> leaves = new TreeSet<>();
            table.forEach((feature, imports) -> {
                if (imports.stream().noneMatch(table::containsKey)) {
                    leaves.add(feature);
                }
            });
            assertThat(leaves).as("features that import each other: %s", table).isNotEmpty();
            leaves.forEach(table::remove);
        }
    }

    @Test
    void theRulesOfTheHouseHold() {
        POI_STAYS_IN_WORKBOOK.check(MODULE);
        SERVICES_ARE_SESSION_BEANS.check(MODULE);
        ENTITIES_STAY_INSIDE.check(MODULE);
        SOLVER_IS_PURE.check(MODULE);
        NO_HTTP_IN_THE_BUSINESS.check(MODULE);
        TRANSACTIONS_ARE_OURS.check(MODULE);
    }

    @Test
    void eachRuleBites() {
        JavaClasses offenders = new ClassFileImporter().importPackages("hrsuite.mentoring.architecture.offenders");
        assertBites(POI_STAYS_IN_WORKBOOK, offenders);
        assertBites(SERVICES_ARE_SESSION_BEANS, offenders);
        assertBites(ENTITIES_STAY_INSIDE, offenders);
        assertBites(NO_HTTP_IN_THE_BUSINESS, offenders);
        assertBites(TRANSACTIONS_ARE_OURS, offenders);
    }

    private static void assertBites(ArchRule rule, JavaClasses offenders) {
        assertThatThrownBy(() -> rule.check(offenders)).isInstanceOf(AssertionError.class);
    }
}
