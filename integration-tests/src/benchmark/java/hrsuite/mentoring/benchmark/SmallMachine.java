package hrsuite.mentoring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a Java machine of its own whose heap is as small as is claimed. */
public final class SmallMachine {

    private final int megabytes;

    public SmallMachine(int megabytes) {
        this.megabytes = megabytes;
    }

    /**
     * Runs a main class to its end.
     *
     * @return what it printed
     * @throws AssertionError when it fails, with what it printed
     */
    public String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s in %d MB: %s", main.getSimpleName(), megabytes, printed)
                .isZero();
        return printed;
    }
}
