/// Where the hub keeps resources, and HAPI FHIR as we have set it up on top of that.
package health.threshold.hub.server.store;
