package hrsuite.mentoring.it;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium or Chrome, whichever the machine has. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Milliseconds that anything may take on a busy machine; what is there already is not waited for. */
    private static final double PATIENCE = 60_000;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A new page of a new visitor. */
    Page page(int width, int height) {
        Page page = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setAcceptDownloads(true))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** For tests that are switched off where there is no browser, unless the build requires one. */
    static boolean isThereOrRequired() {
        boolean there = installed().isPresent();
        boolean required = "required".equals(System.getProperty("it.browser"));
        if (!there && required) {
            throw new IllegalStateException("The build requires a browser, and none of " + NAMES + " is on the path.");
        }
        if (!there) {
            System.out.println("NO BROWSER: none of " + NAMES + " is on the path, so the console is not walked.");
        }
        return there;
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
