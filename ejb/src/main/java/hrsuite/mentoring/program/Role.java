package hrsuite.mentoring.program;

/** A person's side in one program: who teaches, who learns. The core knows no other direction. */
public enum Role {
    MENTOR,
    MENTEE
}
