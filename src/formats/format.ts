import type { Parsed } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Result } from '../model/verdict.ts';

/**
 * One result file or folder, as a format sees it. Reading is lazy, so that detection costs the head only and large
 * files stream. Paths are for messages and for telling siblings apart; formats never touch the disk themselves.
 */
export interface Source {
  readonly path: string;
  /** The last path component. */
  readonly name: string;
  readonly kind: 'file' | 'folder';
  /** Bytes of the file; 0 for a folder. */
  readonly size: number;
  /**
   * The first 64 KiB, gunzipped where the file is gzip, decoded as UTF-8 without BOM. For a folder: the sorted names of
   * its entries, one a line, folders with a slash at the end.
   */
  readonly head: string;
  /** All of the file, decoded strictly. Throws InputError beyond 512 MB, on other encodings and broken UTF-8. */
  text(): Promise<string>;
  /** Line by line in bounded memory; `number` is 1-based, the text without its line end. */
  lines(): AsyncIterable<{ readonly number: number; readonly text: string }>;
  /** All of the file, gunzipped where it is gzip. Throws InputError beyond 2 GB. */
  bytes(): Promise<Uint8Array>;
  /** Another entry of the same folder (or of this folder), by relative path; undefined where there is none. */
  find(relativePath: string): Promise<Source | undefined>;
  /** The entries of a folder, sorted by name; empty for a file. */
  entries(): Promise<readonly Source[]>;
}

/** A file to be written, path relative to the chosen folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What to do about a file whose content is not what its format says, as a sentence without its full stop. */
export const wholeFile = 'Check that the file was written completely, by the tool itself';

/**
 * A result format: its name is also the name of its file, its fixture folder and its README row.
 * `matches` looks at name, kind and head only and says in a few words what it recognised, or undefined.
 * `parse` throws InputError with file and line or key for anything that is not valid.
 */
export interface Format {
  readonly name: string;
  /** What writes it, for people: `hyperfine --export-json`. */
  readonly title: string;
  matches(source: Source): string | undefined;
  parse(source: Source): Promise<Parsed>;
  /**
   * For sources that hold several repetitions (a folder of runs): what each of them says. Undefined where
   * the source holds one, which `parse` reads.
   */
  parseRepetitions?(source: Source): Promise<readonly Parsed[] | undefined>;
}

/** A writer of `aaco export`: pure, returns the files. `result` is what comparing the snapshot with a baseline gave. */
export interface Exporter {
  readonly name: string;
  readonly title: string;
  write(snapshot: Snapshot, result?: Result): Promise<readonly OutputFile[]>;
}
