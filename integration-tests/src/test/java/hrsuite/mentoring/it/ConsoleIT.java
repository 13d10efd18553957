package hrsuite.mentoring.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** HR walks the console in a real browser, from sign-in to the workbook in the download folder. */
@EnabledIf("hrsuite.mentoring.it.Browser#isThereOrRequired")
class ConsoleIT {

    private static final String OFFICE = "Console Cove";

    private final String console = ServerUnderTest.running().base() + "/mentoring/";
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private Page page;

    @BeforeEach
    void opensABrowser() {
        browser = new Browser();
        page = browser.page(1280, 900);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closesIt() {
        browser.close();
    }

    @Test
    void fromSignInToTheWorkbook() throws IOException {
        signIn("hr-admin", "mentoring");
        uploadAndApply(RosterFile.juniorsAndPartners("CC", OFFICE).xlsx("console"));
        openAReverseProgram();
        enroll("MENTOR", null, "Consultant");
        isTold("122 enrolled");
        enroll("MENTEE", "Director", null);
        isTold("200 enrolled");
        runARound();
        takeTheWorkbookHome();
        confirm();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void aWrongPasswordIsToldAndLetsNobodyIn() {
        page.navigate(console);
        fillSignIn("hr-admin", "wrong");
        sees("body", "wrong");
        page.navigate(console + "rosters.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void whoMayOnlyReadSeesNoWayToUpload() {
        signIn("hr-viewer", "mentoring");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rosters")))
                .hasCount(0);
    }

    private void signIn(String name, String password) {
        page.navigate(console);
        fillSignIn(name, password);
        sees("h1", "Overview");
    }

    private void fillSignIn(String name, String password) {
        page.locator("[name=name]").fill(name);
        page.locator("[name=password]").fill(password);
        page.locator("[name=password]").press("Enter");
    }

    private void uploadAndApply(Path roster) {
        page.navigate(console + "rosters.xhtml");
        page.setInputFiles("[id='upload:file']", roster);
        page.click("[id='upload:send']");
        sees(".state-JUDGED", "judged");
        sees(".tiles", "322");
        page.click("[id='decide:apply']");
        sees(".facts .state-APPLIED", "applied");
    }

    private void openAReverseProgram() {
        page.navigate(console + "programs.xhtml");
        page.fill("[id='open:name']", "Reverse mentoring at the cove");
        page.selectOption("[id='open:kind']", "REVERSE");
        page.selectOption("[id='open:template']", "pwc-australia");
        page.fill("[id='open:from']", "2027-01-11");
        page.fill("[id='open:to']", "2027-12-17");
        page.fill("[id='open:goals']", "Leaders who know what juniors know");
        page.click("[id='open:send']");
        sees("h1", "Reverse mentoring at the cove");
    }

    private void enroll(String role, String gradeFrom, String gradeTo) {
        page.selectOption("[id='enroll:role']", role);
        page.fill("[id='enroll:capacity']", "1");
        page.fill("[id='enroll:location']", OFFICE);
        page.fill("[id='enroll:gradeFrom']", gradeFrom == null ? "" : gradeFrom);
        page.fill("[id='enroll:gradeTo']", gradeTo == null ? "" : gradeTo);
        page.click("[id='enroll:send']");
    }

    private void runARound() {
        page.click("[id='run:round']");
        sees(".state-PROPOSED", "proposed");
        sees(".tile", "122");
        sees(".tile", "78");
        sees(".facts", "No better set of pairs exists");
        sees("[id='pairs'] tbody tr:first-child", "Junior");
    }

    private void takeTheWorkbookHome() throws IOException {
        Download download = page.waitForDownload(() -> page.click("[id='take:download']"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(download.createReadStream())) {
            assertThat(workbook.getSheet("Pairs").getLastRowNum()).isGreaterThanOrEqualTo(122);
        }
    }

    private void confirm() {
        page.click("[id='take:confirm']");
        isTold("122 pairings are confirmed");
        sees(".state-CONFIRMED", "confirmed");
    }

    private void isTold(String words) {
        sees(".notices", words);
    }

    /**
     * Waits for a place on the page that says these words, and for the rest of the page: a form is whole only with its last
     * field. What it tells when they do not come is short.
     */
    private void sees(String place, String words) {
        page.locator(place)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor();
        page.waitForLoadState();
    }
}
