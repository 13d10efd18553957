package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * A number for what a round was computed from: everybody with what is known of them, and every pair that the rules allow
 * with what it counts. Two rounds with the same settings and the same number propose the same pairs.
 */
final class Fingerprint {

    private static final int PAIRS_AT_ONCE = 4096;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /**
     * SHA-256 as 64 hexadecimal digits.
     *
     * @param marks change with anything else that counts for the choice
     */
    static String of(Pool pool, PossiblePairs pairs, String marks) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(pool.mentors);
        fingerprint.add(pool.mentees);
        fingerprint.add(pairs);
        fingerprint.digest.update(marks.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(Candidate[] side) {
        for (Candidate person : side) {
            String text = String.join(
                    "\u001f",
                    person.employeeNumber(),
                    person.role().name(),
                    String.valueOf(person.capacity()),
                    String.valueOf(person.level()),
                    String.valueOf(person.department()),
                    String.valueOf(person.division()),
                    String.valueOf(person.location()),
                    String.valueOf(person.zone()),
                    String.valueOf(person.hours()),
                    String.valueOf(person.offers()),
                    String.valueOf(person.wants()),
                    String.valueOf(new TreeMap<>(person.offerLevels())),
                    String.valueOf(new TreeMap<>(person.wantLevels())),
                    String.valueOf(person.first()));
            digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(PossiblePairs pairs) {
        ByteBuffer buffer = ByteBuffer.allocate(PAIRS_AT_ONCE * 3 * Integer.BYTES);
        for (int k = 0; k < pairs.size(); k++) {
            if (!buffer.hasRemaining()) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            buffer.putInt(pairs.mentor(k)).putInt(pairs.mentee(k)).putInt(pairs.benefit(k));
        }
        digest.update(buffer.flip());
    }
}
