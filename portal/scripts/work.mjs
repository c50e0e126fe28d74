// What the build steps share: run a tool, and skip a step whose inputs are the same as when it last went well.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`portal: Node 20.19 or newer is needed, this is ${process.versions.node}.`);
  process.exit(2);
}

const filesUnder = (path) => {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
};

export const digestOf = (paths) => {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

/** Runs the step unless the stamp says that it went well with these inputs and its result is still there. */
export const unlessDone = (name, digest, result, step) => {
  const stamp = join(root, 'target', `.${name}`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && existsSync(result)) {
    console.log(`portal: ${name} is up to date`);
    return;
  }
  step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
};

const environment = { ...process.env, IBM_TELEMETRY_DISABLED: 'true', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };

export const run = (command, ...args) => {
  const began = Date.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment });
  if (error) {
    console.error(`portal: cannot run ${command}: ${error.message}`);
    process.exit(2);
  }
  if (status !== 0) {
    console.error(`portal: ${command} ${args.join(' ')} failed`);
    process.exit(status ?? 1);
  }
  console.log(`portal: ${args[0] ?? command} took ${((Date.now() - began) / 1000).toFixed(1)} s`);
};

export const tool = (name, ...args) => run(process.execPath, join(root, 'node_modules', ...name.split('/')), ...args);

export const install = () =>
  unlessDone(
    'install',
    digestOf(['package.json', 'package-lock.json', '.npmrc']),
    join(root, 'node_modules/.package-lock.json'),
    () => run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'),
  );
