package health.threshold.clinic.care;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import jakarta.data.Limit;
import java.util.List;

/// What is known of somebody's health, taken in from the hub and shown in the exam room only.
public final class CareFile {

    private static final int MOST_RESULTS = 20;

    private final Books books;

    public CareFile(Books books) {
        this.books = books;
    }

    public List<Facts.Allergy> allergies(Tx tx, PatientId patient) {
        return rows(tx).allergies(patient.value()).stream()
                .map(row -> new Facts.Allergy(row.id, patient, row.substance, row.reaction, row.since, row.active))
                .toList();
    }

    public List<Facts.Diagnosis> diagnoses(Tx tx, PatientId patient) {
        return rows(tx).diagnoses(patient.value()).stream()
                .map(row -> new Facts.Diagnosis(row.id, patient, row.name, row.since, row.active))
                .toList();
    }

    public List<Facts.Medicine> medicines(Tx tx, PatientId patient) {
        return rows(tx).medicines(patient.value()).stream()
                .map(row -> new Facts.Medicine(row.id, patient, row.name, row.remark, row.active))
                .toList();
    }

    /// The latest results that are settled; what is preliminary or withdrawn is never shown as if it were final.
    public List<Facts.Result> results(Tx tx, PatientId patient) {
        return rows(tx).results(patient.value(), Limit.of(MOST_RESULTS)).stream()
                .map(row ->
                        new Facts.Result(row.id, patient, row.name, row.outcome, row.inRange, row.measured, row.status))
                .filter(Facts.Result::isSettled)
                .toList();
    }

    public List<Facts.TeamMember> team(Tx tx, PatientId patient) {
        return rows(tx).team(patient.value()).stream()
                .map(row -> new Facts.TeamMember(row.id, patient, row.name, row.role, row.active))
                .toList();
    }

    /// Keeps a fact as it is now.
    public void keep(Tx tx, Facts fact) {
        switch (fact) {
            case Facts.Allergy allergy -> keepAllergy(tx, allergy);
            case Facts.Diagnosis diagnosis -> keepDiagnosis(tx, diagnosis);
            case Facts.Medicine medicine -> keepMedicine(tx, medicine);
            case Facts.Result result -> keepResult(tx, result);
            case Facts.TeamMember member -> keepMember(tx, member);
        }
        books.changed(tx, Deed.CHANGED, kindOf(fact), fact.id(), fact.patient());
    }

    private static Kind kindOf(Facts fact) {
        return switch (fact) {
            case Facts.Allergy _ -> Kind.ALLERGY;
            case Facts.Diagnosis _ -> Kind.DIAGNOSIS;
            case Facts.Medicine _ -> Kind.MEDICINE;
            case Facts.Result _ -> Kind.RESULT;
            case Facts.TeamMember _ -> Kind.CARE_TEAM;
        };
    }

    private static void keepAllergy(Tx tx, Facts.Allergy allergy) {
        var row = new AllergyRow();
        row.id = allergy.id();
        row.patient = allergy.patient().value();
        row.substance = allergy.substance();
        row.reaction = allergy.reaction();
        row.since = allergy.since();
        row.active = allergy.active();
        rows(tx).keep(row);
    }

    private static void keepDiagnosis(Tx tx, Facts.Diagnosis diagnosis) {
        var row = new DiagnosisRow();
        row.id = diagnosis.id();
        row.patient = diagnosis.patient().value();
        row.name = diagnosis.name();
        row.since = diagnosis.since();
        row.active = diagnosis.active();
        rows(tx).keep(row);
    }

    private static void keepMedicine(Tx tx, Facts.Medicine medicine) {
        var row = new MedicineRow();
        row.id = medicine.id();
        row.patient = medicine.patient().value();
        row.name = medicine.name();
        row.remark = medicine.remark();
        row.active = medicine.active();
        rows(tx).keep(row);
    }

    private static void keepResult(Tx tx, Facts.Result result) {
        var row = new ResultRow();
        row.id = result.id();
        row.patient = result.patient().value();
        row.name = result.name();
        row.outcome = result.outcome();
        row.inRange = result.inRange();
        row.measured = result.measured();
        row.status = result.status();
        rows(tx).keep(row);
    }

    private static void keepMember(Tx tx, Facts.TeamMember member) {
        var row = new TeamRow();
        row.id = member.id();
        row.patient = member.patient().value();
        row.name = member.name();
        row.role = member.role();
        row.active = member.active();
        rows(tx).keep(row);
    }

    private static CareRows rows(Tx tx) {
        return new CareRows_(tx.session());
    }
}
