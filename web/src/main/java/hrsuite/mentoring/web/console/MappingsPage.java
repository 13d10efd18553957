package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.roster.MappingDetail;
import hrsuite.mentoring.staff.roster.RosterService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What is kept about columns of rosters under names, and the way to forget it. */
@Named
@RequestScoped
public class MappingsPage {

    @EJB
    private RosterService rosters;

    private String cursor;
    private Page<MappingDetail> mappings;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<MappingDetail> getMappings() {
        if (mappings == null) {
            mappings = rosters.mappings(new PageRequest(PageRequest.USUAL, cursor));
        }
        return mappings;
    }

    /** Forgets what the reader saw, whatever stands in its row by now. */
    public String remove() {
        String name = Address.parameter("name");
        return Notices.attempt(() -> {
            rosters.removeMapping(name, seen());
            Notices.done("“" + name + "” is forgotten.");
            return "mappings?faces-redirect=true";
        });
    }

    private static Long seen() {
        try {
            return Long.valueOf(Address.parameter("version"));
        } catch (NumberFormatException nothing) {
            return 0L;
        }
    }
}
