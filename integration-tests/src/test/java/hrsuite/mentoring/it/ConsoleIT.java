package hrsuite.mentoring.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
    private String office = OFFICE;
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
        uploadAndApply(RosterFile.juniorsAndPartners("CC", office).xlsx("console"));
        openAReverseProgram();
        enroll("MENTOR", null, "Consultant");
        isTold("122 enrolled");
        enroll("MENTEE", "Director", null);
        isTold("200 enrolled");
        runARound();
        takeTheWorkbookHome();
        runARoundWithConditions();
        confirm();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void aProgramIsMovedFromDraftToClosed() {
        signIn("hr-admin", "mentoring");
        page.navigate(console + "programs.xhtml");
        page.fill("[id='open:name']", "From draft to closed");
        page.selectOption("[id='open:kind']", "TRADITIONAL");
        page.click("[id='open:keep']");
        sees(".facts", "draft");
        move("enrolling");
        sees(".notices", "startsOn");
        page.navigate(console + "programs.xhtml");
        openAProgram("From draft to closed, again", "TRADITIONAL", "open:keep");
        for (String state : List.of("enrolling", "matching", "running", "closing", "closed")) {
            move(state);
            isTold("The program is " + state + " now");
            sees(".facts .tag", state);
        }
        assertThat(page.locator("[id='life']")).hasCount(0);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void aFlagIsDeclaredFoundAndResolved() {
        new Journey(ServerUnderTest.running().as("hr-admin"))
                .take(new RosterFile("Employee ID", "First Name", "Last Name", "Department")
                        .row("CF-1", "Flora", "Flagged", "Flag Foundry")
                        .xlsx("console-flags"));
        signIn("succession", "mentoring");
        page.navigate(console + "flags.xhtml");
        page.click("[id='declare:save']");
        sees(".notices", "code");
        page.fill("[id='declare:person']", "CF-1");
        page.fill("[id='declare:name']", "Ready to move");
        page.click("[id='declare:save']");
        isTold("The flag is declared");
        page.fill("#department", "Flag Foundry");
        page.click("form[method=get] button");
        sees(".list", "Flora Flagged");
        page.click(".list a");
        page.fill("[id='decide:reason']", "Has moved.");
        page.click("[id='decide:resolve']");
        isTold("The flag is resolved");
        page.navigate(console + "trend.xhtml");
        sees("[id='trend']", "declared by HR");
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void existingPairsAreLookedAtBeforeTheyAreTakenOver() throws IOException {
        office = "Pairs Pier";
        signIn("hr-admin", "mentoring");
        uploadAndApply(RosterFile.juniorsAndPartners("CP", office).xlsx("console-pairs"));
        page.navigate(console + "programs.xhtml");
        openAProgram("Mentoring at the pier", "TRADITIONAL", "open:send");
        enroll("MENTOR", "Director", null);
        isTold("200 enrolled");
        enroll("MENTEE", null, "Consultant");
        isTold("122 enrolled");
        sees(".tile", "mentors approved");

        page.setInputFiles("[id='pairs:file']", pairs("CPS1", "CPJ1", "CPS2", "CPJ2", "CPS2", "NOBODY"));
        page.click("[id='pairs:send']");
        sees(".tile", "new pairs");
        sees("[id='problems']", "NOBODY");
        sees("[id='changes']", "CPJ2");
        Download download = page.waitForDownload(() -> page.click("[id='back:annotated']"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(download.createReadStream())) {
            assertThat(workbook.getSheet("Pairs").getRow(3).getCell(1).getCellComment())
                    .isNotNull();
        }
        page.check("[id='decide:skip']");
        page.click("[id='decide:apply']");
        isTold("The pairs are taken over");
        sees(".facts .state-APPLIED", "applied");
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void hrSeesWhoOwnsWhatAndGivesAFieldToASystem() {
        signIn("hr-admin", "mentoring");
        page.navigate(console + "integrations.xhtml");
        page.click("text=Who owns what");
        page.fill("[aria-label='Who owns position code']", "pier-system");
        page.click("form:has([aria-label='Who owns position code']) [type=submit]");
        isTold("position code belongs to pier-system from now on");
        sees("[id='owners']", "pier-system");
        page.fill("[aria-label='Who owns position code']", "no system");
        page.click("form:has([aria-label='Who owns position code']) [type=submit]");
        sees("body", "has no name of an integration");
        page.navigate(console + "owners.xhtml");
        page.click("form:has([aria-label='Who owns position code']) [type=submit]");
        isTold("Whoever says a value of position code owns it");
    }

    @Test
    void whatNobodyKnowsIsPlacedWhereItIsListed() {
        signIn("hr-admin", "mentoring");
        page.navigate(console + "topics.xhtml");
        page.fill("[id='topic:name']", "Pier fishing");
        page.fill("[id='topic:synonyms']", "angling\ncasting");
        page.click("[id='topic:save']");
        isTold("Pier fishing is a topic now");
        sees("[id='catalog']", "angling · casting");

        page.navigate(console + "grades.xhtml");
        page.fill("[id='grade:name']", "Pier master");
        page.fill("[id='grade:level']", "9.5");
        page.fill("[id='grade:ladder']", "Harbour");
        page.click("[id='grade:save']");
        isTold("It is noted where Pier master stands");
        sees("[id='known']", "Harbour");

        page.navigate(console + "usual.xhtml");
        page.fill("[id='usual:words']", "angler");
        page.fill("[id='usual:gradeTo']", "Pier master");
        page.fill("[id='usual:offers']", "Pier fishing");
        page.click("[id='usual:save']");
        isTold("The table is changed");
        sees("[id='rows']", "angler");

        page.navigate(console + "dimensions.xhtml");
        page.fill("[id='dimension:code']", "seaLegs");
        page.fill("[id='dimension:name']", "Sea legs");
        page.fill("[id='dimension:values']", "Sure / Sicher\nStill learning / Noch am Lernen");
        page.click("[id='dimension:save']");
        isTold("“Sea legs” is in the catalog");
        sees("[id='catalog']", "Sure · Still learning");
        page.click("[id='catalog'] >> text=Sea legs");
        page.click("[id='dimension:remove']");
        isTold("It is taken out");
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void aTokenIsShownOnce() {
        signIn("hr-admin", "mentoring");
        page.navigate(console + "integrations.xhtml");
        page.fill("[id='create:name']", "console-pier");
        page.click("[id='create:make']");
        sees("h1", "console-pier");
        page.selectOption("[id='create:roles']", "hr-admin");
        page.click("[id='create:make']");
        isTold("The token is made");
        assertThat(page.locator("#secret").textContent()).isNotBlank();
        page.reload();
        assertThat(page.locator("#secret").count()).isZero();
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
        page.selectOption("[id='open:template']", "pwc-australia");
        openAProgram("Reverse mentoring at the cove", "REVERSE", "open:send");
    }

    private void openAProgram(String name, String kind, String button) {
        page.fill("[id='open:name']", name);
        page.selectOption("[id='open:kind']", kind);
        if (page.inputValue("[id='open:template']").isEmpty()) {
            page.selectOption("[id='open:template']", "enterprise-rent-a-car");
        }
        page.fill("[id='open:from']", "2027-01-11");
        page.fill("[id='open:to']", "2027-12-17");
        page.fill("[id='open:goals']", "Leaders who know what juniors know");
        page.click("[id='" + button + "']");
        sees("h1", name);
    }

    private void move(String state) {
        page.click("input[value='To " + state + "']");
    }

    /** A workbook of pairs: mentor, mentee, mentor, mentee … */
    private static Path pairs(String... numbers) throws IOException {
        Path file = Under.directory().resolve("console-pairs-there.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Pairs");
            List<String> cells = new ArrayList<>(List.of("Mentor", "Mentee"));
            cells.addAll(List.of(numbers));
            for (int i = 0; i < cells.size(); i += 2) {
                Row row = sheet.createRow(i / 2);
                row.createCell(0).setCellValue(cells.get(i));
                row.createCell(1).setCellValue(cells.get(i + 1));
            }
            workbook.write(out);
        }
        return file;
    }

    private void enroll(String role, String gradeFrom, String gradeTo) {
        page.selectOption("[id='enroll:role']", role);
        page.fill("[id='enroll:capacity']", "1");
        page.fill("[id='enroll:location']", office);
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

    /** What is wrong stands beside its field; what is right is met. */
    private void runARoundWithConditions() {
        page.click(".crumbs a:last-child");
        page.click("text=Round with conditions");
        page.fill("[id='new:pins']", "CC-NOBODY, CC-NOBODY-EITHER");
        page.selectOption("[id='new:keep']", new SelectOption().setIndex(1));
        page.fill("[id='new:threshold']", "700");
        page.click("[id='new:send']");
        sees(".field:has([id='new:threshold'])", "0 to 1");
        page.fill("[id='new:threshold']", "5");
        page.click("[id='new:send']");
        sees(".field:has([id='new:pins'])", "who is no mentor of this program");
        page.fill("[id='new:pins']", "");
        page.click("[id='new:send']");
        sees(".state-PROPOSED", "proposed");
        sees(".facts", "kept");
    }

    private void takeTheWorkbookHome() throws IOException {
        Download download = page.waitForDownload(() -> page.click("[id='take:download']"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(download.createReadStream())) {
            assertThat(workbook.getSheet("Pairs").getLastRowNum()).isGreaterThanOrEqualTo(122);
            assertThat(workbook.getSheet("Comparison").getDrawingPatriarch().getCharts())
                    .hasSize(1);
            assertThat(workbook.getSheet("Fairness").getDrawingPatriarch().getCharts())
                    .isNotEmpty();
        }
    }

    private void confirm() {
        page.click("[id='take:confirm']");
        isTold("122 pairings are confirmed");
        sees(".state-CONFIRMED", "confirmed");
    }

    private void isTold(String words) {
        try {
            sees(".notices", words);
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "Not told: " + words + ". Told at " + page.url() + ": "
                            + page.locator(".notices, .field .notice").allTextContents(),
                    e);
        }
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
