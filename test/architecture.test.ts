import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { tool } from '../src/model/version.ts';

const root = new URL('..', import.meta.url).pathname;

/** A row of the table in src/README.md. */
interface Part {
  /** `folder/` or a file. */
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly outside: boolean;
}

/** What a part that does not touch the outside must not have, in its code. */
const OUTSIDE =
  /'node:(?:fs|child_process|http|https|net|dns|os|worker_threads|timers)\b|'@actions\/|\bprocess\.\w|\bDate\.now\b|new Date\(\)|\bperformance\.now\b|Math\.random|\bfetch\(/;
const MOST_LINES = 350;

const parts = readTable(readFileSync(join(root, 'src/README.md'), 'utf8'));
const sources = globSync('src/**/*.ts', { cwd: root }).map((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return { path: path.slice('src/'.length), text, code: withoutComments(text) };
});

function readTable(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  for (const [, name = '', , imports = '', outside] of markdown.matchAll(
    /^\| `(\S+)`\s*\|([^|]*)\|([^|]*)\| (yes|no)\s*\|$/gm,
  )) {
    const above = parts.map((part) => part.name);
    const named = [...imports.matchAll(/`(\S+?)`/g)].map(([, part = '']) => part);
    const mayImport = imports.trim().startsWith('all')
      ? above.filter((part) => !named.includes(part))
      : named;
    parts.push({ name, mayImport, outside: outside === 'yes' });
  }
  return parts;
}

/** Line breaks stay, so that a line is still that line. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The part that a file belongs to: the longest name that it begins with. */
function partOf(path: string): Part | undefined {
  return parts
    .filter(({ name }) => path === name || (name.endsWith('/') && path.startsWith(name)))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

function importsOf(path: string, code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, target = '']) =>
    join(dirname(path), target),
  );
}

/** `file:line` of each match, for the message of a failing test. */
function places(pattern: RegExp, files: readonly { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test('the map names every part once, and nothing that is not there', () => {
  const names = parts.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(
    sources.filter(({ path }) => partOf(path) === undefined).map(({ path }) => path),
    [],
  );
  assert.deepEqual(
    names.filter((name) => !sources.some(({ path }) => path.startsWith(name))),
    [],
  );
});

test('a part may import rows above its own only', () => {
  const wrong = parts.flatMap(({ name, mayImport }, index) => {
    const above = parts.slice(0, index).map((part) => part.name);
    return mayImport.filter((other) => !above.includes(other)).map((other) => `${name} → ${other}`);
  });
  assert.deepEqual(wrong, []);
});

test('every import is one that the map allows', () => {
  const wrong = sources.flatMap(({ path, code }) => {
    const own = partOf(path);
    return importsOf(path, code)
      .map((target) => ({ target, part: partOf(target) }))
      .filter(({ part }) => part !== own && !own?.mayImport.includes(part?.name ?? ''))
      .map(({ target }) => `${path} → ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('only the platform and the edges touch disk, processes, clock, chance and GitHub', () => {
  const inside = sources.filter(({ path }) => !partOf(path)?.outside);
  assert.ok(inside.length > 100);
  assert.deepEqual(
    places(
      OUTSIDE,
      inside.map(({ path, code }) => ({ path, text: code })),
    ),
    [],
  );
});

test('no source is longer than 350 lines, types are known, and nothing is left to do', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > MOST_LINES).map(({ path }) => path);
  assert.deepEqual(long, []);
  const code = sources.map(({ path, code }) => ({ path, text: code }));
  assert.deepEqual(places(/(?::|<|\bas|,)\s*any\b(?! )|@ts-(?:ignore|expect-error|nocheck)/, code), []);
  assert.deepEqual(places(/\b(?:TODO|FIXME|XXX)\b|biome-ignore/, sources), []);
});

test('tests and builds run on Node 24, whatever Node the machine has', () => {
  assert.match(process.versions.node, /^24\./);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [name, command] of Object.entries<string>(scripts)) {
    if (/\.ts\b/.test(command)) assert.match(command, /^node scripts\/node-24\.mjs /, name);
  }
});

test('snapshots and results carry the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.equal(tool.version, version);
});
