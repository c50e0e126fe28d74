/** Operating system processes that outlive the one that started them. */
@NullMarked
package br.com.connectenergy.local.process;

import org.jspecify.annotations.NullMarked;
