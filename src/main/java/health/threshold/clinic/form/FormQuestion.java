package health.threshold.clinic.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One question of a form.
///
/// @param id its name, for good; small letters, digits and dashes
/// @param options what can be chosen; empty where only words are asked for
/// @param more what is asked in words after a yes, if anything is
public record FormQuestion(String id, Kind kind, FormText text, List<FormOption> options, Optional<FormText> more) {

    /// The option that stands for a yes.
    public static final String YES = "yes";

    static final int MOST_OPTIONS = 20;

    /// The ways of asking.
    public enum Kind {
        ONE,
        SEVERAL,
        YES_NO,
        WORDS
    }

    /// Something that can be chosen.
    ///
    /// @param none whether it says that none of the others fits, and so stands alone
    public record FormOption(String code, FormText text, boolean none) {
        public FormOption {
            requireName(code);
        }
    }

    public FormQuestion {
        requireName(id);
        options = List.copyOf(options);
        var codes = options.stream().map(FormOption::code).collect(Collectors.toSet());
        if (codes.size() < options.size()) throw new IllegalArgumentException("two options have one code");
        if (options.size() > MOST_OPTIONS) throw new IllegalArgumentException("there are too many options");
        if (kind == Kind.WORDS && !options.isEmpty())
            throw new IllegalArgumentException("a question for words has options");
        if (kind != Kind.WORDS && options.size() < 2)
            throw new IllegalArgumentException("there are fewer than two options");
        if (kind == Kind.YES_NO && !codes.equals(Set.of(YES, "no")))
            throw new IllegalArgumentException("the options are not yes and no");
    }

    /// Whether somebody can answer so.
    boolean takes(Given given) {
        if (given.isRatherNot()) return true;
        var chosen = given.chosen().stream().map(Given.Chosen::code).collect(Collectors.toCollection(HashSet::new));
        var known = options.stream().filter(one -> chosen.contains(one.code())).toList();
        if (known.size() < given.chosen().size()) return false;
        return switch (kind) {
            case WORDS -> !given.words().isBlank();
            case ONE -> chosen.size() == 1 && given.words().isBlank();
            case YES_NO -> chosen.size() == 1 && (given.words().isBlank() || chosen.contains(YES));
            case SEVERAL ->
                !chosen.isEmpty()
                        && given.words().isBlank()
                        && (chosen.size() == 1 || known.stream().noneMatch(FormOption::none));
        };
    }

    static void requireName(String name) {
        if (!name.matches("[a-z0-9-]{1,60}")) throw new IllegalArgumentException("a name is not plain");
    }
}
