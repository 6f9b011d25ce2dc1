import { aacoExporter } from './aaco/aaco-exporter.ts';
import { parquetExporter } from './aaco/parquet-exporter.ts';
import { aiperfCsvExporter } from './aiperf/aiperf-csv-exporter.ts';
import { csvExporter } from './csv-exporter.ts';
import { findNamed } from './find-named.ts';
import { flameiqExporter } from './flameiq/flameiq-exporter.ts';
import type { Exporter } from './format.ts';
import { otlpExporter } from './otlp/otlp-exporter.ts';
import { leaderboardExporter } from './smoltrace/leaderboard-exporter.ts';

/** Every format that `aaco export --to` writes. */
export const exporters: Readonly<Record<string, Exporter>> = {
  aaco: aacoExporter,
  flameiq: flameiqExporter,
  'aiperf-csv': aiperfCsvExporter,
  otlp: otlpExporter,
  parquet: parquetExporter,
  csv: csvExporter,
  leaderboard: leaderboardExporter,
};

/** The exporter named `name`. Throws InputError that lists all names. */
export function findExporter(name: string): Exporter {
  return findNamed(exporters, name, 'export format');
}
