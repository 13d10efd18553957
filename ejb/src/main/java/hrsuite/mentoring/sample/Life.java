package hrsuite.mentoring.sample;

import hrsuite.mentoring.program.DataFile;
import hrsuite.mentoring.staff.StaffField;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Invents the person behind a number: name, place, hours, age, years with the company, topics. */
final class Life {

    /** A place where people of the company work. */
    private record City(String name, String country, String zone, String hours, int share, List<String> cultures) {}

    private static final String DOMAIN = "@harbourvale.example";
    private static final Map<String, String[][]> NAMES = DataFile.rows(Life.class, "names.txt").stream()
            .collect(Collectors.toMap(row -> row[0], row -> new String[][] {row[1].split(", "), row[2].split(", ")}));
    private static final List<City> CITIES = DataFile.rows(Life.class, "cities.txt").stream()
            .map(row -> new City(row[0], row[1], row[2], row[3], Integer.parseInt(row[4]), List.of(row[5].split(", "))))
            .toList();
    private static final Map<String, City> CITY =
            CITIES.stream().collect(Collectors.toMap(City::name, Function.identity()));
    private static final Map<String, String[]> TOPICS = DataFile.rows(Life.class, "topics.txt").stream()
            .collect(Collectors.toMap(row -> row[0], Function.identity()));
    private static final List<String> OTHER_HOURS =
            List.of("08:00-16:00", "10:00-18:30", "07:30-15:30", "Mon-Thu 09:00-15:00", "Tue-Fri 09:00-17:00");

    private final SplittableRandom random;
    private final int year;

    /**
     * @param seed the same seed gives the same life
     * @param year the year from whose first day dates count back
     */
    Life(long seed, int year) {
        random = new SplittableRandom(seed);
        this.year = year;
    }

    /** One of those where the company works, as often as its share says; more often the given one. */
    Life at(String home, Row row) {
        City city = CITY.get(home);
        if (random.nextInt(100) >= 55) {
            int ticket = random.nextInt(100);
            for (int i = 0; ticket >= 0; i++) {
                city = CITIES.get(i);
                ticket -= city.share();
            }
        }
        boolean usual = random.nextInt(100) < 80;
        row.set(StaffField.LOCATION, city.name())
                .set(StaffField.COUNTRY, city.country())
                .set(StaffField.TIME_ZONE, city.zone())
                .set(StaffField.WORKING_HOURS, usual ? city.hours() : pick(OTHER_HOURS));
        return named(city, row);
    }

    private Life named(City city, Row row) {
        String[][] names = NAMES.get(pick(city.cultures()));
        String given = pick(List.of(names[0]));
        String family = pick(List.of(names[1]));
        row.set(StaffField.GIVEN_NAME, given)
                .set(StaffField.FAMILY_NAME, family)
                .set(StaffField.EMAIL, plain(given) + "." + plain(family) + "." + row.numberInMail() + DOMAIN);
        return this;
    }

    /** Years of age and with the company, believable for a grade of 1 to 14. */
    Life ofGrade(int grade, Row row) {
        int age = Math.min(64, Math.max(20, (int) Math.round(21 + grade * 2.6) + random.nextInt(-3, 7)));
        int longest = Math.min(age - 20, 3 + grade * 2);
        double years = longest * random.nextDouble() * random.nextDouble();
        LocalDate hired = LocalDate.of(year, 1, 1).minusDays(30 + (long) (years * 365));
        row.set(StaffField.BIRTH_YEAR, String.valueOf(year - age)).set(StaffField.HIRE_DATE, hired.toString());
        return this;
    }

    /** What the person declares; some people declare nothing. */
    Life topics(boolean early, int declaring, Row row) {
        if (random.nextInt(100) < declaring) {
            String[] topics = TOPICS.get(early ? "EARLY" : "LATE");
            row.set(StaffField.SKILLS, some(DataFile.list(topics[1]), 3, 6))
                    .set(StaffField.TOPICS_WANTED, some(DataFile.list(topics[2]), 2, 5));
        }
        return this;
    }

    private String some(List<String> topics, int fewest, int most) {
        List<String> left = new ArrayList<>(topics);
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(fewest, most); i > 0; i--) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return String.join("; ", chosen);
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String plain(String name) {
        String latin =
                name.replace("ø", "o").replace("Ø", "O").replace("æ", "ae").replace("ß", "ss");
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
