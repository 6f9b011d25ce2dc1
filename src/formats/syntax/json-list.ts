import type { z } from 'zod';
import type { Place } from '../../errors.ts';
import type { Source } from '../format.ts';
import { checkShape, parseJson, readJsonLines } from './json.ts';
import { jsonHead } from './json-head.ts';
import { walkJson } from './json-walk.ts';

/** One object of a list, and where it stands: its line, or its key. */
export interface JsonRecord<T> {
  readonly record: T;
  readonly place: Place;
}

/** The objects of a JSON array, a single object, or one object a line, each in the shape of `schema`. */
export async function readJsonList<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): Promise<readonly JsonRecord<z.infer<Schema>>[]> {
  const { path } = source;
  if (isLines(source)) {
    const records: JsonRecord<z.infer<Schema>>[] = [];
    for await (const { line, record } of readJsonLines(source, schema))
      records.push({ record, place: { source: path, line } });
    return records;
  }
  const data = parseJson(await source.text(), path);
  if (Array.isArray(data)) return inShape(data, schema, { source: path });
  return [{ record: checkShape(schema, data, { source: path }), place: { source: path } }];
}

/** Each element of `list` in the shape of `schema`; `where` is the place of the list. */
export function inShape<Schema extends z.ZodType>(
  list: readonly unknown[],
  schema: Schema,
  where: Place,
): readonly JsonRecord<z.infer<Schema>>[] {
  return list.map((element, index) => {
    const place = { ...where, key: `${where.key ?? ''}[${index}]` };
    return { record: checkShape(schema, element, place), place };
  });
}

/** An object that is whole on its first line: others may follow. */
function isLines(source: Source): boolean {
  if (jsonHead(source)?.root !== 'object') return false;
  const [first = '', ...more] = source.head.trimStart().split('\n', 2);
  return more.length === 0 || walkJson(first) === undefined;
}
