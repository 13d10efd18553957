package hrsuite.mentoring.web.console;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDraft;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.ProgramTemplate;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All programs, and the way to open one. */
@Named
@RequestScoped
public class ProgramsPage {

    @EJB
    private ProgramService programs;

    private String name;
    private String kind;
    private String extendsProgram;
    private String template;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String goals;
    private List<ProgramDetail> all;
    private List<ProgramTemplate> templates;

    public List<ProgramDetail> getAll() {
        if (all == null) {
            all = programs.programs(new PageRequest(PageRequest.LARGEST, null)).items();
        }
        return all;
    }

    public List<ProgramTemplate> getTemplates() {
        if (templates == null) {
            templates = programs.templates();
        }
        return templates;
    }

    public String open() {
        return Notices.attempt(() -> {
            ProgramDetail opened = programs.open(draft());
            Notices.done("The program is open. Enroll mentors and mentees, then run a round.");
            return "program?faces-redirect=true&id=" + opened.id();
        });
    }

    /** Keeps what is known so far, to be finished and started later. */
    public String draftOnly() {
        return Notices.attempt(() -> {
            ProgramDetail kept = programs.open(draft().in("DRAFT"));
            Notices.done("The draft is kept. Nobody takes part until it is moved to enrolling.");
            return "program?faces-redirect=true&id=" + kept.id();
        });
    }

    private ProgramDraft draft() {
        List<String> goalList = goals == null
                ? List.of()
                : goals.lines()
                        .map(String::strip)
                        .filter(goal -> !goal.isEmpty())
                        .toList();
        return new ProgramDraft(
                name,
                kind,
                given(extendsProgram),
                given(template),
                startsOn,
                endsOn,
                goalList,
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static String given(String choice) {
        return choice == null || choice.isBlank() ? null : choice;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getExtendsProgram() {
        return extendsProgram;
    }

    public void setExtendsProgram(String extendsProgram) {
        this.extendsProgram = extendsProgram;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }
}
