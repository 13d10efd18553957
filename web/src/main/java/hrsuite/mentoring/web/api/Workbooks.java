package hrsuite.mentoring.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Workbooks as answers. */
final class Workbooks {

    static final String CSV = "text/csv";
    static final String XLS = "application/vnd.ms-excel";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** A workbook that is written while it is sent. */
    static Response answer(String fileName, StreamingOutput workbook) {
        return answer(fileName, XLSX, workbook);
    }

    /** A file that is written while it is sent. */
    static Response answer(String fileName, String type, StreamingOutput file) {
        return Response.ok(file, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }
}
