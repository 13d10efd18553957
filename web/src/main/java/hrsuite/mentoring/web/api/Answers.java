package hrsuite.mentoring.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation answers when all goes well, for the OpenAPI document. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Answers {

    /** What is in the answer; {@code void} for nothing. */
    Class<?> value() default void.class;

    /** How many of it. */
    Many many() default Many.ONE;

    /** The statuses that it may have. */
    int[] status() default 200;

    /** Further types that the same answer is given in. */
    String[] also() default {};

    /** One or several. */
    enum Many {
        ONE,
        PAGE,
        LIST
    }
}
