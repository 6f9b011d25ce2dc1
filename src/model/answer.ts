import { InputError } from '../errors.ts';

/**
 * Why the outside gave no value.
 * `forbidden`: a permission is missing; `absent`: there is no such thing; `gone`: it was deleted or has expired;
 * `refused`: the request was not accepted; `broken`: what came is not what it has to be; `unavailable`: network, server,
 * rate limit or time budget, so that asking again later may help.
 */
export type TroubleKind = 'forbidden' | 'absent' | 'gone' | 'refused' | 'broken' | 'unavailable';

export interface Trouble {
  readonly kind: TroubleKind;
  /** What happened, as a sentence without its full stop. */
  readonly what: string;
  /** What the reader can do, as a sentence without its full stop. */
  readonly next: string | null;
}

/** What asking the outside gave: its value, or the trouble. Expected trouble is data, so it can end no run by itself. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function noAnswer(kind: TroubleKind, what: string, next: string | null = null): Answer<never> {
  return { ok: false, trouble: { kind, what, next } };
}

/** The trouble as text for people: what, and what to do. */
export function formatTrouble(trouble: Trouble): string {
  return trouble.next === null ? `${trouble.what}.` : `${trouble.what}. ${trouble.next}.`;
}

/** The error that ends the run, for a caller that cannot do without the value. */
export function troubleError(trouble: Trouble, what: string = trouble.what): InputError {
  return new InputError({ what, next: trouble.next ?? 'Run the job again' });
}
