// All that CI runs: types, lint, dist, tests, each named with its time; stops at the first failure.
import { spawnSync } from 'node:child_process';

const steps = ['typecheck', 'lint', 'check:dist', 'test'];

for (const step of steps) {
  const start = Date.now();
  console.log(`\n=== ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${step} failed`);
    process.exit(status ?? 1);
  }
  console.log(`=== ${step} passed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
