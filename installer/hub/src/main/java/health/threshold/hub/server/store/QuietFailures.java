package health.threshold.hub.server.store;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Enters what went wrong into the log, and nothing of whom it was about.
///
/// HAPI's own line quotes the request and the value that it could not read, which may be a name or a birth date;
/// it is switched off in `logback.xml`. The device still gets the whole message.
@Interceptor
public class QuietFailures {

    private static final Logger LOG = LoggerFactory.getLogger(QuietFailures.class);
    private static final Pattern CODE = Pattern.compile("HAPI-\\d+");

    @Hook(Pointcut.SERVER_HANDLE_EXCEPTION)
    public boolean entered(RequestDetails request, BaseServerResponseException failure) {
        var status = failure.getStatusCode();
        var line = "{} {} {} was answered with {} ({} {})";
        var words = new Object[] {
            request.getRequestType(),
            request.getRestOperationType(),
            request.getResourceName(),
            status,
            failure.getClass().getSimpleName(),
            code(failure)
        };
        if (status >= 500) LOG.error(line, words);
        else LOG.debug(line, words);
        return true;
    }

    /// HAPI numbers its messages, and the number can be looked up.
    private static String code(Throwable failure) {
        var number = CODE.matcher(String.valueOf(failure.getMessage()));
        return number.find() ? number.group() : "";
    }
}
