package hrsuite.mentoring.web.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Takes the key that the token names, and keys without a name, as a PEM has none. */
final class LenientKeySelector extends JWSVerificationKeySelector<SecurityContext> {

    LenientKeySelector(Set<JWSAlgorithm> algorithms, JWKSource<SecurityContext> keys) {
        super(algorithms, keys);
    }

    @Override
    protected JWKMatcher createJWKMatcher(JWSHeader header) {
        if (!isAllowed(header.getAlgorithm())) {
            return null;
        }
        JWKMatcher.Builder matcher = new JWKMatcher.Builder()
                .keyType(KeyType.forAlgorithm(header.getAlgorithm()))
                .keyUses(KeyUse.SIGNATURE, null)
                .algorithms(header.getAlgorithm(), null);
        String id = header.getKeyID();
        return (id == null ? matcher : matcher.keyIDs(new HashSet<>(Arrays.asList(id, null)))).build();
    }
}
