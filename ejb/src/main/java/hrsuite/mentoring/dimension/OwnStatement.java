package hrsuite.mentoring.dimension;

/**
 * What somebody says of themselves.
 *
 * @param value code of a value of the catalog
 * @param consent true: they have read what it is used for, and agree
 */
public record OwnStatement(String value, boolean consent) {}
