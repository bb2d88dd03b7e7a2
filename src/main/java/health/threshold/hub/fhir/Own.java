package health.threshold.hub.fhir;

/// The names that Threshold gives to what FHIR has no word for.
final class Own {

    static final String UUID_SYSTEM = "urn:ietf:rfc:3986";
    static final String LOINC = "http://loinc.org";

    private static final String HOME = "https://threshold.health/fhir/";

    private Own() {}

    /// The URL of an extension.
    static String extension(String name) {
        return HOME + "StructureDefinition/" + name;
    }

    /// The URL of a code system.
    static String codes(String name) {
        return HOME + "CodeSystem/" + name;
    }

    /// The system of an identifier.
    static String naming(String name) {
        return HOME + "NamingSystem/" + name;
    }

    /// The URL of a code system of HL7's own.
    static String hl7(String name) {
        return "http://terminology.hl7.org/CodeSystem/" + name;
    }
}
