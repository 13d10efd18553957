package hrsuite.mentoring.web.console;

import hrsuite.mentoring.succession.BookChange;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** One workbook of succession. */
@Named
@RequestScoped
public class BookPage extends IntakePage<BookChange> {

    @EJB
    private SuccessionService succession;

    @Override
    protected Words words() {
        return new Words("book", "workbook", "succession", "The workbook has been applied.");
    }

    @Override
    protected Door<BookChange> door() {
        return new Door<>(
                succession::intake,
                succession::changes,
                succession::problems,
                succession::apply,
                succession::cancel,
                succession::undo,
                succession::annotated);
    }
}
