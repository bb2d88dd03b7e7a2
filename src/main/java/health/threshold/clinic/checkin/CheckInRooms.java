package health.threshold.clinic.checkin;

import health.threshold.clinic.coverage.CardPictures;
import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.form.FormDesk;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Errands;
import health.threshold.clinic.visit.Places;
import health.threshold.clinic.visit.VisitBoard;
import health.threshold.clinic.visit.Visits;
import health.threshold.clinic.visit.Waits;

/// The rooms that a check-in passes through.
public record CheckInRooms(
        ClinicSettings settings,
        Patients patients,
        Schedule schedule,
        StaffDirectory staff,
        Visits visits,
        VisitBoard board,
        DeskRequests requests,
        Errands errands,
        Waits waits,
        Places places,
        Coverages coverages,
        CardPictures cards,
        FormDesk forms,
        Admitted admitted) {}
