package hrsuite.mentoring.succession;

/** What a row of a workbook asks for; a row that asks for nothing says what shall be. */
enum BookAction {
    ADD,
    UPDATE,
    TRANSFER,
    DELETE
}
