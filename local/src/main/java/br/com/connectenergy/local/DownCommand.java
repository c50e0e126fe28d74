package br.com.connectenergy.local;

import br.com.connectenergy.local.world.World;

/** Ends every part that runs; data stays. */
record DownCommand(Options options) {
    int run() {
        World.at(options.world()).down(line -> System.out.println("  " + line));
        System.out.println("The world is stopped; its data is kept in " + options.data() + ".");
        return 0;
    }
}
