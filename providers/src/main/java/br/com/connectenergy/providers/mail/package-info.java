/** Renders mails from pt-BR templates and hands them to an SMTP server, saying whether it surely did not accept them. */
@NullMarked
package br.com.connectenergy.providers.mail;

import org.jspecify.annotations.NullMarked;
