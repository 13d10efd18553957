package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.WorkbookFeature;
import hrsuite.mentoring.staff.roster.WorkbookTable;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The workbook of succession on its way in: what it would change, and changing it. */
@ApplicationScoped
class Book implements WorkbookFeature {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Reader reader;

    @Inject
    private FlagsInStep flagsInStep;

    @Inject
    private Event<Audited> event;

    private Consumer<Audited> events;
    private final Clock clock = Clock.systemUTC();

    Book() {}

    /** For whoever has no container around. */
    Book(DataSource database, Reader reader, FlagsInStep flagsInStep, Consumer<Audited> events) {
        this.database = database;
        this.reader = reader;
        this.flagsInStep = flagsInStep;
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        events = happened -> event.fire(happened);
    }

    @Override
    public String code() {
        return "SUCCESSION";
    }

    @Override
    public List<WorkbookTable> tables() {
        return BookTables.ALL;
    }

    @Override
    public Verdict judge(long intake, String by, Rows rows, Problems problems) {
        Sql sql = new Sql(database);
        LocalDate today = LocalDate.now(clock);
        flagsInStep.follow(today);
        new BookChanges(sql).forget(intake);
        new BookMerge(sql).forget(intake);
        BookPiece piece = new BookPiece(sql, intake, by, today, reader.hiddenFrom(by), problems);
        ProfileSheet profiles = new ProfileSheet(piece, new Profiles(database));
        PositionSheet positions = new PositionSheet(piece);
        SuccessorSheet successors = new SuccessorSheet(piece);
        FlagSheet flags = new FlagSheet(piece, new RiskFlags(database));
        rows.each(BookTables.PROFILES, profiles::judge);
        rows.each(BookTables.POSITIONS, positions::judge);
        rows.each(BookTables.SUCCESSORS, successors::judge);
        rows.each(BookTables.FLAGS, flags::judge);
        piece.flush();
        return piece.verdict();
    }

    @Override
    public boolean isAsJudged(long intake) {
        return new BookMerge(new Sql(database)).moved(intake) == 0;
    }

    @Override
    public void apply(long intake, String by) {
        new BookMerge(new Sql(database)).apply(intake, by, LocalDate.now(clock));
        FlagNews.of(database).tell(LocalDate.now(clock));
        flagsInStep.note(by);
        events.accept(new SuccessionImported(String.valueOf(intake), SuccessionImported.What.APPLIED, by));
    }

    @Override
    public void undo(long intake, String by) {
        FlagNews news = FlagNews.of(database);
        new BookMerge(new Sql(database)).restore(intake, by, news);
        news.tell(LocalDate.now(clock));
        flagsInStep.note(by);
        events.accept(new SuccessionImported(String.valueOf(intake), SuccessionImported.What.UNDONE, by));
    }
}
