package hrsuite.mentoring.staff.bulk;

/**
 * A bulk that this member works on.
 *
 * @param lease proves it with every write
 * @param requestedBy sign-in name of who sent it
 * @param source under which name it says things about people
 * @param base address below which the caller sees users and groups
 */
record BulkClaim(long id, String lease, String requestedBy, String source, String base) {}
