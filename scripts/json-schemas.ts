// The JSON Schemas of the files that others read, made of the same zod schemas that read them here.
import { z } from 'zod';
import { SnapshotSchema } from '../src/model/snapshot.ts';
import { ResultSchema } from '../src/model/verdict.ts';
import { tool } from '../src/model/version.ts';

/** By file name; draft 2020-12. Keys that a later minor version adds are allowed. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'result.schema.json': schemaOf(
      'aaco.result/1',
      'What aaco compare --json and result-path hold',
      ResultSchema,
    ),
    'snapshot.schema.json': schemaOf(
      'aaco.snapshot/1',
      'What aaco run and snapshot-path hold',
      SnapshotSchema,
    ),
  };
}

function schemaOf(id: string, description: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { $schema, $id: `urn:${tool.name}:${id.replace('aaco.', '')}`, title: id, description, ...rest };
}
