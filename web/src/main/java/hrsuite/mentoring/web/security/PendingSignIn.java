package hrsuite.mentoring.web.security;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * A sign-in that is under way at the provider, kept in the session.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the ID token to this sign-in
 * @param verifier proves that the code was asked for by us
 * @param returnTo the page that was wanted, below the context root
 */
record PendingSignIn(String state, String nonce, String verifier, String returnTo) implements Serializable {

    static PendingSignIn to(String page) {
        return new PendingSignIn(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), page);
    }
}
