package hrsuite.mentoring.web.console;

import hrsuite.mentoring.program.TopicAdded;
import hrsuite.mentoring.program.TopicDetail;
import hrsuite.mentoring.program.TopicDraft;
import hrsuite.mentoring.program.TopicPlacement;
import hrsuite.mentoring.program.TopicService;
import hrsuite.mentoring.program.UnknownTopic;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The catalog of topics, and those that wait to be placed. */
@Named
@RequestScoped
public class TopicsPage {

    private static final String HERE = "topics?faces-redirect=true";
    private static final int UNKNOWN_SHOWN = 50;

    @EJB
    private TopicService topics;

    private String id;
    private String version;
    private String name;
    private String direction;
    private String synonyms;
    private String synonymOf;
    private String newName;
    private List<TopicDetail> all;
    private List<UnknownTopic> unknown;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
        version = Address.parameter("version");
    }

    /** Called first: fills the form with the topic of the address. */
    public void open() {
        if (id != null) {
            Notices.orNotFound(() -> fill(topics.topic(id)));
        }
    }

    private void fill(TopicDetail topic) {
        version = Long.toString(topic.version());
        name = topic.name();
        direction = topic.direction();
        synonyms = Lines.text(topic.synonyms());
    }

    public List<TopicDetail> getAll() {
        if (all == null) {
            all = topics.topics();
        }
        return all;
    }

    /** Those of most people. */
    public List<UnknownTopic> getUnknown() {
        return allUnknown().stream().limit(UNKNOWN_SHOWN).toList();
    }

    public int getUnknownCount() {
        return allUnknown().size();
    }

    private List<UnknownTopic> allUnknown() {
        if (unknown == null) {
            unknown = topics.unknown();
        }
        return unknown;
    }

    public String place(String written) {
        return Notices.attempt(() -> {
            TopicDetail topic =
                    topics.place(new TopicPlacement(written, Lines.given(synonymOf), Lines.given(newName), null));
            Notices.done("“" + written + "” counts as " + topic.name() + " from now on.");
            return HERE;
        });
    }

    public String save() {
        return Notices.attempt(() -> {
            TopicDraft draft = new TopicDraft(name, direction, Lines.of(synonyms));
            if (id == null) {
                TopicAdded added = topics.add(draft);
                Notices.done(added.topic().name() + (added.made() ? " is a topic now." : " has got the names."));
            } else {
                TopicDetail topic = topics.change(id, Long.parseLong(version), draft);
                Notices.done(topic.name() + " is changed.");
            }
            return HERE;
        });
    }

    public String remove() {
        return Notices.attempt(() -> {
            topics.remove(id, Long.parseLong(version));
            Notices.done("The topic is taken out. Whoever named it is asked about above.");
            return HERE;
        });
    }

    public String getId() {
        return id;
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

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public String getSynonyms() {
        return synonyms;
    }

    public void setSynonyms(String synonyms) {
        this.synonyms = synonyms;
    }

    public String getSynonymOf() {
        return synonymOf;
    }

    public void setSynonymOf(String synonymOf) {
        this.synonymOf = synonymOf;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
