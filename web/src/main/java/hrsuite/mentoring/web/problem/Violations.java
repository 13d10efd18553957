package hrsuite.mentoring.web.problem;

import hrsuite.mentoring.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;

/** Broken constraints in the words of a refusal. */
final class Violations {

    private Violations() {}

    static Refusal refusal(ConstraintViolationException violations) {
        return new Refusal(
                Refusal.Kind.INVALID,
                violations.getConstraintViolations().stream()
                        .map(Violations::reason)
                        .sorted(Comparator.comparing(Refusal.Reason::place))
                        .toList());
    }

    private static Refusal.Reason reason(ConstraintViolation<?> violation) {
        String place = violation.getPropertyPath().toString();
        Object value = violation.getInvalidValue();
        return new Refusal.Reason(
                place,
                value == null ? null : value.toString(),
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(java.util.Locale.ROOT),
                place + " " + violation.getMessage() + ".",
                null);
    }
}
