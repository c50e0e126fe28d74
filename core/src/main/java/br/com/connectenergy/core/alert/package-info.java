/** Signals over the sealed audit trail that open an alert for staff; may touch shared, audit, staff and notification. */
@NullMarked
package br.com.connectenergy.core.alert;

import org.jspecify.annotations.NullMarked;
