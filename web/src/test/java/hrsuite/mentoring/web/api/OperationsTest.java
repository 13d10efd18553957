package hrsuite.mentoring.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.web.security.Roles;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I2: operations")
class OperationsTest {

    @Test
    void everyResourceIsListed() throws Exception {
        assertThat(resources()).containsExactlyInAnyOrderElementsOf(Operations.RESOURCES);
    }

    @Test
    void everyOperationNamesRolesThatExist() {
        assertThat(Operations.all()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.isAnnotationPresent(AllowedTo.class))
                    .as("%s", operation)
                    .isTrue();
            assertThat(operation.getAnnotation(AllowedTo.class).value())
                    .isNotEmpty()
                    .isSubsetOf(Roles.ALL);
        });
    }

    @Test
    void everyDocumentedOperationHasANameOfItsOwnASummaryAndAnAnswer() {
        assertThat(Operations.documented())
                .allSatisfy(operation -> {
                    assertThat(operation.getAnnotation(Operation.class).summary())
                            .as("%s", operation)
                            .isNotEmpty();
                    assertThat(operation.isAnnotationPresent(Answers.class))
                            .as("%s", operation)
                            .isTrue();
                })
                .extracting(OperationDocument::idOf)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyExampleBelongsToAnOperationThatReadsABody() throws Exception {
        Examples examples = new Examples();

        assertThat(Operations.documented().filter(OperationsTest::readsARecord))
                .allSatisfy(operation -> assertThat(examples.of(OperationDocument.idOf(operation)))
                        .as("%s", operation)
                        .isNotNull());
    }

    private static boolean readsARecord(Method operation) {
        return Operations.body(operation).isRecord();
    }

    private static Stream<Class<?>> resources() throws Exception {
        java.nio.file.Path folder = java.nio.file.Path.of(MentoringApi.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()
                        .getPath())
                .resolve("hrsuite/mentoring/web/api");
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> "hrsuite.mentoring.web.api." + name.substring(0, name.length() - 6))
                    .<Class<?>>map(OperationsTest::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OperationsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
