package health.threshold.hub.server.store;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/// Keeps the promise of `If-None-Match: *`: a device that makes something new never writes over what is there.
///
/// HAPI passes it over, in a request and in an entry of a transaction alike, and would overwrite what another
/// device has changed since, when a device repeats a creation whose answer was lost.
@Interceptor
public class CreateOnly {

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void changing(IBaseResource before, IBaseResource after, RequestDetails request) {
        if (request == null || before.isDeleted() || !onlyNew(request, after)) return;
        throw new PreconditionFailedException("If-None-Match: * was asked for, and this is there already");
    }

    private static boolean onlyNew(RequestDetails request, IBaseResource resource) {
        if (request.getResource() instanceof Bundle bundle) {
            var target = resource.getIdElement().toUnqualifiedVersionless().getValue();
            return bundle.getEntry().stream().anyMatch(entry -> asksForNew(entry, target));
        }
        return "*".equals(request.getHeader("If-None-Match"));
    }

    private static boolean asksForNew(BundleEntryComponent entry, String target) {
        return "*".equals(entry.getRequest().getIfNoneMatch())
                && target.equals(entry.getRequest().getUrl());
    }
}
