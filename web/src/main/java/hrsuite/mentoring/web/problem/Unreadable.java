package hrsuite.mentoring.web.problem;

import hrsuite.mentoring.Refusal;
import java.util.List;

/** The request cannot be understood at all, so nobody can judge what it asks for. */
public final class Unreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unreadable(List<Reason> reasons) {
        super(Kind.UNREADABLE, reasons);
    }

    public Unreadable(String place, String value, String code, String message, String advice) {
        this(List.of(new Reason(place, value, code, message, advice)));
    }
}
