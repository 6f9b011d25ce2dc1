import type { Calibration } from '../../model/calibration.ts';
import { plainText } from '../plain-text.ts';
import { calibrationSection } from './calibration-section.ts';
import { html } from './html.ts';
import { page } from './page.ts';

/** The noise of a machine as one page: what repetitions show, as a curve for each metric. */
export function calibrationPage(calibration: Calibration, name: string): string {
  const title = `Calibration of ${plainText(name, 80)}`;
  return page(title, html`<header><h1>${title}</h1></header><main>${calibrationSection(calibration)}</main>`);
}
