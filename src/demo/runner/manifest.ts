import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const schema = z.object({
  name: z.string(),
  inputs: z.record(z.string(), z.object({ default: z.string().optional() }).nullable()).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.object({
    using: z.string().regex(/^node\d+$/, 'the mini runner runs JavaScript actions only'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.string().default('always()'),
  }),
});

/** An action's action.yml, as far as a runner needs it. */
export type Manifest = z.infer<typeof schema>;

/** Reads the manifest in an action's folder. All scalars are text, as the runner takes them. */
export function readManifest(folder: string): Manifest {
  return schema.parse(parse(readFileSync(join(folder, 'action.yml'), 'utf8'), { schema: 'failsafe' }));
}

/** Evaluates the `${{ a.b }}` of a default; throws for any other expression. */
export function evaluate(text: string, contexts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const path = expression.trim();
    if (!/^[\w-]+(\.[\w-]+)*$/.test(path)) {
      throw new Error(`The mini runner cannot evaluate \${{ ${path} }}`);
    }
    const value = path.split('.').reduce<unknown>(property, contexts);
    return value === undefined || value === null ? '' : String(value);
  });
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** INPUT_ variables: the inputs given, and the defaults of all others; upper case, spaces to underscores. */
export function inputVariables(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const known = Object.entries(manifest.inputs).map(([name, input]) => [
    name,
    given[name] ?? evaluate(input?.default ?? '', contexts),
  ]);
  return Object.fromEntries(
    [...known, ...Object.entries(given)].map(([name = '', value = '']) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** The inputs that the manifest does not have, each of which the runner warns about. */
export function unexpectedInputs(manifest: Manifest, given: Readonly<Record<string, string>>): string[] {
  return Object.keys(given).filter((name) => !(name in manifest.inputs));
}
