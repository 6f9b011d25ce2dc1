// Fails where dist/ is not what src/ builds, to the byte.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const fresh = mkdtempSync(join(tmpdir(), 'aaco-dist-'));
build(fresh);
const built = digests(fresh);
const committed = digests(join(root, 'dist'));
rmSync(fresh, { recursive: true });
const differing = [...new Set([...built.keys(), ...committed.keys()])].filter(
  (file) => built.get(file) !== committed.get(file),
);
if (differing.length > 0) {
  console.error(
    `dist/ is not what src/ builds: ${differing.join(', ')}. Run: npm run build, and commit dist/`,
  );
  process.exit(1);
}
console.log(`dist/ is what src/ builds (${built.size} files)`);
