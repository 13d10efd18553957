package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/** People learning from people, for a stretch of time, under rules. */
@Entity
@Table(name = "program", schema = "mentoring")
class Program {

    @Id
    @SequenceGenerator(name = "program_seq", sequenceName = "program_seq", schema = "mentoring", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "program_seq")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "name")
    private String name;

    @Column(name = "kind")
    private String kind;

    @Column(name = "extends_id")
    private Long extendsId;

    @Column(name = "root_id")
    private long rootId;

    @Column(name = "template")
    private String template;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "goals")
    @Convert(converter = GoalsConverter.class)
    private Goals goals;

    @Column(name = "cadence")
    private String cadence;

    @Column(name = "consent")
    private String consent;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ProgramState state;

    @Column(name = "rules")
    @Convert(converter = ParametersConverter.class)
    private Parameters rules;

    @Column(name = "weights")
    @Convert(converter = ParametersConverter.class)
    private Parameters weights;

    @Column(name = "maximum_mentors")
    private Integer maximumMentors;

    @Column(name = "maximum_mentees")
    private Integer maximumMentees;

    @Column(name = "framework")
    @Convert(converter = FrameworkConverter.class)
    private Framework framework;

    @Column(name = "milestones")
    @Convert(converter = MilestonesConverter.class)
    private Milestones milestones;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected Program() {}

    /** A program that nobody takes part in yet; the draft has been judged. */
    Program(ProgramDraft draft, Program extended) {
        kind = draft.kind();
        state = ProgramState.of(draft.state()).orElseThrow();
        createdAt = OffsetDateTime.now(ZoneOffset.UTC);
        extendsId = extended == null ? null : extended.id;
        rootId = extended == null ? 0 : extended.rootId;
        say(draft);
    }

    /** A program that extends none is the root of its own family; its id is known only once it is kept. */
    void rooted() {
        if (rootId == 0) {
            rootId = id;
        }
    }

    /** Takes over what HR may say anew; the draft has been judged. */
    void say(ProgramDraft draft) {
        name = draft.name().strip();
        template = draft.template();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        goals = new Goals(draft.goals());
        cadence = draft.cadence();
        consent = draft.consent();
        rules = new Parameters(draft.rules());
        weights = new Parameters(draft.weights());
        maximumMentors = draft.maximumMentors();
        maximumMentees = draft.maximumMentees();
        framework = draft.framework();
        milestones = new Milestones(draft.milestones());
    }

    /** The sides on which only so many people have room. */
    Set<Role> bounded() {
        Set<Role> bounded = EnumSet.noneOf(Role.class);
        if (maximumMentors != null) {
            bounded.add(Role.MENTOR);
        }
        if (maximumMentees != null) {
            bounded.add(Role.MENTEE);
        }
        return bounded;
    }

    ProgramState stateOn(LocalDate day) {
        return state.on(day, endsOn);
    }

    /** Comes to another state of its life; the step has been judged. */
    void move(ProgramState to) {
        state = to;
    }

    /**
     * Makes sure that nobody has changed it since the caller looked.
     *
     * @throws Refusal when somebody has
     */
    void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw Refusal.stale("program", id);
        }
    }

    String kind() {
        return kind;
    }

    Long extendsId() {
        return extendsId;
    }

    /** As it stands on a day, with a value for every parameter that its kind has there. */
    ProgramDetail detail(ParameterCatalog catalog, LocalDate onDay) {
        return new ProgramDetail(
                Long.toString(id),
                version,
                name,
                kind,
                extendsId == null ? null : Long.toString(extendsId),
                template,
                startsOn,
                endsOn,
                goals.lines(),
                cadence,
                consent,
                stateOn(onDay).name(),
                rules.inForce(catalog.rules(kind)),
                weights.inForce(catalog.weights(kind)),
                maximumMentors,
                maximumMentees,
                framework == null ? Framework.NONE : framework,
                (milestones == null ? Milestones.USUAL : milestones).in(startsOn, endsOn));
    }
}
