/** Keeps documents under their SHA-256, in a folder or an S3 bucket; implements core's object store port. */
@NullMarked
package br.com.connectenergy.providers.storage;

import org.jspecify.annotations.NullMarked;
