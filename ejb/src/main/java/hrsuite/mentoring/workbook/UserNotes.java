package hrsuite.mentoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The notes that people wrote on the cells of a sheet; conversations become notes of the same words. */
final class UserNotes {

    /** Stands between what we wrote into a note and what was there before. */
    static final String BEFORE = "\n\n– – –\n";

    private static final int MOST_CHARACTERS = 4 << 20;

    /**
     * A note.
     *
     * @param row from 1
     * @param column from 0
     * @param text {@code <text>}, with its formatting
     */
    record UserNote(int row, int column, Markup text) {}

    private final Map<Long, UserNote> notes = new TreeMap<>();
    private final Map<String, String> persons;
    private int characters;

    /** @param persons names of those who converse, by their ids */
    UserNotes(Map<String, String> persons) {
        this.persons = persons;
    }

    static Map<String, String> persons(PartReader part) throws XMLStreamException {
        Map<String, String> persons = new TreeMap<>();
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && part.name().equals("person")
                    && part.attribute("id") != null
                    && part.attribute("displayName") != null) {
                persons.put(part.attribute("id"), part.attribute("displayName"));
            }
        }
        return persons;
    }

    /** Reads notes; of one of ours only what was there before. */
    void read(PartReader part) throws XMLStreamException {
        List<String> authors = new ArrayList<>();
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("author")) {
                authors.add(Markup.read(part).text());
            } else if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("comment")) {
                Markup note = Markup.read(part);
                Markup text = note.child("text");
                if (text != null && note.get("ref") != null) {
                    put(note.get("ref"), isOurs(note, text, authors) ? before(text.text()) : text);
                }
            }
        }
    }

    private static boolean isOurs(Markup note, Markup text, List<String> authors) {
        int author = note.get("authorId") == null ? -1 : SheetScan.index(note.get("authorId"));
        return author >= 0 && author < authors.size() && authors.get(author).equals(Notes.AUTHOR)
                || EscapedText.decode(text.text()).startsWith(Notes.BEGIN);
    }

    private static Markup before(String words) {
        int end = words.indexOf(BEFORE);
        return end < 0 ? null : plain(words.substring(end + BEFORE.length()));
    }

    private static Markup plain(String words) {
        return new Markup("text")
                .add(new Markup("t").set("xml:space", "preserve").add(SheetText.storable(words)));
    }

    /** Reads conversations; they stand for the notes that programs without them show. */
    void readConversations(PartReader part) throws XMLStreamException {
        Map<String, StringBuilder> said = new TreeMap<>();
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("threadedComment")) {
                Markup contribution = Markup.read(part, Vocabulary.ANY);
                Markup text = contribution.child("text");
                if (text != null && contribution.get("ref") != null) {
                    StringBuilder all = said.computeIfAbsent(contribution.get("ref"), cell -> new StringBuilder());
                    String name = persons.get(String.valueOf(contribution.get("personId")));
                    all.append(all.isEmpty() ? "" : "\n").append(name == null ? "" : name + ": ");
                    all.append(text.text());
                }
            }
        }
        said.forEach((cell, words) -> put(cell, plain(words.toString())));
    }

    private void put(String reference, Markup text) {
        int column = SheetScan.columnOf(reference, -1);
        int row = SheetScan.index(reference.replaceAll("\\D", ""));
        if (text == null || row < 1 || column < 0 || column >= StreamedSheet.MOST_COLUMNS) {
            return;
        }
        characters += text.text().length();
        if (characters <= MOST_CHARACTERS && notes.size() < Notes.MOST) {
            notes.put((long) row << Integer.SIZE | column, new UserNote(row, column, text));
        }
    }

    /** By rows and within them by columns. */
    List<UserNote> inOrder() {
        return List.copyOf(notes.values());
    }
}
