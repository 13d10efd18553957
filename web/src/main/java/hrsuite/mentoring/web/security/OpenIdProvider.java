package hrsuite.mentoring.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.Optional;

/** The identity provider: authorization code flow with PKCE. */
final class OpenIdProvider {

    private static final int TIMEOUT = 5_000;

    /** The library's own patience is half a second. */
    private static final ResourceRetriever KEYS = new DefaultResourceRetriever(TIMEOUT, TIMEOUT, 1 << 20);

    private final OpenIdSettings settings;
    private volatile OIDCProviderMetadata metadata;

    OpenIdProvider(OpenIdSettings settings) {
        this.settings = settings;
    }

    String issuer() {
        return settings.issuer();
    }

    /** The address at the provider to which the browser goes. */
    URI signInAddress(PendingSignIn pending) throws SignInFailed {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(settings.scopes()), client(), callback())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Turns the code that the browser brought back into a person. */
    SignedIn finish(String code, PendingSignIn pending) throws SignInFailed {
        AuthorizationGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), callback(), new CodeVerifier(pending.verifier()));
        OIDCTokens tokens = ask(grant);
        return person(tokens, claims(tokens.getIDToken(), new Nonce(pending.nonce())), null);
    }

    /** Asks the provider again who the person is and which roles they have by now. */
    SignedIn renew(SignedIn person) throws SignInFailed {
        if (person.refreshToken() == null) {
            throw new SignInFailed("The session has no way to be renewed.", null);
        }
        OIDCTokens tokens = ask(new RefreshTokenGrant(new RefreshToken(person.refreshToken())));
        if (tokens.getIDToken() == null) {
            throw new SignInFailed("The provider renewed a session without an ID token.", null);
        }
        SignedIn renewed = person(tokens, claims(tokens.getIDToken(), null), person.refreshToken());
        if (!renewed.name().equals(person.name())) {
            throw new SignInFailed("The provider renewed a session for somebody else.", null);
        }
        return renewed;
    }

    /** Where the browser goes to end the session at the provider as well; empty when the provider has no such place. */
    Optional<URI> signOutAddress(SignedIn person) throws SignInFailed {
        URI end = metadata().getEndSessionEndpointURI();
        if (end == null || person.idToken() == null) {
            return Optional.empty();
        }
        try {
            JWT hint = com.nimbusds.jwt.JWTParser.parse(person.idToken());
            URI back = URI.create(settings.baseAddress() + "/");
            return Optional.of(new LogoutRequest(end, hint, back, null).toURI());
        } catch (java.text.ParseException e) {
            throw new SignInFailed("The session holds a damaged ID token.", e);
        }
    }

    private OIDCTokens ask(AuthorizationGrant grant) throws SignInFailed {
        try {
            HTTPRequest request = tokenRequest(grant).toHTTPRequest();
            request.setConnectTimeout(TIMEOUT);
            request.setReadTimeout(TIMEOUT);
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new SignInFailed(
                        "The provider refused: "
                                + response.toErrorResponse().getErrorObject().getCode(),
                        null);
            }
            return response.toSuccessResponse().getTokens().toOIDCTokens();
        } catch (IOException | ParseException | ClassCastException e) {
            throw new SignInFailed("The provider's token endpoint did not answer as it should.", e);
        }
    }

    private TokenRequest tokenRequest(AuthorizationGrant grant) throws SignInFailed {
        URI endpoint = metadata().getTokenEndpointURI();
        return settings.clientSecret().isEmpty()
                ? new TokenRequest.Builder(endpoint, client(), grant).build()
                : new TokenRequest.Builder(
                                endpoint, new ClientSecretBasic(client(), new Secret(settings.clientSecret())), grant)
                        .build();
    }

    private IDTokenClaimsSet claims(JWT idToken, Nonce nonce) throws SignInFailed {
        try {
            JWSAlgorithm algorithm =
                    JWSAlgorithm.parse(idToken.getHeader().getAlgorithm().getName());
            if (!TokenVerifier.ALGORITHMS.contains(algorithm)) {
                throw new SignInFailed("The ID token is signed by " + algorithm + ", which is not accepted.", null);
            }
            URL keys = metadata().getJWKSetURI().toURL();
            return new IDTokenValidator(new Issuer(settings.issuer()), client(), algorithm, keys, KEYS)
                    .validate(idToken, nonce);
        } catch (BadJOSEException | JOSEException | java.net.MalformedURLException e) {
            throw new SignInFailed("The ID token is not accepted: " + e.getMessage(), e);
        }
    }

    private SignedIn person(OIDCTokens tokens, IDTokenClaimsSet claims, String refreshTokenBefore) throws SignInFailed {
        Caller caller = settings.claims()
                .caller(claims.toJSONObject())
                .orElseThrow(() -> new SignInFailed("The ID token does not say whose it is.", null));
        RefreshToken refresh = tokens.getRefreshToken();
        return new SignedIn(
                caller.name(),
                caller.roles(),
                tokens.getIDTokenString(),
                refresh == null ? refreshTokenBefore : refresh.getValue(),
                Instant.now().plus(settings.renewAfter()));
    }

    private OIDCProviderMetadata metadata() throws SignInFailed {
        OIDCProviderMetadata known = metadata;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT, TIMEOUT);
                metadata = known;
            } catch (GeneralException | IOException e) {
                throw new SignInFailed("The provider " + settings.issuer() + " cannot be reached.", e);
            }
        }
        return known;
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private URI callback() {
        return URI.create(settings.baseAddress() + Paths.CALLBACK);
    }
}
