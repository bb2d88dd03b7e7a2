package health.threshold.station.desk;

import health.threshold.fx.Tone;

/// What the desk is told of something it did, and how it went.
record Said(Tone tone, String words) {}
