package hrsuite.mentoring.program;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What there is to teach and to learn: the catalog of topics, those that it does not know, and what people usually bring and
 * want. An unknown id is refused as not found, a change of an outdated copy as stale.
 */
@Stateless
@DenyAll
public class TopicService {

    @Inject
    private Topics topics;

    @Inject
    private UsualTopics usual;

    /** The catalog, by name. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<TopicDetail> topics() {
        return topics.all();
    }

    /** One topic. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public TopicDetail topic(String id) {
        return topics.topic(id);
    }

    /**
     * Adds a topic, or further names to one that is there.
     *
     * @throws hrsuite.mentoring.Refusal INVALID with all reasons; CONFLICT for a name that another topic has
     */
    @RolesAllowed("hr-admin")
    public TopicAdded add(TopicDraft draft) {
        return topics.add(draft);
    }

    /**
     * Replaces what is said about a topic. A name that it had stays as another name of it, so that whoever wrote it still
     * means the same.
     *
     * @param expectedVersion the version that the caller has read
     * @throws hrsuite.mentoring.Refusal as for adding
     */
    @RolesAllowed("hr-admin")
    public TopicDetail change(String id, long expectedVersion, TopicDraft whole) {
        return topics.change(id, expectedVersion, whole);
    }

    /** Takes a topic out of the catalog; whoever named it is asked about it as an unknown one. */
    @RolesAllowed("hr-admin")
    public void remove(String id, long expectedVersion) {
        topics.remove(id, expectedVersion);
    }

    /** Topics that somebody offers or wants and the catalog does not know, those of most people first. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<UnknownTopic> unknown() {
        return topics.unknown();
    }

    /**
     * Places a topic that people named, as another name of a topic or as one of its own. From now on whoever wrote it, and
     * whoever did before, means that topic.
     *
     * @return the topic that it is now a name of
     * @throws hrsuite.mentoring.Refusal NOT_FOUND when it should be another name of what is not there; else as for adding
     */
    @RolesAllowed("hr-admin")
    public TopicDetail place(TopicPlacement placement) {
        return topics.place(placement);
    }

    /** What people usually bring and want, in the order in which rows were made. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<UsualTopicDetail> usualTopics() {
        return usual.all();
    }

    /** One row of them. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public UsualTopicDetail usualTopic(String id) {
        return usual.row(id);
    }

    /**
     * Adds a row.
     *
     * @throws hrsuite.mentoring.Refusal INVALID with all reasons
     */
    @RolesAllowed("hr-admin")
    public UsualTopicDetail addUsual(UsualTopicDraft draft) {
        return usual.add(draft);
    }

    /**
     * Replaces a row.
     *
     * @throws hrsuite.mentoring.Refusal INVALID with all reasons; CONFLICT when somebody would be left with nothing
     */
    @RolesAllowed("hr-admin")
    public UsualTopicDetail changeUsual(String id, long expectedVersion, UsualTopicDraft whole) {
        return usual.change(id, expectedVersion, whole);
    }

    /**
     * Removes a row.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT when somebody would be left with nothing
     */
    @RolesAllowed("hr-admin")
    public void removeUsual(String id, long expectedVersion) {
        usual.remove(id, expectedVersion);
    }
}
