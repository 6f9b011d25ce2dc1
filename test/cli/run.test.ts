import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'aaco-run-'));
after(() => rmSync(folder, { recursive: true }));

/** What `aaco run` tells of two repetitions of `sleep` beside an nvidia-smi that streams by these commands. */
async function told(stream: string, seconds: number): Promise<string> {
  const tool = `#!/bin/bash
case "$*" in *compute-apps*) exit ;; *driver_version*) exit 6 ;; *query-gpu*) ;; *) exit ;; esac
row() { echo "0, 97, 60, 91, 400.00, 1200, 2619, 4096, 81559, $1, $(date -u "+%Y/%m/%d %H:%M:%S.%3N")"; }
${stream}
`;
  writeFileSync(join(folder, 'nvidia-smi'), tool, { mode: 0o755 });
  const words = [
    'run',
    '--command',
    `sleep ${seconds}`,
    '--repetitions',
    '2',
    '--out',
    join(folder, 'out.json'),
  ];
  const { stderr } = await promisify(execFile)(process.execPath, [join(root, 'src/cli.ts'), ...words], {
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  });
  return stderr;
}

test('repetitions that do not count are told, with the reason', async () => {
  const hot = 'row 0x60; if [[ "$*" == *-lms* ]]; then while sleep 0.05; do row 0x60; done; fi';
  assert.match(
    await told(hot, 0.3),
    /note: local: 2 of 2 repetitions do not count, also when run again: the GPU was throttled \(thermal\)/,
  );
});

test('a tool that stopped while it was needed is told', async () => {
  const lost = 'row 0x0; if [[ "$*" == *-lms* ]]; then sleep 0.2; echo "GPU is lost" >&2; exit 15; fi';
  assert.match(await told(lost, 0.3), /note: nvidia-smi stopped during the job \(GPU is lost\)/);
});
