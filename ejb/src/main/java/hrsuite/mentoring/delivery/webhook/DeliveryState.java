package hrsuite.mentoring.delivery.webhook;

/** How far a delivery is that was not taken yet. */
public enum DeliveryState {
    /** It is tried again. */
    WAITING,
    /** It was given up; somebody may replay it. */
    DEAD
}
