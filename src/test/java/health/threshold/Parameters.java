package health.threshold;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// How many things a constructor may take.
final class Parameters {

    private Parameters() {}

    static ArchCondition<JavaConstructor> atMost(int most) {
        return new ArchCondition<>("have at most " + most + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var owner = constructor.getOwner();
                // An inner class is handed its outer one, and an anonymous one what it captures.
                if (owner.isAnonymousClass() || owner.isLocalClass()) return;
                var outer = owner.isInnerClass() ? 1 : 0;
                var count = constructor.getRawParameterTypes().size() - outer;
                events.add(new SimpleConditionEvent(
                        constructor, count <= most, constructor.getFullName() + " takes " + count));
            }
        };
    }
}
