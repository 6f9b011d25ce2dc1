import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Exchange } from '../../src/demo/github/exchange.ts';

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly webhooks: Readonly<Record<string, Schema>>;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly examples: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly query: Readonly<Record<string, Schema>>;
  readonly body: Schema | null;
  readonly responses: Readonly<
    Record<string, { readonly schema: Schema | null; readonly example: string | null }>
  >;
}

type Schema = Readonly<Record<string, unknown>>;

/** GitHub's own description of the operations that the emulated GitHub has, and of the webhooks it sends. */
export const description: Description = JSON.parse(
  readFileSync(new URL('openapi.generated.json', import.meta.url), 'utf8'),
);

const ajv = addFormats.default(
  new Ajv2020({ allErrors: true, strict: false, validateFormats: true, discriminator: false }),
);
ajv.addSchema({ $id: 'github', schemas: mapSchemas(description.schemas, false) });
const compiled = new Map<Schema, ValidateFunction>();

/**
 * Lists what is wrong with an exchange by GitHub's own description: query names and values, request body, status and
 * response body, with keys that the description lacks. Empty where it is faithful.
 */
export function unfaithful(exchange: Exchange): string[] {
  if (exchange.service !== 'api' || exchange.faulty) return [];
  const name = `${exchange.method} ${exchange.template ?? exchange.path}`;
  const operation = description.operations[name];
  if (!operation) return [`${name}: GitHub has no such operation`];
  return [
    ...queryProblems(operation, exchange),
    ...validate(operation.body, exchange.requestBody, 'request'),
    ...responseProblems(operation, exchange),
  ].map((problem) => `${name}: ${problem}`);
}

/** What is wrong with an event's payload; empty where GitHub sends such a payload. */
export function unfaithfulPayload(webhook: string, payload: unknown): string[] {
  const schema = description.webhooks[webhook];
  if (!schema) return [`GitHub has no webhook ${webhook}`];
  return validate(schema, payload, 'payload');
}

function queryProblems(operation: Operation, exchange: Exchange): string[] {
  return Object.entries(exchange.query).flatMap(([name, value]) => {
    const schema = operation.query[name];
    if (!schema) return [`query: unknown parameter ${name}`];
    return validate(schema, schema.type === 'string' ? value : literal(value), `query ${name}`);
  });
}

/** A number or boolean as a query writes it; any other text as it is. */
function literal(text: string): unknown {
  return /^(true|false|-?\d+)$/.test(text) ? JSON.parse(text) : text;
}

// Any operation may be refused for its token, its repository or its body, though the description names only some.
function responseProblems(operation: Operation, { status, responseBody }: Exchange): string[] {
  const response = operation.responses[status];
  if (response) return validate(response.schema, responseBody, `response ${status}`);
  if ([401, 403, 404, 422].includes(status)) {
    return validate({ $ref: '#/schemas/basic-error' }, responseBody, `response ${status}`);
  }
  return [`response ${status}: not a status of this operation`];
}

function validate(schema: Schema | null, value: unknown, what: string): string[] {
  if (schema === null) return [];
  const check = compiled.get(schema) ?? ajv.compile(absolute(closed(schema)));
  compiled.set(schema, check);
  return check(value) ? [] : (check.errors ?? []).map((error) => `${what}${sentence(error)}`);
}

function sentence({ instancePath, message, params }: ErrorObject): string {
  const key = params.unevaluatedProperty ?? params.missingProperty ?? params.additionalProperty;
  return `${instancePath}: ${message}${key === undefined ? '' : ` (${key})`}`;
}

function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/'));
}

/**
 * The schema with `unevaluatedProperties: false` wherever a value stands on its own. GitHub's schemas allow any further
 * key, so that without this an invented one would pass. A part of a combination stays open, as it knows its own keys only.
 */
function closed(schema: Schema, standsAlone = true): Schema {
  const result = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closedPart(key, value)]),
  );
  const hasKeys = ['$ref', 'properties', 'allOf', 'anyOf', 'oneOf'].some((key) => key in result);
  return standsAlone && hasKeys ? { ...result, unevaluatedProperties: false } : result;
}

function closedPart(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (isSchema(one) ? closed(one, false) : one));
  if (!isSchema(value)) return value;
  return key === 'properties' ? mapSchemas(value, true) : closed(value, key === 'items');
}

function mapSchemas(schemas: Schema, standAlone: boolean): Schema {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, one]) => [name, isSchema(one) ? closed(one, standAlone) : one]),
  );
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
