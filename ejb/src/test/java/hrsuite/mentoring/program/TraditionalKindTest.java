package hrsuite.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraditionalKindTest extends ProgramKindContract {

    @Override
    protected String kind() {
        return "TRADITIONAL";
    }

    @Override
    protected Provider provider() {
        return Provider.ECLIPSELINK;
    }

    @Override
    protected Class<?> packageOfTheKind() {
        return ProgramKind.class;
    }

    @Override
    protected String mentor(String senior, String junior) {
        return senior;
    }

    @Override
    protected String directionCode() {
        return "MENTOR_NOT_ABOVE";
    }

    @Test
    void extendsNothing() {
        ProgramDetail first = company().open(draft());
        assertThat(refusal(() -> company().open(Company.draft("Second", kind(), first.id())))
                        .reasons())
                .extracting(Refusal.Reason::code)
                .containsExactly("EXTENDS_NOT_ALLOWED");
    }

    @Test
    @DisplayName("P1 an unknown kind is refused with the kinds that there are")
    void namesTheKnownKinds() {
        assertThat(refusal(() -> company().open(Company.draft("A program", "SIDEWAYS", null)))
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.advice()).contains("TRADITIONAL"));
    }
}
