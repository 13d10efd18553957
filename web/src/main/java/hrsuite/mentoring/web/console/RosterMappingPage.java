package hrsuite.mentoring.web.console;

import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.MappingDraft;
import hrsuite.mentoring.staff.roster.RosterService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of one roster are read as, and the way to correct that. */
@Named
@RequestScoped
public class RosterMappingPage {

    @EJB
    private RosterService rosters;

    private String id;
    private IntakeDetail intake;
    private List<ColumnChoice> columns;
    private List<String> fields;
    private String sheet;
    private Integer headingRow;
    private String saveAs;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
    }

    private IntakeDetail intake() {
        if (intake == null) {
            intake = rosters.intake(id);
        }
        return intake;
    }

    /** Whether what the columns mean can still be corrected. */
    public boolean isOpen() {
        return intake().state() == IntakeState.JUDGED || intake().state() == IntakeState.REFUSED;
    }

    /** In the order of the file. */
    public List<ColumnChoice> getColumns() {
        if (columns == null) {
            columns = intake().columns().stream().map(ColumnChoice::new).toList();
        }
        return columns;
    }

    /** What a column may be read as. */
    public List<String> getFields() {
        if (fields == null) {
            fields = rosters.fields();
        }
        return fields;
    }

    public List<String> getSheets() {
        return intake().sheets();
    }

    /** Reads the file again by what was chosen. */
    public String read() {
        return Notices.attempt(() -> {
            rosters.remap(id, draft());
            Notices.done("The roster is read again.");
            return "roster?faces-redirect=true&id=" + id;
        });
    }

    private MappingDraft draft() {
        Map<String, String> chosen = new HashMap<>();
        Map<String, String> orders = new HashMap<>();
        for (ColumnChoice choice : getColumns()) {
            if (choice.isOtherField()) {
                chosen.put(choice.getColumn().name(), choice.getField());
            }
            if (choice.isOtherOrder()) {
                orders.put(choice.getColumn().name(), choice.getOrder());
            }
        }
        boolean sameSheet = sheet == null || sheet.equals(intake().sheet());
        return new MappingDraft(chosen, orders, sameSheet ? null : sheet, headingRow, given(saveAs));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getId() {
        return id;
    }

    public String getSheet() {
        return sheet == null ? intake().sheet() : sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public Integer getHeadingRow() {
        return headingRow;
    }

    public void setHeadingRow(Integer headingRow) {
        this.headingRow = headingRow;
    }

    public String getSaveAs() {
        return saveAs == null ? intake().mapping() : saveAs;
    }

    public void setSaveAs(String saveAs) {
        this.saveAs = saveAs;
    }

    /** One column and what somebody chooses for it. */
    public static final class ColumnChoice {

        private final IntakeDetail.Column column;
        private String field;
        private String order;

        ColumnChoice(IntakeDetail.Column column) {
            this.column = column;
            field = before();
            order = orderBefore();
        }

        private String before() {
            return column.field() == null ? "" : column.field();
        }

        private String orderBefore() {
            return column.dateOrder() == null ? "" : column.dateOrder().name();
        }

        boolean isOtherField() {
            return !before().equals(field == null ? "" : field);
        }

        boolean isOtherOrder() {
            return order != null && !order.isEmpty() && !order.equals(orderBefore());
        }

        public IntakeDetail.Column getColumn() {
            return column;
        }

        /** Whether the column may be chosen at all. */
        public boolean isOpen() {
            return !"SENSITIVE".equals(column.ignored()) && !column.heading().isEmpty();
        }

        /** Whether the order of its dates matters. */
        public boolean isOfDates() {
            return column.asked() || column.dateOrder() != null;
        }

        public String getField() {
            return field;
        }

        public void setField(String field) {
            this.field = field;
        }

        public String getOrder() {
            return order;
        }

        public void setOrder(String order) {
            this.order = order;
        }
    }
}
