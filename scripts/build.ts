// Builds dist/ from src/: tsc to lib/, then ncc for the two entries; the worker stays outside the bundle, since it runs in
// the measured process and must load nothing but onnxruntime-node.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './json-schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds into `out`, which is emptied first. */
export function build(out: string): void {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.json']);
  bundle('lib/main.js', out, 'index.js');
  // The same program; it tells its two steps apart by the name that the runner calls.
  writeFileSync(join(out, 'post.js'), "import './index.js';\n");
  bundle('lib/cli.js', out, 'cli.js');
  for (const [file, schema] of Object.entries(jsonSchemas()))
    writeFileSync(join(out, file), `${JSON.stringify(schema, null, 2)}\n`);
  for (const file of withImports('worker.js')) cpSync(join(root, 'lib/measure', file), join(out, file));
}

/** A module of `lib/measure` and all that it imports from there. */
function withImports(file: string): string[] {
  const code = readFileSync(join(root, 'lib/measure', file), 'utf8');
  const imports = [...code.matchAll(/ from '\.\/([\w-]+\.js)'/g)].map(([, name = '']) => name);
  return [...new Set([file, ...imports.flatMap(withImports)])];
}

function bundle(entry: string, out: string, name: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-build-'));
  const stem = name.replace(/\.js$/, '');
  run('ncc', [
    'build',
    entry,
    '-o',
    folder,
    '--license',
    `${stem}.licenses.txt`,
    '-e',
    'onnxruntime-node',
    '-q',
  ]);
  renameSync(join(folder, 'index.js'), join(folder, `${name}.tmp`));
  for (const file of readdirSync(folder).filter((file) => /^\d+\.index\.js$/.test(file))) {
    renameSync(join(folder, file), join(folder, file.replace('.index.js', `.${stem}.js`)));
  }
  const code = readFileSync(join(folder, `${name}.tmp`), 'utf8');
  writeFileSync(join(folder, name), code.replaceAll('".index.js"', `".${stem}.js"`));
  rmSync(join(folder, `${name}.tmp`));
  cpSync(folder, out, { recursive: true });
  rmSync(folder, { recursive: true });
}

function run(tool: string, args: string[]): void {
  execFileSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(join(root, 'dist'));
