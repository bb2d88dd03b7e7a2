package health.threshold.station.exam;

import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.care.ExamRoom;
import health.threshold.clinic.care.LeavingCheck;
import health.threshold.clinic.care.PromptShelf;
import health.threshold.clinic.form.FormDesk;
import health.threshold.clinic.visit.Alignment;
import health.threshold.clinic.visit.BoardView;
import health.threshold.clinic.visit.VisitBoard;

/// The rooms behind the exam room's screens. None of them knows of money.
public record ExamRooms(
        ExamRoom exam,
        VisitBoard board,
        BoardView boardView,
        CareNotes notes,
        LeavingCheck leaving,
        PromptShelf prompts,
        Alignment alignment,
        FormDesk forms) {}
