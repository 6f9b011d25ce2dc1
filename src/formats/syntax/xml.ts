import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { z } from 'zod';
import { InputError } from '../../errors.ts';
import { type Source, wholeFile } from '../format.ts';
import { checkShape } from './json.ts';

/**
 * All of an XML source in the shape of `schema`: elements by name, attributes by `@name`, those of `lists` always as
 * lists. Throws InputError with line where it is not well-formed, with the key where it has another shape.
 */
export async function readXml<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  lists: ReadonlySet<string>,
): Promise<z.infer<Schema>> {
  const text = await source.text();
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    throw new InputError({
      what: `not valid XML: ${valid.err.msg.replace(/\.$/, '')}`,
      where: { source: source.path, line: valid.err.line },
      next: wholeFile,
    });
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name) => lists.has(name),
  });
  return checkShape(schema, parser.parse(text), { source: source.path });
}
