/** The company's own tasks: form, data and the answer that core judges before anything else. */
@NullMarked
package br.com.connectenergy.api.task;

import org.jspecify.annotations.NullMarked;
