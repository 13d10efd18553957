package hrsuite.mentoring.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who imports whom, read off the byte code: feature by feature, sub-packages counted with their feature. */
final class ImportTable {

    private static final String BASE = "hrsuite.mentoring";
    private static final String ROOT = "(root)";

    private ImportTable() {}

    /** The table as it stands in the code. */
    static Map<String, Set<String>> of(JavaClasses classes) {
        Map<String, Set<String>> table = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> imports = table.computeIfAbsent(feature(type), feature -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(BASE)) {
                    imports.add(feature(target));
                }
            }
        }
        table.forEach((feature, imports) -> imports.remove(feature));
        return table;
    }

    private static String feature(JavaClass type) {
        String below = type.getPackageName().substring(BASE.length());
        return below.isEmpty() ? ROOT : below.substring(1).split("\\.")[0];
    }
}
