// Holds the built application against its size budget, in gzipped kB per way of arriving.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(process.argv[2] ?? 'target/classes/static');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const gzipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 6 }).length / 1024;

const closure = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
};
const sizes = (keys) => {
  const css = new Set([...keys].flatMap((key) => manifest[key].css ?? []));
  return {
    js: [...keys].reduce((sum, key) => sum + gzipped(manifest[key].file), 0),
    css: [...css].reduce((sum, file) => sum + gzipped(file), 0),
  };
};

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const shellKeys = closure(entry);
const shell = sizes(shellKeys);
const rows = [
  ['shell js', shell.js, 170],
  ['shell css', shell.css, 40],
];
for (const key of Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry)) {
  const own = sizes([...closure(key)].filter((name) => !shellKeys.has(name)));
  rows.push([key.replace(/^.*node_modules\//, ''), own.js + own.css, key.endsWith('BpmnPicture.tsx') ? 60 : 170]);
  if (key.endsWith('CamundaForm.tsx'))
    rows.push(['cold arrival at a form', shell.js + shell.css + own.js + own.css, 360]);
}
let broken = false;
for (const [name, size, limit] of rows) {
  broken ||= size > limit;
  console.log(`${size > limit ? 'OVER' : ' ok '} ${size.toFixed(1).padStart(7)} of ${limit} kB gz  ${name}`);
}
process.exit(broken ? 1 : 0);
