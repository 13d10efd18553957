package hrsuite.mentoring.web.console;

import hrsuite.mentoring.succession.FlagCount;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the flags have become more or fewer in the last quarter. */
@Named
@RequestScoped
public class TrendPage {

    /** Days. */
    public static final int SPAN = 91;

    @EJB
    private SuccessionService succession;

    private List<FlagCourse> courses;

    /** One for each kind of flag that there was. */
    public List<FlagCourse> getCourses() {
        if (courses == null) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            courses = succession.trend(today.minusDays(SPAN - 1L), today).stream()
                    .collect(Collectors.groupingBy(FlagCount::code, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(FlagCourse::of)
                    .toList();
        }
        return courses;
    }
}
