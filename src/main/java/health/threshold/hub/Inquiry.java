package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.kernel.PersonName;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something a device asks the hub for, besides what is new.
public sealed interface Inquiry {

    /// The system of the identifier that says on a payment who paid, for no search of R4 finds it otherwise.
    String PAYER = "https://threshold.health/fhir/NamingSystem/payer";

    /// Whether this resource belongs to the answer. A hub may answer with more than it was asked for, never with less.
    boolean isAnsweredBy(ObjectNode resource);

    /// All resources of these types about these people.
    ///
    /// @param people ids as the hub has them
    record Papers(List<String> types, Set<String> people) implements Inquiry {
        public Papers {
            types = List.copyOf(types);
            people = Set.copyOf(people);
        }

        @Override
        public boolean isAnsweredBy(ObjectNode resource) {
            return types.contains(resource.path("resourceType").asText())
                    && Belonging.named(resource).filter(people::contains).isPresent();
        }
    }

    /// Appointments that begin at or after the first of these instants, and before the second.
    record Expected(Instant from, Instant until) implements Inquiry {
        @Override
        public boolean isAnsweredBy(ObjectNode resource) {
            if (!resource.path("resourceType").asText().equals("Appointment")) return false;
            try {
                var start =
                        OffsetDateTime.parse(resource.path("start").asText()).toInstant();
                return !start.isBefore(from) && start.isBefore(until);
            } catch (DateTimeException none) {
                return false;
            }
        }
    }

    /// People whose names have words that begin so.
    ///
    /// @param words as [PersonName#searchWords(String)] gives them; at least one
    /// @param born their birthday; `null` if it is not known
    record Called(List<String> words, @Nullable LocalDate born) implements Inquiry {
        public Called {
            words = List.copyOf(words);
            if (words.isEmpty()) throw new IllegalArgumentException("Somebody is called something");
        }

        @Override
        public boolean isAnsweredBy(ObjectNode resource) {
            if (!resource.path("resourceType").asText().equals("Patient")) return false;
            if (born != null && !resource.path("birthDate").asText().equals(born.toString())) return false;
            var theirs = new ArrayList<String>();
            for (var name : resource.path("name")) {
                var family = name.path("family").asText();
                theirs.addAll(PersonName.searchWords(family));
                theirs.add(PersonName.key(family));
                for (var given : name.path("given")) theirs.addAll(PersonName.searchWords(given.asText()));
                theirs.addAll(PersonName.searchWords(name.path("text").asText()));
            }
            return words.stream().allMatch(word -> theirs.stream().anyMatch(one -> one.startsWith(word)));
        }
    }

    /// The ids of rows that these are, or are about.
    static Set<UUID> people(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line instanceof Line.Whole whole ? Belonging.of(whole.resource()).stream() : null)
                .collect(Collectors.toSet());
    }
}
