package hrsuite.mentoring.delivery.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that are kept nowhere: each is made of the configured key and a salt of its own. They sign as <a
 * href="https://www.standardwebhooks.com">Standard Webhooks</a> says.
 */
final class Secrets {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    Secrets(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    static String freshSalt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** As it is shown: {@code whsec_} and 32 bytes in Base64. */
    String shown(String salt) {
        return PREFIX + Base64.getEncoder().encodeToString(secret(salt));
    }

    /**
     * What stands in the header {@code webhook-signature}.
     *
     * @param salts of the secrets that are good at present
     * @param id of the event
     * @param seconds since 1970
     */
    String signatures(List<String> salts, String id, long seconds, String body) {
        byte[] signed = (id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8);
        return salts.stream()
                .map(salt -> "v1," + Base64.getEncoder().encodeToString(mac(secret(salt), signed)))
                .collect(Collectors.joining(" "));
    }

    private byte[] secret(String salt) {
        return mac(key, ("webhook." + salt).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no " + ALGORITHM + ".", e);
        }
    }
}
