package hrsuite.mentoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The core knows no direction: only the extension, and what stands around the features, names it. */
class CoreWordsTest {

    private static final Path CODE = Path.of("src/main/java/hrsuite/mentoring");
    private static final Path SCRIPTS = Path.of("src/main/resources/db/core");
    private static final String WORD = "reverse";
    private static final Set<String> AROUND = Set.of("reverse", "workbook", "sample");

    @Test
    void noCoreFileSaysTheWord() {
        List<Path> core = Stream.concat(files(CODE), files(SCRIPTS))
                .filter(file -> !isAround(file))
                .toList();
        assertThat(core).hasSizeGreaterThan(100);
        assertThat(core.stream().filter(CoreWordsTest::saysTheWord)).isEmpty();
    }

    @Test
    void theExtensionSaysIt() {
        assertThat(files(CODE.resolve("reverse")).filter(CoreWordsTest::saysTheWord))
                .isNotEmpty();
    }

    private static boolean isAround(Path file) {
        return file.startsWith(CODE)
                && AROUND.contains(CODE.relativize(file).getName(0).toString());
    }

    private static boolean saysTheWord(Path file) {
        try {
            return Files.readString(file).toLowerCase(Locale.ROOT).contains(WORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
