import { InputError } from '../errors.ts';
import { parseSnapshot, type Snapshot, SnapshotSchema, toSnapshot } from './snapshot.ts';
import { checkStored, decodeStored, jsonReader, nodeCounter } from './stored-json.ts';

/** What is parsed as one string; V8 holds at most 2^29 − 24 characters in one. */
const ONE_TEXT_BYTES = 256 * 1024 * 1024;
const NEWLINE = 10;

const MEASURED = 'what was measured';
const LESS = 'Measure fewer metrics or iterations, or split the suite';

/**
 * The JSON of a snapshot in pieces: what is said of the whole on the first line, then each measurement on a line of its
 * own. All together may be more than one string can hold. Throws InputError where it could not be read again, since a
 * baseline that no run can use would look like none.
 */
export function* snapshotText(snapshot: Snapshot): Generator<string> {
  checkStored(SnapshotSchema, snapshot, { source: MEASURED, what: 'the snapshot', next: LESS });
  const count = nodeCounter(MEASURED);
  try {
    for (const piece of piecesOf(snapshot)) {
      count(piece);
      yield piece;
    }
  } catch (cause) {
    // What V8 throws where one measurement is longer than a string can be.
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputError({
      what: 'too many values of one metric',
      where: { source: MEASURED },
      next: LESS,
      cause,
    });
  }
}

function* piecesOf({ measurements, ...whole }: Snapshot): Generator<string> {
  yield `${JSON.stringify(whole).slice(0, -1)},"measurements":[`;
  for (const [index, measurement] of measurements.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(measurement)}`;
  }
  yield '\n]}\n';
}

/**
 * The snapshot in the bytes of a file; up to `oneText` of them may be laid out in any way, more only as `snapshotText`
 * does. Throws InputError that names the source, as `parseSnapshot` does.
 */
export function snapshotFromBytes(bytes: Uint8Array, source: string, oneText = ONE_TEXT_BYTES): Snapshot {
  if (bytes.length <= oneText) return parseSnapshot(decodeStored(bytes, source), source);
  const parse = jsonReader(source);
  const lines = linesOf(bytes, source);
  const first = lines.next().value ?? '';
  if (!first.endsWith(',"measurements":[')) throw unread(bytes, source);
  const measurements: unknown[] = [];
  for (const line of lines) {
    if (line === ']}') return toSnapshot({ ...(parse(`${first}]}`) as object), measurements }, source);
    measurements.push(parse(line.endsWith(',') ? line.slice(0, -1) : line));
  }
  throw unread(bytes, source);
}

function* linesOf(bytes: Uint8Array, source: string): Generator<string, undefined> {
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    yield decodeStored(bytes.subarray(start, end), source);
    start = end + 1;
  }
}

function unread(bytes: Uint8Array, source: string): InputError {
  return new InputError({
    what: `the snapshot has ${bytes.length} bytes and is not laid out a measurement a line, or ends early`,
    where: { source },
    next: 'Measure again: so large a snapshot is read as aaco itself writes it',
  });
}
