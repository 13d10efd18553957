package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Topics as they are kept: one text, separated by semicolons. */
final class TopicList {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_TOPIC = 200;

    private TopicList() {}

    /** Null where there are none: then the person's own count. */
    static String text(List<String> topics) {
        List<String> kept = topics == null ? List.of() : clean(topics);
        return kept.isEmpty() ? null : String.join("; ", kept);
    }

    static List<String> read(String text) {
        return text == null ? List.of() : clean(List.of(text));
    }

    /** Why topics cannot be kept; empty when they can, or when none are given. */
    static List<Reason> objections(String place, List<String> topics) {
        if (topics == null) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        for (String topic : clean(topics)) {
            if (topic.length() > LONGEST_TOPIC || !Given.storable(topic)) {
                reasons.add(new Reason(
                        place,
                        null,
                        "TOPIC_UNUSABLE",
                        place + " has a topic that is too long or holds characters that cannot be kept.",
                        "Name each topic in at most " + LONGEST_TOPIC + " characters."));
            }
        }
        if (String.join("; ", clean(topics)).length() > LONGEST_TEXT) {
            reasons.add(new Reason(
                    place,
                    Integer.toString(topics.size()),
                    "TOO_MANY_TOPICS",
                    place + " has " + topics.size() + " topics, which are more than can be kept.",
                    "Name those that matter most, at most " + LONGEST_TEXT + " characters in all."));
        }
        return reasons;
    }

    private static List<String> clean(List<String> topics) {
        return topics.stream()
                .flatMap(topic -> Stream.of(topic.split("[;\n]")))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }
}
