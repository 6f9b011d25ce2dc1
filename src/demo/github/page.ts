import type { Call, Reply } from './route.ts';
import { ok } from './route.ts';

const LARGEST_PAGE = 100;

/** One page of `items` as GitHub cuts it: 30 unless asked, never more than 100, with the Link header. */
export function page<T, R>(
  call: Call,
  items: readonly T[],
  toJson: (item: T) => R,
  wrap?: (page: R[]) => unknown,
): Reply {
  const size = Math.min(positive(call, 'per_page', 30), LARGEST_PAGE);
  const number = positive(call, 'page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((number - 1) * size, number * size).map(toJson);
  const link = links(call.url, number, last);
  return ok(wrap ? wrap(shown) : shown, link ? { link } : undefined);
}

function positive(call: Call, name: string, fallback: number): number {
  const value = Number(call.url.searchParams.get(name) ?? fallback);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}

function links(url: URL, number: number, last: number): string {
  const to = (page: number, relation: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(page));
    return `<${target.href}>; rel="${relation}"`;
  };
  return [
    ...(number > 1 ? [to(number - 1, 'prev')] : []),
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
    ...(number > 1 ? [to(1, 'first')] : []),
  ].join(', ');
}
