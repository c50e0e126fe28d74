/** The portal's static files beside the API, with its deep links; touches nothing of ours. */
@NullMarked
package br.com.connectenergy.api.portal;

import org.jspecify.annotations.NullMarked;
