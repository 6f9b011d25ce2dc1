import type { Comparison } from '../../model/comparison.ts';
import { plainText } from '../plain-text.ts';
import { type Html, html, sentence } from './html.ts';

/** Remarks beyond so many different ones are left to the result's JSON. */
const MOST = 300;

/** Warnings and advice of all rows: each once, numbered in the order of the rows. */
export interface Remarks {
  /** The numbers of one row's remarks, each a link to its text; null where there is none. */
  readonly marks: (comparison: Comparison) => Html | null;
  readonly list: Html | null;
}

export function remarksOn(comparisons: readonly Comparison[]): Remarks {
  const texts = [...new Set(comparisons.flatMap(remarksOf))].slice(0, MOST);
  const numbers = new Map(texts.map((text, index) => [text, index + 1]));
  return {
    marks: (comparison) => {
      const marked = remarksOf(comparison).flatMap((text) => {
        const number = numbers.get(text);
        return number === undefined ? [] : [mark(number, text)];
      });
      return marked.length === 0
        ? null
        : html`<sup>${marked.map((one, index) => html`${index > 0 && ' '}${one}`)}</sup>`;
    },
    list:
      texts.length === 0
        ? null
        : html`<ol class="remarks">${texts.map((text, index) => html`<li id="remark-${index + 1}">${sentence(text)}</li>`)}</ol>`,
  };
}

function remarksOf({ warnings, advice }: Comparison): readonly string[] {
  return [...new Set([...warnings, advice ?? ''])].filter((text) => text !== '');
}

function mark(number: number, text: string): Html {
  return html`<a href="#remark-${number}" aria-label="remark ${number}" title="${plainText(text, 300)}">${number}</a>`;
}
