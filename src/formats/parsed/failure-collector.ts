import type { Failure } from '../../model/reading.ts';

/** Gathers failures that arrive one by one: equal ones are counted, the first message is kept. */
export interface FailureCollector {
  add(failure: Omit<Failure, 'count'>): void;
  failures(): readonly Failure[];
}

export function failureCollector(): FailureCollector {
  const growing = new Map<string, Failure>();
  return {
    add(failure) {
      const key = JSON.stringify([failure.benchmark, failure.name]);
      const before = growing.get(key) ?? failure;
      growing.set(key, { ...before, count: (growing.get(key)?.count ?? 0) + 1 });
    },
    failures: () => [...growing.values()],
  };
}
