package hrsuite.mentoring.web.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds a caller in the claims of a token.
 *
 * @param nameClaims claims that may hold the sign-in name; the first that is present counts
 * @param roleClaims claims that may hold roles; all of them count
 */
record ClaimReader(List<String> nameClaims, List<String> roleClaims) {

    /** Empty when no claim names anybody. */
    Optional<Caller> caller(Map<String, Object> claims) {
        return nameClaims.stream()
                .map(path -> find(claims, path))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> new Caller(name, Roles.knownAmong(names(claims))));
    }

    private List<String> names(Map<String, Object> claims) {
        List<String> names = new ArrayList<>();
        for (String path : roleClaims) {
            Object value = find(claims, path);
            if (value instanceof Collection<?> several) {
                several.stream().filter(Objects::nonNull).map(Object::toString).forEach(names::add);
            } else if (value instanceof String text) {
                names.addAll(Arrays.asList(text.split("[ ,]+")));
            }
        }
        return names;
    }

    /** A claim's own name may hold dots, as {@code https://example.org/roles} does, so the whole is tried first. */
    private static Object find(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        int dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(textual(inner), path.substring(dot + 1))
                : null;
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    private static Map<String, Object> textual(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }
}
