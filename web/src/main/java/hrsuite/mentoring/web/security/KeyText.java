package hrsuite.mentoring.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Public keys as people write them down: PEM (one or several), a JWK, a JWK set, or one of these in Base64. */
final class KeyText {

    private static final Pattern PEM = Pattern.compile(
            "-----BEGIN (?<kind>[A-Z0-9 ]+)-----(?<content>.*?)-----END \\k<kind>-----", Pattern.DOTALL);

    private KeyText() {}

    /**
     * Reads the keys.
     *
     * @throws ParseException when the text is none of these, or holds no key
     */
    static JWKSet read(String text) throws ParseException {
        try {
            JWKSet keys = readAnyForm(text.strip()).toPublicJWKSet();
            if (keys.isEmpty()) {
                throw new ParseException("There is no public key in it.", 0);
            }
            return keys;
        } catch (JOSEException | IllegalArgumentException e) {
            throw new ParseException("It is neither PEM nor JWK nor a JWK set: " + e.getMessage(), 0);
        }
    }

    private static JWKSet readAnyForm(String text) throws ParseException, JOSEException {
        if (text.contains("-----BEGIN")) {
            return readPem(text);
        }
        if (text.startsWith("{")) {
            return text.contains("\"keys\"") ? JWKSet.parse(text) : new JWKSet(JWK.parse(text));
        }
        String decoded = new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        if (decoded.startsWith("{")) {
            return readAnyForm(decoded);
        }
        return readPem("-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----");
    }

    private static JWKSet readPem(String text) throws JOSEException {
        List<JWK> keys = new ArrayList<>();
        Matcher block = PEM.matcher(text);
        while (block.find()) {
            keys.add(
                    block.group("kind").endsWith("CERTIFICATE")
                            ? JWK.parseFromPEMEncodedX509Cert(block.group())
                            : publicKey(Base64.getMimeDecoder().decode(block.group("content"))));
        }
        return new JWKSet(keys);
    }

    /** The encoding names its algorithm, but only the factory of that algorithm reads it. */
    private static JWK publicKey(byte[] encoded) throws JOSEException {
        X509EncodedKeySpec key = new X509EncodedKeySpec(encoded);
        try {
            return new RSAKey.Builder(
                            (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(key))
                    .build();
        } catch (GeneralSecurityException notRsa) {
            try {
                ECPublicKey curve = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(key);
                return new ECKey.Builder(Curve.forECParameterSpec(curve.getParams()), curve).build();
            } catch (GeneralSecurityException e) {
                throw new JOSEException("A PEM block is neither an RSA nor an EC public key.", e);
            }
        }
    }
}
