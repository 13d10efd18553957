package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.succession.FlagFilter;
import hrsuite.mentoring.succession.FlagWorkbook;
import hrsuite.mentoring.succession.RiskFlag;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Succession risk flags, for those who may see them. */
@Named
@RequestScoped
public class FlagsPage {

    @EJB
    private SuccessionService succession;

    @Inject
    private FlagWorkbook workbook;

    private String cursor;
    private Page<RiskFlag> flags;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<RiskFlag> getFlags() {
        if (flags == null) {
            flags = succession.flags(FlagFilter.all(), new PageRequest(PageRequest.USUAL, cursor));
        }
        return flags;
    }

    public void download() {
        Download.workbook("risk-flags.xlsx", out -> workbook.write(succession.allFlags(FlagFilter.all()), out));
    }
}
