package hrsuite.mentoring.staff.roster;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hands out the intake itself, once. */
@Named("rosterOnce")
@Dependent
class RosterOnce extends AbstractItemReader {

    @Inject
    @BatchProperty
    private String intake;

    private boolean given;

    @Override
    public Object readItem() {
        if (given) {
            return null;
        }
        given = true;
        return intake;
    }
}
