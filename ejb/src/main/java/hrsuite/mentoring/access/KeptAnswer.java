package hrsuite.mentoring.access;

import java.util.Map;

/**
 * The first answer to a request that may come again.
 *
 * @param status the HTTP status
 * @param headers those that a repetition gets as well; without line breaks
 * @param body null where there was none, and where it is not kept
 * @param kept whether all of it may be given again; otherwise only status and headers are known
 */
public record KeptAnswer(int status, Map<String, String> headers, byte[] body, boolean kept) {

    public KeptAnswer {
        headers = Map.copyOf(headers);
    }
}
