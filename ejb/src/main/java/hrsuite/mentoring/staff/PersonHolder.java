package hrsuite.mentoring.staff;

import java.util.Set;

/**
 * SPI: a feature that holds something about people. Asked before a person who should never have been there is taken out
 * again. An application scoped bean; all of them are asked, in no order, in the caller's transaction.
 */
public interface PersonHolder {

    /** What it holds, in words and in the plural, for a message: {@code enrollments}. */
    String holding();

    /**
     * Which of these people it holds something about; answered by set-based SQL, there can be a hundred thousand.
     *
     * @param people internal ids; never null
     * @return a part of {@code people}; never null
     */
    Set<Long> heldOf(Set<Long> people);
}
