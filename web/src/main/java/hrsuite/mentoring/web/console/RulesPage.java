package hrsuite.mentoring.web.console;

import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.RuleDetail;
import hrsuite.mentoring.program.RulesDetail;
import hrsuite.mentoring.program.RulesDraft;
import hrsuite.mentoring.program.RulesVersion;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules and weights of one program: what each does, what it is set to, and who set what before. */
@Named
@RequestScoped
public class RulesPage {

    @EJB
    private ProgramService programs;

    private String id;
    private String version;
    private ProgramDetail program;
    private RulesDetail rules;
    private List<RuleChoice> choices;
    private List<RulesVersion> history;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
        version = Address.parameter("version");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getProgram);
    }

    public ProgramDetail getProgram() {
        if (program == null) {
            program = programs.program(id);
        }
        return program;
    }

    public RulesDetail getDetail() {
        if (rules == null) {
            rules = programs.rules(id, Address.language());
        }
        return rules;
    }

    public List<RuleChoice> getRules() {
        return of("RULE");
    }

    public List<RuleChoice> getWeights() {
        return of("WEIGHT");
    }

    private List<RuleChoice> of(String group) {
        if (choices == null) {
            choices = getDetail().rules().stream().map(RuleChoice::new).toList();
        }
        return choices.stream()
                .filter(choice -> choice.getRule().group().equals(group))
                .toList();
    }

    public List<RulesVersion> getHistory() {
        if (history == null) {
            history = programs.rulesHistory(id);
        }
        return history;
    }

    /** Sets what differs from before; refused when somebody else was faster. */
    public String save() {
        return Notices.attempt(() -> {
            RulesDraft draft = new RulesDraft(changed(getRules()), changed(getWeights()));
            int before = getDetail().rulesVersion();
            int after = programs.setRules(id, Long.parseLong(version), draft, Address.language())
                    .rulesVersion();
            Notices.done(after > before ? "The rules are now those of version " + after + "." : "Nothing has changed.");
            return "rules?faces-redirect=true&id=" + id;
        });
    }

    private static Map<String, Double> changed(List<RuleChoice> choices) {
        return choices.stream()
                .filter(RuleChoice::isChanged)
                .map(RuleChoice::asked)
                .collect(Collectors.toMap(RuleDetail::code, RuleDetail::value));
    }

    public String getId() {
        return id;
    }
}
