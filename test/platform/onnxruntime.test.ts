import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { create } from 'tar';
import { identityModel } from '../../src/demo/models.ts';
import { InputError } from '../../src/errors.ts';
import { runModel } from '../../src/measure/model.ts';
import { describeOnnxRuntime, onnxRuntimeLocator } from '../../src/platform/onnxruntime.ts';
import {
  installPackages,
  onnxruntimePackages,
  type PinnedPackage,
} from '../../src/platform/onnxruntime-install.ts';
import { modelBenchmark, packageFolder, realPorts, temporaryFolder } from '../measure/real-ports.ts';

const binaries = `bin/napi-v6/${process.platform}/${process.arch}`;
const tarballs = new Map<string, Buffer>();
const folder = temporaryFolder();
let packages: readonly PinnedPackage[] = [];

/** A registry on this machine; by default it serves the tarballs. */
async function serve(answer: RequestListener = serveTarball): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serveTarball: RequestListener = (request, response) => {
  const name = /^\/([\w-]+)\/-\/\1-1\.30\.0\.tgz$/.exec(request.url ?? '')?.[1] ?? '';
  const tarball = tarballs.get(name);
  response.writeHead(tarball ? 200 : 404).end(tarball);
};

function options(
  registry: string,
  changes: { path?: string; toolCache?: string; install?: boolean; beside?: string } = {},
) {
  return {
    path: undefined,
    toolCache: temporaryFolder(),
    install: true,
    download: async () => ({ registry, fetch, print: () => {} }),
    ...changes,
  };
}

/** The real package's files of this platform, and some of another one that must not be installed. */
before(async () => {
  const contents = {
    'onnxruntime-node': ['package.json', 'README.md', 'dist', 'script/install.js', binaries],
    'onnxruntime-common': ['package.json', 'dist/cjs'],
  };
  for (const [name, files] of Object.entries(contents)) {
    const source = join(folder, name, 'package');
    for (const file of files) {
      cpSync(join(dirname(packageFolder), name, file), join(source, file), { recursive: true });
    }
    mkdirSync(join(source, 'bin/napi-v6/beos/x64'), { recursive: true });
    writeFileSync(join(source, 'bin/napi-v6/beos/x64/other.node'), 'x');
    const file = join(folder, `${name}.tgz`);
    await create({ file, cwd: join(folder, name), gzip: { level: 1 } }, ['package']);
    tarballs.set(name, readFileSync(file));
  }
  packages = onnxruntimePackages.map((pinned) => ({ ...pinned, integrity: integrityOf(pinned.name) }));
});

function integrityOf(name: string): string {
  return `sha512-${createHash('sha512')
    .update(tarballs.get(name) ?? '')
    .digest('base64')}`;
}

async function messageOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => assert.fail('it was found'),
    (error: unknown) => error,
  );
  assert.ok(error instanceof InputError, String(error));
  return error.message;
}

test('where there is none it is installed, minimally, and measures a model', async () => {
  const settings = options(await serve());
  const runtime = await onnxRuntimeLocator(settings, packages)(folder);
  assert.equal(runtime.origin, 'installed into the tool cache');
  assert.equal(runtime.version, '1.30.0');
  assert.ok(runtime.providers.includes('cpu') && !runtime.providers.includes('cuda'));
  assert.deepEqual(readdirSync(runtime.folder).sort(), ['bin', 'dist', 'package.json']);
  assert.deepEqual(readdirSync(join(runtime.folder, 'bin/napi-v6')), [process.platform]);

  writeFileSync(join(folder, 'net.onnx'), identityModel('float32', [4]));
  const ports = realPorts({ onnxruntime: async () => runtime });
  const run = { folder, timeoutMs: 20_000, warmupMs: 1 };
  const { readings } = await runModel(modelBenchmark('net.onnx'), run, ports);
  assert.equal(readings[0]?.values.length, 5);
});

test('what is in the tool cache is used again, without the registry', async () => {
  const settings = options(await serve());
  await onnxRuntimeLocator(settings, packages)(folder);
  const later = {
    ...settings,
    install: false,
    download: async () => ({ registry: 'http://127.0.0.1:1', fetch, print: () => {} }),
  };
  const runtime = await onnxRuntimeLocator(later, packages)(folder);
  assert.equal(runtime.origin, 'the tool cache');
});

test('two jobs that install at once end with one whole installation', async () => {
  const target = join(temporaryFolder(), 'cache');
  const registry = await serve();
  const download = { registry, fetch, print: () => {} };
  const small = packages.slice(1);
  await Promise.all([1, 2, 3].map(() => installPackages(target, small, download)));
  assert.deepEqual(readdirSync(dirname(target)), ['cache']);
  assert.ok(existsSync(join(target, 'node_modules/onnxruntime-common/package.json')));
});

test('a folder that an earlier job left broken is replaced', async () => {
  const target = join(temporaryFolder(), 'cache');
  mkdirSync(join(target, 'node_modules/junk'), { recursive: true });
  await installPackages(target, packages.slice(1), { registry: await serve(), fetch, print: () => {} });
  assert.deepEqual(readdirSync(join(target, 'node_modules')), ['onnxruntime-common']);
});

test('the path that was named goes first, then the workspace, from the folder upwards', async () => {
  const workspace = temporaryFolder();
  cpSync(join(folder, 'onnxruntime-node/package'), join(workspace, 'node_modules/onnxruntime-node'), {
    recursive: true,
  });
  mkdirSync(join(workspace, 'a/b'), { recursive: true });
  const nowhere = options('http://127.0.0.1:1', { install: false });
  const found = await onnxRuntimeLocator(nowhere)(join(workspace, 'a/b'));
  assert.equal(found.origin, 'node_modules of the workspace');
  const named = await onnxRuntimeLocator({ ...nowhere, path: packageFolder })(join(workspace, 'a/b'));
  assert.deepEqual([named.origin, named.folder], ['onnxruntime-path', packageFolder]);
});

test('where the workspace has none that of aaco serves, before anything is installed', async () => {
  const beside = dirname(packageFolder);
  const nowhere = options('http://127.0.0.1:1', { install: false, beside });
  const found = await onnxRuntimeLocator(nowhere)(temporaryFolder());
  assert.deepEqual([found.origin, found.folder], ['node_modules of aaco', packageFolder]);
});

test('a path that holds no onnxruntime-node is an error, not passed over', async () => {
  const find = onnxRuntimeLocator(options('http://127.0.0.1:1', { path: 'nothing-here' }));
  assert.match(await messageOf(find(folder)), /nothing-here: this is not the folder of an onnxruntime-node/);
});

test('an installation for other platforms is an error that names this one', async () => {
  const place = join(temporaryFolder(), 'onnxruntime-node');
  mkdirSync(join(place, 'bin/napi-v6/beos/x64'), { recursive: true });
  cpSync(join(packageFolder, 'package.json'), join(place, 'package.json'));
  assert.throws(() => describeOnnxRuntime(place, 'a test'), /1\.30\.0 has no native library for/);
});

test('where installing is forbidden the error says where was looked', async () => {
  const settings = options('http://127.0.0.1:1', { install: false });
  const message = await messageOf(onnxRuntimeLocator(settings)(folder));
  assert.match(message, /no onnxruntime-node was found in the workspace .+ tool cache .+ is never/);
});

const refusing: readonly (readonly [string, RequestListener, RegExp])[] = [
  [
    'has no such package',
    (_, response) => response.writeHead(404).end(),
    /\(status 404\); nothing was measured/,
  ],
  ['wants a login', (_, response) => response.writeHead(401).end(), /\(status 401\)/],
  [
    'serves another package',
    (_, response) => response.end('other'),
    /is not the package that is known \(its integrity is sha512-.+nothing was installed/,
  ],
  [
    'breaks off',
    (_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('half');
      setTimeout(() => response.destroy(), 20);
    },
    /the download broke off/,
  ],
];
for (const [what, answer, message] of refusing) {
  test(`a registry that ${what} is an error, and leaves nothing behind`, async () => {
    const settings = options(await serve(answer));
    assert.match(await messageOf(onnxRuntimeLocator(settings, packages)(folder)), message);
    const parent = join(settings.toolCache, 'aaco-onnxruntime/1.30.0');
    assert.deepEqual(existsSync(parent) ? readdirSync(parent) : [], []);
  });
}

test('a registry that cannot be reached is an error that names it and ways out', async () => {
  const message = await messageOf(onnxRuntimeLocator(options('http://127.0.0.1:1'))(folder));
  assert.match(message, /could not be fetched from http:\/\/127\.0\.0\.1:1\/.+ \(ECONNREFUSED|bad port/);
  assert.match(message, /npm_config_registry to a mirror.+onnxruntime-path/);
});

test('a tool cache that cannot be written is an error that names it', async () => {
  const place = temporaryFolder();
  writeFileSync(join(place, 'file'), '');
  const toolCache = join(place, 'file/cache');
  const message = await messageOf(
    onnxRuntimeLocator(options(await serve(), { toolCache }), packages)(folder),
  );
  assert.match(
    message,
    /cannot be installed into .+file\/cache.+cannot be written \(ENOTDIR\).+RUNNER_TOOL_CACHE/,
  );
});

const isRoot = process.getuid?.() === 0;
test('so is one without permission', { skip: isRoot || process.platform === 'win32' }, async () => {
  const toolCache = temporaryFolder();
  chmodSync(toolCache, 0o500);
  const message = await messageOf(
    onnxRuntimeLocator(options(await serve(), { toolCache }), packages)(folder),
  );
  assert.match(message, /\(EACCES\)/);
});

for (const provider of ['cuda', 'tensorrt']) {
  test(`${provider} is offered once its library and the shared one are there`, {
    skip: process.platform === 'win32',
  }, () => {
    const place = join(temporaryFolder(), 'onnxruntime-node');
    mkdirSync(join(place, binaries), { recursive: true });
    cpSync(join(packageFolder, 'package.json'), join(place, 'package.json'));
    writeFileSync(join(place, binaries, 'onnxruntime_binding.node'), '');
    const add = (part: string) =>
      writeFileSync(join(place, binaries, `libonnxruntime_providers_${part}.so`), '');
    add(provider);
    assert.ok(!describeOnnxRuntime(place, 'a test').providers.includes(provider));
    add('shared');
    assert.ok(describeOnnxRuntime(place, 'a test').providers.includes(provider));
  });
}
