import { aacoExporter } from './aaco-exporter.ts';
import { aiperfCsvExporter } from './aiperf-csv-exporter.ts';
import { csvExporter } from './csv-exporter.ts';
import { findNamed } from './find-named.ts';
import { flameiqExporter } from './flameiq-exporter.ts';
import type { Exporter } from './format.ts';
import { leaderboardExporter } from './leaderboard-exporter.ts';
import { otlpExporter } from './otlp-exporter.ts';
import { parquetExporter } from './parquet-exporter.ts';

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
