import type { Failure } from '../../model/reading.ts';

const MESSAGE_LENGTH = 2000;

/** Gathers failures that arrive one by one: equal ones are counted, the beginning of the first message is kept. */
interface FailureCollector {
  add(failure: Omit<Failure, 'count'>): void;
  failures(): readonly Failure[];
}

export function failureCollector(): FailureCollector {
  const growing = new Map<string, Failure>();
  return {
    add({ benchmark, name, message }) {
      const key = JSON.stringify([benchmark, name]);
      const first = growing.get(key) ?? {
        benchmark,
        name,
        count: 0,
        message: message?.slice(0, MESSAGE_LENGTH),
      };
      growing.set(key, { ...first, count: first.count + 1 });
    },
    failures: () => [...growing.values()],
  };
}
