package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RO3 addresses as people write them")
class EmailTextTest {

    @ParameterizedTest
    @CsvSource({
        "ada@example.com, true",
        "Ada.Lee+x@mail.example.com, true",
        "josé@exämple.de, true",
        "ada@example, false",
        "ada@@example.com, false",
        "ada example@x.com, false",
        "ada@.com, false",
        "ada.@x.com, false",
        "@x.com, false",
        "a..b@x.com, false",
        "ada@x..com, false",
        "'ada@x.com;ben@x.com', false",
        "ada@x., false"
    })
    void addressesHaveAShape(String text, boolean address) {
        assertThat(EmailText.isAddress(text)).isEqualTo(address);
    }

    @Test
    void addressesComeBare() {
        assertThat(EmailText.bare("Ada Lee <ada@example.com>")).isEqualTo("ada@example.com");
        assertThat(EmailText.bare("mailto:ada@example.com;")).isEqualTo("ada@example.com");
    }
}
