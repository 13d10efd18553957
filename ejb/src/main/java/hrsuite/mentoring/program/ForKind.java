package hrsuite.mentoring.program;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a bean that speaks for one kind of program. Beans without it speak for every kind. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({TYPE, METHOD, FIELD, PARAMETER})
public @interface ForKind {

    /** The kind's code: {@code TRADITIONAL}. */
    String value();

    /** For looking a kind's beans up. */
    final class Literal extends AnnotationLiteral<ForKind> implements ForKind {

        private static final long serialVersionUID = 1L;

        private final String value;

        private Literal(String value) {
            this.value = value;
        }

        public static Literal of(String kind) {
            return new Literal(kind);
        }

        @Override
        public String value() {
            return value;
        }
    }
}
