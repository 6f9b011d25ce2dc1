import { InputError } from '../errors.ts';
import { findExporter } from '../formats/exporters.ts';
import { writeFiles } from '../platform/write-files.ts';
import { compareSides } from './compare.ts';
import { loadSide } from './load-side.ts';

export interface ExportOptions {
  readonly to: string;
  readonly out: string;
  readonly baseline?: readonly string[];
}

/** `aaco export`: writes the snapshot in another system's format, and with a baseline what comparing them gave. */
export async function exportCommand(options: ExportOptions, words: readonly string[]): Promise<0> {
  const exporter = findExporter(options.to);
  const [file = ''] = words;
  const side = await loadSide([file], 'auto', 'local');
  const [snapshot] = side.kind === 'snapshots' ? side.snapshots : [side.snapshot];
  if (!snapshot)
    throw new InputError({
      what: 'there is no snapshot in it',
      where: { source: file },
      next: 'Give what `aaco run` writes, or a downloaded aaco-snapshot artifact',
    });
  const result = options.baseline ? await compareSides(options.baseline, [file]) : undefined;
  const written = await writeFiles(options.out, await exporter.write(snapshot, result));
  process.stderr.write(`${written.map((path) => `${path}\n`).join('')}`);
  return 0;
}
