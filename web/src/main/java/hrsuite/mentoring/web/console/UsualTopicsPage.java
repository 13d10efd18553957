package hrsuite.mentoring.web.console;

import hrsuite.mentoring.program.TopicService;
import hrsuite.mentoring.program.UsualTopicDetail;
import hrsuite.mentoring.program.UsualTopicDraft;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The table of what people usually bring and want. */
@Named
@RequestScoped
public class UsualTopicsPage {

    private static final String HERE = "usual?faces-redirect=true";

    @EJB
    private TopicService topics;

    private String id;
    private String version;
    private String side;
    private String words;
    private String department;
    private String gradeFrom;
    private String gradeTo;
    private String offers;
    private String wants;
    private List<UsualTopicDetail> rows;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
        version = Address.parameter("version");
    }

    /** Called first: fills the form with the row of the address. */
    public void open() {
        if (id != null) {
            Notices.orNotFound(() -> fill(topics.usualTopic(id)));
        }
    }

    private void fill(UsualTopicDetail row) {
        version = Long.toString(row.version());
        side = row.side().name();
        words = Lines.text(row.words());
        department = row.department();
        gradeFrom = row.gradeFrom();
        gradeTo = row.gradeTo();
        offers = Lines.text(row.offers());
        wants = Lines.text(row.wants());
    }

    public List<UsualTopicDetail> getRows() {
        if (rows == null) {
            rows = topics.usualTopics();
        }
        return rows;
    }

    public String save() {
        return Notices.attempt(() -> {
            UsualTopicDraft draft = new UsualTopicDraft(
                    side, Lines.of(words), department, gradeFrom, gradeTo, Lines.of(offers), Lines.of(wants));
            if (id == null) {
                topics.addUsual(draft);
            } else {
                topics.changeUsual(id, Long.parseLong(version), draft);
            }
            Notices.done("The table is changed; the next round goes by it.");
            return HERE;
        });
    }

    public String remove() {
        return Notices.attempt(() -> {
            topics.removeUsual(id, Long.parseLong(version));
            Notices.done("The row is removed.");
            return HERE;
        });
    }

    public String getId() {
        return id;
    }

    public String getVersion() {
        return version;
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getGradeFrom() {
        return gradeFrom;
    }

    public void setGradeFrom(String gradeFrom) {
        this.gradeFrom = gradeFrom;
    }

    public String getGradeTo() {
        return gradeTo;
    }

    public void setGradeTo(String gradeTo) {
        this.gradeTo = gradeTo;
    }

    public String getOffers() {
        return offers;
    }

    public void setOffers(String offers) {
        this.offers = offers;
    }

    public String getWants() {
        return wants;
    }

    public void setWants(String wants) {
        this.wants = wants;
    }
}
