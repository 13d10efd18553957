package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What somebody must have read before an intake is applied. */
final class Acceptance {

    static final String JUDGED_AGAIN =
            "The staff has changed since the preview, and the intake was judged again. Look at its changes once more.";

    private Acceptance() {}

    static void require(Intake intake, ApplyOptions options) {
        List<Refusal.Reason> reasons = new ArrayList<>();
        if (intake.counts().refused() > 0 && !options.skipRefused()) {
            reasons.add(new Refusal.Reason(
                    "skipRefused",
                    String.valueOf(intake.counts().refused()),
                    "ROWS_REFUSED",
                    intake.counts().refused() + " rows of the intake " + intake.id() + " are refused.",
                    "Correct them and upload again, or apply the rest with skipRefused."));
        }
        if (!intake.guard().quiet() && !options.confirmRemovals()) {
            reasons.add(new Refusal.Reason(
                    "confirmRemovals",
                    String.valueOf(intake.guard().missing()),
                    "REMOVALS_UNCONFIRMED",
                    intake.guard().message(),
                    "If they have really left, apply with confirmRemovals; otherwise upload the whole list."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, reasons);
        }
    }

    /** It could not be applied, because something else happened first. */
    static Refusal judgedAgain(long intake) {
        return Refusal.conflict("intake", intake, "JUDGED_AGAIN", JUDGED_AGAIN, "Apply it again if they are right.");
    }
}
