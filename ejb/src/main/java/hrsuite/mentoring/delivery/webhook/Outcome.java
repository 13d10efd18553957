package hrsuite.mentoring.delivery.webhook;

import java.time.Duration;

/**
 * What became of an attempt.
 *
 * @param status what the receiver answered; null for nothing
 * @param failure why it was not taken; null when it was
 * @param wish how long the receiver asks to be left alone; null when it does not
 */
record Outcome(Integer status, String failure, Duration wish) {

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    static Outcome failed(String failure) {
        return new Outcome(null, failure, null);
    }

    static Outcome answered(int status, Duration wish) {
        String failure = status / 100 == 2 ? null : status / 100 == 3 ? "REDIRECTED" : "STATUS";
        return new Outcome(status, failure, wish);
    }

    boolean isTaken() {
        return failure == null;
    }

    /** Whether it says something about the receiver and nothing about what was sent. */
    boolean isOfTheReceiver() {
        return status == null || status == TOO_MANY || status == UNAVAILABLE;
    }
}
