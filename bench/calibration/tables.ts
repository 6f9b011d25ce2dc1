import type { Study } from './study.ts';
import { type Table, workOf } from './table.ts';
import { changePointTable } from './tables/change-points.ts';
import { confirmedTable } from './tables/confirmed.ts';
import { fixedPairsTable } from './tables/fixed-pairs.ts';
import { historyTable } from './tables/history.ts';
import { iterationTable } from './tables/iterations.ts';
import { iterationsTable, looksTable } from './tables/looks.ts';
import { negativeControlTable } from './tables/negative-controls.ts';
import { peersTables } from './tables/peers.ts';

export const tables: readonly Table[] = [
  iterationTable,
  fixedPairsTable,
  looksTable,
  iterationsTable,
  historyTable,
  confirmedTable,
  negativeControlTable,
  changePointTable,
  ...peersTables,
];

/** Every study of the tables by its id, so that another thread can find it. */
export function studiesById(): ReadonlyMap<string, Study> {
  return new Map(workOf(tables).map(({ study }) => [study.id, study]));
}
