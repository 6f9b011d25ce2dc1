import { performCompare } from './compare-mode.ts';
import { performGate } from './gate-mode.ts';
import { performMeasure } from './measure-mode.ts';
import { performReport } from './report-mode.ts';
import { openSession } from './session.ts';

/** Does what the input `mode` says. Throws for whatever keeps it from that. */
export async function perform(cancel: AbortSignal): Promise<void> {
  const session = await openSession();
  switch (session.inputs.mode) {
    case 'gate':
      return performGate(session, cancel);
    case 'measure':
      return performMeasure(session, cancel);
    case 'compare':
      return performCompare(session, cancel);
    case 'report':
      return performReport(session, cancel);
  }
}
