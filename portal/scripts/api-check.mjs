// The committed types must be what the committed contract of the api generates.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, tool } from './work.mjs';

const folder = mkdtempSync(join(tmpdir(), 'schema-'));
const fresh = join(folder, 'schema.d.ts');
tool('openapi-typescript/bin/cli.js', join(root, '../api/openapi.json'), '-o', fresh);
const same = readFileSync(fresh, 'utf8') === readFileSync(join(root, 'src/api/schema.d.ts'), 'utf8');
rmSync(folder, { recursive: true });
if (!same) {
  console.error('portal: src/api/schema.d.ts is not what api/openapi.json says; run `npm run api` in portal/.');
  process.exit(1);
}
