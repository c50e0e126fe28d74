/** Registration of companies, its verification and the licence of suppliers (RF001, RN001, RN002); may touch every other capability. */
@NullMarked
package br.com.connectenergy.core.registration;

import org.jspecify.annotations.NullMarked;
