/** The OpenAPI contract: what springdoc cannot see by itself (nullness, problems per operation). */
@NullMarked
package br.com.connectenergy.api.contract;

import org.jspecify.annotations.NullMarked;
