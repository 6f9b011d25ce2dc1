import type { Parsed } from '../../model/reading.ts';
import { readingCollector } from './reading-collector.ts';

/** Several results as one: values of the same metric one after the other, all else side by side. */
export function mergeParsed(parts: readonly Parsed[]): Parsed {
  const collector = readingCollector();
  for (const { additive, values, ...metric } of parts.flatMap(({ readings }) => readings)) {
    for (const [index, value] of values.entries()) {
      const terms = additive?.terms[index];
      collector.add({
        ...metric,
        value,
        additive: additive && terms && { formula: additive.formula, terms },
      });
    }
  }
  const { readings, warnings } = collector.collected();
  return {
    readings,
    aggregates: parts.flatMap(({ aggregates }) => aggregates),
    warnings: [...new Set([...parts.flatMap(({ warnings }) => warnings), ...warnings])],
    failures: parts.flatMap(({ failures }) => failures ?? []),
    environment: Object.assign({}, ...parts.map(({ environment }) => environment)),
  };
}
