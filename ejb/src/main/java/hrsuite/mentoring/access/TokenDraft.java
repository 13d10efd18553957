package hrsuite.mentoring.access;

import java.util.List;

/**
 * A token to be made.
 *
 * @param roles roles that whoever asks has
 * @param days for how many days it is good, 1 to 3,650; null for ever
 */
public record TokenDraft(List<String> roles, Integer days) {

    public TokenDraft {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
