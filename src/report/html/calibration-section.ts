import type { Calibration, CalibrationRow } from '../../model/calibration.ts';
import { ABSENT, formatLimit } from '../number.ts';
import { data, type Html, html } from './html.ts';
import { position, round } from './scale.ts';

/** How noisy this machine is on identical code, and how many repetitions show which change. */
export function calibrationSection(calibration: Calibration | undefined): Html | null {
  if (calibration === undefined || calibration.rows.length === 0) return null;
  return html`<section id="calibration"><h2>Noise of this machine</h2>
<p class="note">Identical code against itself. Noise as relative standard deviation; the curve is the smallest change that so many repetitions show, dashes the limit, the mark what is configured (${calibration.repetitions}).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Noise of this machine"><table class="calibration"><thead><tr><th scope="col">Benchmark</th><th scope="col">Metric</th><th scope="col" class="number">Between processes</th><th scope="col" class="number">Between jobs</th><th scope="col" class="number">Limit</th><th scope="col" class="plot">Shows, by repetitions</th><th scope="col" class="number">Repetitions it takes</th></tr></thead>
<tbody>${calibration.rows.map((row) => calibrationRow(row, calibration.repetitions))}</tbody></table></div></section>`;
}

function calibrationRow(row: CalibrationRow, repetitions: number): Html {
  const share = (fraction: number | null) => (fraction === null ? ABSENT : formatLimit(fraction));
  return html`<tr><th scope="row">${data(row.benchmark)}</th><th scope="row"><b>${data(row.metric)}</b></th><td class="number">${share(row.betweenProcesses)}</td>
<td class="number">${share(row.betweenJobs)}</td><td class="number">${share(row.threshold)}</td><td class="plot">${curve(row, repetitions)}</td>
<td class="number">${row.recommended ?? 'more than 1000'}</td></tr>`;
}

function curve({ detectable, threshold }: CalibrationRow, repetitions: number): Html | null {
  const [first, last] = [detectable[0], detectable.at(-1)];
  if (!first || !last || first.repetitions === last.repetitions) return null;
  const across = { low: first.repetitions, high: last.repetitions };
  const up = { low: 0, high: Math.max(threshold, ...detectable.map(({ change }) => change)) * 1.05 };
  const y = (change: number) => round(100 - position(up, change));
  const steps = detectable.map((point) => `${round(position(across, point.repetitions))} ${y(point.change)}`);
  const here = detectable.find((point) => point.repetitions >= repetitions);
  return html`<svg class="curve" role="img" aria-label="from ${formatLimit(first.change)} at ${first.repetitions} to ${formatLimit(last.change)} at ${last.repetitions} repetitions">
<line class="limit" x1="0" x2="100%" y1="${y(threshold)}%" y2="${y(threshold)}%"/>
<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path d="M${steps.join('L')}"/></svg>
${here && html`<circle cx="${round(position(across, here.repetitions))}%" cy="${y(here.change)}%" r="3"><title>${formatLimit(here.change)} at ${here.repetitions} repetitions</title></circle>`}</svg>`;
}
