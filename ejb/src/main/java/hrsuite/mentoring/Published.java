package hrsuite.mentoring;

import java.util.List;
import java.util.Map;

/** An event that is told outside: whoever reads the feed of changes hears of it when its transaction has committed. */
public interface Published {

    /**
     * One thing that is told.
     *
     * @param type what happened: {@code pairing.ended}
     * @param subject to what, as kind and key: {@code pairing/57}; at most 200 characters
     * @param data ids, keys and codes that say more, without line breaks, never a name or an e-mail address
     * @param role which role it takes to hear of it; null for everybody who may read the feed
     */
    record Notice(String type, String subject, Map<String, String> data, String role) {
        public Notice {
            data = Map.copyOf(data);
        }

        /** What everybody may hear who reads the feed. */
        public Notice(String type, String subject, Map<String, String> data) {
            this(type, subject, data, null);
        }
    }

    /** What is told, in this order. */
    List<Notice> notices();
}
