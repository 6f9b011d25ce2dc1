// Regenerates test/github/openapi.generated.json: the part of GitHub's own API description that the emulated GitHub is
// held to, as JSON Schema 2020-12. The description is 385 MB unpacked, so it is installed into a temporary folder and
// never becomes a dependency.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { routes } from '../src/demo/github/routes/all.ts';

const PACKAGE = '@octokit/openapi@23.0.2';
const WEBHOOKS = [
  'push',
  'pull-request-opened',
  'pull-request-synchronize',
  'merge-group-checks-requested',
  'workflow-run-completed',
  'workflow-dispatch',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const DROPPED = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'title',
  'deprecated',
  'nullable',
]);

const description = load();
const schemas: Node = {};
const examples: Node = {};

function load(): Node {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-openapi-'));
  const npm = ['install', '--ignore-scripts', '--no-save', '--prefix', folder, PACKAGE];
  execFileSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
  const parsed: Node = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return parsed;
}

/** The node under a path of keys, through references. */
function at(start: Json | undefined, ...keys: string[]): Json | undefined {
  let node = start;
  for (const key of keys) {
    const object = asNode(node);
    node = (typeof object.$ref === 'string' ? pointed(object.$ref) : object)[key];
  }
  return node;
}

function asNode(value: Json | undefined): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function pointed(reference: string): Node {
  return asNode(at(description, ...reference.slice(2).split('/')));
}

function operation(method: string, path: string): Node {
  const found = at(description, 'paths', path, method.toLowerCase());
  if (found === undefined) throw new Error(`GitHub's description has no ${method} ${path}`);
  const parameters = at(found, 'parameters');
  const query = (Array.isArray(parameters) ? parameters : [])
    .filter((parameter) => at(parameter, 'in') === 'query')
    .map((parameter) => [String(at(parameter, 'name')), schema(at(parameter, 'schema'))]);
  return {
    query: Object.fromEntries(query),
    body: schemaOf(at(found, 'requestBody')),
    responses: Object.fromEntries(
      Object.entries(asNode(at(found, 'responses'))).map(([status, response]) => [
        status,
        { schema: schemaOf(response), example: exampleOf(response) },
      ]),
    ),
  };
}

/** The schema of a request's or response's JSON; null where it has none. */
function schemaOf(owner: Json | undefined): Json {
  const json = at(owner, 'content', 'application/json');
  return json === undefined ? null : schema(at(json, 'schema'));
}

/** The name of GitHub's first example of a response; null where there is none. */
function exampleOf(owner: Json | undefined): Json {
  const [example] = Object.values(asNode(at(owner, 'content', 'application/json', 'examples')));
  return example === undefined ? null : named(asNode(example));
}

/** Takes an example into the result; those that several operations share, once. */
function named(example: Node): string {
  const value = at({ example }, 'example', 'value') ?? null;
  const text = JSON.stringify(value);
  const known = Object.entries(examples).find(([, other]) => JSON.stringify(other) === text);
  const name = known?.[0] ?? String(example.$ref ?? Object.keys(examples).length).replace(/^.*\//, '');
  examples[name] = value;
  return name;
}

function webhook(name: string): Json {
  return schemaOf(at(description, 'x-webhooks', name, 'post', 'requestBody'));
}

/** An OpenAPI 3.0 schema as JSON Schema: without prose, `nullable` spelt out, references into `schemas`. */
function schema(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(schema);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (typeof value.$ref === 'string') return reference(value.$ref);
  const kept = Object.entries(value).filter(([key]) => !DROPPED.has(key) && !key.startsWith('x-'));
  const plain = Object.fromEntries(
    kept.map(([key, child]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(Object.entries(asNode(child)).map(([name, one]) => [name, schema(one)]))
        : ['default', 'enum', 'required'].includes(key)
          ? child
          : schema(child),
    ]),
  );
  return value.nullable === true ? orNull(plain) : plain;
}

function orNull(plain: Node): Node {
  if (typeof plain.type !== 'string') return { anyOf: [plain, { type: 'null' }] };
  const type = [plain.type, 'null'];
  return Array.isArray(plain.enum) ? { ...plain, type, enum: [...plain.enum, null] } : { ...plain, type };
}

function reference(target: string): Node {
  const name = target.slice(target.lastIndexOf('/') + 1);
  reach(name);
  return { $ref: `#/schemas/${name}` };
}

/** Takes a named schema, and all that it needs, into the result. */
function reach(name: string): Json {
  if (schemas[name] === undefined) {
    schemas[name] = {};
    schemas[name] = schema(at(description, 'components', 'schemas', name));
  }
  return schemas[name];
}

writeFileSync(
  fileURLToPath(new URL('../test/github/openapi.generated.json', import.meta.url)),
  `${JSON.stringify({
    source: PACKAGE,
    operations: Object.fromEntries(
      routes.map(({ method, path }) => [`${method} ${path}`, operation(method, path)]),
    ),
    webhooks: Object.fromEntries(WEBHOOKS.map((name) => [name, webhook(name)])),
    schemas: { ...schemas, 'basic-error': reach('basic-error') },
    examples,
  })}\n`,
);
