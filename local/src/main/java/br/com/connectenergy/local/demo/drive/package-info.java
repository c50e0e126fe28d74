/** What a company, a member of staff and an onlooker can do from outside: HTTP clients of the portal's API, of Tasklist and Operate, of the inbox and of the registry simulator. */
@NullMarked
package br.com.connectenergy.local.demo.drive;

import org.jspecify.annotations.NullMarked;
