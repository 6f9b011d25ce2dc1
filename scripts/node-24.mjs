// Runs its arguments on Node.js 24, as on GitHub's runners: this Node.js, or the one that the packages bring. JavaScript, since
// an older Node.js runs it; node_modules/.bin/node is not relied on, since npm 10 makes no such link.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { platform, arch, versions } = process;
const system = platform === 'win32' ? 'win' : platform;
const program = system === 'win' ? 'node.exe' : 'node';
const packaged = fileURLToPath(
  new URL(`../node_modules/node-${system}-${arch}/bin/${program}`, import.meta.url),
);
const own = Number.parseInt(versions.node, 10) === 24;
if (!own && !existsSync(packaged)) {
  console.error(
    `Node.js 24 is needed, this is ${versions.node}, and no package has brought it for ${platform} ${arch}. Run npm ci; if this comes again, install Node.js 24.`,
  );
  process.exit(2);
}
const node = own ? process.execPath : packaged;
const { status, error } = spawnSync(node, process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
});
if (error) console.error(`Node.js 24 does not start here: ${error.message}. Install it by yourself.`);
process.exit(status ?? 1);
