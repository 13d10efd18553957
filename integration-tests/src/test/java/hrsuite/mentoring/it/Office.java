package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real LibreOffice, if the machine has one. */
final class Office {

    private static final long PATIENCE_SECONDS = 180;

    private Office() {}

    /** For tests that are switched off where there is none. */
    static boolean isThere() {
        boolean there = installed().isPresent();
        if (!there) {
            System.out.println("No LibreOffice on the path: what it saves is not tested in this run.");
        }
        return there;
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The workbook as LibreOffice saves it after opening it. */
    static Path saved(Path workbook) throws IOException, InterruptedException {
        Path folder =
                Files.createDirectories(Under.directory().resolve("office").toAbsolutePath());
        Process office = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("LibreOffice ends")
                    .isTrue();
        } finally {
            office.destroyForcibly();
        }
        Path saved = folder.resolve(workbook.getFileName());
        assertThat(saved).as(Files.readString(folder.resolve("office.log"))).exists();
        return saved;
    }
}
