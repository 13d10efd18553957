package hrsuite.mentoring.web.console;

import hrsuite.mentoring.staff.GradeDraft;
import hrsuite.mentoring.staff.GradePlacement;
import hrsuite.mentoring.staff.StaffService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The grades of the company from the top down, and those that wait to be placed. */
@Named
@RequestScoped
public class GradesPage {

    private static final String HERE = "grades?faces-redirect=true";

    @EJB
    private StaffService staff;

    private String grade;
    private String version;
    private String name;
    private Double level;
    private String ladder;
    private String synonymOf;
    private List<GradePlacement> all;

    @PostConstruct
    void readAddress() {
        grade = Address.parameter("grade");
        version = Address.parameter("version");
    }

    /** Called first: fills the form with the grade of the address. */
    public void open() {
        if (grade != null) {
            Notices.orNotFound(() -> fill(staff.grade(grade)));
        }
    }

    private void fill(GradePlacement placement) {
        GradeDraft said = GradeDraft.of(placement);
        version = Long.toString(placement.version());
        name = placement.name();
        level = said.level();
        ladder = said.ladder();
        synonymOf = said.synonymOf();
    }

    /** Those that wait for HR, those of most people first. */
    public List<GradePlacement> getUnknown() {
        return all().stream()
                .filter(found -> found.level() == null)
                .sorted(Comparator.comparingInt(found -> -found.people()))
                .toList();
    }

    /** Those that have a level, the highest first. */
    public List<GradePlacement> getKnown() {
        return all().stream()
                .filter(found -> found.level() != null)
                .sorted(Comparator.comparing(GradePlacement::level).reversed().thenComparing(GradePlacement::name))
                .toList();
    }

    /** Those that others can be another name of. */
    public List<GradePlacement> getOwn() {
        return getKnown().stream().filter(found -> found.synonymOf() == null).toList();
    }

    private List<GradePlacement> all() {
        if (all == null) {
            all = staff.grades();
        }
        return all;
    }

    /** Places one that waits. */
    public String place(String unknown) {
        return Notices.attempt(() -> {
            staff.placeGrade(unknown, new GradeDraft(level, ladder, synonymOf), 0L);
            return told(unknown);
        });
    }

    public String save() {
        return Notices.attempt(() -> {
            Long seen = version == null ? null : Long.valueOf(version);
            // A field that is read-only sends nothing: the address knows which grade it is.
            String placed = grade == null ? name : grade;
            staff.placeGrade(placed, new GradeDraft(level, ladder, synonymOf), seen);
            return told(placed);
        });
    }

    private String told(String placed) {
        Notices.done("It is noted where " + placed.strip() + " stands.");
        return HERE;
    }

    /** Takes back what was said; the grade's own text counts again. */
    public String forget() {
        return Notices.attempt(() -> {
            staff.placeGrade(grade, new GradeDraft(null, null, null), Long.valueOf(version));
            Notices.done("What was said about " + grade + " is taken back.");
            return HERE;
        });
    }

    public String getGrade() {
        return grade;
    }

    public String getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Double getLevel() {
        return level;
    }

    public void setLevel(Double level) {
        this.level = level;
    }

    public String getLadder() {
        return ladder;
    }

    public void setLadder(String ladder) {
        this.ladder = ladder;
    }

    public String getSynonymOf() {
        return synonymOf;
    }

    public void setSynonymOf(String synonymOf) {
        this.synonymOf = synonymOf;
    }
}
