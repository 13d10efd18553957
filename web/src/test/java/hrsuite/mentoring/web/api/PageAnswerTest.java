package hrsuite.mentoring.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I4: the link to the next page")
class PageAnswerTest {

    @Test
    void keepsTheFiltersAndReplacesTheCursor() {
        URI request = URI.create("https://hr.example.org/mentoring/api/v1/staff?q=a%26b&cursor=1&limit=2");

        assertThat(PageAnswer.nextLink(request, "x y"))
                .isEqualTo("<https://hr.example.org/mentoring/api/v1/staff?q=a%26b&limit=2&cursor=x+y>; rel=\"next\"");
    }

    @Test
    void addsACursorWhereThereWasNoQuery() {
        assertThat(PageAnswer.nextLink(URI.create("http://h/staff"), "7"))
                .isEqualTo("<http://h/staff?cursor=7>; rel=\"next\"");
    }
}
