package hrsuite.mentoring.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W5: where nothing is sent. */
class TargetRulesTest {

    private static void judge(WebhookSettings settings, String url) {
        new TargetRules(settings, InetAddress::getAllByName).judged(url);
    }

    private static String code(Throwable thrown) {
        return ((Refusal) thrown).reasons().get(0).code();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "localhost",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.2.7",
                "224.0.0.1",
                "255.255.255.255",
                "2130706433",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[::7f00:1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::1]",
                "[2001:0:5ef5:79fd::1]",
                "[fe80::1]",
                "[fec0::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[ff02::1]",
                "[2001:db8::1]"
            })
    @DisplayName("W5 addresses inside are refused in whatever notation")
    void addressesInsideAreRefused(String host) {
        assertThatThrownBy(() -> judge(Trial.allowing(), "http://" + host + "/hooks"))
                .isInstanceOf(Refusal.class)
                .satisfies(thrown -> assertThat(code(thrown)).isIn("TARGET_NOT_ALLOWED", "HOST_UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "[2606:4700::1111]"})
    @DisplayName("W5 public addresses are taken")
    void publicAddressesAreTaken(String host) {
        assertThatCode(() -> judge(Trial.secure(), "https://" + host + "/hooks?key=1"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "https:///hooks",
                "hooks",
                "https://127.1/",
                "",
                "https://u:p@8.8.8.8/",
                "https://8.8.8.8/#part",
                "https://8.8.8.8:70000/",
                "https://8.8.8.8/ path",
                "https://8.8.8.8/\r\nHost: other"
            })
    @DisplayName("W5 what is no address over TLS is refused")
    void whatIsNoAddressIsRefused(String url) {
        assertThatThrownBy(() -> judge(Trial.secure(), url))
                .isInstanceOf(Refusal.class)
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("TARGET_UNREADABLE"));
    }

    @Test
    @DisplayName("W5 the configuration allows hosts by name and networks by their bits, and nothing beside them")
    void theConfigurationAllows() {
        assertThatCode(() -> judge(Trial.allowing("10.0.0.0/8", "fd00::/8"), "http://10.200.1.1/"))
                .doesNotThrowAnyException();
        assertThatCode(() -> judge(Trial.allowing("localhost"), "http://LOCALHOST/"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> judge(Trial.allowing("10.0.0.0/9"), "http://10.200.1.1/"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> judge(Trial.allowing("localhost"), "http://127.0.0.1/"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("W5 a name that leads outside and inside leads inside")
    void aNameThatLeadsToBoth() throws UnknownHostException {
        InetAddress[] both = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};

        assertThat(new TargetRules(Trial.allowing(), host -> both).addresses("both.example"))
                .isEmpty();
    }
}
