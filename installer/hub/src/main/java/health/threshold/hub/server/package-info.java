/// The FHIR R4 server of a practice: its settings, its start and its doors. A process of its own.
package health.threshold.hub.server;
