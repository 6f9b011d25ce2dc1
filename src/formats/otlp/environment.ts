import type { ResourceMetrics } from './schema.ts';

/** Resource attributes that say what a measurement ran on. Hosts, processes and runs are different every time. */
const machine =
  /^(host\.(arch|type|cpu\.)|os\.(type|name|version)|process\.runtime\.|deployment\.environment|cloud\.)/;

/** Attributes of the machine by name, and the name of each GPU by its id. Several values are told together. */
export function environmentOf(exports: readonly ResourceMetrics[]): Record<string, string> {
  const found = new Map<string, Set<string>>();
  const note = (key: string, value: string) => found.set(key, (found.get(key) ?? new Set()).add(value));
  for (const { resource, scopeMetrics } of exports) {
    for (const [key, value] of Object.entries(resource?.attributes ?? {})) {
      if (machine.test(key)) note(key, value);
    }
    for (const metric of (scopeMetrics ?? []).flatMap(({ metrics }) => metrics ?? [])) {
      for (const { attributes } of (metric.gauge ?? metric.sum)?.dataPoints ?? []) {
        if (attributes.gpu_name) note(`gpu.${attributes.gpu_id ?? 0}.name`, attributes.gpu_name);
      }
    }
  }
  return Object.fromEntries([...found].map(([key, values]) => [key, [...values].sort().join(', ')]));
}
