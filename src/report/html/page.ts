import { createHash } from 'node:crypto';
import { type Html, html, own } from './html.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** Everything that the page may do is written into it: its own style and script by their hashes, and nothing else. */
export function page(title: string, body: Html): string {
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><title>${title}</title><style>${own(style)}</style></head>
<body>${body}<script>${own(script)}</script></body></html>`.markup
  }\n`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
