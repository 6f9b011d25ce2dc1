import { plainText } from '../plain-text.ts';

/** Markup that is safe to place in a page. `html` makes it, so that no text gets in unescaped. */
export interface Html {
  readonly markup: string;
}

type Content = string | number | Html | null | undefined | false | readonly Content[];

/** A template whose inserted texts are escaped, for elements and for quoted attributes; what is absent or false inserts nothing. */
export function html(literals: TemplateStringsArray, ...inserted: readonly Content[]): Html {
  const parts = literals.map((literal, index) => literal + markupOf(inserted[index]));
  return { markup: parts.join('') };
}

/** Markup of ours that no data is part of. */
export function own(markup: string): Html {
  return { markup };
}

/** Where the parts of a name meet. */
const joint = /(?<=\w[-_/.@:,=<(])(?=\w)|(?<=\p{Ll})(?=\p{Lu})/u;

/**
 * Text that was not written here: one line, no invisible characters, its direction kept from its surroundings, and long
 * names may break where their parts meet.
 */
export function data(text: string, max = 200): Html {
  const parts = (plainText(text, max) || '(no name)').split(joint);
  return html`<bdi>${parts.map((part, index) => html`${index > 0 && own('<wbr>')}${part}`)}</bdi>`;
}

/** A sentence that was not written here; what it has in backticks is set as code. */
export function sentence(text: string, max = 400): Html {
  const parts = plainText(text, max).split(/`([^`]+)`/);
  return html`<bdi>${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}</bdi>`;
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
