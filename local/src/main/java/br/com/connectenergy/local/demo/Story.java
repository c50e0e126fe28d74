package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.Steps;
import java.util.List;

/** One company's way through the product, and the end it must reach. */
interface Story {
    /** Short name of the company, for the screen. */
    String who();

    String title();

    /** Element id of the end event that the process instance must reach. */
    String end();

    /** Kinds of everything the company must be told, each exactly once. */
    List<String> told();

    /** Plays the story and answers where it led. */
    Played play(Outside outside, Steps steps);

    /** Where a story led. */
    record Played(String registrationId, String protocol, String status, String email) {}
}
