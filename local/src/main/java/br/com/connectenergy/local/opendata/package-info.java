/** The simulator of the open-data portals: true rows in their formats, and misbehaviour on request. */
@NullMarked
package br.com.connectenergy.local.opendata;

import org.jspecify.annotations.NullMarked;
