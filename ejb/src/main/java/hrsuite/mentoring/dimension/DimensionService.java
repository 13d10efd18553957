package hrsuite.mentoring.dimension;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What people may say of themselves. No method tells what others have said. */
@Stateless
@DenyAll
public class DimensionService {

    @Inject
    private Catalog catalog;

    @Inject
    private OwnWords words;

    @Resource
    private SessionContext session;

    /** All of the catalog, by code. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<DimensionDetail> catalog() {
        return catalog.all();
    }

    /**
     * One of the catalog.
     *
     * @throws hrsuite.mentoring.Refusal when there is none of that code
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public DimensionDetail dimension(String code) {
        return catalog.find(code);
    }

    /**
     * Puts one into the catalog, or changes it. What was said with a value that is no longer there is deleted.
     *
     * @throws hrsuite.mentoring.Refusal INVALID, with all that is wrong
     */
    @RolesAllowed("hr-admin")
    public DimensionDetail save(String code, DimensionDraft draft) {
        return catalog.save(code, draft);
    }

    /** Takes one out of the catalog, with all that was said in it. */
    @RolesAllowed("hr-admin")
    public void remove(String code) {
        catalog.remove(code);
    }

    /** What the caller may say, and has said. */
    @RolesAllowed("participant")
    public OwnDimensions own(Locale language) {
        return words.of(caller(), language);
    }

    /**
     * The caller says something of themselves.
     *
     * @throws hrsuite.mentoring.Refusal INVALID without consent or for a value that is not in the catalog; NOT_FOUND for an
     *     unknown dimension, or when the caller is nobody who is at work here
     */
    @RolesAllowed("participant")
    public OwnDimensions say(String dimension, OwnStatement statement, Locale language) {
        words.say(caller(), dimension, statement);
        return words.of(caller(), language);
    }

    /** The caller takes back what they have said; it is deleted. */
    @RolesAllowed("participant")
    public void takeBack(String dimension) {
        words.takeBack(caller(), dimension);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
