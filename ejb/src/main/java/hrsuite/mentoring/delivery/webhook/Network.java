package hrsuite.mentoring.delivery.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that begin with the same bits. */
record Network(byte[] address, int bits) {

    private static final String LITERAL = "[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    /** Whether a text is an address or a network, and no name. */
    static boolean isNetwork(String text) {
        return text.replaceFirst("/\\d{1,3}$", "").matches(LITERAL);
    }

    /** Out of {@code 10.0.0.0/8}, {@code fc00::/7} or a single address. */
    static Network of(String text) {
        int slash = text.indexOf('/');
        try {
            byte[] address = InetAddress.getByName(slash < 0 ? text : text.substring(0, slash))
                    .getAddress();
            int bits = slash < 0 ? address.length * Byte.SIZE : Integer.parseInt(text.substring(slash + 1));
            return new Network(address, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text + " is no network.", e);
        }
    }

    boolean contains(InetAddress other) {
        byte[] bytes = other.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int place = Byte.SIZE - 1 - bit % Byte.SIZE;
            if (((bytes[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) >> place & 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
