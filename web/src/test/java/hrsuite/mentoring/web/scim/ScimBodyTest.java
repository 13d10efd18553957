package hrsuite.mentoring.web.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How identity systems write. */
class ScimBodyTest {

    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static String patched(String operation) {
        return ScimBody.patch(
                        ScimBody.read("{'operations':[%s]}".formatted(operation).replace('\'', '"')))
                .getJsonArray("Operations")
                .toString()
                .replace('"', '\'');
    }

    @ParameterizedTest
    @DisplayName("SC7 truth as text or in a list, a manager as text or list, a point behind the extension")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"} | [{\"op\":\"replace\",\"path\":\"active\",\"value\":false}]",
                "{\"op\":\"add\",\"path\":\"active\",\"value\":[true]} | [{\"op\":\"add\",\"path\":\"active\",\"value\":true}]",
                "{\"op\":\"add\",\"path\":\"manager\",\"value\":\"5\"} | [{\"op\":\"add\",\"path\":\"manager\",\"value\":{\"value\":\"5\"}}]",
                "{\"op\":\"add\",\"path\":\"urn:x:User.manager\",\"value\":[{\"value\":\"5\"}]} | [{\"op\":\"add\",\"path\":\"urn:x:User:manager\",\"value\":{\"value\":\"5\"}}]",
                "{\"op\":\"replace\",\"path\":\"manager\",\"value\":\"\"} | [{\"op\":\"remove\",\"path\":\"manager\"}]",
                "{\"op\":\"replace\",\"path\":\"title\",\"value\":null} | [{\"op\":\"remove\",\"path\":\"title\"}]",
            })
    void understandsPatches(String given, String understood) {
        assertThat(patched(given).replace('\'', '"')).isEqualTo(understood);
    }

    @Test
    @DisplayName("SC7 a value without a path is taken apart, an extension once more")
    void takesValuesWithoutAPathApart() {
        assertThat(patched("{'op':'Add','value':{'name.givenName':'Ada','schemas':['x'],'" + ENTERPRISE
                        + "':{'department':'Tax'}}}"))
                .isEqualTo("[{'op':'add','path':'name.givenName','value':'Ada'},{'op':'add','path':'" + ENTERPRISE
                        + ":department','value':'Tax'}]");
    }

    @Test
    @DisplayName("SC7 what is null in a user is not there")
    void leavesOutWhatIsNull() {
        assertThat(ScimBody.user(ScimBody.read("{\"title\":null,\"active\":\"TRUE\",\"name\":{\"familyName\":null}}"))
                        .toString())
                .isEqualTo("{\"active\":true,\"name\":{}}");
    }

    @Test
    @DisplayName("SC5 a filter has a length, a depth and a number of terms")
    void filtersAreBounded() {
        assertThat(FilterBounds.checked("active eq \"True\" and title eq \"(((\""))
                .isEqualTo("active eq true and title eq \"(((\"");
        assertThat(FilterBounds.checked("URN:ietf:params:scim:schemas:core:2.0:USER:userName eq \"x\""))
                .isEqualTo("urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"x\"");
        assertThatThrownBy(() -> FilterBounds.checked("(".repeat(21))).isInstanceOf(ScimError.class);
        assertThatThrownBy(() -> FilterBounds.checked("a pr or ".repeat(101) + "a pr"))
                .isInstanceOf(ScimError.class);
        assertThatThrownBy(() -> FilterBounds.checked("x".repeat(4_001))).isInstanceOf(ScimError.class);
    }
}
