import { createRequire } from 'node:module';
import Moddle from 'bpmn-moddle';

const require = createRequire(import.meta.url);

/** Reads BPMN with the extensions of Zeebe and of the Modeler; without them every rule about extensions misfires. */
export class BpmnModdle extends Moddle {
  constructor() {
    super({
      zeebe: require('zeebe-bpmn-moddle/resources/zeebe.json'),
      modeler: require('modeler-moddle/resources/modeler.json'),
    });
  }
}
