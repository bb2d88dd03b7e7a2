package health.threshold.hub.fhir;

import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;

/// R4 as HAPI knows it: refuses elements and codes that R4 has not, and finds what R4 requires and is not there.
public final class StrictR4 {

    private static final FhirContext R4 = FhirContext.forR4();

    private StrictR4() {}

    /// The required elements that are not there.
    public static List<String> missing(String json) {
        var resource = R4.newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(json);
        var missing = new ArrayList<String>();
        look(resource, R4.getResourceDefinition(resource), R4.getResourceType(resource), missing);
        return missing;
    }

    private static void look(
            IBase at, BaseRuntimeElementCompositeDefinition<?> definition, String path, List<String> missing) {
        for (var child : definition.getChildren()) {
            var values = child.getAccessor().getValues(at);
            var name = path + "." + child.getElementName();
            if (child.getMin() > 0 && values.stream().allMatch(IBase::isEmpty)) missing.add(name);
            for (var value : values)
                if (R4.getElementDefinition(value.getClass()) instanceof BaseRuntimeElementCompositeDefinition<?> inner)
                    look(value, inner, name, missing);
        }
    }
}
