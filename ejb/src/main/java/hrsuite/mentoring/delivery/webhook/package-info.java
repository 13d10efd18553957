/**
 * Webhooks. Takes what has changed to addresses that asked for it, for systems that would rather be told than ask.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>W1 Each change of the feed that a webhook asks for is delivered at least once, under the id that it has in the feed,
 *       as a CloudEvent 1.0 in structured JSON; a member that is killed at any point loses none.
 *   <li>W2 What is told of one thing is told in the order of the feed: the next waits until the one before was taken or given
 *       up. Other things do not wait.
 *   <li>W3 Whoever receives can prove that it comes from here, when it was sent and that it is whole: HMAC-SHA256 over id,
 *       time and body, written as Standard Webhooks does. A new secret leaves the one before good for some hours, and both
 *       sign meanwhile.
 *   <li>W4 What is not taken is tried again, each time after a longer pause with some chance in it, for 24 hours; then it is
 *       a dead letter, which can be looked at and replayed.
 *   <li>W5 Nothing is sent to addresses inside the company (private, loopback, link-local, multicast and the like, in whatever
 *       notation) unless the configuration allows them: the addresses of a name are looked at for each attempt, and the
 *       connection goes to the very address that was looked at. Redirects are not followed. Certificates must name the host.
 *   <li>W6 An attempt takes a bounded time and reads a bounded answer.
 *   <li>W7 Flags are told only where whoever made the webhook may see them. No secret is stored, logged or shown twice.
 *   <li>W8 One member at a time serves a webhook; another goes on when it falls silent.
 * </ol>
 *
 * <p>Leaves out: what is worth telling (the features), the feed itself (delivery).
 */
package hrsuite.mentoring.delivery.webhook;
