package health.threshold.hub;

import health.threshold.store.outbox.Outbox;

/// What all parts of a round work with: this device's side, the hub's side, who speaks for which resource, and whose
/// papers are kept here.
record Round(Local local, Hub hub, Translators translators, Outbox outbox, Taking taking, Keeping keeping) {}
