package health.threshold.clinic.care;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import jakarta.data.Limit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is known of somebody's health, taken in from the hub and shown in the exam room only. Whoever has several files
/// is asked about by all of them.
public final class CareFile {

    private static final int MOST_RESULTS = 20;

    private final Books books;

    public CareFile(Books books) {
        this.books = books;
    }

    public Optional<Facts.Allergy> allergy(Tx tx, UUID id) {
        return rows(tx).allergy(id).map(CareFile::read);
    }

    public Optional<Facts.Diagnosis> diagnosis(Tx tx, UUID id) {
        return rows(tx).diagnosis(id).map(CareFile::read);
    }

    public Optional<Facts.Medicine> medicine(Tx tx, UUID id) {
        return rows(tx).medicine(id).map(CareFile::read);
    }

    public Optional<Facts.Result> result(Tx tx, UUID id) {
        return rows(tx).result(id).map(CareFile::read);
    }

    public Optional<Facts.TeamMember> teamMember(Tx tx, UUID id) {
        return rows(tx).teamMember(id).map(CareFile::read);
    }

    public List<Facts.Allergy> allergies(Tx tx, Collection<PatientId> files) {
        return rows(tx).allergies(ids(files)).stream().map(CareFile::read).toList();
    }

    public List<Facts.Diagnosis> diagnoses(Tx tx, Collection<PatientId> files) {
        return rows(tx).diagnoses(ids(files)).stream().map(CareFile::read).toList();
    }

    public List<Facts.Medicine> medicines(Tx tx, Collection<PatientId> files) {
        return rows(tx).medicines(ids(files)).stream().map(CareFile::read).toList();
    }

    /// The latest results that are settled; what is preliminary or withdrawn is never shown as if it were final.
    public List<Facts.Result> results(Tx tx, Collection<PatientId> files) {
        return rows(tx).results(ids(files), Limit.of(MOST_RESULTS)).stream()
                .map(CareFile::read)
                .filter(Facts.Result::isSettled)
                .toList();
    }

    public List<Facts.TeamMember> team(Tx tx, Collection<PatientId> files) {
        return rows(tx).team(ids(files)).stream().map(CareFile::read).toList();
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
        tx.keep(row.id, row);
    }

    private static void keepDiagnosis(Tx tx, Facts.Diagnosis diagnosis) {
        var row = new DiagnosisRow();
        row.id = diagnosis.id();
        row.patient = diagnosis.patient().value();
        row.name = diagnosis.name();
        row.since = diagnosis.since();
        row.active = diagnosis.active();
        tx.keep(row.id, row);
    }

    private static void keepMedicine(Tx tx, Facts.Medicine medicine) {
        var row = new MedicineRow();
        row.id = medicine.id();
        row.patient = medicine.patient().value();
        row.name = medicine.name();
        row.remark = medicine.remark();
        row.active = medicine.active();
        tx.keep(row.id, row);
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
        tx.keep(row.id, row);
    }

    private static void keepMember(Tx tx, Facts.TeamMember member) {
        var row = new TeamRow();
        row.id = member.id();
        row.patient = member.patient().value();
        row.name = member.name();
        row.role = member.role();
        row.active = member.active();
        tx.keep(row.id, row);
    }

    private static Facts.Allergy read(AllergyRow row) {
        var patient = new PatientId(row.patient);
        return new Facts.Allergy(row.id, patient, row.substance, row.reaction, row.since, row.active);
    }

    private static Facts.Diagnosis read(DiagnosisRow row) {
        return new Facts.Diagnosis(row.id, new PatientId(row.patient), row.name, row.since, row.active);
    }

    private static Facts.Medicine read(MedicineRow row) {
        return new Facts.Medicine(row.id, new PatientId(row.patient), row.name, row.remark, row.active);
    }

    private static Facts.Result read(ResultRow row) {
        var patient = new PatientId(row.patient);
        return new Facts.Result(row.id, patient, row.name, row.outcome, row.inRange, row.measured, row.status);
    }

    private static Facts.TeamMember read(TeamRow row) {
        return new Facts.TeamMember(row.id, new PatientId(row.patient), row.name, row.role, row.active);
    }

    private static List<UUID> ids(Collection<PatientId> files) {
        return files.stream().map(PatientId::value).toList();
    }

    private static CareRows rows(Tx tx) {
        return new CareRows_(tx.session());
    }
}
