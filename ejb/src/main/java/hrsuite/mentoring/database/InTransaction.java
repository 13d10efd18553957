package hrsuite.mentoring.database;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a method of a CDI bean as a whole or not at all: in the transaction of whoever calls, or in one of its own where
 * there is none. Whatever unchecked is thrown takes everything back and reaches the caller as it is.
 *
 * <p>Stands where {@code jakarta.transaction.Transactional} would: that one counts for nothing on Payara when a session
 * bean without a transaction calls, because connections follow the session bean there; each statement then stays, whatever
 * becomes of the next.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InTransaction {

    /** Whether the method runs in a transaction of its own even where the caller has one. */
    @Nonbinding
    boolean ofItsOwn() default false;
}
