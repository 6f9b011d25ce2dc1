import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { InputError } from '../../src/errors.ts';
import { parseRepetitions } from '../../src/formats/parse-source.ts';
import { formats } from '../../src/formats/registry.ts';
import { folderOf } from './source.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The first fixture of each format that is one text file. */
const files = Object.keys(formats).flatMap((format) => {
  const cases = readdirSync(join(fixtures, format), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  const paths = cases.map(({ name }) => {
    const folder = join(fixtures, format, name);
    return join(folder, 'input', JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).source);
  });
  const path = paths.find((each) => statSync(each).isFile());
  return path === undefined ? [] : [{ format, path }];
});

/** What is in the file, read among its siblings; `name` where the variant has another. */
async function read(path: string, content: Buffer | string, format = 'auto', name = basename(path)) {
  const folder = join(path, '..');
  const siblings = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = siblings.map((file) => [`run/${file.slice(folder.length + 1)}`, readFileSync(file)]);
  const files = { ...Object.fromEntries(contents), [`run/${name}`]: content };
  const source = await (await folderOf(files)).find(`run/${name}`);
  return parseRepetitions(source ?? assert.fail(), format);
}

test('every format has a fixture of one file', () => {
  assert.deepEqual(
    files.map(({ format }) => format),
    Object.keys(formats),
  );
});

for (const { format, path } of files) {
  test(`${format} reads the same behind a BOM, with CRLF, compressed, and under another extension`, async () => {
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    const expected = await read(path, bytes);
    assert.deepEqual(await read(path, `\uFEFF${text}`), expected, 'BOM');
    assert.deepEqual(await read(path, text.replaceAll('\n', '\r\n')), expected, 'CRLF');
    assert.deepEqual(await read(path, gzipSync(bytes), 'auto', `${basename(path)}.gz`), expected, 'gzip');
    const renamed = await read(path, bytes, format, `${basename(path).replace(/\.\w+$/, '')}.dat`);
    assert.deepEqual(
      renamed.map(({ readings }) => readings.map(({ values }) => values)),
      expected.map(({ readings }) => readings.map(({ values }) => values)),
      'extension',
    );
  });

  test(`${format} refuses an empty file, one of spaces and one of binary data, and says which`, async () => {
    for (const content of ['', ' \n\n', Buffer.from([0, 255, 254, 1, 128])]) {
      for (const named of ['auto', format]) {
        await assert.rejects(read(path, content, named), (error) => {
          assert.ok(error instanceof InputError, String(error));
          assert.ok(error.message.includes(basename(path)), error.message);
          return true;
        });
      }
    }
  });
}
