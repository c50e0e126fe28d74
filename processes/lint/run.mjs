import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: home, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs only when the lock file is another one than the one that was installed. */
function install() {
  const lock = createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex');
  const marker = join(home, 'node_modules', '.installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  run('npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error');
  writeFileSync(marker, lock);
}

install();
run(process.execPath, '--test', '--test-reporter=dot', ...readdirSync(join(home, 'test')).filter(f => f.endsWith('.test.mjs')).map(f => join('test', f)));
run(process.execPath, join('src', 'check.mjs'));
