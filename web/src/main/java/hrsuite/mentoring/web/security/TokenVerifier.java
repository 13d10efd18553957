package hrsuite.mentoring.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.CachingJWKSetSource;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.events.Event;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Judges bearer tokens. */
final class TokenVerifier {

    /** Signatures by a key pair only: what verifies a token must never be able to make one. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int LONGEST = 16_384;
    private static final long KEEP_KEYS = 15 * 60_000L;
    private static final long WAIT_FOR_KEYS = 15_000L;
    private static final long REFETCH_AT_MOST_EVERY = 30_000L;
    private static final long KEEP_KEYS_IN_OUTAGE = 4 * 3600_000L;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final ClaimReader claims;
    private final VerifiedTokens verified = new VerifiedTokens(Clock.systemUTC());

    TokenVerifier(TokenSettings settings) {
        this.claims = settings.claims();
        processor.setJWSKeySelector(new LenientKeySelector(settings.algorithms(), keys(settings)));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), null));
        processor.setJWTClaimsSetVerifier(claimsVerifier(settings));
    }

    private static DefaultJWTClaimsVerifier<SecurityContext> claimsVerifier(TokenSettings settings) {
        JWTClaimsSet exactly =
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build();
        // A HashSet, because the library's older versions ask it for null.
        DefaultJWTClaimsVerifier<SecurityContext> verifier =
                new DefaultJWTClaimsVerifier<>(new HashSet<>(settings.audiences()), exactly, Set.of("exp"), Set.of());
        verifier.setMaxClockSkew((int) settings.clockSkew().toSeconds());
        return verifier;
    }

    private JWKSource<SecurityContext> keys(TokenSettings settings) {
        if (!settings.key().isEmpty()) {
            try {
                return new ImmutableJWKSet<>(KeyText.read(settings.key()));
            } catch (ParseException e) {
                throw new IllegalStateException(
                        "The setting " + TokenSettings.KEY + " cannot be read. " + e.getMessage(), e);
            }
        }
        return JWKSourceBuilder.create(new KeyLocation(settings.location()))
                .cache(KEEP_KEYS, WAIT_FOR_KEYS, this::fetched)
                .refreshAheadCache(false)
                .rateLimited(REFETCH_AT_MOST_EVERY)
                .outageTolerant(KEEP_KEYS_IN_OUTAGE)
                .build();
    }

    /** A key may be withdrawn now. */
    private void fetched(Event<CachingJWKSetSource<SecurityContext>, SecurityContext> event) {
        if (event instanceof CachingJWKSetSource.RefreshCompletedEvent) {
            verified.clear();
        }
    }

    /**
     * Judges a token.
     *
     * @param token the compact text after {@code Bearer}
     */
    Caller verify(String token) throws TokenRefused {
        if (token.length() > LONGEST) {
            throw TokenRefused.invalid("The token is longer than " + LONGEST + " characters.");
        }
        Caller known = verified.caller(token);
        return known == null ? verifyAnew(token) : known;
    }

    private Caller verifyAnew(String token) throws TokenRefused {
        JWTClaimsSet said = process(token);
        if (said.getExpirationTime() == null) {
            throw TokenRefused.invalid("The token does not say when it expires.");
        }
        Caller caller = claims.caller(said.getClaims())
                .orElseThrow(() -> TokenRefused.invalid("The token does not say whose it is."));
        verified.keep(token, caller, said.getExpirationTime().toInstant());
        return caller;
    }

    private JWTClaimsSet process(String token) throws TokenRefused {
        try {
            return processor.process(token, null);
        } catch (KeySourceException e) {
            throw new TokenRefused(TokenRefused.Reason.KEYS_UNAVAILABLE, "The keys of the issuer cannot be read.", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new TokenRefused(TokenRefused.Reason.INVALID, "The token is not accepted: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            // whatever a parser throws about a token is a refusal of that token
            throw new TokenRefused(TokenRefused.Reason.INVALID, "The token cannot be read.", e);
        }
    }
}
