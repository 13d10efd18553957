package hrsuite.mentoring.matching;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.matching.RoundReport.Bin;
import hrsuite.mentoring.matching.RoundReport.Setting;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.ParameterSource;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDirectory;
import hrsuite.mentoring.program.ProgramKind;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a whole round together for a workbook. */
@ApplicationScoped
class Reports {

    private static final int BINS = 10;

    @Inject
    ProgramDirectory programs;

    @Inject
    Rounds rounds;

    @Inject
    Viewer viewer;

    @Inject
    Comparison comparison;

    @Inject
    Fairness fairness;

    @Inject
    Instance<ParameterSource> sources;

    @Inject
    @Any
    Instance<ProgramKind> kinds;

    @Inject
    Event<RoundExported> exports;

    RoundReport report(String programId, String roundId, Reader reader, Locale language) {
        ProgramDetail program = programs.detail(programId);
        Round round = rounds.find(programId, roundId);
        round.requireComputed();
        List<ProposalDetail> pairs = viewer.allProposals(round, reader, language);
        List<UnmatchedDetail> unmatched = new ArrayList<>(viewer.allUnmatched(round, Role.MENTEE, language));
        unmatched.addAll(viewer.allUnmatched(round, Role.MENTOR, language));
        exports.fire(new RoundExported(programId, roundId, pairs.size()));
        return new RoundReport(
                program,
                round.detail(),
                histogram(pairs),
                pairs,
                unmatched,
                comparison.compare(programId, withFormer(round)),
                fairness.of(programId, roundId, reader.personalToo(), language),
                settings(program.kind(), round.settings(), language),
                language);
    }

    /** The round, and as many of those before it as can stand beside it. */
    private List<String> withFormer(Round round) {
        Stream<String> former = rounds.page(Long.toString(round.program()), PageRequest.first()).items().stream()
                .filter(other -> other.id() < round.id() && other.isComputed())
                .map(other -> Long.toString(other.id()))
                .limit(Comparison.MOST - 1);
        return Stream.concat(Stream.of(Long.toString(round.id())), former).toList();
    }

    static List<Bin> histogram(List<ProposalDetail> pairs) {
        int[] counts = new int[BINS];
        pairs.forEach(pair -> counts[Math.min(BINS - 1, (int) (pair.benefit() * BINS))]++);
        return IntStream.range(0, BINS)
                .mapToObj(bin -> new Bin(bin / (double) BINS, (bin + 1) / (double) BINS, counts[bin]))
                .toList();
    }

    private List<Setting> settings(String kind, RoundSettings settings, Locale language) {
        Map<String, String> descriptions = new TreeMap<>();
        parameters(kind).forEach(parameter -> descriptions.put(parameter.code(), parameter.description(language)));
        List<Setting> list = new ArrayList<>();
        new TreeMap<>(settings.rules())
                .forEach((code, value) -> list.add(new Setting("RULE", code, value, descriptions.get(code))));
        new TreeMap<>(settings.weights())
                .forEach((code, value) -> list.add(new Setting("WEIGHT", code, value, descriptions.get(code))));
        settings.pins().forEach(pin -> list.add(new Setting("PIN", String.join(" - ", pin), null, null)));
        settings.forbids().forEach(pair -> list.add(new Setting("FORBID", String.join(" - ", pair), null, null)));
        if (settings.keep() != null) {
            RoundSettings.Keep keep = settings.keep();
            list.add(new Setting("KEEP", keep.round(), keep.threshold(), null));
        }
        return list;
    }

    private Stream<RuleParameter> parameters(String kind) {
        Stream<RuleParameter> shared = sources.stream()
                .flatMap(source -> Stream.concat(source.rules(kind).stream(), source.weights(kind).stream()));
        Stream<RuleParameter> own =
                kinds.select(ForKind.Literal.of(kind)).stream().flatMap(programKind -> programKind.rules().stream());
        return Stream.concat(shared, own);
    }
}
