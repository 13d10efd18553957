package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which addresses may be sent to: those of the public internet, and what the configuration allows beside them. */
final class TargetRules {

    /** How a name becomes addresses. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private static final int LONGEST = 2_000;
    private static final int LAST_PORT = 65_535;

    /** By the registries of IANA for special purposes, what is not reached from everywhere. */
    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::of)
            .toList();

    /** All that is public by IPv6; mapped, translated, local and multicast addresses lie outside. */
    private static final Network PUBLIC = Network.of("2000::/3");

    private final boolean plain;
    private final List<String> hosts;
    private final List<Network> networks;
    private final Names names;

    TargetRules(WebhookSettings settings, Names names) {
        this.plain = settings.http();
        this.hosts = settings.allowed().stream()
                .filter(allowed -> !Network.isNetwork(allowed))
                .toList();
        this.networks = settings.allowed().stream()
                .filter(Network::isNetwork)
                .map(Network::of)
                .toList();
        this.names = names;
    }

    /**
     * The address, when it may be sent to as things are now.
     *
     * @throws Refusal INVALID
     */
    URI judged(String url) {
        URI target = read(url);
        try {
            if (addresses(host(target)).isEmpty()) {
                throw refused(
                        "TARGET_NOT_ALLOWED",
                        "The host leads to an address inside the company's network, or to none that is public.",
                        "Name a public host, or have corporate IT allow it by mentoring.webhooks.allowed-targets.");
            }
        } catch (UnknownHostException e) {
            throw refused("HOST_UNKNOWN", "Nobody knows the host of the address.", "Correct it.");
        }
        return target;
    }

    private URI read(String url) {
        URI target = parsed(url);
        boolean secure = target != null && "https".equalsIgnoreCase(target.getScheme());
        boolean good = secure || target != null && plain && "http".equalsIgnoreCase(target.getScheme());
        if (!good
                || target.getHost() == null
                || target.getRawUserInfo() != null
                || target.getRawFragment() != null
                || target.getPort() == 0
                || target.getPort() > LAST_PORT) {
            throw refused(
                    "TARGET_UNREADABLE",
                    "This is no address that can be sent to.",
                    "Send an absolute " + (plain ? "http or https" : "https")
                            + " address with a host, and without a user or a fragment.");
        }
        return target;
    }

    private static URI parsed(String url) {
        if (url == null || url.length() > LONGEST) {
            return null;
        }
        try {
            return URI.create(url);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /**
     * What a host leads to, in the order in which it is tried.
     *
     * @return empty when one of its addresses may not be sent to
     */
    List<InetAddress> addresses(String host) throws UnknownHostException {
        List<InetAddress> found = List.of(names.addresses(host));
        boolean good = hosts.contains(host.toLowerCase(Locale.ROOT))
                || found.stream().allMatch(one -> isPublic(one) || isAllowed(one));
        return good ? found : List.of();
    }

    /** The host of an address, without the brackets of IPv6. */
    static String host(URI target) {
        return target.getHost().replaceAll("[\\[\\]]", "");
    }

    private boolean isAllowed(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    static boolean isPublic(InetAddress address) {
        boolean local = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !local
                && (address.getAddress().length == 4 || PUBLIC.contains(address))
                && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    private static Refusal refused(String code, String message, String advice) {
        return new Refusal(Refusal.Kind.INVALID, "url", null, code, message, advice);
    }
}
