// Every gate of the portal: the contract has not drifted, the types hold, the style holds, the tests pass.
import { join } from 'node:path';
import { digestOf, install, root, run, tool, unlessDone } from './work.mjs';

const inputs = ['src', 'e2e', 'scripts', 'package-lock.json', 'eslint.config.js', 'tsconfig.json', 'tsconfig.node.json',
  'vite.config.ts', 'playwright.config.ts', '../api/openapi.json', '../forms/src/main/resources']; // prettier-ignore

install();
unlessDone('verify', digestOf(inputs), join(root, 'target/vitest.json'), () => {
  run(process.execPath, 'scripts/api-check.mjs');
  tool('typescript/bin/tsc', '-p', '.');
  tool('typescript/bin/tsc', '-p', 'tsconfig.node.json');
  tool('eslint/bin/eslint.js', '.');
  tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  tool('vitest/vitest.mjs', 'run');
});
