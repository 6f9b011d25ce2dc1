import { z } from 'zod';
import type { Source } from './format.ts';
import { checkShape, parseJson } from './syntax/json.ts';

const EventSchema = z.object({
  Action: z.string(),
  Package: z.string().default(''),
  Output: z.string().optional(),
});

/** The lines that `go test` printed, put together again where `-json` broke them into events of several packages. */
export async function* plainText(
  source: Source,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const isJson = source.head.trimStart().startsWith('{');
  const unfinished = new Map<string, string>();
  for await (const { number, text } of source.lines()) {
    if (!isJson) {
      yield { number, text };
      continue;
    }
    if (text.trim() === '') continue;
    const where = { source: source.path, line: number };
    const event = checkShape(EventSchema, parseJson(text, source.path, number), where);
    const lines = `${unfinished.get(event.Package) ?? ''}${event.Output ?? ''}`.split('\n');
    unfinished.set(event.Package, lines.pop() ?? '');
    for (const line of lines) yield { number, text: line };
  }
}
