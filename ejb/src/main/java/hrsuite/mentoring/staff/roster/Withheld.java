package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.staff.roster.ChangeDetail.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What of an intake is not for somebody who did not upload it: the further columns that ask for a role they lack.
 *
 * @param fields codes of those columns
 */
record Withheld(Set<String> fields) {

    /**
     * @param roles those of further columns that the reader has
     */
    static Withheld from(KnownColumns known, Set<String> roles) {
        return new Withheld(known.all().stream()
                .filter(column -> column.role() != null && !roles.contains(column.role()))
                .map(KnownColumn::code)
                .collect(Collectors.toSet()));
    }

    /** The intake without what stood in those columns; that they are there is no secret. */
    IntakeDetail in(IntakeDetail intake) {
        return intake.with(
                intake.columns().stream().map(this::in).toList(), visible(intake.problems(), ProblemDetail::field));
    }

    private IntakeDetail.Column in(IntakeDetail.Column column) {
        return isWithheld(column.field()) ? column.withoutSamples() : column;
    }

    /** The page without problems of those columns; the list goes on where it would. */
    Page<ProblemDetail> inProblems(Page<ProblemDetail> page) {
        return new Page<>(visible(page.items(), ProblemDetail::field), page.next());
    }

    /** The page without those fields, and without people of whom nothing else changes. */
    Page<ChangeDetail> inChanges(Page<ChangeDetail> page) {
        Predicate<ChangeDetail> tells =
                change -> change.kind() != Kind.CHANGED || !change.fields().isEmpty();
        return new Page<>(page.items().stream().map(this::in).filter(tells).toList(), page.next());
    }

    private ChangeDetail in(ChangeDetail change) {
        return new ChangeDetail(
                change.employeeNumber(),
                change.kind(),
                change.row(),
                visible(change.fields(), ChangeDetail.Field::field));
    }

    private <T> List<T> visible(List<T> items, Function<T, String> field) {
        return items.stream().filter(item -> !isWithheld(field.apply(item))).toList();
    }

    private boolean isWithheld(String field) {
        return field != null && fields.contains(field);
    }
}
