package hrsuite.mentoring.architecture.offenders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import org.apache.poi.ss.usermodel.Workbook;

/** Breaks every rule at once, so that the test can show that the rules bite. */
@Entity
public class OffendingService {

    @Id
    private long id;

    @Transactional
    String sheetFor(HttpServletRequest request, Workbook workbook) {
        return request.getParameter(workbook.getSheetName((int) id));
    }
}
