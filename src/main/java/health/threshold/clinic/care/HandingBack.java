package health.threshold.clinic.care;

import health.threshold.clinic.visit.Misalignment;

/// How handing somebody back to the desk ended.
public sealed interface HandingBack {

    /// They are on their way, as a customer, with this many things for the desk.
    record OnTheirWay(int forTheDesk) implements HandingBack {}

    /// Wait: this visit and this person's moment do not match yet. It can be mended, or confirmed as right.
    record LookOnceMore(Misalignment remark) implements HandingBack {}

    /// They are not in a room.
    record NotInRoom() implements HandingBack {}
}
