/** What the readers of public datasets share: tables of text, their lines, and where their files are fetched. */
@NullMarked
package br.com.connectenergy.providers.dataset;

import org.jspecify.annotations.NullMarked;
