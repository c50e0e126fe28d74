// Installs the pinned packages, builds the application and holds it against the size budget.
import { join, resolve } from 'node:path';
import { digestOf, install, root, run, tool, unlessDone } from './work.mjs';

const target = resolve(process.argv[2] ?? join(root, 'target/classes/static'));
const inputs = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'scripts'];

install();
unlessDone('build', `${digestOf(inputs)} ${target}`, join(target, 'index.html'), () => {
  tool('vite/bin/vite.js', 'build', '--outDir', target, '--emptyOutDir', '--logLevel', 'warn');
  run(process.execPath, 'scripts/budget.mjs', target);
});
