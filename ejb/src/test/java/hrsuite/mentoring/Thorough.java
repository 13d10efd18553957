package hrsuite.mentoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Takes its time, or a database of its own: run by {@code mvn verify}, not before each start of the server. */
@Inherited
@Tag("thorough")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Thorough {}
