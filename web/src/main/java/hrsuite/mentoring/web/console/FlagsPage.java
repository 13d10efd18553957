package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.succession.DerivedFlag;
import hrsuite.mentoring.succession.FlagDraft;
import hrsuite.mentoring.succession.FlagFilter;
import hrsuite.mentoring.succession.RiskFlag;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Succession risk flags, for those who may see them and declare their own. */
@Named
@RequestScoped
public class FlagsPage {

    @EJB
    private SuccessionService succession;

    private String department;
    private String code;
    private String cursor;
    private Page<RiskFlag> flags;

    private String person;
    private String name;
    private String note;
    private LocalDate endsOn;

    @PostConstruct
    void readAddress() {
        department = Address.parameter("department");
        code = Address.parameter("code");
        cursor = Address.parameter("cursor");
    }

    public Page<RiskFlag> getFlags() {
        if (flags == null) {
            FlagFilter wanted = new FlagFilter(department, code, null, null, null);
            flags = succession.flags(wanted, new PageRequest(PageRequest.USUAL, cursor));
        }
        return flags;
    }

    /** What can be asked for by choosing, and what is asked for. */
    public List<String> getCodes() {
        Stream<String> derived = Stream.of(DerivedFlag.values()).map(Enum::name);
        return Stream.concat(derived, Stream.ofNullable(code)).distinct().toList();
    }

    public String declare() {
        return Notices.attempt(() -> {
            succession.declare(new FlagDraft(person, name, Shown.given(note), endsOn, null));
            Notices.done("The flag is declared.");
            return "flags?faces-redirect=true";
        });
    }

    public String getDepartment() {
        return department;
    }

    public String getCode() {
        return code;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
