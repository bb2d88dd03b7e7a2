package health.threshold.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/// R4 as HAPI's validator knows it: cardinalities, types, bindings and invariants, without asking any network. It takes
/// seconds to wake up, so that there is one for all tests.
final class ValidR4 {

    private static final FhirValidator VALIDATOR = validator();

    private ValidR4() {}

    /// What a strict server would refuse, a line each.
    static List<String> faults(String json) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(one -> one.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .filter(one -> !isUnusualLanguage(one))
                .map(ValidR4::line)
                .toList();
    }

    /// R4 only prefers its common languages; any of BCP 47 is right, and without a network HAPI knows no others.
    private static boolean isUnusualLanguage(SingleValidationMessage one) {
        return one.getLocationString().matches("Patient\\.communication\\[\\d+]\\.language")
                && one.getMessage().endsWith("is not in valueset: http://hl7.org/fhir/ValueSet/languages");
    }

    private static String line(SingleValidationMessage one) {
        return one.getSeverity() + " " + one.getLocationString() + ": " + one.getMessage();
    }

    private static FhirValidator validator() {
        var r4 = FhirContext.forR4();
        var known = new ValidationSupportChain(
                new DefaultProfileValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4),
                new InMemoryTerminologyServerValidationSupport(r4));
        var instances = new FhirInstanceValidator(known);
        instances.setAnyExtensionsAllowed(true);
        instances.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        return r4.newValidator().registerValidatorModule(instances);
    }
}
