package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.succession.PositionDetail;
import hrsuite.mentoring.succession.PositionFilter;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Positions with the strength of their bench, for those who may see them. */
@Named
@RequestScoped
public class PositionsPage {

    @EJB
    private SuccessionService succession;

    private String cursor;
    private Page<PositionDetail> positions;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<PositionDetail> getPositions() {
        if (positions == null) {
            positions = succession.positions(
                    new PositionFilter(null, null, null), new PageRequest(PageRequest.USUAL, cursor));
        }
        return positions;
    }
}
