import { code } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** A sentence of ours with names of the user in it, so that each output can escape the names its own way. */
export type Phrase = readonly (string | Name)[];

export interface Name {
  readonly name: string;
}

export function name(text: string): Name {
  return { name: text };
}

/** `benchmark metric`, as two names. */
export function metricName(metric: { readonly benchmark: string; readonly metric: string }): Phrase {
  return [name(metric.benchmark), ' ', name(metric.metric)];
}

export function phraseMarkdown(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? unbroken(part) : code(part.name))).join('');
}

/** Words of ours in which no line ends between a number and its `%`. */
export function unbroken(words: string): string {
  return words.replace(/ (?=%|pp\b)/g, '\u00a0');
}

export function phraseText(phrase: Phrase): string {
  return phrase
    .map((part) => (typeof part === 'string' ? part : plainText(part.name) || '(no name)'))
    .join('');
}
