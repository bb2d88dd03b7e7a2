package health.threshold.hub;

import health.threshold.store.outbox.Outbox;

/// What both halves of a round work with: this device's side, the hub's side, and who speaks for which resource.
record Round(Local local, Hub hub, Translators translators, Outbox outbox, Taking taking) {}
