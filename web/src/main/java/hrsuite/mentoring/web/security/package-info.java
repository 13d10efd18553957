/**
 * Who may come in. One mechanism for everything: machines show a bearer token with each request, people sign in at the
 * company's identity provider and have a session.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>W1 Below {@code /api} and {@code /scim} only a bearer token counts; a session cookie is as good as nothing, and
 *       the answer is a 401 problem with {@code WWW-Authenticate}.
 *   <li>W2 A token is accepted only when its signature, by a key pair of the issuer, its issuer, its audience and its
 *       time are right, and when it says when it expires. Verified once, it is known for less than a minute, and neither
 *       beyond its end nor once keys have been fetched anew.
 *   <li>W3 Keys are fetched when first needed and kept; an unknown key leads to a new fetch, but never to more than a
 *       few in a minute. When they cannot be had, the answer is 503, never "accepted".
 *   <li>W4 A page that is not for everybody is shown only to somebody who has signed in and has a role of HR: deny by
 *       default.
 *   <li>W5 A sign-in changes the session id; state, nonce and code verifier never leave the session; roles of a session
 *       are asked for again at the provider.
 *   <li>W6 Nothing of the sample setup exists unless it is switched on.
 *   <li>W7 A caller who comes more often than is set hears 429 and after how many whole seconds to come again; each
 *       integration and each name of the issuer for itself, on each member for itself; what that takes of memory is bounded.
 * </ol>
 *
 * <p>Leaves out: which role may do what (that stands at each operation and is enforced again by the features).
 */
package hrsuite.mentoring.web.security;
