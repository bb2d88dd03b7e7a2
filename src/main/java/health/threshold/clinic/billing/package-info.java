/// One ledger of charges and payments, the card terminal, receipts.
@NullMarked
package health.threshold.clinic.billing;

import org.jspecify.annotations.NullMarked;
