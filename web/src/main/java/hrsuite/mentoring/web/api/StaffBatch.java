package hrsuite.mentoring.web.api;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.sync.PersonPush;
import hrsuite.mentoring.staff.sync.PushProblem;
import hrsuite.mentoring.staff.sync.Pushed;
import hrsuite.mentoring.staff.sync.SyncService;
import hrsuite.mentoring.staff.sync.SyncSettings;
import hrsuite.mentoring.web.json.StrictJson;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.ejb.EJBException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** People in, line by line, and what became of each out, in the same order; never all of them in memory. */
final class StaffBatch {

    /**
     * What became of a line.
     *
     * @param line its number in the body, from 1
     * @param employeeNumber absent when the line names nobody
     * @param outcome {@code CREATED}, {@code CHANGED}, {@code UNCHANGED} or {@code REFUSED}
     * @param problems errors and warnings
     */
    public record Line(long line, String employeeNumber, Pushed.Outcome outcome, List<PushProblem> problems) {}

    private static final Logger LOG = System.getLogger(StaffBatch.class.getName());
    private static final Jsonb JSON = JsonbBuilder.create();

    private final SyncService staff;
    private final BatchLines lines;
    private final OutputStream out;
    private final int chunk = SyncSettings.chunk();

    /** Answers of lines that are read, those in a place of {@code people} to come. */
    private final List<Line> answers = new ArrayList<>();

    private final List<PersonPush> people = new ArrayList<>();

    /** The lines of those people. */
    private final List<Long> numbers = new ArrayList<>();

    private final Set<String> keys = new HashSet<>();

    StaffBatch(SyncService staff, InputStream body, OutputStream out) {
        this.staff = staff;
        this.lines = new BatchLines(body, SyncSettings.longestLine());
        this.out = out;
    }

    void run() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.isTooLong()) {
                refuse(tooLong());
            } else {
                line(line);
            }
            if (answers.size() >= chunk) {
                flush();
            }
        }
        flush();
    }

    private void line(byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank()) {
                return;
            }
            take(PersonWords.push(StrictJson.read(text), "line " + lines.number()));
        } catch (CharacterCodingException e) {
            refuse(new Unreadable("", null, "NOT_UTF8", "The line is not UTF-8.", "Send JSON in UTF-8."));
        } catch (Unreadable unreadable) {
            refuse(unreadable);
        }
    }

    /** Somebody who is already waiting is taken in first, so that the later line counts. */
    private void take(PersonPush person) throws IOException {
        List<String> own = Stream.of(
                        person.says().get(StaffField.EMPLOYEE_NUMBER), person.externalId(), person.userName())
                .filter(Objects::nonNull)
                .map(String::strip)
                .toList();
        if (own.stream().anyMatch(keys::contains)) {
            flush();
        }
        keys.addAll(own);
        people.add(person);
        answers.add(null);
        numbers.add(lines.number());
    }

    private static Refusal tooLong() {
        return new Unreadable(
                "",
                null,
                "LINE_TOO_LONG",
                "The line is longer than " + SyncSettings.longestLine() + " bytes.",
                "Send one person a line.");
    }

    private void refuse(Refusal refusal) {
        answers.add(new Line(lines.number(), null, Pushed.Outcome.REFUSED, problems(refusal)));
    }

    private static List<PushProblem> problems(Refusal refusal) {
        return refusal.reasons().stream()
                .map(reason -> new PushProblem(
                        reason.place(),
                        reason.value(),
                        reason.code(),
                        reason.message(),
                        reason.advice(),
                        PushProblem.Severity.ERROR))
                .toList();
    }

    private void flush() throws IOException {
        Iterator<Line> taken = taken().iterator();
        for (Line answer : answers) {
            Line told = answer == null ? taken.next() : answer;
            out.write(JSON.toJson(told).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
        out.flush();
        answers.clear();
        people.clear();
        numbers.clear();
        keys.clear();
    }

    private List<Line> taken() {
        List<Line> told = new ArrayList<>();
        if (people.isEmpty()) {
            return told;
        }
        try {
            List<Pushed> pushed = staff.take(List.copyOf(people));
            for (int i = 0; i < pushed.size(); i++) {
                Pushed one = pushed.get(i);
                told.add(new Line(numbers.get(i), one.employeeNumber(), one.outcome(), one.problems()));
            }
        } catch (EJBException e) {
            told.addAll(broken(e));
        }
        return told;
    }

    /** The stream has begun, so that the lines themselves must tell. */
    private List<Line> broken(EJBException thrown) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Fault " + number + " in a batch of staff", thrown);
        List<PushProblem> problems = List.of(new PushProblem(
                "",
                null,
                "NOT_TAKEN_IN",
                "Something here is broken; the server's log tells more at " + number + ".",
                "Send these lines again.",
                PushProblem.Severity.ERROR));
        return numbers.stream()
                .map(line -> new Line(line, null, Pushed.Outcome.REFUSED, problems))
                .toList();
    }
}
