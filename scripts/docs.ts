// Writes the README's tables from what they describe: `npm run docs`. A test holds the README and this together.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { formats } from '../src/formats/registry.ts';

const root = join(import.meta.dirname, '..');

const ActionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
const row = (...cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (header: string[], rows: string[][]) =>
  [row(...header), row(...header.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

function tables(): Record<string, string> {
  const action = ActionSchema.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
  return {
    inputs: table(
      ['input', 'meaning', 'default'],
      Object.entries(action.inputs).map(([name, input]) => [
        `\`${name}\``,
        input.description,
        input.default === undefined ? '' : `\`${input.default}\``,
      ]),
    ),
    outputs: table(
      ['output', 'meaning'],
      Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
    formats: table(
      ['format', 'what is read'],
      Object.values(formats).map((format) => [`\`${format.name}\``, format.title]),
    ),
  };
}

/** `readme` with the tables between their markers. */
export function withTables(readme: string): string {
  return Object.entries(tables()).reduce((text, [name, content]) => {
    const marked = new RegExp(`(<!-- ${name} -->\\n).*?(<!-- /${name} -->)`, 's');
    if (!marked.test(text)) throw new Error(`README.md has no <!-- ${name} --> … <!-- /${name} -->`);
    return text.replace(marked, (_, start, end) => `${start}${content}\n${end}`);
  }, readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'README.md');
  writeFileSync(path, withTables(readFileSync(path, 'utf8')));
}
