package hrsuite.mentoring.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which roles the caller of a test has that runs inside the server; without it nobody is signed in. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface SignedIn {

    /** The caller's roles; on a method they replace those of its class. */
    String[] value();
}
