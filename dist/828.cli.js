export const id = 828;
export const ids = [828];
export const modules = {

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ abortOnSignal)
/* harmony export */ });
/** Aborted with `reason` once somebody ends the command, as by Ctrl-C. */
function abortOnSignal(reason) {
    const cancellation = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => cancellation.abort(reason));
    }
    return cancellation.signal;
}


/***/ }),

/***/ 6828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureHere: () => (/* binding */ measureHere),
  runCommand: () => (/* binding */ run_runCommand)
});

// EXTERNAL MODULE: ./lib/compare/disturbances.js
var disturbances = __webpack_require__(5850);
// EXTERNAL MODULE: ./lib/edge/bundle-folder.js
var bundle_folder = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/edge/config-file.js + 1 modules
var config_file = __webpack_require__(6020);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/formats/parse-source.js + 2 modules
var parse_source = __webpack_require__(6713);
// EXTERNAL MODULE: ./lib/formats/kernel-traces/onnxruntime-profile.js
var onnxruntime_profile = __webpack_require__(592);
// EXTERNAL MODULE: ./lib/telemetry/kernel-metrics.js
var kernel_metrics = __webpack_require__(5350);
;// CONCATENATED MODULE: ./lib/measure/ending.js

const SHOWN_LINES = 10;
/** By their number, those that end a program that went wrong. */
const signals = {
    4: 'SIGILL',
    6: 'SIGABRT',
    8: 'SIGFPE',
    9: 'SIGKILL',
    11: 'SIGSEGV',
    15: 'SIGTERM',
};
/** The error of a process that did not end well; `subject` starts the sentence: `the command`. `why` is what is known of the cause. */
function explainEnding(benchmark, subject, end, timeoutMs, why = null) {
    const tail = end.tail.slice(-SHOWN_LINES);
    return new errors/* InputError */.d({
        what: `${subject} ${describe(end.ending, timeoutMs)}${why === null ? '' : `: ${why.what}`}`,
        where: { source: benchmark },
        next: why?.next ?? remedyFor(end.ending),
        ...(tail.length > 0 && { details: `Its last lines were:\n${tail.join('\n')}` }),
    });
}
function describe(ending, timeoutMs) {
    if (ending.kind === 'timed-out')
        return `did not end within ${formatDuration(timeoutMs)} and was stopped`;
    if (ending.kind === 'killed')
        return `was ended by ${ending.signal}`;
    const signal = signals[ending.code - 128];
    return `ended with exit code ${ending.code}${signal === undefined ? '' : `, which is ${signal}`}`;
}
/** A shell reports a child that was killed by signal n as exit code 128 + n. */
function remedyFor(ending) {
    if (ending.kind === 'timed-out')
        return 'Raise timeout-minutes, or make the benchmark shorter';
    const killed = ending.kind === 'killed' ? ending.signal === 'SIGKILL' : ending.code === 137;
    if (killed)
        return 'The usual cause is that memory ran out: use a smaller benchmark, or a larger runner';
    return 'Run it by hand on the same checkout to see why';
}
function formatDuration(ms) {
    const seconds = ms / 1000;
    return seconds < 90
        ? `${Number(seconds.toPrecision(2))} seconds`
        : `${Number((seconds / 60).toPrecision(2))} minutes`;
}

;// CONCATENATED MODULE: ./lib/measure/fresh-results.js

const SHOWN_FILES = 3;
/**
 * Remembers which files match `glob` before a repetition; the returned function tells afterwards which of them the
 * repetition wrote. Files in `own`, which earlier repetitions wrote, are removed first, since some tools append.
 * The function throws InputError where nothing was written, or where results were appended to a file of somebody else; `key`
 * is what the config calls the glob.
 */
async function watchResults(glob, folder, files, own, key = 'results') {
    const before = new Map();
    for (const file of await files.list(glob, folder)) {
        if (own.has(file.path))
            await files.remove(file.path);
        else
            before.set(file.path, { file, digest: await files.digest(file.path, file.bytes) });
    }
    return async () => {
        const after = await files.list(glob, folder);
        const written = after.filter((file) => before.get(file.path)?.file.identity !== file.identity);
        const stale = after.filter((file) => !written.includes(file)).map((file) => file.path);
        if (written.length === 0)
            throw nothingWritten(glob, folder, stale, key);
        for (const file of written) {
            await refuseAppended(file, before.get(file.path), files);
            if (file.kind === 'file')
                own.add(file.path);
        }
        return { paths: written.map((file) => file.path), warnings: stale.length === 0 ? [] : [ignored(stale)] };
    };
}
async function refuseAppended(file, before, files) {
    if (before === undefined || before.file.bytes === 0)
        return;
    if (file.inode !== before.file.inode || file.bytes <= before.file.bytes)
        return;
    if ((await files.digest(file.path, before.file.bytes)) !== before.digest)
        return;
    throw new errors/* InputError */.d({
        what: 'results were appended to a file that was there before, so earlier results would count again',
        where: { source: file.path },
        next: 'Let the command start with removing the file',
    });
}
function nothingWritten(glob, folder, stale, key) {
    const found = stale.length === 0 ? 'no file matches' : `${ignored(stale)}; no other file matches`;
    return new errors/* InputError */.d({
        what: `the command wrote no results: ${found} ${JSON.stringify(glob)} in ${folder}`,
        where: { source: key },
        next: 'Check where the command writes its result file; the glob is relative to working-directory',
    });
}
function ignored(stale) {
    const more = stale.length > SHOWN_FILES ? ` and ${stale.length - SHOWN_FILES} more` : '';
    const names = stale.slice(0, SHOWN_FILES).join(', ') + more;
    return `${names} matched before the repetition, which did not write ${stale.length === 1 ? 'it' : 'them'}: ignored`;
}

;// CONCATENATED MODULE: ./lib/measure/shell.js
/**
 * Runs `$1` as GitHub's `shell: bash` does, so that a failing line or pipe fails the whole, then writes the CPU times of
 * all descendants that were waited for to fd 3, which the command itself does not see.
 */
const wrapper = 'bash -eo pipefail -c "$1" 3>&-; code=$?; times >&3; exit "$code"';
function shellArguments(command) {
    return ['-c', wrapper, 'aaco', command];
}
/**
 * User + system CPU milliseconds from the second line of bash's `times`, `0m1.234s 0m0.056s`; exact to 2 ms. Null where
 * there is none, or where it says zero: no shell starts a process in no time, so that is a system that does not count.
 */
function cpuMilliseconds(times) {
    const [, ofChildren] = times.trim().split('\n');
    const parts = [...(ofChildren ?? '').matchAll(/(\d+)m(\d+)[.,](\d{3})\d*s/g)];
    const [user, system] = parts.map(([, minutes, seconds, thousandths]) => Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(thousandths));
    return user === undefined || system === undefined || user + system === 0 ? null : user + system;
}

;// CONCATENATED MODULE: ./lib/measure/provider-errors.js
const CUDA_LIBRARY = /lib(cublasLt|cublas|cudart|cufft|curand|nvrtc|nvJitLink)\.so\.(\d+)[^\n]*cannot open/;
/**
 * Why the libraries of an execution provider do not load. ONNX Runtime throws the same sentence for all of it; the cause is
 * what the dynamic linker or CUDA wrote to stderr. Causes come before their consequences.
 */
const providerExplanations = [
    [
        /Failed to get a WebGPU adapter/,
        () => ({
            what: 'the webgpu provider found no adapter (no Vulkan, Metal or Direct3D 12 driver answers)',
            next: 'Install the GPU driver with Vulkan and its loader libvulkan.so.1 on the runner',
        }),
    ],
    [
        /Error loading shared library|Error relocating/,
        (_, { runtime }) => ({
            what: `${runtime} is built for glibc, and this image uses musl (Alpine)`,
            next: 'Use an image with glibc (Debian, Ubuntu, RHEL), or measure with command',
        }),
    ],
    [
        /version [`'](GLIBC|GLIBCXX|CXXABI)_([\d.]+)' not found \(required by [^)\n]*?([^/)\n]+)\)/,
        ([, library, version, file]) => ({
            what: `${file} needs ${library === 'GLIBC' ? 'glibc' : `a libstdc++ with ${library}`} ${version} or newer, which this runner has not`,
            next: 'Use a newer image (Ubuntu 22.04, Debian 12, RHEL 9 or later), or an older onnxruntime-node (onnxruntime-path)',
        }),
    ],
    [
        /libcuda\.so\.1[^\n]*cannot open/,
        () => ({
            what: 'there is no NVIDIA driver here (libcuda.so.1 was not found)',
            next: 'Install the driver on the runner; a job container sees it with options: --gpus all',
        }),
    ],
    [
        CUDA_LIBRARY,
        ([, library, version], { gpus }) => ({
            what: `the CUDA ${version} runtime libraries were not found (lib${library}.so.${version})${offered(gpus, version)}`,
            next: `Install the CUDA ${version} runtime on the runner, or add its folder to LD_LIBRARY_PATH; it may stand beside another CUDA`,
        }),
    ],
    [
        /(libcudnn\w*)\.so\.(\d+)[^\n]*cannot open|Unable to load any of \{(libcudnn\w*)\.so\.(\d+)/,
        ([, missing, wanted, part, partly]) => ({
            what: `cuDNN ${wanted ?? partly} was not found${missing === 'libcudnn' ? '' : ` in full (${missing ?? part})`}`,
            next: `Install cuDNN ${wanted ?? partly} for CUDA 12 on the runner, or add its folder to LD_LIBRARY_PATH`,
        }),
    ],
    [
        /libnv(?:infer|onnxparser)\w*\.so\.(\d+)[^\n]*cannot open/,
        ([, version]) => ({
            what: `TensorRT ${version} was not found`,
            next: 'Install it, or add its folder to LD_LIBRARY_PATH, or use execution-provider: cuda',
        }),
    ],
    [
        /libonnxruntime_providers_(\w+)\.so: cannot open/,
        ([, name], { provider, runtime }) => ({
            what: `libonnxruntime_providers_${name}.so, which the ${provider} provider needs, cannot be opened: it is missing, or built for another architecture`,
            next: `Put the one of ${runtime} for this platform beside the other native libraries; it is not in the npm package`,
        }),
    ],
    [
        /Failed to get symbol|undefined symbol|invalid ELF header|file too short|wrong ELF class/,
        (_, { provider, runtime }) => ({
            what: `the file of the ${provider} provider is not one of ${runtime}`,
            next: 'Take the provider files of exactly this ONNX Runtime version and platform',
        }),
    ],
    [
        /(lib[\w.+-]+\.so[\w.]*): cannot open shared object file/,
        ([, library], { provider }) => ({
            what: `the ${provider} provider needs ${library}, which was not found`,
            next: 'Install it on the runner, or add its folder to LD_LIBRARY_PATH',
        }),
    ],
    [
        /CUDA failure (?:35|222)\b|CUDA driver version is insufficient|unsupported toolchain/,
        (_, { gpus }) => ({
            what: gpus.some(({ vendor }) => vendor === 'nvidia')
                ? `the NVIDIA driver is older than the CUDA 12 that this build needs${driverOf(gpus)}`
                : 'no NVIDIA driver is visible to this process',
            next: 'Check nvidia-smi on the runner: a driver from 525 on can CUDA 12; a job container needs options: --gpus all',
        }),
    ],
    [
        /no CUDA-capable device|CUDA failure 100\b/,
        () => ({
            what: 'the NVIDIA driver shows this process no GPU',
            next: 'Check nvidia-smi and CUDA_VISIBLE_DEVICES on the runner; a job container needs options: --gpus all',
        }),
    ],
    [
        /CUDA failure 46\b|devices are busy or unavailable/,
        () => ({
            what: 'another process holds the GPU for itself, or its driver does not answer',
            next: 'Check on the runner who uses it (nvidia-smi), and its compute mode (nvidia-smi -q -d COMPUTE)',
        }),
    ],
    [
        /CUDA failure 209\b|no kernel image is available/,
        (_, { gpus, runtime }) => ({
            what: `the CUDA provider of ${runtime} has no code for this GPU${nameOf(gpus)}`,
            next: 'Use a version of onnxruntime-node that supports it (onnxruntime-path), or measure another runtime with command',
        }),
    ],
    [
        /CUDA failure 802\b|system not yet initialized/,
        () => ({
            what: 'the GPUs of this machine are not ready: those with NVSwitch need the NVIDIA Fabric Manager',
            next: 'Start nvidia-fabricmanager on the runner, of exactly the version of its driver',
        }),
    ],
    [
        /CUDA failure 80[34]\b|forward compatibility was attempted|unsupported display driver/,
        () => ({
            what: 'the CUDA driver library (libcuda.so.1) in this image does not fit the driver of the machine',
            next: 'Take cuda-compat out of the image or of LD_LIBRARY_PATH, or update the driver of the runner',
        }),
    ],
    [
        /CUDA failure 999\b/,
        () => ({
            what: 'the NVIDIA driver failed for a reason that it does not tell',
            next: 'Look for Xid errors in the kernel log of the runner, and load the driver again or restart it',
        }),
    ],
    [
        /no available backend found|Failed to load shared library/,
        (_, { provider, runtime }) => ({
            what: `${runtime} could not load the ${provider} provider`,
            next: 'Use execution-provider: cpu, or measure another runtime with command',
        }),
    ],
    [
        /assigned to the default CPU EP, but fallback/,
        (_, { provider }) => ({
            what: `some operators of the model have no ${provider} implementation and would run on the CPU, which is no ${provider} result`,
            next: 'Change the model, choose another execution-provider, or let them run there and be counted with cpu-fallback: allow',
        }),
    ],
];
/** A driver of a newer CUDA runs programs of CUDA 12, and does not bring its libraries. */
function offered(gpus, wanted) {
    const cuda = gpus.find(({ vendor }) => vendor === 'nvidia')?.runtime ?? null;
    if (cuda === null)
        return `; another major version of CUDA does not satisfy this build`;
    return `; the driver offers ${cuda}, and the libraries of another major version than ${wanted} do not satisfy this build`;
}
function nameOf(gpus) {
    const gpu = gpus.find(({ vendor }) => vendor === 'nvidia');
    return gpu === undefined ? '' : ` (${gpu.name})`;
}
function driverOf(gpus) {
    const gpu = gpus.find(({ vendor }) => vendor === 'nvidia');
    const known = [gpu?.driver && `driver ${gpu.driver}`, gpu?.runtime].filter(Boolean).join(', ');
    return known === '' ? '' : ` (${known})`;
}

;// CONCATENATED MODULE: ./lib/measure/model-errors.js


/** The first pattern that is found in message and stderr explains; causes come before their consequences. */
const explanations = [
    ...providerExplanations,
    [
        /bad_alloc|out of memory|Failed to allocate memory|CUDA failure 2\b|Array buffer allocation failed/,
        () => ({
            what: 'memory ran out',
            next: 'Use smaller input-shapes (a smaller batch), or a runner with more memory',
        }),
    ],
    [
        /External data path does not exist: "?([^"\s]+)/,
        ([, path = '']) => ({
            what: 'the weights of the model are in a file of their own, which is not there',
            next: `Put ${path.split('/').at(-1)} where the model expects it; Git LFS files need lfs: true`,
        }),
    ],
    [
        /GetExtDataFromTensorProto|External initializer/,
        () => ({
            what: 'the weights of the model are in a file of their own, which is cut off or that of another model',
            next: 'Export or download both again; Git LFS files need lfs: true',
        }),
    ],
    [
        /Protobuf parsing failed|does not have a graph/,
        () => ({
            what: 'the file is not a complete ONNX model: it is cut off, or of another kind',
            next: 'Export or download it again',
        }),
    ],
    [
        /No Op registered for (\S+)(?: with domain_version of (\d+))?|Could not find an implementation for ([^\s(]+)/,
        ([, unknown, version, missing], { runtime }) => ({
            what: `the model uses the operator ${unknown ?? missing}${version ? ` (opset ${version})` : ''}, which ${runtime} does not know`,
            next: 'Export the model with standard operators, or use a newer onnxruntime-node (onnxruntime-path)',
        }),
    ],
    [
        /Unsupported model IR version: (\d+), max supported IR version: (\d+)/,
        ([, version, newest], { runtime }) => ({
            what: `the model has the format version ${version} (IR version), ${runtime} reads up to ${newest}`,
            next: 'Export it for an older version, or use a newer onnxruntime-node (onnxruntime-path)',
        }),
    ],
    [
        /Unsupported data type: (\d+)|Non tensor type is temporarily not supported/,
        ([, number], { runtime }) => ({
            what: `the model has an input or output ${typeNamed(number)}, which ${runtime} cannot pass`,
            next: 'Let the model begin and end with tensors of another type (a Cast to float32), or measure it by command',
        }),
    ],
    [
        /indices element out of data bounds[^\n]*range \[[-\d]+,(\d+)\]/,
        ([, largest]) => ({
            what: 'an input value is used as an index beyond its table',
            next: `Give the input a range in input-shapes, for example tokens=0..${largest}`,
        }),
    ],
    [
        /Got invalid dimensions for input: (\S+)|dimension mismatch|cannot broadcast|Non-zero status code/i,
        () => ({
            what: 'the model fails on inputs of these shapes',
            next: 'Give the sizes that belong together in input-shapes',
        }),
    ],
];
/** Element types of ONNX by their number in TensorProto.DataType, which the runtime's message has. */
const typeNumbers = {
    14: 'complex64',
    15: 'complex128',
    16: 'bfloat16',
    17: 'float8e4m3fn',
    19: 'float8e5m2',
    21: 'uint4',
    22: 'int4',
};
function typeNamed(number) {
    if (number === undefined)
        return 'that is no tensor (a sequence, map or optional)';
    return `of type ${typeNumbers[number] ?? number}`;
}
/** Why a model could not be measured, in words that say what to do. */
function explainModelFailure(failed) {
    const { failure, model } = failed;
    if (failure.missing)
        return missingDimensions(model, failure.missing);
    const explanation = explanationOf(failed);
    if (explanation !== null)
        return problem(explanation, failed);
    const what = failure.phase === 'runtime' ? `${failed.runtime} does not load` : 'the model cannot be measured';
    return problem({
        what,
        next: 'Correct what the message in parentheses says, or measure the model by a command of your own',
    }, failed);
}
/** What a known pattern says of the failure; null where there is none. */
function explanationOf(failed) {
    const text = `${stripColours(failed.stderr)}\n${failed.failure.message}`;
    for (const [pattern, explain] of explanations) {
        const match = pattern.exec(text);
        if (match)
            return explain(match, failed);
    }
    return null;
}
function problem({ what, next }, { model, failure }) {
    return new errors/* InputError */.d({
        what: `${what} (${shorten(failure.message)})`,
        where: { source: model },
        next,
        cause: failure.message,
    });
}
function missingDimensions(model, missing) {
    const names = [...new Set(missing.map(({ input, axis, dimension }) => dimension || `${input}:${axis}`))];
    const [first] = missing;
    return new errors/* InputError */.d({
        what: names.length > 1
            ? `the dimensions ${names.join(', ')} of the model's inputs have no value`
            : lacking(first),
        where: { source: model },
        next: `Set input-shapes, for example ${names.map((name) => `${name}=1`).join(', ')}`,
    });
}
function lacking(missing) {
    const { input = '', axis = 0, dimension = '' } = missing ?? {};
    return dimension === ''
        ? `dimension ${axis} of the model's input ${input} has neither a size nor a name`
        : `the dimension ${dimension} of the model's input ${input} has no value`;
}
function stripColours(text) {
    return text.replace(/\x1b\[[\d;]*m/g, '');
}
/** Without the source positions of the native library, on one line. */
function shorten(message) {
    const plain = message
        .replace(/\/onnxruntime_src\/\S+\s/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}

;// CONCATENATED MODULE: ./lib/measure/provider.js

/**
 * The provider that runs the model. `auto` is CUDA where an NVIDIA GPU answers and the CUDA files are beside
 * onnxruntime-node, else webgpu where the GPU's Vulkan driver is installed, else the CPU. Throws InputError where the
 * provider that was asked for has no files.
 */
function chooseProvider(asked, machine, runtime) {
    if (asked === 'auto')
        return automatic(machine, runtime);
    if (runtime.providers.includes(asked))
        return { provider: asked, warning: null };
    throw new errors/* InputError */.d({
        what: `onnxruntime-node ${runtime.version} has no files of the provider ${asked} for ${runtime.platform} (${runtime.libraries})`,
        where: { source: 'execution-provider' },
        next: provider_remedyFor(asked, runtime),
    });
}
function automatic({ gpus, gpuNote, vulkan = [] }, runtime) {
    const hardware = gpus.filter((gpu) => gpu.vendor !== 'software');
    const nvidia = hardware.find((gpu) => gpu.vendor === 'nvidia');
    if (nvidia && runtime.providers.includes('cuda'))
        return { provider: 'cuda', warning: null };
    if (runtime.providers.includes('webgpu') && hardware.some(({ vendor }) => vulkan.includes(vendor))) {
        const warning = nvidia && `the CUDA provider has no files here (${runtime.libraries}): the model ran by webgpu`;
        return { provider: 'webgpu', warning: warning ?? null };
    }
    const [first] = hardware;
    if (first)
        return { provider: 'cpu', warning: unused(`the GPU (${first.name}) is not used`) };
    return { provider: 'cpu', warning: gpuNote === undefined ? null : unused(`no GPU was found (${gpuNote})`) };
}
function unused(why) {
    return `${why}: the model ran on the CPU; set execution-provider to say that it shall, or another provider`;
}
function provider_remedyFor(asked, { platform, version }) {
    if ((asked === 'cuda' || asked === 'tensorrt') && platform === 'linux-x64') {
        return `They are not in the npm package: put libonnxruntime_providers_shared.so and libonnxruntime_providers_${asked}.so of ONNX Runtime ${version} into that folder, or name an installation that has them by onnxruntime-path`;
    }
    if (asked === 'webgpu')
        return 'Use execution-provider: cpu, or measure another runtime with command';
    if (platform.endsWith('-arm64') && asked !== 'cpu') {
        return `There is no ${asked} provider for onnxruntime-node on ${platform}: use execution-provider: cpu, or measure another runtime (Python's, trtexec) with command`;
    }
    return 'Use execution-provider: cpu, or measure another runtime with command';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/model/outputs.js
var outputs = __webpack_require__(2035);
;// CONCATENATED MODULE: ./lib/measure/worker-messages.js


const milliseconds = schemas/* number */.aig().nonnegative();
const nanoseconds = schemas/* instanceof */.Nlp(Float64Array);
/** Differences of process.resourceUsage() over a phase. */
const UsageSchema = schemas/* object */.Ikc({
    userMs: milliseconds,
    systemMs: milliseconds,
    voluntarySwitches: schemas/* number */.aig().int(),
    involuntarySwitches: schemas/* number */.aig().int(),
    majorFaults: schemas/* number */.aig().int(),
});
const PlacementSchema = schemas/* object */.Ikc({
    /** Nodes of the optimised graph by the provider that ran them. */
    nodes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int().positive()),
    /** Operators of the nodes that ran on the CPU, each once. */
    cpuOperators: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const MeasuredSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('measured'),
    inputs: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        shape: schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative()),
        /** What its symbolic dimensions are called: `batch`, and `image:0` by their place. */
        symbols: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    /** SHA-256 over all input values: equal on both sides of a comparison. */
    inputsSha256: schemas/* string */.YjP(),
    sessionCreationMs: milliseconds,
    firstRunMs: milliseconds,
    warmup: schemas/* object */.Ikc({ iterations: schemas/* number */.aig().int(), milliseconds }),
    /** process.hrtime.bigint() at the start of the timed runs: the same clock in every process of the machine. */
    origin: schemas/* string */.YjP().regex(/^\d+$/),
    /** Of each timed run, relative to `origin`. */
    startsNs: nanoseconds,
    latenciesNs: nanoseconds,
    usage: schemas/* object */.Ikc({ session: UsageSchema, warmup: UsageSchema, timed: UsageSchema }),
    peakRssMiB: schemas/* number */.aig().positive().nullable(),
    outputs: schemas/* array */.YOg(outputs/* TensorSummarySchema */.p),
    /** Only where a fallback to the CPU was allowed. */
    placement: PlacementSchema.optional(),
});
const ProfiledSchema = schemas/* object */.Ikc({ kind: schemas/* literal */.euz('profiled') });
const FailedSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('failed'),
    phase: schemas/* enum */.k5n(['runtime', 'session', 'inputs', 'run']),
    message: schemas/* string */.YjP(),
    /** Dimensions that have no value; `dimension` is '' where the model gives it no name. */
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ input: schemas/* string */.YjP(), axis: schemas/* number */.aig().int(), dimension: schemas/* string */.YjP() })).optional(),
});
const WorkerReportSchema = schemas/* discriminatedUnion */.gMt('kind', [
    MeasuredSchema,
    ProfiledSchema,
    FailedSchema,
]);

;// CONCATENATED MODULE: ./lib/measure/start-worker.js






const DEFAULT_WARMUP_RUNS = 10;
const DEFAULT_WARMUP_MS = 1000;
/** Ten runs of a very slow model would warm up for ever; a number of runs that the user asked for is kept. */
const WARMUP_LIMIT_MS = 30_000;
/** A slow model gets fewer timed runs, in coarse steps, so that a small change of speed does not change their number. */
const DEFAULT_ITERATIONS = [300, 100, 30, 10, 5];
const BUDGET_MS = 30_000;
/**
 * Settings of glibc's allocator. Without them a model with large outputs is up to five times slower in most processes and
 * not in others, because each run maps and unmaps its memory.
 */
const allocator = {
    MALLOC_MMAP_THRESHOLD_: '1073741824',
    MALLOC_TRIM_THRESHOLD_: '2147483648',
    MALLOC_TOP_PAD_: '268435456',
};
/** Finds the model, its runtime and its provider. Throws InputError where one of them is not there. */
async function prepareModel(benchmark, settings, ports) {
    const { model, inputShapes, warmup, iterations } = benchmark;
    const path = (0,external_node_path_.isAbsolute)(model) ? model : (0,external_node_path_.join)(settings.folder, model);
    const file = await ports.modelFile(path);
    checkFile(model, path, file);
    const runtime = await ports.onnxruntime(settings.folder);
    const choice = chooseProvider(benchmark.provider, ports.machine, runtime);
    const job = {
        onnxruntime: runtime.folder,
        model: path,
        provider: choice.provider,
        // One core stays free for the rest of the machine: with all of them, spinning threads wait for each other.
        threads: choice.provider === 'cpu' ? Math.max(1, ports.machine.cores - 1) : 1,
        cpuFallback: benchmark.cpuFallback ?? false,
        ...inputShapes,
        warmup: {
            iterations: warmup ?? DEFAULT_WARMUP_RUNS,
            milliseconds: settings.warmupMs ?? (warmup === null ? DEFAULT_WARMUP_MS : 0),
            limitMs: warmup === null ? WARMUP_LIMIT_MS : Number.POSITIVE_INFINITY,
        },
        iterations: iterations === null ? DEFAULT_ITERATIONS : [iterations],
        budgetMs: BUDGET_MS,
    };
    return { benchmark, runtime, file, choice, job };
}
function checkFile(model, path, file) {
    if (file === null) {
        throw new errors/* InputError */.d({
            what: `there is no such model file (${path})`,
            where: { source: model },
            next: 'Check the path, which is relative to working-directory, and that an earlier step made or fetched the file',
        });
    }
    if (file.bytes === 0) {
        throw new errors/* InputError */.d({
            what: 'the model file is empty',
            where: { source: model },
            next: 'Export or download it again',
        });
    }
    if (file.head.startsWith('version https://git-lfs')) {
        throw new errors/* InputError */.d({
            what: 'this is a Git LFS pointer, not the model itself',
            where: { source: model },
            next: 'Give actions/checkout lfs: true',
        });
    }
}
/** Runs the worker until it has sent the wanted report. Throws InputError that explains why it has not. */
async function runWorker(wanted, prepared, settings, ports) {
    const end = await ports.processes.run({
        program: ports.node,
        arguments: [ports.worker],
        folder: settings.folder,
        environment: { ...allocator, ORT_DISABLE_TELEMETRY: '1' },
        timeoutMs: settings.timeoutMs,
        echo: false,
        job: prepared.job,
    });
    const [message] = end.messages;
    const report = message === undefined ? null : WorkerReportSchema.parse(message);
    const { benchmark, runtime, choice } = prepared;
    if (isReport(report, wanted))
        return { end, report };
    const failed = (failure) => ({
        model: benchmark.model,
        provider: choice.provider,
        runtime: `onnxruntime-node ${runtime.version}`,
        gpus: ports.machine.gpus,
        failure,
        stderr: end.stderr,
    });
    if (report?.kind === 'failed')
        throw explainModelFailure(failed(report));
    const subject = `the process that measures ${benchmark.model} by ${choice.provider}`;
    // Native libraries that are there in part end the process; what they wrote before says why.
    const { ending } = end;
    const stopped = ending.kind === 'timed-out' || (ending.kind === 'killed' && ending.signal === 'SIGKILL');
    const why = stopped ? null : explanationOf(failed({ kind: 'failed', phase: 'session', message: '' }));
    throw explainEnding(benchmark.name, subject, end, settings.timeoutMs, why);
}
function isReport(report, wanted) {
    return report?.kind === wanted;
}

;// CONCATENATED MODULE: ./lib/measure/profile.js







/** Runs that warm up the profiled process: the first compiles shaders, which takes seconds. */
const WARMUPS = 3;
const MOST_RUNS = 20;
/** The profiler ends at a million events; a node of a run is one or two. */
const MOST_NODE_RUNS = 200_000;
/**
 * The kernels of a benchmark that asks for it, from a process of its own: profiling slows small models down many times, so
 * no time that is compared comes from it. Null where it does not ask. Throws InputError where the pass fails.
 */
async function profileKernels(benchmark, settings, ports) {
    if (benchmark.kind === 'model')
        return benchmark.profile ? profileModel(benchmark, settings, ports) : null;
    const { name, command, profile } = benchmark;
    return profile === undefined ? null : profileCommand(name, command, profile, settings, ports);
}
async function profileModel(benchmark, settings, ports) {
    const prepared = await prepareModel(benchmark, settings, ports);
    const nodes = ports.modelNodes(prepared.job.model);
    const runs = Math.max(1, Math.min(MOST_RUNS, Math.floor(MOST_NODE_RUNS / (nodes ?? 1))));
    const trace = await ports.withFolder(async (folder) => {
        const profile = { prefix: `${folder}/profile`, runs: WARMUPS + runs };
        await runWorker('profiled', { ...prepared, job: { ...prepared.job, profile } }, settings, ports);
        const [file] = await ports.resultFiles.list('profile*.json', folder);
        return file === undefined ? null : (0,onnxruntime_profile/* profiledTrace */.X)(await ports.source(file.path), WARMUPS);
    });
    if (trace === null || trace.executions.length === 0) {
        throw new errors/* InputError */.d({
            what: `the profile of ONNX Runtime ${trace === null ? 'was not written' : 'holds no node: all of the model is constant'}`,
            where: { source: benchmark.model },
            next: 'Leave profile out for this model',
        });
    }
    return (0,kernel_metrics/* benchmarkKernels */.IO)(benchmark.name, 'the profile pass', trace, nodes);
}
async function profileCommand(name, command, profile, { folder, timeoutMs }, ports) {
    const written = await watchResults(profile.results, folder, ports.resultFiles, new Set(), 'profile-results');
    const end = await ports.processes.run({
        program: 'bash',
        arguments: shellArguments(profile.command),
        folder,
        environment: { AACO_COMMAND: command },
        timeoutMs,
        echo: true,
    });
    if (end.ending.kind !== 'exited' || end.ending.code !== 0) {
        throw explainEnding(name, 'profile-command', end, timeoutMs);
    }
    const { paths } = await written();
    const parsed = await Promise.all(paths.map((path) => ports.parse(path, 'auto')));
    const traces = parsed.flatMap(({ kernels, format }) => (kernels ? [{ kernels, format }] : []));
    const longest = longestOf(traces);
    if (longest === null)
        throw noTrace(paths);
    return (0,kernel_metrics/* benchmarkKernels */.IO)(name, longest.format, longest.kernels, null);
}
function noTrace(paths) {
    return new errors/* InputError */.d({
        what: `no trace of kernels is among what profile-command wrote: ${paths.slice(0, 3).join(', ')}`,
        where: { source: 'profile-results' },
        next: 'Let it write what rocprofv3, rocprof, nsys stats, PyTorch or ONNX Runtime write, and let the glob name only that',
    });
}
/**
 * Profilers write a file for each process; the one in which kernels ran longest is that of the benchmark. A file with single
 * executions goes before the same tool's summary of them.
 */
function longestOf(traces) {
    const single = traces.filter(({ kernels }) => kernels.executions.length > 0);
    const [longest] = (single.length > 0 ? single : traces).toSorted((a, b) => (0,kernel_metrics/* kernelTimeNs */.Wv)(b.kernels) - (0,kernel_metrics/* kernelTimeNs */.Wv)(a.kernels));
    return longest ?? null;
}

;// CONCATENATED MODULE: ./lib/measure/command.js





/**
 * Measures one repetition of a command in a fresh shell. Without `results` its metrics are `wall_ms`, `cpu_ms` (user +
 * system of all descendants) and `peak_rss_mib`; with them, what the files say that this repetition wrote. `own` holds the
 * result files of earlier repetitions and is added to. Throws InputError where it fails or gives no results.
 */
async function runCommand(benchmark, settings, ports, own) {
    const { name, results } = benchmark;
    const { folder, timeoutMs } = settings;
    const freshResults = results === null ? null : await watchResults(results, folder, ports.resultFiles, own);
    const end = await ports.processes.run({
        program: 'bash',
        arguments: shellArguments(benchmark.command),
        folder,
        environment: {},
        timeoutMs,
        echo: true,
        watchMemory: results === null,
    });
    if (end.ending.kind !== 'exited' || end.ending.code !== 0) {
        throw explainEnding(name, 'the command', end, timeoutMs);
    }
    const parsed = freshResults
        ? await readResults(benchmark, await freshResults(), ports)
        : resourcesOf(name, end);
    const cpuMs = cpuMilliseconds(end.report);
    return {
        ...parsed,
        benchmark: name,
        startedAt: end.startedAt,
        durationMs: end.wallMs,
        span: end.span,
        ...(cpuMs !== null && { cpuMs }),
        warnings: [...parsed.warnings, ...end.warnings],
        conditions: {},
    };
}
function resourcesOf(benchmark, end) {
    const reading = (metric, unit, value) => ({
        benchmark,
        metric,
        unit,
        direction: 'lower',
        grain: 'repetition',
        values: [value],
    });
    const cpuMs = cpuMilliseconds(end.report);
    return {
        readings: [
            reading('wall_ms', 'ms', end.wallMs),
            ...(cpuMs === null ? [] : [reading('cpu_ms', 'ms', cpuMs)]),
            ...(end.peakRssMiB === null ? [] : [reading('peak_rss_mib', 'MiB', end.peakRssMiB)]),
        ],
        aggregates: [],
        warnings: [
            ...(cpuMs === null ? ['CPU time is not measured: this system does not tell it'] : []),
            ...(end.peakRssMiB === null
                ? [
                    'peak memory is not measured: it is read from /proc, on Linux, of commands that last some milliseconds',
                ]
                : []),
        ],
    };
}
async function readResults(benchmark, fresh, ports) {
    const parsed = [];
    for (const path of fresh.paths) {
        const file = await ports.parse(path, benchmark.format);
        checkParsed(file, path);
        parsed.push(underName(benchmark.name, file));
    }
    const traced = longestOf(parsed.flatMap(({ kernels }) => (kernels ? [{ kernels }] : [])));
    return {
        readings: parsed.flatMap((file) => file.readings),
        aggregates: parsed.flatMap((file) => file.aggregates),
        failures: parsed.flatMap((file) => file.failures ?? []),
        warnings: [...fresh.warnings, ...parsed.flatMap((file) => file.warnings)],
        environment: Object.assign({}, ...parsed.map((file) => file.environment)),
        ...(traced && { kernels: traced.kernels }),
    };
}
function checkParsed({ readings, aggregates }, path) {
    if (readings.length + aggregates.length === 0) {
        throw new errors/* InputError */.d({
            what: 'the result file holds no measurement',
            where: { source: path },
            next: 'Check that the command measured something, and that format is right',
        });
    }
    const broken = readings.find(({ values }) => !values.every(Number.isFinite));
    if (broken) {
        throw new errors/* InputError */.d({
            what: `a value of ${broken.metric} is not a finite number`,
            where: { source: path },
            next: 'Check why the command measured NaN or infinity',
        });
    }
}
/** Names as they are below the benchmark that wrote them: two suites may run the same tests. */
function underName(suite, parsed) {
    const named = (values) => values.map((value) => ({ ...value, benchmark: qualify(suite, value.benchmark, parsed.format) }));
    const { readings, aggregates, failures = [] } = parsed;
    return { ...parsed, readings: named(readings), aggregates: named(aggregates), failures: named(failures) };
}
/** What a file leaves unnamed its format calls by its own name, which gives way to the suite's: `aiperf (gpu 0)`. */
function qualify(suite, name, format) {
    if (name === format || name.startsWith(`${format} (`))
        return suite + name.slice(format.length);
    return name === '' || name === suite ? suite : `${suite}/${name}`;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./lib/measure/model.js



/**
 * Measures one repetition of a model in a fresh process. `latency_ms` (one value a run) and `peak_rss_mib` are compared;
 * session creation, first run and CPU time a run are shown. Throws InputError where the model cannot be measured.
 */
async function runModel(benchmark, settings, ports) {
    const prepared = await prepareModel(benchmark, settings, ports);
    const { end, report: measured } = await runWorker('measured', prepared, settings, ports);
    refuseCpuOnly(prepared, measured);
    return {
        benchmark: benchmark.name,
        startedAt: end.startedAt,
        durationMs: end.wallMs,
        span: end.span,
        readings: readingsOf(benchmark.name, measured),
        aggregates: [],
        warnings: warningsOf(prepared, measured, end),
        timeline: {
            origin: BigInt(measured.origin),
            startsNs: measured.startsNs,
            latenciesNs: measured.latenciesNs,
        },
        cpuMs: Object.values(measured.usage).reduce((sum, { userMs, systemMs }) => sum + userMs + systemMs, 0),
        phases: phasesOf(measured),
        outputs: { inputsSha256: measured.inputsSha256, tensors: measured.outputs },
        conditions: conditionsOf(prepared, measured),
    };
}
function phasesOf({ warmup, latenciesNs }) {
    const latencies = Array.from(latenciesNs);
    const timed = (0,simple_statistics/* mean */.RE)(latencies);
    const warm = warmup.iterations === 0 ? timed : (warmup.milliseconds * 1e6) / warmup.iterations;
    return {
        warmupEffectPct: (100 * (warm - timed)) / timed,
        covPct: (100 * (0,simple_statistics/* standardDeviation */.Fx)(latencies)) / timed,
    };
}
function readingsOf(benchmark, measured) {
    const once = (metric, unit, direction, value) => ({
        benchmark,
        metric,
        unit,
        direction,
        grain: 'repetition',
        values: [value],
    });
    const { userMs, systemMs } = measured.usage.timed;
    const latencies = Array.from(measured.latenciesNs, (nanoseconds) => nanoseconds / 1e6);
    return [
        {
            benchmark,
            metric: 'latency_ms',
            unit: 'ms',
            direction: 'lower',
            grain: 'iteration',
            values: latencies,
        },
        ...(measured.peakRssMiB === null ? [] : [once('peak_rss_mib', 'MiB', 'lower', measured.peakRssMiB)]),
        once('session_creation_ms', 'ms', 'none', measured.sessionCreationMs),
        once('first_run_ms', 'ms', 'none', measured.firstRunMs),
        once('cpu_ms_per_run', 'ms', 'none', (userMs + systemMs) / latencies.length),
    ];
}
function conditionsOf({ runtime, file, choice, job, benchmark }, measured) {
    const { warmup } = job;
    return {
        provider: { asked: benchmark.provider, used: choice.provider },
        ...(measured.placement && { nodes: measured.placement.nodes }),
        threads: job.threads,
        runtime: `onnxruntime-node ${runtime.version}`,
        inputs: Object.fromEntries(measured.inputs.map(({ name, type, shape }) => [name, `${type}[${shape}]`])),
        settings: {
            allocator: Object.entries(allocator)
                .map((entry) => entry.join('='))
                .join(' '),
            cpuFallback: choice.provider === 'cpu' ? 'not applicable' : job.cpuFallback ? 'allowed' : 'refused',
            executionMode: 'sequential',
            graphOptimization: 'all',
            inputValues: measured.inputsSha256,
            iterations: benchmark.iterations === null ? 'default' : String(benchmark.iterations),
            warmup: `${warmup.iterations} runs and ${warmup.milliseconds} ms`,
        },
        modelSha256: file.sha256,
    };
}
function warningsOf({ choice, job, benchmark }, measured, end) {
    const { iterations, milliseconds } = measured.warmup;
    const crashed = end.ending.kind !== 'exited' || end.ending.code !== 0;
    return [
        ...(choice.warning === null ? [] : [choice.warning]),
        ...(iterations < job.warmup.iterations
            ? [`warm-up was ended after ${Math.round(milliseconds / 1000)} s with ${iterations} runs`]
            : []),
        ...unusedShapes(benchmark, measured),
        ...fallbackWarnings(choice.provider, measured.placement),
        ...(crashed ? ['the process did not end in order after it had measured'] : []),
        ...end.warnings,
    ];
}
/** What `input-shapes` gives that the model has no use for: most likely a misspelt name, or a size that the model fixes. */
function unusedShapes({ inputShapes }, { inputs }) {
    const names = inputs.map(({ name }) => name);
    const symbols = inputs.flatMap((input) => input.symbols);
    const unused = (given, known) => Object.keys(given).filter((name) => !known.includes(name));
    return [
        ...unused(inputShapes.ranges, names).map((name) => `input-shapes has a range for ${name}, which is no input of the model`),
        ...unused(inputShapes.dimensions, symbols).map((name) => `input-shapes has a size for ${name}, which is no symbolic dimension of the model`),
    ];
}
function refuseCpuOnly({ benchmark, choice }, { placement }) {
    if (placement === undefined || Object.keys(placement.nodes).some((provider) => provider !== 'cpu'))
        return;
    throw new errors/* InputError */.d({
        what: `${choice.provider} can run none of the model's nodes, so this would be a CPU result under its name`,
        where: { source: benchmark.model },
        next: 'Use execution-provider: cpu, or a model that the provider can run',
    });
}
function fallbackWarnings(provider, placement) {
    const { cpu = 0, ...others } = placement?.nodes ?? {};
    if (placement === undefined || cpu === 0)
        return [];
    const total = cpu + Object.values(others).reduce((sum, count) => sum + count, 0);
    const which = placement.cpuOperators.join(', ');
    return [
        `${cpu} of ${total} nodes ran on the CPU, since ${provider} cannot run them (${which}): cpu-fallback allows it`,
    ];
}

;// CONCATENATED MODULE: ./lib/measure/runner.js


/** What measures in one checkout. It remembers the result files that its repetitions wrote, so that none counts twice. */
function createRunner(settings, ports) {
    const resultFiles = new Set();
    return (benchmark) => benchmark.kind === 'model'
        ? runModel(benchmark, settings, ports)
        : runCommand(benchmark, settings, ports, resultFiles);
}

;// CONCATENATED MODULE: ./lib/measure/setup.js


/** Prepares a checkout: runs `command` in its folder. Throws InputError where it fails. */
async function runSetup(command, settings, ports) {
    const end = await ports.processes.run({
        program: 'bash',
        arguments: shellArguments(command),
        folder: settings.folder,
        environment: {},
        timeoutMs: settings.timeoutMs,
        echo: true,
    });
    if (end.ending.kind === 'exited' && end.ending.code === 0)
        return;
    throw explainEnding('setup', `the setup command in ${settings.folder}`, end, settings.timeoutMs);
}

// EXTERNAL MODULE: ./lib/platform/files.js + 1 modules
var files = __webpack_require__(4323);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/model/group-by.js
var group_by = __webpack_require__(7914);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/telemetry/gpu-sample.js
/** A sample in which nothing is known yet. */
function emptySample(timestampNs, deviceId) {
    return {
        timestampNs,
        deviceId,
        gpuUtilPct: null,
        memUtilPct: null,
        tempC: null,
        powerW: null,
        sclkMHz: null,
        mclkMHz: null,
        vramUsedMiB: null,
        vramTotalMiB: null,
        throttle: null,
    };
}
/** The widest range in which each quantity means something; drivers fill what they do not know with 65535 and the like. */
const ranges = [
    ['gpuUtilPct', 0, 100],
    ['memUtilPct', 0, 100],
    ['tempC', -50, 250],
    ['powerW', 0, 20_000],
    ['sclkMHz', 0, 20_000],
    ['mclkMHz', 0, 60_000],
    ['vramUsedMiB', 0, 2 ** 30],
    ['vramTotalMiB', 0, 2 ** 30],
];
/** The sample without values that no GPU can have: those are unknown. */
function plausible(sample) {
    const impossible = ranges.filter(([quantity, low, high]) => {
        const value = sample[quantity];
        return value !== null && !(value >= low && value <= high);
    });
    return { ...sample, ...Object.fromEntries(impossible.map(([quantity]) => [quantity, null])) };
}
/** At most `most` samples of each device, evenly left out. */
function thinned(samples, most) {
    const counts = new Map();
    const places = samples.map(({ deviceId }) => {
        const place = counts.get(deviceId) ?? 0;
        counts.set(deviceId, place + 1);
        return place;
    });
    const step = Math.ceil([...counts.values()].reduce((a, b) => Math.max(a, b), 0) / most);
    return step <= 1 ? samples : samples.filter((_, index) => (places[index] ?? 0) % step === 0);
}
/** The JSON document in what a tool printed; rocm-smi and amd-smi may write warnings before it. Throws SyntaxError. */
function jsonIn(text) {
    const start = /^[{[](?=\s*(?:["{[\]}]|$))/m.exec(text)?.index ?? 0;
    return JSON.parse(text.slice(start));
}
/** The number that starts `text` (`"187.80 W"`, `"(800Mhz)"`, `98`), or null where there is none (`[N/A]`, `N/A`, `-`). */
function numberIn(text) {
    if (typeof text === 'number')
        return Number.isFinite(text) ? text : null;
    if (typeof text !== 'string')
        return null;
    const match = /^\s*\(?(-?\d+(?:\.\d+)?)/.exec(text);
    return match ? Number(match[1]) : null;
}

;// CONCATENATED MODULE: ./lib/telemetry/gpu-inventory.js


/** Fields of `nvidia-smi --query-gpu` that every driver knows. */
const nvidiaInventoryFields = ['name', 'driver_version', 'memory.total', 'power.limit'];
/** Fields that came later or may go. */
const nvidiaDetailFields = [
    'clocks.applications.graphics',
    'clocks.default_applications.graphics',
    'persistence_mode',
    'ecc.mode.current',
    'mig.mode.current',
    'pcie.link.gen.max',
    'pcie.link.width.current',
];
/** What a tool does not tell of a GPU, or is not asked. */
const unsaid = { clockLockMHz: null, persistence: null, ecc: null, mig: null, pcie: null };
/** `AMDSMI_DEV_PERF_LEVEL_AUTO` of amd-smi is `auto` of rocm-smi; any other level pins clocks. */
function performanceLevel(given) {
    return (known(given)
        ?.replace(/^AMDSMI_DEV_PERF_LEVEL_/, '')
        .toLowerCase() ?? null);
}
/** GPUs in the output of `nvidia-smi --query-gpu` with these fields, as `csv,noheader,nounits`. `cuda` is what the driver offers. */
function parseNvidiaInventory(text, fields, cuda) {
    return text.split('\n').flatMap((line) => {
        const cells = line.split(',').map((cell) => cell.trim());
        if (cells.length !== fields.length)
            return [];
        const told = (field) => known(cells[fields.indexOf(field)]);
        const name = told('name');
        if (name === null)
            return [];
        const clock = told('clocks.applications.graphics');
        return {
            name,
            vendor: 'nvidia',
            driver: told('driver_version'),
            runtime: cuda === null ? null : `CUDA ${cuda}`,
            memoryMiB: numberIn(told('memory.total')),
            powerLimitW: numberIn(told('power.limit')),
            clockLockMHz: clock === told('clocks.default_applications.graphics') ? null : numberIn(clock),
            persistence: told('persistence_mode'),
            ecc: told('ecc.mode.current'),
            mig: told('mig.mode.current'),
            pcie: pcieOf(told('pcie.link.gen.max'), told('pcie.link.width.current')),
        };
    });
}
/** The field that `nvidia-smi --query-gpu` complains of; one that the driver does not know fails the whole query. */
function unknownField(message) {
    return /Field "([^"]+)" is not a valid field/.exec(message)?.[1] ?? null;
}
/** The CUDA version in the banner of `nvidia-smi`, which is what the driver offers, not what is installed; R610 calls it UMD. */
function parseCudaVersion(banner) {
    return /CUDA (?:UMD )?Version\s*:\s*(\d+\.\d+)/.exec(banner)?.[1] ?? null;
}
const Section = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const AmdGpuSchema = schemas/* object */.Ikc({
    gpu: schemas/* unknown */.L5J(),
    perf_level: schemas/* unknown */.L5J(),
    asic: Section,
    driver: Section,
    vram: Section,
    limit: Section,
    bus: Section,
    ras: Section,
    partition: Section,
})
    .partial();
const AmdStaticSchema = schemas/* union */.KCZ([
    schemas/* array */.YOg(AmdGpuSchema),
    schemas/* object */.Ikc({ gpu_data: schemas/* array */.YOg(AmdGpuSchema) }).transform((document) => document.gpu_data),
]);
/** GPUs in the output of `amd-smi static --json`, an array or, from ROCm 7 on, an object around it; its limits moved into `ppt0` then. `levels` is that of `amd-smi metric --perf-level --json`. */
function parseAmdInventory(json, rocm, levels = null) {
    const document = AmdStaticSchema.safeParse(json);
    if (!document.success)
        return [];
    const metrics = AmdStaticSchema.safeParse(levels).data ?? [];
    return document.data.map(({ gpu, asic = {}, driver = {}, vram = {}, limit = {}, bus = {}, ras, partition }) => ({
        name: known(asic.market_name) ?? 'AMD GPU',
        vendor: 'amd',
        driver: known(driver.version),
        runtime: rocm === null ? null : `ROCm ${rocm}`,
        memoryMiB: mebibytes(vram.size),
        powerLimitW: amdPowerLimit(limit),
        clockLockMHz: null,
        persistence: null,
        ecc: memoryEcc(ras?.ecc_block_state),
        mig: known(partition?.compute_partition),
        pcie: pcieOf(known(bus.pcie_interface_version), known(bus.max_pcie_width)),
        performanceLevel: performanceLevel(metrics.find((metric) => metric.gpu === gpu)?.perf_level),
    }));
}
function amdPowerLimit({ ppt0, ...limit }) {
    const package_ = Section.parse(ppt0);
    return (amountOf(package_.socket_power_limit) ??
        amountOf(package_.max_power_limit) ??
        amountOf(limit.socket_power) ??
        amountOf(limit.max_power));
}
/** State of error correction in the memory controller (UMC), `ENABLED` or `DISABLED`. */
function memoryEcc(states) {
    const blocks = Section.parse(states ?? {});
    return known(blocks.UMC);
}
const RocmSchema = schemas/* record */.g1P(schemas/* string */.YjP(), Section);
/** GPUs in the output of `rocm-smi --showproductname --showdriverversion --showmeminfo vram --showmaxpower --showperflevel --json`. */
function parseRocmInventory(json, rocm) {
    const document = RocmSchema.safeParse(json);
    if (!document.success)
        return [];
    const driver = known(document.data.system?.['Driver version']);
    return Object.entries(document.data)
        .filter(([name]) => /^card\d+$/.test(name))
        .map(([, card]) => {
        const name = ['Card Series', 'Card series', 'Device Name', 'Card Model'].map((key) => known(card[key]));
        const bytes = numberIn(card['VRAM Total Memory (B)']);
        return {
            name: name.find((text) => text !== null) ?? 'AMD GPU',
            vendor: 'amd',
            driver,
            runtime: rocm === null ? null : `ROCm ${rocm}`,
            memoryMiB: bytes === null ? null : bytes / 2 ** 20,
            powerLimitW: numberIn(card['Max Graphics Package Power (W)']),
            ...unsaid,
            performanceLevel: performanceLevel(card['Performance Level']),
        };
    });
}
const XpuListSchema = schemas/* object */.Ikc({ device_list: schemas/* array */.YOg(schemas/* object */.Ikc({ device_id: schemas/* number */.aig().int() })) });
/** Device ids in the output of `xpu-smi discovery -j`; empty where it is no such output. */
function parseXpuDevices(json) {
    const document = XpuListSchema.safeParse(json);
    return document.success ? document.data.device_list.map(({ device_id }) => device_id) : [];
}
const XpuSchema = schemas/* looseObject */._H3({ device_name: schemas/* string */.YjP() });
/** The GPU in the output of `xpu-smi discovery -d ID -j`, or null. Its numbers are texts. */
function parseXpuDevice(json) {
    const document = XpuSchema.safeParse(json);
    if (!document.success)
        return null;
    const { device_name, ...device } = document.data;
    const bytes = numberIn(device.memory_physical_size_byte);
    return {
        name: device_name,
        vendor: 'intel',
        driver: known(device.driver_version),
        runtime: null,
        memoryMiB: bytes === null ? null : bytes / 2 ** 20,
        powerLimitW: null,
        ...unsaid,
        ecc: known(device.memory_ecc_state),
        pcie: pcieOf(known(device.pcie_generation), known(device.pcie_max_link_width)),
    };
}
/** Tools write `[N/A]`, `N/A`, `[Not Supported]` and the like for what they do not know. */
function known(given) {
    const text = typeof given === 'number' ? String(given) : given;
    if (typeof text !== 'string' || text === '')
        return null;
    return /^\[.*\]$|^(n\/a|err!|not supported|unknown error|.* deprecated)$/i.test(text) ? null : text;
}
const ValueSchema = schemas/* object */.Ikc({ value: schemas/* unknown */.L5J(), unit: schemas/* string */.YjP().optional() });
function amountOf(given) {
    const boxed = ValueSchema.safeParse(given);
    return numberIn(boxed.success ? boxed.data.value : given);
}
/** amd-smi says MB and means MiB. */
const mebibytesOf = { B: 2 ** -20, KB: 2 ** -10, GB: 2 ** 10, TB: 2 ** 20 };
function mebibytes(given) {
    const boxed = ValueSchema.safeParse(given);
    const value = amountOf(given);
    const unit = boxed.success ? boxed.data.unit : undefined;
    return value === null ? null : value * (mebibytesOf[unit ?? 'MB'] ?? 1);
}
function pcieOf(generation, width) {
    if (generation === null || width === null)
        return null;
    return `gen ${generation.replace(/^gen\s*/i, '')} x${width}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/platform/ask-tool.js

/** The first call of a tool loads the driver, which takes seconds for each GPU without persistence mode. */
const TIMEOUT_MS = 20_000;
const MOST_BYTES = 16 * 2 ** 20;
/**
 * What a management tool prints. Rejects where it fails, and after `timeoutMs` also where it cannot be ended: a tool that
 * waits for a GPU that fell off its bus does not even end on SIGKILL.
 */
function askTool(tool, words, variables = process.env, timeoutMs = TIMEOUT_MS) {
    return new Promise((resolve, reject) => {
        const options = { env: variables, maxBuffer: MOST_BYTES };
        const child = (0,external_node_child_process_.execFile)(tool, words, options, (error, stdout, stderr) => {
            clearTimeout(timer);
            if (error === null)
                resolve(stdout);
            else {
                const absent = error.code === 'ENOENT';
                reject(absent
                    ? new ToolError('it was not found', 'absent')
                    : new ToolError(failureOf(stderr, stdout, error.message), 'failed'));
            }
        });
        const timer = setTimeout(() => {
            reject(new ToolError(`no answer within ${timeoutMs / 1000} s`, 'silent'));
            child.kill('SIGKILL');
            child.stdout?.destroy();
            child.stderr?.destroy();
            child.unref();
        }, timeoutMs);
    });
}
/** A tool that did not answer; its message is the first line of what the tool said, else of what ended it. */
class ToolError extends Error {
    name = 'ToolError';
    /** Whether it is not installed, did not answer in time, or failed. */
    kind;
    constructor(message, kind) {
        super(message);
        this.kind = kind;
    }
}
function isAbsent(error) {
    return error instanceof ToolError && error.kind === 'absent';
}
function isSilent(error) {
    return error instanceof ToolError && error.kind === 'silent';
}
/** The first line that says something. */
function failureOf(...said) {
    const lines = said.flatMap((text) => text.split('\n')).map((line) => line.trim());
    return (lines.find((line) => line !== '') ?? '').slice(0, 200);
}
/** As text for people, of whatever was thrown. */
function messageOf(error) {
    return failureOf(error instanceof Error ? error.message : String(error));
}

;// CONCATENATED MODULE: ./lib/platform/gpu-probe.js





const probes = [
    ['nvidia-smi', probeNvidia],
    ['amd-smi', probeAmd],
    ['xpu-smi', probeIntel],
];
/** How the driver shows a GPU also where its tool was left out of a container. */
const NVIDIA_DEVICE = '/dev/nvidia0';
/** The GPUs that the management tools of this machine list. Never throws. */
async function probeGpus(variables = process.env, timeoutMs, nvidiaDevice = NVIDIA_DEVICE) {
    const ask = (tool, words) => askTool(tool, words, variables, timeoutMs);
    const answers = await Promise.all(probes.map(([tool, probe]) => tried(tool, () => probe(ask), tool === 'nvidia-smi' ? nvidiaDevice : null)));
    const trouble = answers.flatMap((answer) => answer.trouble ?? []);
    return {
        gpus: answers.flatMap((answer) => answer.gpus),
        trouble: trouble.length === 0 ? null : trouble.join('; '),
    };
}
async function tried(tool, probe, device) {
    try {
        const gpus = await probe();
        return { gpus, trouble: gpus.length === 0 ? `${tool} failed: it lists no GPU` : null };
    }
    catch (error) {
        if (!isAbsent(error))
            return { gpus: [], trouble: `${tool} failed: ${messageOf(error)}` };
        if (device === null || !(0,external_node_fs_.existsSync)(device))
            return { gpus: [], trouble: null };
        const remedy = 'a container needs NVIDIA_DRIVER_CAPABILITIES=compute,utility';
        return { gpus: [], trouble: `${device} is there and ${tool} is not: ${remedy}` };
    }
}
async function probeNvidia(ask) {
    const { fields, rows } = await queryNvidia([...nvidiaInventoryFields, ...nvidiaDetailFields], ask);
    const banner = await ask('nvidia-smi', []).catch(() => '');
    return parseNvidiaInventory(rows, fields, parseCudaVersion(banner));
}
/** Without the fields that this driver does not know; where it does not say which, with those that every driver knows. */
async function queryNvidia(fields, ask) {
    try {
        const words = [`--query-gpu=${fields.join(',')}`, '--format=csv,noheader,nounits'];
        return { fields, rows: await ask('nvidia-smi', words) };
    }
    catch (error) {
        if (!(error instanceof ToolError) || error.kind !== 'failed')
            throw error;
        const unknown = unknownField(error.message);
        const known = fields.filter((field) => (unknown === null ? isEssential(field) : field !== unknown));
        if (known.length === fields.length || known.length === 0)
            throw error;
        return queryNvidia(known, ask);
    }
}
function isEssential(field) {
    return nvidiaInventoryFields.some((essential) => essential === field);
}
/** By amd-smi, or its predecessor where that does not answer. */
async function probeAmd(ask) {
    const rocm = await rocmVersion();
    try {
        const levels = ask('amd-smi', ['metric', '--perf-level', '--json']).then(jsonIn, () => null);
        const found = jsonIn(await ask('amd-smi', ['static', '--json']));
        const gpus = parseAmdInventory(found, rocm, await levels);
        if (gpus.length === 0)
            throw new Error('it lists no GPU');
        return gpus;
    }
    catch (error) {
        const show = [
            '--showproductname',
            '--showdriverversion',
            '--showmeminfo',
            'vram',
            '--showmaxpower',
            '--showperflevel',
            '--json',
        ];
        const found = await ask('rocm-smi', show).catch((other) => {
            throw isAbsent(other) ? error : other;
        });
        return parseRocmInventory(jsonIn(found), rocm);
    }
}
async function probeIntel(ask) {
    const devices = parseXpuDevices(jsonIn(await ask('xpu-smi', ['discovery', '-j'])));
    const found = devices.map((id) => ask('xpu-smi', ['discovery', '-d', String(id), '-j']));
    return (await Promise.all(found)).flatMap((device) => parseXpuDevice(jsonIn(device)) ?? []);
}
/** `6.4.0-47` as ROCm's packages write it. */
async function rocmVersion() {
    const text = await (0,promises_.readFile)('/opt/rocm/.info/version', 'utf8').catch(() => '');
    return /^\d+(\.\d+)+/.exec(text.trim())?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/telemetry/visible-gpus.js
/** GPUs in the output of `nvidia-smi -L`, which lists the MIG instances of each below it. */
function parseGpuList(text) {
    const listed = [];
    for (const line of text.split('\n')) {
        const [, index, name = ''] = /^GPU (\d+): (.*?)(?: \(UUID|$)/.exec(line) ?? [];
        const uuid = /\(UUID: ([^)]+)\)/.exec(line)?.[1];
        const uuids = uuid === undefined ? [] : [uuid];
        const last = listed.at(-1);
        if (index !== undefined)
            listed.push({ index: Number(index), name, uuids });
        else if (last && uuid !== undefined)
            listed.splice(-1, 1, { ...last, uuids: [...last.uuids, uuid] });
    }
    return listed;
}
/**
 * Indices of the GPUs that the variables of CUDA leave to the benchmark, as `nvidia-smi` counts them and in the order of CUDA;
 * null where that is all of them or cannot be told. CUDA counts the fastest first, unless CUDA_DEVICE_ORDER says otherwise.
 */
function visibleNvidia(variables, listed) {
    const entries = entriesOf(variables.CUDA_VISIBLE_DEVICES);
    if (entries === null || (entries.length > 0 && listed.length === 0))
        return null;
    const ordered = isInOrder(variables, listed);
    const visible = [];
    for (const entry of entries) {
        const isIndex = /^\d+$/.test(entry);
        if (isIndex && !ordered)
            return null;
        const found = isIndex
            ? listed.find(({ index }) => index === Number(entry))
            : listed.find(({ uuids }) => uuids.some((uuid) => uuid.startsWith(entry)));
        // As CUDA does it: what comes after an entry that names no GPU is not visible.
        if (found === undefined)
            break;
        visible.push(found.index);
    }
    return [...new Set(visible)];
}
/** The GPU that CUDA calls 0, on which ONNX Runtime runs models; null where it cannot be told. */
function firstNvidia(variables, listed) {
    const visible = visibleNvidia(variables, listed);
    if (visible !== null)
        return visible[0] ?? null;
    const all = variables.CUDA_VISIBLE_DEVICES === undefined && isInOrder(variables, listed);
    return (all ? listed[0]?.index : undefined) ?? null;
}
function isInOrder(variables, listed) {
    return variables.CUDA_DEVICE_ORDER === 'PCI_BUS_ID' || new Set(listed.map(({ name }) => name)).size <= 1;
}
/** The same by the variables of ROCm: HIP counts what ROCR leaves. Null also where they name other than indices. */
function visibleAmd(variables) {
    const rocr = indicesOf(variables.ROCR_VISIBLE_DEVICES);
    const hip = indicesOf(variables.HIP_VISIBLE_DEVICES ?? variables.CUDA_VISIBLE_DEVICES);
    if (rocr === null || hip === null)
        return rocr ?? hip;
    return hip.flatMap((index) => rocr[index] ?? []);
}
function indicesOf(variable) {
    const entries = entriesOf(variable);
    if (entries === null || !entries.every((entry) => /^\d+$/.test(entry)))
        return null;
    return [...new Set(entries.map(Number))];
}
/** Null where the variable is not set; an empty one hides all GPUs. */
function entriesOf(variable) {
    if (variable === undefined)
        return null;
    return variable
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}

;// CONCATENATED MODULE: ./lib/platform/gpu-visibility.js


/** What variables such as CUDA_VISIBLE_DEVICES leave to the benchmark. Never throws. */
async function visibleGpus(vendor, variables = process.env) {
    if (vendor === 'amd')
        return { indices: visibleAmd(variables), first: null, listed: [] };
    if (vendor !== 'nvidia')
        return { indices: null, first: null, listed: [] };
    const listed = parseGpuList(await askTool('nvidia-smi', ['-L'], variables).catch(() => ''));
    return { indices: visibleNvidia(variables, listed), first: firstNvidia(variables, listed), listed };
}

;// CONCATENATED MODULE: ./lib/platform/machine.js





const GOVERNOR = '/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor';
/** Looks at this machine: what decides, with a benchmark's own conditions, whether two runs are comparable. Never throws. */
async function probeMachine(variables = process.env) {
    const { gpus, trouble } = await probeGpus(variables);
    return {
        os: {
            platform: process.platform,
            release: (0,external_node_os_.release)(),
            image: imageOfRunner(variables) ?? (await distribution()),
            arch: process.arch,
        },
        cpu: { model: cpuModel(), cores: (0,external_node_os_.availableParallelism)(), governor: await lineOf(GOVERNOR) },
        memoryMiB: Math.round((0,external_node_os_.totalmem)() / 2 ** 20),
        node: process.versions.node,
        gpus: [...gpus],
        ...(gpus.length > 0 && { gpusVisible: await countVisible(gpus, variables) }),
        ...(trouble !== null && { gpuNote: trouble.slice(0, 500) }),
    };
}
async function countVisible(gpus, variables) {
    const counts = await Promise.all([...(0,group_by/* groupBy */.$)(gpus, ({ vendor }) => vendor)].map(async ([vendor, own]) => (await visibleGpus(vendor, variables)).indices?.length ?? own.length));
    return counts.reduce((sum, count) => sum + count, 0);
}
/** Set by GitHub's hosted runners: `ubuntu24 20261110.1`. */
function imageOfRunner({ ImageOS, ImageVersion }) {
    return ImageOS ? [ImageOS, ImageVersion].filter(Boolean).join(' ') : null;
}
async function distribution() {
    const text = await (0,promises_.readFile)('/etc/os-release', 'utf8').catch(() => '');
    return /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(text)?.[1] ?? null;
}
/** Node.js says `unknown` where the kernel names no model, as on most ARM machines. */
function cpuModel() {
    const model = (0,external_node_os_.cpus)()[0]?.model.trim().replace(/\s+/g, ' ');
    return model && model !== 'unknown' ? model : null;
}
async function lineOf(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return text.trim() || null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/platform/model-file.js



const HEAD_BYTES = 64;
/** Reads size and SHA-256 of model files; a file that was not written since is read once. */
function modelFileReader() {
    const known = new Map();
    return async (path) => {
        const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => null);
        if (!stats?.isFile())
            return null;
        const key = `${path} ${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
        const found = known.get(key) ?? readModelFile(path);
        known.set(key, found);
        return found;
    };
}
async function readModelFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    let head = '';
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        hash.update(chunk);
        bytes += chunk.length;
        if (head.length < HEAD_BYTES)
            head += chunk.toString('latin1', 0, HEAD_BYTES);
    }
    return { bytes, sha256: hash.digest('hex'), head: head.slice(0, HEAD_BYTES) };
}

;// CONCATENATED MODULE: ./lib/measure/onnx-nodes.js
/** Field numbers of onnx.proto3. */
const MODEL_GRAPH = 7;
const GRAPH_NODE = 1;
/** Wire types of protobuf. */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;
/** Of a field's key and its length, each a varint. */
const HEADER_BYTES = 20;
/**
 * Nodes of the main graph of the ONNX model in a file of `size` bytes, as it was exported: a runtime fuses some of them.
 * Only the headers of fields are read, so that weights cost nothing. Null where the file is no such model.
 */
function countNodes(read, size) {
    let nodes = null;
    for (const field of fieldsOf(read, 0, size)) {
        if (field === null)
            return null;
        if (field.number !== MODEL_GRAPH || field.wireType !== LENGTH_DELIMITED)
            continue;
        nodes ??= 0;
        for (const inner of fieldsOf(read, field.start, field.end)) {
            if (inner === null)
                return null;
            if (inner.number === GRAPH_NODE && inner.wireType === LENGTH_DELIMITED)
                nodes++;
        }
    }
    return nodes;
}
/** The fields of the message between two offsets; a null ends them where the bytes are no message. */
function* fieldsOf(read, from, to) {
    let offset = from;
    while (offset < to) {
        const field = fieldAt(read(offset, HEADER_BYTES), offset);
        if (field === null || field.end > to) {
            yield null;
            return;
        }
        yield field;
        offset = field.end;
    }
}
function fieldAt(header, offset) {
    const key = varint(header, 0);
    if (key === null)
        return null;
    const [number, wireType] = [Math.floor(key.value / 8), key.value % 8];
    const start = offset + key.next;
    if (wireType === FIXED64)
        return { number, wireType, start, end: start + 8 };
    if (wireType === FIXED32)
        return { number, wireType, start, end: start + 4 };
    const value = varint(header, key.next);
    if (value === null || number === 0)
        return null;
    const next = offset + value.next;
    if (wireType === VARINT)
        return { number, wireType, start, end: next };
    return wireType === LENGTH_DELIMITED ? { number, wireType, start: next, end: next + value.value } : null;
}
/** A varint and where it ends; beyond 2^53 its value is not exact, which no length is. */
function varint(bytes, from) {
    let value = 0;
    for (let index = from; index < Math.min(bytes.length, from + 10); index++) {
        const byte = bytes[index] ?? 0;
        value += (byte & 0x7f) * 2 ** (7 * (index - from));
        if (byte < 0x80)
            return { value, next: index + 1 };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/platform/model-nodes.js


const CHUNK = 64 * 1024;
/** Nodes of the ONNX model at `path`, or null where it cannot be read as one. Weights are not read. */
function modelNodes(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const chunk = new Uint8Array(CHUNK);
        let [from, to] = [0, 0];
        const read = (offset, length) => {
            if (offset < from || offset + length > to) {
                from = offset;
                to = offset + (0,external_node_fs_.readSync)(file, chunk, 0, CHUNK, offset);
            }
            return chunk.subarray(offset - from, Math.min(offset + length, to) - from);
        };
        return countNodes(read, (0,external_node_fs_.fstatSync)(file).size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/platform/npm-registry.js



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const npm_registry_TIMEOUT_MS = 30_000;
/**
 * The npm registry of this machine, without a slash at its end: `npm_config_registry`, or what npm is configured to use.
 * What is taken from it is checked against known digests, so any mirror will do. Throws InputError where nobody says.
 */
async function npmRegistry(environment) {
    const lower = Object.entries(environment).map(([name, value]) => [name.toLowerCase(), value]);
    const registry = new Map(lower).get('npm_config_registry') || (await configured(environment));
    return registry.replace(/\/+$/, '');
}
async function configured(environment) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const options = { env: environment, timeout: npm_registry_TIMEOUT_MS, shell: process.platform === 'win32' };
    const { stdout } = await run(npm, ['config', 'get', 'registry'], options).catch((cause) => {
        throw unknown(cause);
    });
    const registry = stdout.trim();
    if (/^https?:\/\/\S+$/.test(registry))
        return registry;
    throw unknown(registry);
}
function unknown(cause) {
    return new errors/* InputError */.d({
        what: 'onnxruntime-node is to be installed, but no npm registry is known: npm does not answer on this runner',
        where: { source: 'onnxruntime-install' },
        next: 'Run actions/setup-node before this step, set npm_config_registry, or name an installation by onnxruntime-path',
        cause,
    });
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./lib/platform/onnxruntime-host.js

/** What the npm package has binaries for. */
const platforms = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
const OLDEST_GLIBC = [2, 28];
function thisHost() {
    const { platform, arch } = process;
    if (platform !== 'linux')
        return { platform, arch, glibc: null };
    // Without it the report would look all network interfaces' names up.
    Object.assign(process.report, { excludeNetwork: true });
    const report = process.report.getReport();
    return { platform, arch, glibc: report.header?.glibcVersionRuntime ?? null };
}
/** Throws InputError where onnxruntime-node has no binary that could load on `host`. */
function checkHost({ platform, arch, glibc }) {
    if (!platforms.includes(`${platform}-${arch}`)) {
        throw unsupported(`onnxruntime-node has no binary for ${platform}-${arch}; it has ${platforms.join(', ')}`, 'Use a runner of one of these, or measure with command');
    }
    if (platform !== 'linux')
        return;
    if (glibc === null) {
        throw unsupported('this runner uses musl (Alpine), and onnxruntime-node is built for glibc alone', 'Use an image with glibc (Debian, Ubuntu, RHEL), or measure with command');
    }
    const [major = 0, minor = 0] = glibc.split('.').map(Number);
    if (major > OLDEST_GLIBC[0] || (major === OLDEST_GLIBC[0] && minor >= OLDEST_GLIBC[1]))
        return;
    throw unsupported(`onnxruntime-node needs glibc ${OLDEST_GLIBC.join('.')} or newer, and this runner has ${glibc}`, 'Use a newer image (Debian 10, Ubuntu 20.04, RHEL 8 or later), or measure with command');
}
function unsupported(what, next) {
    return new errors/* InputError */.d({ what, where: { source: 'model' }, next });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(8697);
;// CONCATENATED MODULE: ./lib/platform/onnxruntime-install.js








const MARKER = 'complete';
const onnxruntime_install_TIMEOUT_MS = 10 * 60_000;
const binaries = `bin/napi-v6/${process.platform}/${process.arch}/`;
/** What a model needs, of one version: 46 MB of 301, without the libraries of other platforms. */
const onnxruntimePackages = [
    {
        name: 'onnxruntime-node',
        version: '1.30.0',
        integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
        keep: (path) => path === 'package.json' || path.startsWith('dist/') || path.startsWith(binaries),
    },
    {
        name: 'onnxruntime-common',
        version: '1.30.0',
        integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
        keep: (path) => path === 'package.json' || path.startsWith('dist/'),
    },
];
/** Whether `target` holds a whole installation. */
async function isInstalled(target) {
    return (0,promises_.access)((0,external_node_path_.join)(target, MARKER)).then(() => true, () => false);
}
/**
 * Installs `packages` into `target`/node_modules. The folder appears at once and whole, so that jobs on one machine do not
 * meet; nothing is run of what was downloaded. Throws InputError.
 */
async function installPackages(target, packages, options) {
    const staging = `${target}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        for (const pinned of packages)
            await installPackage(staging, pinned, options);
        await writing(target, async () => {
            await (0,promises_.writeFile)((0,external_node_path_.join)(staging, MARKER), '');
            await moveIntoPlace(staging, target);
        });
    }
    finally {
        // Where even this fails, the error that is on its way says why.
        await (0,promises_.rm)(staging, { recursive: true, force: true }).catch(() => { });
    }
}
async function installPackage(staging, pinned, options) {
    const folder = (0,external_node_path_.join)(staging, 'node_modules', pinned.name);
    const tarball = (0,external_node_path_.join)(staging, `${pinned.name}.tgz`);
    await writing(folder, () => (0,promises_.mkdir)(folder, { recursive: true }));
    const integrity = await download(tarball, pinned, options);
    if (integrity !== pinned.integrity) {
        throw new errors/* InputError */.d({
            what: `${pinned.name} ${pinned.version} from ${options.registry} is not the package that is known (its integrity is ${integrity}, not ${pinned.integrity}); nothing was installed`,
            where: { source: 'onnxruntime-install' },
            next: 'Check the registry or mirror, or name an installation by onnxruntime-path',
        });
    }
    await writing(folder, async () => {
        const keep = (path) => pinned.keep(path.split('/').slice(1).join('/'));
        await (0,index_min/* extract */.o6)({ file: tarball, cwd: folder, strip: 1, filter: keep });
        await (0,promises_.rm)(tarball);
    });
}
/** Streams the tarball to `file`; its integrity. */
async function download(file, { name, version }, { registry, fetch, print }) {
    const url = `${registry}/${name}/-/${name}-${version}.tgz`;
    const response = await fetch(url, { signal: AbortSignal.timeout(onnxruntime_install_TIMEOUT_MS) }).catch((cause) => {
        throw unreachable(url, codeOf(cause), cause);
    });
    if (!response.ok || response.body === null)
        throw unreachable(url, `status ${response.status}`, response);
    const megabytes = Math.round(Number(response.headers.get('content-length') ?? 0) / 1e6);
    print(`Installing ${name} ${version} from ${registry}${megabytes > 0 ? ` (${megabytes} MB)` : ''}`);
    const hash = (0,external_node_crypto_.createHash)('sha512');
    const body = external_node_stream_.Readable.from(hashing(response.body, hash, url));
    await writing(file, () => (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(file)));
    return `sha512-${hash.digest('base64')}`;
}
async function* hashing(body, hash, url) {
    try {
        for await (const chunk of body) {
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (cause) {
        throw unreachable(url, `the download broke off: ${codeOf(cause)}`, cause);
    }
}
/** Another job may have been faster, or an earlier one may have left a broken folder. */
async function moveIntoPlace(staging, target) {
    await (0,promises_.rename)(staging, target).catch(async (cause) => {
        if (await isInstalled(target))
            return;
        if (codeOf(cause) !== 'ENOTEMPTY' && codeOf(cause) !== 'EEXIST')
            throw cause;
        await (0,promises_.rm)(target, { recursive: true, force: true });
        await (0,promises_.rename)(staging, target);
    });
}
/** Runs what writes below `path`, and says of a failure that it was the disk's. */
async function writing(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.d)
            throw cause;
        const full = codeOf(cause) === 'ENOSPC';
        throw new errors/* InputError */.d({
            what: full
                ? `the disk is full: onnxruntime-node cannot be installed into ${(0,external_node_path_.dirname)(path)}`
                : `onnxruntime-node cannot be installed into ${(0,external_node_path_.dirname)(path)}, which cannot be written (${codeOf(cause)})`,
            where: { source: 'onnxruntime-install' },
            next: full
                ? 'Free 250 MB'
                : 'Let RUNNER_TOOL_CACHE name a folder that the runner may write, or name an installation by onnxruntime-path',
            cause,
        });
    }
}
function unreachable(url, why, cause) {
    return new errors/* InputError */.d({
        what: `onnxruntime-node could not be fetched from ${url} (${why}); nothing was measured`,
        where: { source: 'onnxruntime-install' },
        next: 'Let the runner reach the registry, set npm_config_registry to a mirror, add onnxruntime-node to the workspace, or name an installation by onnxruntime-path',
        cause,
    });
}
/** The system's code where there is one: fetch hides it in causes. */
function codeOf(error) {
    const { code, cause, message } = error;
    if (typeof code === 'string')
        return code;
    return cause === undefined || cause === null ? String(message ?? error) : codeOf(cause);
}

;// CONCATENATED MODULE: ./lib/platform/onnxruntime.js







const [pinned] = onnxruntimePackages;
/**
 * Finds the onnxruntime-node for models in a folder: the path that was named, the workspace's node_modules, those of aaco,
 * the tool cache, and at last a fresh installation in the tool cache. Throws InputError that says where it looked.
 */
function onnxRuntimeLocator(options, packages = onnxruntimePackages) {
    let cached;
    return async (folder) => {
        if (options.path !== undefined) {
            return describeOnnxRuntime((0,external_node_path_.resolve)(folder, options.path), 'onnxruntime-path');
        }
        checkHost(thisHost());
        const own = findInWorkspace(folder);
        if (own !== undefined)
            return describeOnnxRuntime(own, 'node_modules of the workspace');
        const beside = options.beside === undefined ? undefined : findInWorkspace(options.beside);
        if (beside !== undefined)
            return describeOnnxRuntime(beside, 'node_modules of aaco');
        cached ??= fromToolCache(folder, options, packages);
        return cached;
    };
}
async function fromToolCache(folder, { toolCache, install, download }, packages) {
    const platform = `${process.platform}-${process.arch}`;
    const target = (0,external_node_path_.join)(toolCache, 'aaco-onnxruntime', pinned.version, platform);
    const place = (0,external_node_path_.join)(target, 'node_modules/onnxruntime-node');
    if (await isInstalled(target))
        return describeOnnxRuntime(place, 'the tool cache');
    if (!install) {
        throw new errors/* InputError */.d({
            what: `no onnxruntime-node was found in the workspace (from ${folder} upwards) or the tool cache (${target}), and onnxruntime-install is never`,
            where: { source: 'onnxruntime-install' },
            next: 'Add onnxruntime-node to the workspace, name an installation by onnxruntime-path, or allow onnxruntime-install: auto',
        });
    }
    await installPackages(target, packages, await download());
    return describeOnnxRuntime(place, 'installed into the tool cache');
}
/** As Node.js would find it from a file in `folder`. */
function findInWorkspace(folder) {
    try {
        return (0,external_node_path_.dirname)((0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, '/')).resolve('onnxruntime-node/package.json'));
    }
    catch {
        return undefined;
    }
}
/** What the package holds in itself, by platform; CUDA and TensorRT are files that somebody must have added. */
const bundledProviders = {
    'linux-x64': ['cpu', 'webgpu'],
    'linux-arm64': ['cpu'],
    'darwin-arm64': ['cpu', 'webgpu'],
    'win32-x64': ['cpu', 'webgpu'],
    'win32-arm64': ['cpu', 'webgpu'],
};
const ManifestSchema = schemas/* object */.Ikc({ name: schemas/* literal */.euz('onnxruntime-node'), version: schemas/* string */.YjP().min(1) });
/** The onnxruntime-node installed at `folder`, for this platform; `origin` says to people how it was found. */
function describeOnnxRuntime(folder, origin) {
    const path = (0,external_node_path_.resolve)(folder);
    const platform = `${process.platform}-${process.arch}`;
    const { version } = readManifest(path);
    const libraries = (0,external_node_path_.join)(path, 'bin', bindingVersion(path), process.platform, process.arch);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(libraries, 'onnxruntime_binding.node'))) {
        throw new errors/* InputError */.d({
            what: `onnxruntime-node ${version} has no native library for ${platform}`,
            where: { source: path },
            next: 'Install it on this platform, or measure with command',
        });
    }
    const added = ['cuda', 'tensorrt'].filter((provider) => hasProviderFiles(libraries, provider));
    const providers = [...(bundledProviders[platform] ?? ['cpu']), ...added];
    return { folder: path, version, platform, origin, providers, libraries };
}
/** `napi-v6` since 1.21, lower before. */
function bindingVersion(folder) {
    const bin = (0,external_node_path_.join)(folder, 'bin');
    const versions = (0,external_node_fs_.existsSync)(bin) ? (0,external_node_fs_.readdirSync)(bin).filter((name) => name.startsWith('napi-v')) : [];
    return versions.sort().at(-1) ?? 'napi-v6';
}
/** Provider libraries are loaded from beside the core library, and need a shared part. */
function hasProviderFiles(libraries, provider) {
    const [prefix, suffix] = process.platform === 'win32' ? ['', '.dll'] : ['lib', '.so'];
    return ['shared', provider].every((part) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(libraries, `${prefix}onnxruntime_providers_${part}${suffix}`)));
}
function readManifest(folder) {
    try {
        return ManifestSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'package.json'), 'utf8')));
    }
    catch (cause) {
        throw new errors/* InputError */.d({
            what: 'this is not the folder of an onnxruntime-node package',
            where: { source: folder },
            next: 'Name the folder that holds its package.json, for example node_modules/onnxruntime-node',
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/measure/clean-environment.js
/** Variables that hand a token, an input or a file of the workflow's own state to whatever runs in a step. */
const denied = [
    /^INPUT_/,
    /^STATE_/,
    /^ACTIONS_(RUNTIME|RESULTS|CACHE|ID_TOKEN)_/,
    /^ACTIONS_.*TOKEN/,
    /^(GITHUB|GH)(_ENTERPRISE)?_TOKEN$/,
    /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
];
/**
 * What a benchmark may see of the action's environment: no token of GitHub under its own name or any other, no inputs, and
 * no file through which a step talks to the runner. RUNNER_TRACKING_ID stays, by which the runner finds orphans.
 */
function cleanEnvironment(variables) {
    const known = Object.entries(variables).flatMap(([name, value]) => value === undefined ? [] : [{ name, value }]);
    const secrets = new Set(known
        .filter(({ name, value }) => /TOKEN$/.test(name.toUpperCase()) && isDenied(name) && value !== '')
        .map(({ value }) => value));
    return Object.fromEntries(known
        .filter(({ name, value }) => !isDenied(name) && !secrets.has(value))
        .map(({ name, value }) => [name, value]));
}
/** Windows does not tell cases apart. */
function isDenied(name) {
    return denied.some((pattern) => pattern.test(name.toUpperCase()));
}

;// CONCATENATED MODULE: ./lib/measure/workflow-commands.js
/** White space as .NET's TrimStart sees it, which the runner uses: JavaScript's `\s` and U+0085. */
const commandStart = /^([\s\u0085]*):(?=:)/;
/**
 * A line of somebody else's output, made safe to print: GitHub's runner executes `::name::` at the start of a line and
 * `##[name]` anywhere in it. A space breaks both and leaves them readable. `line` must be one line.
 */
function neutralise(line) {
    return line.replace(commandStart, '$1: ').replaceAll('##[', '## [');
}

;// CONCATENATED MODULE: ./lib/platform/lines.js
/** Longer lines are cut into lines of this length. */
const LINE_CHARACTERS = 4000;
/** Calls back with each line of a text stream, ended as GitHub's runner ends lines: by LF, CR or CRLF. */
function onLines(stream, take) {
    let rest = '';
    stream.on('data', (chunk) => {
        // A CR at the very end may be the first half of a CRLF.
        const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            takePieces(line, take);
        while (rest.length > LINE_CHARACTERS) {
            take(rest.slice(0, LINE_CHARACTERS));
            rest = rest.slice(LINE_CHARACTERS);
        }
    });
    stream.on('end', () => {
        if (rest !== '')
            takePieces(rest.replace(/\r$/, ''), take);
    });
}
function takePieces(line, take) {
    for (let start = 0; start === 0 || start < line.length; start += LINE_CHARACTERS) {
        take(line.slice(start, start + LINE_CHARACTERS));
    }
}

;// CONCATENATED MODULE: ./lib/platform/process-group.js


const GRACE_MS = 3000;
const POLL_MS = 20;
/** Sends a signal to all processes of the group that `leader` started; on Windows, which has no signals, it ends the tree. */
function signalGroup(leader, signal) {
    if (process.platform === 'win32')
        (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(leader), '/T', '/F']);
    else
        send(leader, signal);
}
/** Whether any process of the group still runs; unknown on Windows, and taken as no. */
function isGroupAlive(leader) {
    if (process.platform === 'win32' || !send(leader, 0))
        return false;
    return process.platform !== 'linux' || hasRunningMember(leader);
}
/** In a container whose first process does not reap, ended orphans stay in their group as zombies for ever. */
function hasRunningMember(leader) {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .some((pid) => {
        const [state, , group] = stateOf(pid);
        return group === String(leader) && state !== 'Z' && state !== 'X';
    });
}
/** State, parent and group of a process; empty where it has gone. The name before them may hold anything. */
function stateOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
    }
}
function send(leader, signal) {
    try {
        return process.kill(-leader, signal);
    }
    catch {
        return false;
    }
}
/** Ends a group: SIGTERM, and SIGKILL for what is still there after three seconds. Resolves when it is gone. */
async function endGroup(leader) {
    signalGroup(leader, 'SIGTERM');
    if (await gone(leader))
        return;
    signalGroup(leader, 'SIGKILL');
    await gone(leader);
}
async function gone(leader) {
    const deadline = performance.now() + GRACE_MS;
    while (isGroupAlive(leader)) {
        if (performance.now() > deadline)
            return false;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/platform/process-memory.js

const SHORTEST_INTERVAL_MS = 5;
/** The watcher sleeps so many times as long as a look takes: at most 2 % of one core. */
const IDLE_FACTOR = 50;
/** Fewer looks may have seen nothing but a shell on its way to the program. */
const FEWEST_LOOKS = 3;
/** Whether this machine tells the children of a process and their memory: Linux with /proc. */
function canWatchMemory() {
    return (0,external_node_fs_.existsSync)('/proc/thread-self/children');
}
/**
 * Watches the resident memory of all descendants of `pid`, not of `pid` itself: the largest sum, over those alive at one
 * look, of each one's own high-water mark (VmHWM). Exact for one long-lived process but for what it still allocates within
 * the last few milliseconds; an upper bound where several peak at different times. A process that lives shorter than the
 * interval is missed, as is one that a daemon's double fork cut off from its parents.
 */
function watchMemory(pid) {
    let peakKiB = 0;
    let looks = 0;
    let timer;
    const look = () => {
        const start = performance.now();
        const sumKiB = descendants(pid).reduce((sum, child) => sum + highWaterKiB(child), 0);
        if (sumKiB > 0)
            looks += 1;
        peakKiB = Math.max(peakKiB, sumKiB);
        const cost = performance.now() - start;
        timer = setTimeout(look, Math.max(SHORTEST_INTERVAL_MS, cost * IDLE_FACTOR));
    };
    look();
    return {
        stop: () => {
            clearTimeout(timer);
            return looks < FEWEST_LOOKS ? null : peakKiB / 1024;
        },
    };
}
/** All that a process started and what they started, as far as it is not cut off from its parents. Linux only. */
function descendants(pid) {
    const children = childrenOf(pid);
    return [...children, ...children.flatMap(descendants)];
}
/** The kernel keeps children by the thread that forked them. */
function childrenOf(pid) {
    const threads = orEmpty(() => (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`), []);
    return threads.flatMap((thread) => orEmpty(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/task/${thread}/children`, 'utf8'), '')
        .split(' ')
        .filter((child) => child !== '')
        .map(Number));
}
function highWaterKiB(pid) {
    const status = orEmpty(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8'), '');
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
}
/** Processes end between being listed and being read. */
function orEmpty(read, empty) {
    try {
        return read();
    }
    catch {
        return empty;
    }
}

;// CONCATENATED MODULE: ./lib/platform/processes.js








const TAIL_LINES = 40;
const TEXT_CHARACTERS = 64 * 1024;
const STREAM_GRACE_MS = 1000;
/** Runs benchmark processes, each in a process group of its own that does not outlive this process's orderly end. */
function createProcessRunner(options) {
    return {
        run: async (request) => {
            options.cancel.throwIfAborted();
            const startedAt = new Date().toISOString();
            const start = process.hrtime.bigint();
            const child = spawnGroup(request, options.environment);
            const leader = await leaderOf(child, request);
            const killOnExit = () => signalGroup(leader, 'SIGKILL');
            process.once('exit', killOnExit);
            options.onGroup?.(leader);
            try {
                const end = await follow(child, leader, start, request, options);
                options.debug?.(`process ${leader} (${request.program} in ${request.folder}): ${endOf(end)}`);
                return { startedAt, ...end };
            }
            finally {
                process.off('exit', killOnExit);
                options.onGroup?.(null);
            }
        },
    };
}
function endOf({ ending, wallMs, peakRssMiB }) {
    const how = { exited: 'exit code', killed: 'ended by', 'timed-out': 'timed out' }[ending.kind];
    const what = ending.kind === 'exited' ? ` ${ending.code}` : ending.kind === 'killed' ? ` ${ending.signal}` : '';
    const memory = peakRssMiB === null ? 'not measured' : `${Math.round(peakRssMiB)} MiB`;
    return `${how}${what} after ${Math.round(wallMs)} ms, peak memory ${memory}`;
}
function spawnGroup(request, environment) {
    return (0,external_node_child_process_.spawn)(request.program, request.arguments, {
        cwd: request.folder,
        env: { ...cleanEnvironment(environment), ...request.environment },
        stdio: ['ignore', 'pipe', 'pipe', request.job ? 'ipc' : 'pipe'],
        serialization: 'advanced',
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
}
async function leaderOf(child, { program, folder }) {
    if (child.pid !== undefined)
        return child.pid;
    const [cause] = await (0,external_node_events_.once)(child, 'error').catch((error) => [error]);
    throw new errors/* InputError */.d({
        what: `${program} could not be started in ${folder} (${cause.message})`,
        next: 'Check that the working directory exists and that the program is installed on this runner',
        cause,
    });
}
async function follow(child, leader, start, request, options) {
    const output = collect(child, request.echo ? options.print : () => { });
    const memory = request.watchMemory && canWatchMemory() ? watchMemory(leader) : null;
    const stop = stopWhenDue(leader, request.timeoutMs, options.cancel);
    // How a process ended that has not heard its job says more than that it did not hear it.
    if (request.job)
        child.send(request.job, () => { });
    const ending = await endingOf(child);
    const end = process.hrtime.bigint();
    const peakRssMiB = memory?.stop() ?? null;
    const stopped = stop.disarm();
    const left = stopped === null && isGroupAlive(leader);
    if (stopped !== null || left)
        await endGroup(leader);
    await drain(child);
    options.cancel.throwIfAborted();
    return {
        ending: stopped === 'timed-out' ? { kind: 'timed-out' } : ending,
        span: { start, end },
        wallMs: Number(end - start) / 1e6,
        peakRssMiB,
        ...output(),
        warnings: left ? ['it left processes running, which were ended'] : [],
    };
}
async function endingOf(child) {
    const [code, signal] = await (0,external_node_events_.once)(child, 'exit');
    return signal === null ? { kind: 'exited', code } : { kind: 'killed', signal };
}
/** Ends the group on time-out and on cancellation; `disarm` says which of the two it was, or null. */
function stopWhenDue(leader, timeoutMs, cancel) {
    let stopped = null;
    const stop = (reason) => {
        stopped ??= reason;
        void endGroup(leader);
    };
    const onCancel = () => stop('cancelled');
    const timer = setTimeout(() => stop('timed-out'), timeoutMs);
    cancel.addEventListener('abort', onCancel, { once: true });
    return {
        disarm: () => {
            clearTimeout(timer);
            cancel.removeEventListener('abort', onCancel);
            return stopped;
        },
    };
}
/** Gathers what the child says; the returned function gives what was gathered so far. */
function collect(child, show) {
    const tail = [];
    const messages = [];
    const text = { stderr: '', report: '' };
    const keepLine = (line) => {
        const safe = neutralise(line);
        tail.push(safe);
        if (tail.length > TAIL_LINES)
            tail.shift();
        show(safe);
    };
    const keepText = (stream, name) => stream?.setEncoding('utf8').on('data', (chunk) => {
        text[name] = (text[name] + chunk).slice(-TEXT_CHARACTERS);
    });
    if (child.stdout)
        onLines(child.stdout.setEncoding('utf8'), keepLine);
    if (child.stderr)
        onLines(child.stderr.setEncoding('utf8'), keepLine);
    keepText(child.stderr, 'stderr');
    keepText(child.stdio[3], 'report');
    child.on('message', (message) => messages.push(message));
    return () => ({ tail, messages, ...text });
}
/** Waits for what is still in the pipes, but not for a process that escaped its group and holds them open. */
async function drain(child) {
    const disconnected = child.connected ? (0,external_node_events_.once)(child, 'disconnect') : Promise.resolve();
    const pipes = [child.stdout, child.stderr, child.stdio[3]].filter((pipe) => pipe !== null);
    const closed = pipes.map((pipe) => (pipe.closed ? Promise.resolve() : (0,external_node_events_.once)(pipe, 'close')));
    let timer;
    const grace = new Promise((resolve) => {
        timer = setTimeout(resolve, STREAM_GRACE_MS);
    });
    await Promise.race([Promise.all([disconnected, ...closed]), grace]);
    clearTimeout(timer);
    for (const pipe of pipes)
        pipe.destroy();
}

;// CONCATENATED MODULE: ./lib/platform/result-files.js





/** Result files on the disk; a folder counts as one, written when anything in it was. */
const resultFiles = {
    list: async (glob, folder) => Promise.all((await (0,files/* expandGlob */.hT)(glob, folder)).map(result_files_describe)),
    remove: (path) => (0,promises_.rm)(path, { force: true }),
    digest: async (path, bytes) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        if (bytes > 0)
            for await (const chunk of (0,external_node_fs_.createReadStream)(path, { end: bytes - 1 }))
                hash.update(chunk);
        return hash.digest('hex');
    },
};
async function result_files_describe(path) {
    const stats = await (0,promises_.stat)(path, { bigint: true });
    if (!stats.isDirectory()) {
        return {
            path,
            kind: 'file',
            identity: identityOf(stats),
            inode: String(stats.ino),
            bytes: Number(stats.size),
        };
    }
    const names = (await (0,promises_.readdir)(path, { recursive: true })).sort();
    const inner = await Promise.all(names.map((name) => (0,promises_.stat)((0,external_node_path_.join)(path, name), { bigint: true })));
    const identity = inner.map((entry, index) => `${names[index]} ${identityOf(entry)}`).join('\n');
    return { path, kind: 'folder', identity, inode: String(stats.ino), bytes: 0 };
}
/** The change time moves with every write and rename and cannot be set back, unlike the modification time. */
function identityOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

;// CONCATENATED MODULE: ./lib/platform/temporary-folder.js



/** Gives `work` a new empty folder, which is removed when it is done. */
async function withFolder(work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'aaco-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}

;// CONCATENATED MODULE: ./lib/platform/vulkan-drivers.js


const folders = ['/etc/vulkan/icd.d', '/usr/local/share/vulkan/icd.d', '/usr/share/vulkan/icd.d'];
const RENDER_NODES = '/dev/dri';
/** Manifests of Vulkan drivers are named after what they drive: `radeon_icd.x86_64.json`, `nvidia_icd.json`. */
const vendors = [
    [/^(radeon|amd)/, 'amd'],
    [/^intel/, 'intel'],
    [/^nvidia/, 'nvidia'],
];
/**
 * Vendors whose Vulkan driver is installed and, but for NVIDIA's, which has devices of its own, may open a GPU. The
 * variables of Vulkan's loader name manifests in place of its folders. Never throws; elsewhere than on Linux nothing.
 */
async function vulkanVendors(variables = process.env, places = { manifests: folders, renderNodes: RENDER_NODES }) {
    const named = variables.VK_DRIVER_FILES ?? variables.VK_ICD_FILENAMES;
    const found = named?.split(':') ?? (await Promise.all(places.manifests.map(vulkan_drivers_entriesOf))).flat();
    const names = found.map((path) => path.split('/').at(-1) ?? path);
    const installed = vendors.filter(([pattern]) => names.some((name) => pattern.test(name)));
    const open = await hasRenderNode(places.renderNodes);
    return installed.map(([, vendor]) => vendor).filter((vendor) => vendor === 'nvidia' || open);
}
async function hasRenderNode(folder) {
    const nodes = (await vulkan_drivers_entriesOf(folder)).filter((name) => name.startsWith('renderD'));
    const usable = nodes.map((name) => (0,promises_.access)((0,external_node_path_.join)(folder, name), promises_.constants.R_OK | promises_.constants.W_OK).then(() => true, () => false));
    return (await Promise.all(usable)).includes(true);
}
function vulkan_drivers_entriesOf(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./lib/telemetry/amd-smi.js


/** A value is `{value, unit}`, a plain number or the text `N/A`, also inside `{value: "N/A"}`. */
const Value = schemas/* union */.KCZ([schemas/* object */.Ikc({ value: schemas/* unknown */.L5J() }), schemas/* unknown */.L5J()])
    .transform((given) => numberIn(isBoxed(given) ? given.value : given));
const amd_smi_Section = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const MetricSchema = schemas/* object */.Ikc({
    gpu: schemas/* number */.aig().int().nonnegative(),
    usage: amd_smi_Section.default({}),
    power: amd_smi_Section.default({}),
    temperature: amd_smi_Section.default({}),
    clock: amd_smi_Section.default({}),
    mem_usage: amd_smi_Section.default({}),
    throttle: amd_smi_Section.optional(),
    /** What newer releases may call it. */
    violation: amd_smi_Section.default({}),
});
/** ROCm 6 writes an array, ROCm 7 an object around it. */
const DocumentSchema = schemas/* union */.KCZ([
    schemas/* array */.YOg(MetricSchema),
    schemas/* object */.Ikc({ gpu_data: schemas/* array */.YOg(MetricSchema) }).transform((document) => document.gpu_data),
]);
/** Samples of all GPUs in the output of `amd-smi metric --json`; empty where it is of no known shape. */
function parseAmdSmiMetric(json, timestampNs) {
    const document = DocumentSchema.safeParse(json);
    return document.success ? document.data.map((metric) => sampleOf(metric, timestampNs)) : [];
}
function sampleOf(metric, timestampNs) {
    return {
        ...emptySample(timestampNs, metric.gpu),
        gpuUtilPct: Value.parse(metric.usage.gfx_activity),
        memUtilPct: Value.parse(metric.usage.umc_activity),
        tempC: Value.parse(metric.temperature.hotspot) ?? Value.parse(metric.temperature.edge),
        powerW: Value.parse(metric.power.socket_power),
        sclkMHz: highestClock(metric.clock, /^gfx_\d+$/),
        mclkMHz: highestClock(metric.clock, /^mem_\d+$/),
        vramUsedMiB: Value.parse(metric.mem_usage.used_vram),
        vramTotalMiB: Value.parse(metric.mem_usage.total_vram),
        throttle: throttleOf(metric.power.throttle_status, metric.throttle ?? metric.violation),
    };
}
/** An MI300X has gfx_0 … gfx_7, one a chiplet: the fastest tells whether the GPU was at work. */
function highestClock(clocks, name) {
    const known = Object.entries(clocks)
        .filter(([key]) => name.test(key))
        .flatMap(([, clock]) => Value.parse(isClock(clock) ? clock.clk : clock) ?? []);
    return known.length === 0 ? null : Math.max(...known);
}
const violations = [
    ['ppt_violation_status', 'power-cap'],
    ['gfx_clk_below_host_limit_power_violation_status', 'power-cap'],
    ['socket_thermal_violation_status', 'thermal'],
    ['vr_thermal_violation_status', 'thermal'],
    ['hbm_thermal_violation_status', 'thermal'],
    ['gfx_clk_below_host_limit_thermal_violation_status', 'thermal'],
    ['prochot_violation_status', 'hardware'],
];
/** Data-centre GPUs tell violations by kind, `ACTIVE` or `NOT ACTIVE`; others only whether they are throttled. */
function throttleOf(status, section) {
    const told = violations.flatMap(([name, reason]) => statesIn(section[name]).map((state) => ({ reason, active: state === 'ACTIVE' })));
    const active = told.filter((one) => one.active).map(({ reason }) => reason);
    if (active.length > 0)
        return [...new Set(active)];
    if (status === 'THROTTLED')
        return ['unspecified'];
    return status === 'UNTHROTTLED' || told.length > 0 ? [] : null;
}
/** One state, or those of the chiplets of each partition: `{"xcp_0": ["NOT ACTIVE", "N/A"]}`. */
function statesIn(given) {
    if (typeof given === 'object' && given !== null)
        return Object.values(given).flatMap(statesIn);
    const state = String(given).toUpperCase();
    return state === 'ACTIVE' || state === 'NOT ACTIVE' ? [state] : [];
}
function isBoxed(given) {
    return typeof given === 'object' && given !== null && 'value' in given;
}
function isClock(given) {
    return typeof given === 'object' && given !== null && 'clk' in given;
}

;// CONCATENATED MODULE: ./lib/telemetry/nvidia-smi.js

/** Fields of `nvidia-smi --query-gpu` in the order of a row; drivers before R550 say `clocks_throttle_reasons.active`. */
const nvidiaFields = [
    'index',
    'utilization.gpu',
    'utilization.memory',
    'temperature.gpu',
    'power.draw',
    'clocks.current.sm',
    'clocks.current.memory',
    'memory.used',
    'memory.total',
    'clocks_event_reasons.active',
    'timestamp',
];
const reasonBits = [
    [0x4, 'power-cap'],
    [0x8, 'hardware'],
    [0x20, 'thermal'],
    [0x40, 'thermal'],
    [0x80, 'power-brake'],
];
/**
 * One row of `--format=csv,noheader` with or without `nounits`, or null where the line is none (a broken row, a message).
 * Bits: NVML's nvmlClocksEventReasons; idle, application clocks, sync boost and display clocks are no throttling.
 */
function parseNvidiaRow(line, timestampNs) {
    const cells = line.split(',').map((cell) => cell.trim());
    const device = numberIn(cells[0]);
    if (cells.length !== nvidiaFields.length || device === null)
        return null;
    const [, gpuUtil, memUtil, temp, power, sclk, mclk, used, total, mask] = cells;
    return {
        ...emptySample(timestampNs, device),
        gpuUtilPct: numberIn(gpuUtil),
        memUtilPct: numberIn(memUtil),
        tempC: numberIn(temp),
        powerW: numberIn(power),
        sclkMHz: numberIn(sclk),
        mclkMHz: numberIn(mclk),
        vramUsedMiB: numberIn(used),
        vramTotalMiB: numberIn(total),
        throttle: reasonsOf(mask ?? ''),
    };
}
/** When the row was taken, in ms since 1970: its last cell, which is the time of day where `nvidia-smi` ran; null where it is none. */
function nvidiaRowTime(line) {
    const found = /(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})\s*$/.exec(line);
    if (found === null)
        return null;
    const [year = 0, month = 1, day = 1, hour, minute, second, millisecond] = found.slice(1).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}
function reasonsOf(mask) {
    if (!/^0x[0-9a-f]{1,16}$/i.test(mask))
        return null;
    const bits = Number(BigInt(mask) & 0xffn);
    const reasons = reasonBits.filter(([bit]) => (bits & bit) !== 0).map(([, reason]) => reason);
    return [...new Set(reasons)];
}

;// CONCATENATED MODULE: ./lib/telemetry/rocm-smi.js


const rocm_smi_DocumentSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}));
/** The keys drift between ROCm 5, 6 and chips; the first that is there is taken. */
const keys = {
    gpuUtilPct: ['GPU use (%)'],
    memUtilPct: ['GPU Memory Read/Write Activity (%)', 'GPU memory use (%)'],
    tempC: ['Temperature (Sensor junction) (C)', 'Temperature (Sensor edge) (C)'],
    powerW: ['Current Socket Graphics Package Power (W)', 'Average Graphics Package Power (W)'],
    sclkMHz: ['sclk clock speed:'],
    mclkMHz: ['mclk clock speed:'],
    vramUsedB: ['VRAM Total Used Memory (B)'],
    vramTotalB: ['VRAM Total Memory (B)'],
};
/** Samples of all cards in the output of `rocm-smi … --json`; entries that are no cards (`system`) are skipped. */
function parseRocmSmi(json, timestampNs) {
    const document = rocm_smi_DocumentSchema.safeParse(json);
    if (!document.success)
        return [];
    return Object.entries(document.data).flatMap(([name, card]) => {
        const device = /^card(\d+)$/.exec(name)?.[1];
        return device === undefined ? [] : [rocm_smi_sampleOf(card, Number(device), timestampNs)];
    });
}
function rocm_smi_sampleOf(card, device, timestampNs) {
    const first = (names) => names.map((name) => numberIn(card[name])).find((value) => value !== null) ?? null;
    const mebibytes = (bytes) => (bytes === null ? null : bytes / 2 ** 20);
    return {
        ...emptySample(timestampNs, device),
        gpuUtilPct: first(keys.gpuUtilPct),
        memUtilPct: first(keys.memUtilPct),
        tempC: first(keys.tempC),
        powerW: first(keys.powerW),
        sclkMHz: first(keys.sclkMHz),
        mclkMHz: first(keys.mclkMHz),
        vramUsedMiB: mebibytes(first(keys.vramUsedB)),
        vramTotalMiB: mebibytes(first(keys.vramTotalB)),
    };
}

;// CONCATENATED MODULE: ./lib/telemetry/xpu-smi.js

/** Columns of `xpu-smi dump` by the words of their header; units and order differ between releases. */
const columns = [
    ['gpuUtilPct', /^GPU Utilization/],
    ['memUtilPct', /^GPU Memory Utilization/],
    ['tempC', /^GPU Core Temperature/],
    ['powerW', /^GPU Power/],
    ['sclkMHz', /^GPU Frequency/],
    ['vramUsedMiB', /^GPU Memory Used/],
];
/** A reader of `xpu-smi dump` rows for this header, or undefined where it is no such header. */
function xpuRowReader(header) {
    const names = header.split(',').map((name) => name.trim());
    const device = names.indexOf('DeviceId');
    if (device === -1)
        return undefined;
    const known = columns
        .map(([field, pattern]) => [field, names.findIndex((name) => pattern.test(name))])
        .filter(([, index]) => index !== -1);
    return (line, timestampNs) => {
        const cells = line.split(',');
        const id = numberIn(cells[device]);
        if (cells.length !== names.length || id === null)
            return null;
        const values = known.map(([field, index]) => [field, numberIn(cells[index])]);
        return { ...emptySample(timestampNs, id), ...Object.fromEntries(values) };
    };
}
/** All rows of a `dump` that has ended. */
function parseXpuDump(text) {
    let read;
    return text.split('\n').flatMap((line) => {
        const sample = read?.(line, 0) ?? [];
        read ??= xpuRowReader(line);
        return sample;
    });
}

;// CONCATENATED MODULE: ./lib/telemetry/gpu-processes.js


/**
 * Processes with a compute context, from `nvidia-smi --query-compute-apps=gpu_uuid,pid,process_name --format=csv,noheader`.
 * `listed` are the GPUs by their identifiers.
 */
function parseComputeApps(text, listed) {
    return text.split('\n').flatMap((line) => {
        const [, uuid = '', pid, name = ''] = /^\s*([^,]*?)\s*,\s*(\d+)\s*,\s*(.*?)\s*$/.exec(line) ?? [];
        if (pid === undefined)
            return [];
        const device = listed.find(({ uuids }) => uuids.includes(uuid))?.index;
        const known = name !== '' && !name.startsWith('[');
        return { pid: Number(pid), name: known ? name : null, ...(device !== undefined && { device }) };
    });
}
const Memory = schemas/* unknown */.L5J().transform((given) => {
    const boxed = schemas/* object */.Ikc({ value: schemas/* unknown */.L5J() }).safeParse(given);
    return numberIn(boxed.success ? boxed.data.value : given);
});
const AmdProcessSchema = schemas/* object */.Ikc({
    pid: schemas/* number */.aig().int().positive(),
    name: schemas/* string */.YjP().optional(),
    mem_usage: Memory.optional(),
    memory_usage: schemas/* object */.Ikc({ vram_mem: Memory }).partial().optional(),
})
    .transform(({ pid, name, mem_usage, memory_usage }) => {
    const told = [mem_usage, memory_usage?.vram_mem].filter((value) => typeof value === 'number');
    return { pid, name: named(name), memory: told.length === 0 ? null : Math.max(...told) };
})
    .refine(({ memory }) => memory !== null);
/** A text in place of a process says that there is none. */
const AmdEntrySchema = schemas/* object */.Ikc({ process_info: schemas/* union */.KCZ([schemas/* string */.YjP(), AmdProcessSchema]) });
const gpu_processes_AmdGpuSchema = schemas/* object */.Ikc({ gpu: schemas/* number */.aig().int(), process_list: schemas/* array */.YOg(AmdEntrySchema) });
const AmdProcessesSchema = schemas/* union */.KCZ([
    schemas/* array */.YOg(gpu_processes_AmdGpuSchema),
    schemas/* object */.Ikc({ gpu_data: schemas/* array */.YOg(gpu_processes_AmdGpuSchema) }).transform((document) => document.gpu_data),
]);
/**
 * Processes in the output of `amd-smi process --json` on these GPUs, on all where null; null where it does not tell. The
 * tool lists a process on every GPU, with no memory on those that it does not use.
 */
function parseAmdProcesses(json, gpus) {
    const document = AmdProcessesSchema.safeParse(json);
    if (!document.success)
        return null;
    const watched = document.data.filter(({ gpu }) => gpus === null || gpus.includes(gpu));
    const using = watched
        .flatMap(({ process_list }) => process_list)
        .flatMap(({ process_info }) => {
        if (typeof process_info === 'string' || !process_info.memory)
            return [];
        return [{ pid: process_info.pid, name: process_info.name }];
    });
    return onceEach(using);
}
const RocmPidsSchema = schemas/* object */.Ikc({ system: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}) });
/** Processes in the output of `rocm-smi --showpids --json` that hold memory of some GPU; null where it does not tell. */
function parseRocmPids(json) {
    const document = RocmPidsSchema.safeParse(json);
    if (!document.success)
        return null;
    const using = [];
    for (const [key, value] of Object.entries(document.data.system)) {
        const pid = /^PID(\d+)$/.exec(key)?.[1];
        if (pid === undefined)
            continue;
        // `name, number of GPUs, VRAM, SDMA, CU occupancy`
        const [, name, text] = /^(.*), [^,]*, ([^,]*), [^,]*, [^,]*$/.exec(String(value)) ?? [];
        const memory = numberIn(text);
        if (memory === null)
            return null;
        if (memory > 0)
            using.push({ pid: Number(pid), name: named(name) });
    }
    return using;
}
function named(name) {
    const text = name?.trim() ?? '';
    return text === '' || /^(n\/a|unknown)$/i.test(text) ? null : text;
}
function onceEach(processes) {
    return [...new Map(processes.map((one) => [one.pid, one])).values()];
}

;// CONCATENATED MODULE: ./lib/platform/gpu-processes.js




const lists = {
    'nvidia-smi': async (gpus, listed) => {
        const devices = gpus === null ? [] : ['-i', gpus.join(',')];
        const query = ['--query-compute-apps=gpu_uuid,pid,process_name', '--format=csv,noheader'];
        return parseComputeApps(await askTool('nvidia-smi', [...devices, ...query]), listed);
    },
    'amd-smi': async (gpus) => readable(parseAmdProcesses(jsonIn(await askTool('amd-smi', ['process', '--json'])), gpus)),
    'rocm-smi': async () => readable(parseRocmPids(jsonIn(await askTool('rocm-smi', ['--showpids', '--json'])))),
};
/** Processes of others that hold a context on one of these GPUs now, on any where null; `listed` are all. Never throws. */
async function foreignProcesses(tool, gpus, listed) {
    const list = lists[tool];
    if (list === undefined)
        return unseen(`${tool} does not tell`);
    if (tool === 'rocm-smi' && gpus !== null)
        return unseen(`${tool} does not tell which GPU a process uses`);
    if (process.platform === 'win32')
        return unseen('on Windows every program with a window is listed');
    try {
        const found = await list(gpus, listed);
        if (found.length === 0 && (await hasOwnProcessIds())) {
            return unseen('this container has process ids of its own, and those of others are not shown in it');
        }
        const jobs = await Promise.all(found.map(({ pid }) => jobOf(pid)));
        const processes = found.flatMap((one, index) => jobs[index] === 'this' ? [] : [{ ...one, ...(jobs[index] === 'another' && { ofOtherJob: true }) }]);
        return { processes, unseen: null };
    }
    catch (error) {
        return unseen(`${tool} failed: ${messageOf(error)}`);
    }
}
function unseen(why) {
    return { processes: [], unseen: why };
}
function readable(answer) {
    if (answer === null)
        throw new Error('its answer has no known shape');
    return answer;
}
/** How Linux calls the namespace of process ids that a machine starts with; drivers tell ids of that one. */
const FIRST_NAMESPACE = 'pid:[4026531836]';
async function hasOwnProcessIds() {
    const namespace = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => FIRST_NAMESPACE);
    return namespace !== FIRST_NAMESPACE;
}
/** Sets of variables that all processes of a job share and no others: by the runner, and in a job's container by GitHub. */
const marks = [['RUNNER_TRACKING_ID'], ['GITHUB_RUN_ID', 'GITHUB_JOB', 'RUNNER_NAME']];
/** Who started it, in whichever step; null where its environment does not tell, as that of other users. */
async function jobOf(pid) {
    const known = marks.filter((names) => names.every((name) => process.env[name]));
    if (known.length === 0)
        return null;
    const variables = (await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '')).split('\0');
    if (known.some((names) => names.every((name) => variables.includes(`${name}=${process.env[name]}`)))) {
        return 'this';
    }
    return known.some((names) => names.every((name) => variables.some((one) => one.startsWith(`${name}=`))))
        ? 'another'
        : null;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/platform/gpu-source.js






/** amd-smi and rocm-smi start Python each time. */
const POLL_INTERVAL_MS = 1000;
/** A driver without persistence mode is loaded for the first row. */
const FIRST_ROW_MS = 10_000;
/** A tool whose rows are older than this when they come holds them back in a buffer. */
const LATE_MS = 1000;
/** A row that says it is older than this has another clock. */
const OTHER_CLOCK_MS = 60_000;
/** Seconds without a row, from which a stream is given up. */
const SILENT_SECONDS = 5;
/** Asks again and again, once at a time; rejects where the first answer holds no sample. */
async function poll({ tool, words, parse }, keep) {
    const ask = async () => {
        const before = process.hrtime.bigint();
        const samples = parse(await askTool(tool, words));
        if (samples.length === 0)
            throw new Error('it gave no sample');
        keep(samples, (before + process.hrtime.bigint()) / 2n);
    };
    await ask();
    let asking = false;
    let asked = 0;
    const failures = [];
    const timer = setInterval(async () => {
        if (asking)
            return;
        asking = true;
        asked += 1;
        await ask().catch((error) => failures.push(messageOf(error)));
        asking = false;
    }, POLL_INTERVAL_MS);
    timer.unref();
    return {
        trouble: () => failures.length === 0
            ? null
            : `${tool} failed ${failures.length} of ${asked} times during the job (${failures.at(-1)})`,
        stop: () => clearInterval(timer),
    };
}
/** Follows a long-lived process that writes a row again and again; one that fails in it is asked in its place. */
async function gpu_source_follow(stream, keep) {
    const rows = await openStream(stream, keep);
    if (rows === null)
        return poll(stream.instead, keep);
    let source = { trouble: () => null, stop: rows.stop };
    let stopped = false;
    void rows.ended.then(async (why) => {
        if (stopped)
            return;
        const told = `${stream.tool} stopped during the job (${why})`;
        source = { trouble: () => told, stop: () => { } };
        source = await replacement(stream.instead, told, keep);
        if (stopped)
            source.stop();
    });
    return {
        trouble: () => source.trouble(),
        stop: () => {
            stopped = true;
            source.stop();
        },
    };
}
async function replacement(question, told, keep) {
    try {
        const { trouble, stop } = await poll(question, keep);
        return { trouble: () => [told, trouble()].filter((text) => text !== null).join('; '), stop };
    }
    catch (error) {
        return { trouble: () => `${told} and does not answer any more (${messageOf(error)})`, stop: () => { } };
    }
}
/** Resolves with the first row; null where that does not come, or comes too late to be one of many. */
async function openStream({ tool, words, read }, keep) {
    const child = spawnLineBuffered(tool, words);
    const stderr = collected(child);
    const closed = new Promise((resolve) => {
        child.once('close', (code) => resolve(failureOf(stderr(), `exit code ${code}`)));
    });
    let silent = 0;
    const firstAgeMs = new Promise((resolve) => {
        const lines = child.stdout?.setEncoding('utf8');
        if (!lines)
            return;
        onLines(lines, (line) => {
            const row = read(line);
            if (row === null)
                return;
            silent = 0;
            const ageMs = ageOf(row.takenMs);
            keep([row.sample], process.hrtime.bigint() - BigInt(Math.round(ageMs * 1e6)));
            resolve(ageMs);
        });
    });
    const close = () => {
        clearInterval(watch);
        child.stdout?.destroy();
        child.kill('SIGKILL');
        child.unref();
    };
    let watch;
    const tooLate = (0,external_node_timers_promises_.setTimeout)(FIRST_ROW_MS, Number.POSITIVE_INFINITY, { ref: false });
    const ageMs = await Promise.race([firstAgeMs, tooLate, closed.then(() => Number.POSITIVE_INFINITY)]);
    if (ageMs > LATE_MS) {
        close();
        return null;
    }
    const fellSilent = new Promise((resolve) => {
        watch = setInterval(() => {
            silent += 1;
            if (silent === SILENT_SECONDS)
                resolve(`no row for ${SILENT_SECONDS} s`);
        }, 1000).unref();
    });
    return {
        ended: Promise.race([closed, fellSilent]).finally(close),
        stop: close,
    };
}
/** The end of what it wrote to stderr so far. */
function collected(child) {
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', (more) => {
        text = (text + more).slice(-2000);
    });
    return () => text;
}
/** In ms; 0 where the row does not tell its time, or tells that of another clock. */
function ageOf(takenMs) {
    const age = takenMs === null ? 0 : Date.now() - takenMs;
    return age > 0 && age < OTHER_CLOCK_MS ? age : 0;
}
/** Into a pipe nvidia-smi writes blocks of 4 KiB, which is seconds of rows, unless coreutils' stdbuf makes it write lines. */
function spawnLineBuffered(tool, words) {
    const folders = (process.env.PATH ?? '').split(external_node_path_.delimiter);
    const unbuffered = process.platform === 'linux' && folders.some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'stdbuf')));
    const [program, ...before] = unbuffered ? ['stdbuf', '-oL', tool] : [tool];
    const child = (0,external_node_child_process_.spawn)(program ?? tool, [...before, ...words], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, TZ: 'UTC' },
    });
    child.on('error', () => { });
    return child;
}

;// CONCATENATED MODULE: ./lib/platform/gpu-sampler.js









/** nvidia-smi answers from a counter, so it may be asked often. */
const NVIDIA_INTERVAL_MS = 100;
/** Of each GPU: an hour at 10 samples a second. */
const MOST_SAMPLES = 36_000;
const starters = [
    { tool: 'nvidia-smi', start: startNvidia, vendor: 'nvidia' },
    { tool: 'amd-smi', start: startAmd, vendor: 'amd' },
    { tool: 'rocm-smi', start: startRocm, vendor: 'amd' },
    { tool: 'xpu-smi', start: startXpu, vendor: 'intel' },
];
/**
 * Starts the first management tool that answers on this machine. `gpus` are the device indices that count; where null, those
 * that the benchmark sees. Never throws: no telemetry is a note.
 */
async function startGpuSampler(gpus = null) {
    const failed = [];
    for (const starter of starters) {
        try {
            return await samplerOf(starter, gpus);
        }
        catch (error) {
            if (!isAbsent(error))
                failed.push(`${starter.tool}: ${messageOf(error)}`);
        }
    }
    const why = failed.length === 0 ? 'none is installed' : failed.join('; ');
    const tools = starters.map(({ tool }) => tool).join(', ');
    return without(`no GPU telemetry: none of ${tools} answers on this runner (${why})`);
}
function without(note) {
    return {
        tool: null,
        note: () => note.slice(0, 500),
        between: () => [],
        modelGpu: null,
        foreignProcesses: async () => ({ processes: [], unseen: note }),
        stop: () => { },
    };
}
async function samplerOf({ tool, start, vendor }, named) {
    const seen = new Set();
    let kept = [];
    let added = [];
    const source = await start((samples, at) => {
        for (const sample of samples) {
            const { deviceId } = sample;
            seen.add(deviceId);
            added.push({ at, deviceId, sample: plausible(sample) });
        }
        if (added.length < MOST_SAMPLES)
            return;
        kept = thinned([...kept, ...added], MOST_SAMPLES);
        added = [];
    });
    const visible = await visibleGpus(vendor);
    const watched = named ?? visible.indices;
    if (watched?.length === 0) {
        source.stop();
        return without('no GPU telemetry: a variable such as CUDA_VISIBLE_DEVICES hides all GPUs from the benchmark');
    }
    const absent = () => (watched ?? []).filter((device) => !seen.has(device));
    return {
        tool,
        note: () => noteOf(source.trouble(), absent(), seen),
        between: (from, to) => [...kept, ...added]
            .filter(({ at }) => at >= from && at <= to)
            .filter(({ deviceId }) => watched === null || watched.includes(deviceId))
            .map(({ at, sample }) => ({ ...sample, timestampNs: Number(at - from) })),
        modelGpu: named === null ? visible.first : null,
        foreignProcesses: () => foreignProcesses(tool, watched, visible.listed),
        stop: source.stop,
    };
}
function noteOf(trouble, absent, seen) {
    const told = absent.length === 0
        ? null
        : `GPU ${absent.join(', ')} is to be watched and not there (there is ${[...seen].sort((a, b) => a - b).join(', ')})`;
    const notes = [trouble, told].filter((note) => note !== null);
    return notes.length === 0 ? null : notes.join('; ').slice(0, 500);
}
/** One long-lived nvidia-smi. Drivers before R550 know the throttle reasons by their older name. */
async function startNvidia(keep) {
    const older = nvidiaFields.map((field) => field.replace('clocks_event_reasons', 'clocks_throttle_reasons'));
    const query = (fields) => [
        `--query-gpu=${fields.join(',')}`,
        '--format=csv,noheader,nounits',
    ];
    const sampleOf = (line) => parseNvidiaRow(line, 0);
    const parse = (text) => text.split('\n').flatMap((line) => sampleOf(line) ?? []);
    const known = async (fields) => {
        if (parse(await askTool('nvidia-smi', query(fields))).length === 0)
            throw new Error('it gave no row');
        return fields;
    };
    const words = query(await known(nvidiaFields).catch((error) => {
        if (isSilent(error))
            throw error;
        return known(older);
    }));
    return gpu_source_follow({
        tool: 'nvidia-smi',
        words: [...words, '-lms', String(NVIDIA_INTERVAL_MS)],
        read: (line) => {
            const sample = sampleOf(line);
            return sample && { sample, takenMs: nvidiaRowTime(line) };
        },
        instead: { tool: 'nvidia-smi', words, parse },
    }, keep);
}
function startAmd(keep) {
    const parse = (text) => parseAmdSmiMetric(jsonIn(text), 0);
    return poll({ tool: 'amd-smi', words: ['metric', '--json'], parse }, keep);
}
function startRocm(keep) {
    const shown = ['--showuse', '--showmemuse', '--showpower', '--showtemp', '--showclocks', '--showmeminfo'];
    const parse = (text) => parseRocmSmi(jsonIn(text), 0);
    return poll({ tool: 'rocm-smi', words: [...shown, 'vram', '--json'], parse }, keep);
}
async function startXpu(keep) {
    await askTool('xpu-smi', ['discovery']);
    // A row a second is what all versions write unasked; they call the option for it differently.
    const words = ['dump', '--device', '-1', '--metrics', '0,1,2,3,5,18'];
    let read;
    return gpu_source_follow({
        tool: 'xpu-smi',
        words,
        read: (line) => {
            const sample = read?.(line, 0) ?? null;
            read ??= xpuRowReader(line);
            return sample && { sample, takenMs: null };
        },
        instead: { tool: 'xpu-smi', words: [...words, '-n', '1'], parse: parseXpuDump },
    }, keep);
}

;// CONCATENATED MODULE: ./lib/telemetry/host-load.js
/**
 * CPU time of the given CPUs in /proc/stat, of all where null; null where the text does not tell. A container sees the CPUs
 * of its host, also those that it may not use: what runs there disturbs nobody in it.
 */
function parseCpuTimes(procStat, cpus = null) {
    const parts = (cpus ?? ['']).map((cpu) => timesOf(procStat, `cpu${cpu}`));
    const known = parts.filter((part) => part !== null);
    if (known.length === 0 || known.length < parts.length)
        return null;
    const sum = (of) => known.reduce((total, part) => total + part[of], 0);
    return { busy: sum('busy'), idle: sum('idle'), steal: sum('steal') };
}
function timesOf(procStat, line) {
    const fields = new RegExp(`^${line}\\s+(.+)$`, 'm').exec(procStat)?.[1]?.trim().split(/\s+/).map(Number);
    if (!fields || fields.length < 5 || fields.some((field) => !Number.isFinite(field)))
        return null;
    const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] = fields;
    return { busy: user + nice + system + irq + softirq, idle: idle + iowait, steal };
}
/** The CPUs that a process may use, from `Cpus_allowed_list` of its /proc/PID/status (`0-3,8`); null where it has none. */
function parseAllowedCpus(procStatus) {
    const list = /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(procStatus)?.[1];
    if (list === undefined)
        return null;
    return list.split(',').flatMap((range) => {
        const [first = 0, last = first] = range.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
/** Time since boot in which some task waited for a CPU, in µs (`some … total=` of /proc/pressure/cpu), or null. */
function parseStalledUs(procPressure) {
    const match = /^some .*\btotal=(\d+)/m.exec(procPressure);
    return match ? Number(match[1]) : null;
}
/** Context switches of the machine since boot (`ctxt` of /proc/stat), or null. */
function parseSwitches(procStat) {
    const match = /^ctxt (\d+)$/m.exec(procStat);
    return match ? Number(match[1]) : null;
}
/** The 1-minute load average of /proc/loadavg, or null. */
function parseLoadAverage(procLoadavg) {
    const match = /^(\d+\.\d+) /.exec(procLoadavg);
    return match ? Number(match[1]) : null;
}
/** `some avg10` of /proc/pressure/cpu as a share, or null where the kernel does not offer it. */
function parsePressure(procPressure) {
    const match = /^some avg10=(\d+(?:\.\d+)?)/m.exec(procPressure);
    return match ? Number(match[1]) / 100 : null;
}
/** Resident memory of a process in MiB from its /proc/PID/status, or null. */
function parseResidentMiB(procStatus) {
    const match = /^VmRSS:\s+(\d+) kB$/m.exec(procStatus);
    return match ? Number(match[1]) / 1024 : null;
}
/**
 * Load between two readings. `ownTicks` is the CPU time of the benchmark's processes in the same span, null where
 * unknown; 100 ticks are one second of one core.
 */
function hostLoad(before, after, ownTicks, seconds, pressure) {
    if (!before || !after || seconds <= 0)
        return { cpuPct: null, foreignCores: null, steal: null, pressure };
    // Counters of waiting and stolen time may go backwards: proc(5).
    const grown = (of) => Math.max(0, after[of] - before[of]);
    const [busy, stolen] = [grown('busy'), grown('steal')];
    const total = busy + stolen + grown('idle');
    return {
        cpuPct: total > 0 ? (100 * busy) / total : null,
        foreignCores: ownTicks === null ? null : Math.max(0, busy - ownTicks) / (100 * seconds),
        steal: total > 0 ? stolen / total : null,
        pressure,
    };
}

;// CONCATENATED MODULE: ./lib/platform/host-meter.js


const read = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => '');
/** Measures the host's load from now until the returned function is called with the benchmark's own CPU time, in ms. */
async function startHostMeter() {
    const before = await cpuTimes();
    const start = process.hrtime.bigint();
    return async (ownCpuMs) => {
        const [after, pressure] = await Promise.all([cpuTimes(), read('/proc/pressure/cpu')]);
        const seconds = Number(process.hrtime.bigint() - start) / 1e9;
        const ownTicks = ownCpuMs === null ? null : ownCpuMs / 10;
        return hostLoad(before, after, ownTicks, seconds, parsePressure(pressure));
    };
}
async function cpuTimes() {
    const [times, status] = await Promise.all([read('/proc/stat'), read('/proc/self/status')]);
    return parseCpuTimes(times, parseAllowedCpus(status));
}

;// CONCATENATED MODULE: ./lib/telemetry/system-sample.js
/** The counters of /proc/PID/stat, those of its ended children included; null where the text is none. */
function parseProcessUsage(procStat) {
    // The name in parentheses may hold anything; the fields after it are numbered from 3 in proc(5).
    const fields = procStat
        .slice(procStat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
    const sum = (...numbers) => numbers.reduce((total, number) => total + (fields[number - 3] ?? Number.NaN), 0);
    const usage = { cpuTicks: sum(14, 15, 16, 17), pageFaults: sum(10, 11, 12, 13) };
    return Number.isFinite(usage.cpuTicks + usage.pageFaults) ? usage : null;
}
/** CPU time is counted in steps of 10 ms: over less than this many nanoseconds a step would look like a load of many cores. */
const SHORTEST = 50000000n;
/** The samples between readings that are far enough apart; where a late timer made two at once, one of them is left out. */
function systemSamples(readings, start) {
    const samples = [];
    let [before] = readings;
    for (const after of readings.slice(1)) {
        if (before !== undefined && after.at - before.at < SHORTEST)
            continue;
        if (before !== undefined)
            samples.push(systemSample(before, after, start));
        before = after;
    }
    return samples;
}
/** What happened from one reading to the next, stamped from `start`. */
function systemSample(before, after, start) {
    const seconds = Number(after.at - before.at) / 1e9;
    const grown = (of) => {
        const [from, to] = [of(before), of(after)];
        return from == null || to == null ? null : Math.max(0, to - from);
    };
    const busy = grown(({ cpu }) => cpu?.busy);
    const stolen = grown(({ cpu }) => cpu?.steal);
    const idle = grown(({ cpu }) => cpu?.idle);
    const own = grown(({ usage }) => usage?.cpuTicks);
    const stalled = grown(({ stalledUs }) => stalledUs);
    const total = busy === null || stolen === null || idle === null ? 0 : busy + stolen + idle;
    return {
        timestampNs: Number(after.at - start),
        cpuPct: total > 0 && busy !== null ? (100 * busy) / total : null,
        foreignCores: busy === null || own === null ? null : Math.max(0, busy - own) / (100 * seconds),
        steal: total > 0 && stolen !== null ? stolen / total : null,
        pressure: stalled === null ? null : Math.min(1, stalled / (seconds * 1e6)),
        rssMiB: after.rssMiB,
        contextSwitches: grown(({ contextSwitches }) => contextSwitches),
        pageFaults: grown(({ usage }) => usage?.pageFaults),
        loadAverage: after.loadAverage,
    };
}

;// CONCATENATED MODULE: ./lib/platform/system-sampler.js




const INTERVAL_MS = 100;
/** What a repetition keeps; of more every second one is dropped, and looked half as often. */
const MOST_READINGS = 600;
/** Reads /proc beside the process group of `leader`, from this process. Elsewhere than on Linux it sees nothing. */
function startSystemSampler(leader) {
    if (!canWatchMemory())
        return { samples: () => [], stop: () => { } };
    const cpus = parseAllowedCpus(system_sampler_text('/proc/self/status'));
    let readings = [systemReading(leader, cpus)];
    let due = 1;
    let ticks = 0;
    const timer = setInterval(() => {
        ticks += 1;
        if (ticks % due !== 0)
            return;
        readings.push(systemReading(leader, cpus));
        if (readings.length <= MOST_READINGS)
            return;
        readings = readings.filter((_, index) => index % 2 === 0);
        due *= 2;
    }, INTERVAL_MS);
    timer.unref();
    return {
        samples: (start) => systemSamples(readings, start),
        stop: () => clearInterval(timer),
    };
}
function systemReading(leader, cpus) {
    const stat = system_sampler_text('/proc/stat');
    const members = [leader, ...descendants(leader)];
    const usages = members.flatMap((pid) => parseProcessUsage(system_sampler_text(`/proc/${pid}/stat`)) ?? []);
    const resident = members.flatMap((pid) => parseResidentMiB(system_sampler_text(`/proc/${pid}/status`)) ?? []);
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return {
        at: process.hrtime.bigint(),
        cpu: parseCpuTimes(stat, cpus),
        stalledUs: parseStalledUs(system_sampler_text('/proc/pressure/cpu')),
        contextSwitches: parseSwitches(stat),
        loadAverage: parseLoadAverage(system_sampler_text('/proc/loadavg')),
        rssMiB: resident.length === 0 ? null : sum(resident),
        usage: usages.length === 0
            ? null
            : {
                cpuTicks: sum(usages.map(({ cpuTicks }) => cpuTicks)),
                pageFaults: sum(usages.map(({ pageFaults }) => pageFaults)),
            },
    };
}
/** Empty where there is no such file, or its process has gone. */
function system_sampler_text(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/model/sampled-metrics.js
var sampled_metrics = __webpack_require__(3508);
;// CONCATENATED MODULE: ./lib/telemetry/under-load.js


/** A GPU counts as loaded from this utilisation on; of an idle one neither clock nor processes say anything. */
const LOADED_PCT = 10;
/** Fewer samples of a GPU are no judgement of it, nor of its timed iterations alone. */
const FEWEST_SAMPLES = 5;
/** The samples of a GPU while it was timed, or of the whole run where those are too few; of them, those under load. */
function measuring(samples, timed) {
    const inTime = samples.filter(({ timestampNs }) => timed === null || (timestampNs >= timed.startNs && timestampNs <= timed.endNs));
    const judged = inTime.length >= FEWEST_SAMPLES ? inTime : samples;
    const loaded = judged.filter(({ gpuUtilPct }) => gpuUtilPct === null || gpuUtilPct >= LOADED_PCT);
    return loaded.length === 0 ? judged : loaded;
}
/** Whether a GPU had nothing to do, or all of them, where it is not known which one is meant. */
function isIdle(samples, device) {
    const own = samples.filter(({ deviceId }) => device === undefined || deviceId === device);
    const idle = own.filter(({ gpuUtilPct }) => gpuUtilPct !== null && gpuUtilPct < LOADED_PCT);
    return own.length >= FEWEST_SAMPLES && idle.length === own.length;
}
/** Median clock under load of each GPU that told enough of it, by device. */
function loadedClocks({ gpu, timed }) {
    return new Map([...(0,group_by/* groupBy */.$)(gpu, ({ deviceId }) => deviceId)].flatMap(([device, samples]) => {
        const clock = steadyClock(measuring(samples, timed));
        return clock === null ? [] : [[device, clock]];
    }));
}
/** As `loadedClock`, null also where the samples are too few. */
function steadyClock(samples) {
    const told = samples.filter(({ gpuUtilPct, sclkMHz }) => (gpuUtilPct ?? 0) >= LOADED_PCT && sclkMHz !== null);
    return told.length < FEWEST_SAMPLES ? null : loadedClock(told);
}
/** Median clock of the samples under load, or null where none is known. */
function loadedClock(samples) {
    const clocks = samples
        .filter((sample) => (sample.gpuUtilPct ?? 0) >= LOADED_PCT)
        .flatMap((sample) => sample.sclkMHz ?? []);
    return clocks.length === 0 ? null : (0,simple_statistics/* median */.JZ)(clocks);
}

;// CONCATENATED MODULE: ./lib/telemetry/gpu-readings.js




/** nvidia-smi averages utilisation, and on newer boards power, over up to a second: less says nothing of the benchmark. */
const SHORTEST_WINDOW_NS = 1e9;
/** Over a longer time without a sample, as where a tool stopped, nothing is said of what was between. */
const LONGEST_GAP_NS = 5e9;
/** What was sampled as readings of the benchmark; a metric that cannot be said is absent. */
function gpuReadings(repetition) {
    const { benchmark, samples, shared, timed, durationNs } = repetition;
    const { startNs, endNs } = timed ?? { startNs: 0, endNs: durationNs };
    const devices = (0,group_by/* groupBy */.$)(samples, ({ deviceId }) => deviceId);
    const inWindow = samples.filter(({ timestampNs }) => timestampNs >= startNs && timestampNs <= endNs);
    const long = endNs - startNs >= SHORTEST_WINDOW_NS &&
        [...devices.values()].every((own) => covers(own, startNs, endNs));
    const windowed = long ? inWindow : [];
    const whole = [...devices.values()].every((own) => isGapless(own, 0, durationNs)) ? samples : [];
    const peaks = [...(0,group_by/* groupBy */.$)(whole, ({ deviceId }) => deviceId)];
    const energyJ = total([...devices.values()].map((own) => (long ? energyOf(own, startNs, endNs) : null)));
    const values = {
        gpu_memory_peak_mib: total(peaks.map(([device, own]) => (shared.has(device) ? null : highest(own, 'vramUsedMiB')))),
        ...(timed === null
            ? { gpu_energy_j: energyJ }
            : { gpu_energy_per_iteration_j: energyJ === null ? null : energyJ / timed.iterations }),
        gpu_power_w: energyJ === null ? null : energyJ / ((endNs - startNs) / 1e9),
        gpu_util_pct: average(windowed.flatMap(({ gpuUtilPct }) => gpuUtilPct ?? [])),
        gpu_clock_mhz: loadedClock(windowed),
        gpu_temp_max_c: highest(whole, 'tempC'),
    };
    return Object.entries(values).flatMap(([metric, value]) => {
        if (value === null || value === undefined)
            return [];
        const { unit, direction } = sampled_metrics/* sampledMetrics */.k[metric];
        return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value] }];
    });
}
/** Whether samples of one GPU are enough, and near enough to each other, to speak for the window. */
function covers(samples, startNs, endNs) {
    const inside = samples.filter(({ timestampNs }) => timestampNs >= startNs && timestampNs <= endNs);
    return inside.length >= FEWEST_SAMPLES && isGapless(inside, startNs, endNs);
}
function isGapless(samples, startNs, endNs) {
    const moments = [startNs, endNs, ...samples.map(({ timestampNs }) => timestampNs)].sort((a, b) => a - b);
    return moments.slice(1).every((at, index) => at - (moments[index] ?? at) <= LONGEST_GAP_NS);
}
/** Power integrated by trapezoids over the window, in J; what is missing at its ends is as the nearest sample. */
function energyOf(samples, startNs, endNs) {
    const powers = samples
        .flatMap(({ timestampNs, powerW }) => (powerW === null ? [] : [{ at: timestampNs, powerW }]))
        .sort((a, b) => a.at - b.at);
    if (!powers.some(({ at }) => at >= startNs && at <= endNs))
        return null;
    const ends = [startNs, endNs].map((at) => ({ at, powerW: interpolated(powers, at) }));
    const points = [...powers.filter(({ at }) => at > startNs && at < endNs), ...ends].sort((a, b) => a.at - b.at);
    return (0,simple_statistics/* sum */.cz)(points.slice(1).map((to, index) => {
        const from = points[index] ?? to;
        return ((from.powerW + to.powerW) / 2) * ((to.at - from.at) / 1e9);
    }));
}
function interpolated(powers, at) {
    const next = powers.findIndex((power) => power.at >= at);
    const after = powers[next === -1 ? powers.length - 1 : next];
    const before = powers[next - 1] ?? after;
    if (before === undefined || after === undefined)
        return 0;
    const span = after.at - before.at;
    return span <= 0
        ? after.powerW
        : before.powerW + ((after.powerW - before.powerW) * (at - before.at)) / span;
}
function highest(samples, quantity) {
    const known = samples.flatMap((sample) => sample[quantity] ?? []);
    return known.length === 0 ? null : known.reduce((a, b) => Math.max(a, b));
}
function average(values) {
    return values.length === 0 ? null : (0,simple_statistics/* mean */.RE)([...values]);
}
/** The sum over all GPUs; null unless each of them tells. */
function total(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 || known.length < values.length ? null : (0,simple_statistics/* sum */.cz)(known);
}

;// CONCATENATED MODULE: ./lib/telemetry/strangers.js

/** They hold a context on the GPU all the time, and work for nobody: display servers, and NVIDIA's own daemons. */
const standing = new Set([
    'Xorg',
    'Xwayland',
    'gnome-shell',
    'kwin_wayland',
    'kwin_x11',
    'nvidia-cuda-mps-server',
    'nvidia-cuda-mps-control',
    'nvidia-persistenced',
    'nv-hostengine',
    'dcgm-exporter',
]);
/** A process that holds a context on a GPU that nobody uses disturbs nobody. */
function foreignProcess(processes, samples, limits) {
    const disturbing = strangers(processes, limits).filter(({ device }) => !isIdle(samples, device));
    if (disturbing.length === 0)
        return null;
    const named = disturbing.map(({ pid, name }) => name === null ? `pid ${pid}, whose name cannot be told here` : `${name}, pid ${pid}`);
    return `another process used the GPU (${[...new Set(named)].slice(0, 5).join('; ')})`;
}
/** The GPUs of which others hold memory, so that what is used of it is not the benchmark's; all, where it is not told which. */
function sharedGpus(processes, samples, limits) {
    const all = samples.map(({ deviceId }) => deviceId);
    return new Set(strangers(processes, limits).flatMap(({ device }) => device ?? all));
}
function strangers(processes, { allowedProcesses }) {
    return processes.filter(({ name }) => {
        const program = programOf(name);
        return !standing.has(program) && !allowedProcesses.includes(program);
    });
}
/** `tritonserver` of `/opt/tritonserver/bin/tritonserver --model-store=…`; `?` where the name is not known. */
function programOf(name) {
    return name === null ? '?' : (name.split(' ')[0]?.split('/').at(-1) ?? '');
}

// EXTERNAL MODULE: ./lib/model/telemetry.js
var telemetry = __webpack_require__(8614);
;// CONCATENATED MODULE: ./lib/telemetry/validity.js





/** Thirds of fewer iterations have medians that differ by chance. */
const FEWEST_ITERATIONS = 30;
/** Label-blind judgement of one repetition: it never sees which side it judges, nor how its values compare with others. */
function judge(seen, usual, limits) {
    const devices = [...(0,group_by/* groupBy */.$)(seen.gpu, ({ deviceId }) => deviceId)].map(([device, samples]) => ({ device, samples: measuring(samples, seen.timed) }));
    const called = (device) => (devices.length === 1 ? 'the GPU' : `GPU ${device}`);
    const looked = [
        ['throttling', firstOf(devices, (one) => throttling(one, limits), called)],
        ['foreign-process', foreignProcess(seen.foreignGpuProcesses, seen.gpu, limits)],
        ['clock', firstOf(devices, (one) => slowClock(one, usual, limits), called)],
        ['temperature', hot(seen.gpu, limits)],
        ['power-cap', firstOf(devices, (one) => powerCap(one, limits), called)],
        ['noisy-host', noisyHost(seen.host, limits)],
        ['drift', drifting(seen.latencies, limits)],
    ];
    const disturbances = looked.flatMap(([rule, what]) => {
        if (what === null)
            return [];
        return [{ rule, what, ...(limits.invalidate.includes(rule) && { rejects: true }) }];
    });
    return { invalid: disturbances.find(({ rejects }) => rejects)?.what ?? null, disturbances };
}
/** Of several GPUs one that is slow slows all, so each is judged by itself. */
function firstOf(devices, broken, called) {
    for (const device of devices) {
        const what = broken(device);
        if (what !== null)
            return `${called(device.device)} ${what}`;
    }
    return null;
}
function throttling({ samples }, limits) {
    return sharedReasons(samples, telemetry/* slowing */.O0, limits.throttledShare, (reasons, share) => {
        return `was throttled (${reasons}) in ${share} samples`;
    });
}
function powerCap({ samples }, limits) {
    return sharedReasons(samples, new Set(['power-cap']), limits.throttledShare, (_, share) => {
        return `was held down by its power limit in ${share} samples`;
    });
}
/** What to say of the samples with one of these reasons, where they are more than a share of those that tell reasons. */
function sharedReasons(samples, reasons, share, say) {
    const { count, total } = (0,telemetry/* samplesWith */.Cy)(reasons, samples);
    if (count <= share * total)
        return null;
    const told = samples.flatMap(({ throttle }) => throttle ?? []).filter((reason) => reasons.has(reason));
    return say([...new Set(told)].join(', '), `${count} of ${total}`);
}
function slowClock({ device, samples }, usual, limits) {
    const clock = steadyClock(samples);
    const expected = usual.get(device);
    if (clock === null || expected === undefined || clock >= limits.clockShare * expected)
        return null;
    return `ran at ${clock.toFixed(0)} MHz under load, usually at ${expected.toFixed(0)} MHz`;
}
function hot(samples, limits) {
    const highest = samples.reduce((top, { tempC }) => (tempC === null ? top : Math.max(top ?? tempC, tempC)), null);
    return highest !== null && highest >= limits.temperature
        ? `the GPU reached ${highest.toFixed(0)} °C`
        : null;
}
function noisyHost(host, limits) {
    const { foreignCores = null, steal = null } = host ?? {};
    const found = [
        foreignCores !== null && foreignCores > limits.foreignCores
            ? `other processes used ${foreignCores.toFixed(1)} cores`
            : null,
        steal !== null && steal > limits.steal
            ? `the hypervisor gave ${(100 * steal).toFixed(0)} % of the CPU time to others`
            : null,
    ].filter((what) => what !== null);
    return found.length === 0 ? null : `${found.join(' and ')} during the repetition`;
}
function drifting(latencies, limits) {
    if (latencies.length < FEWEST_ITERATIONS)
        return null;
    const values = Array.from(latencies);
    const third = Math.floor(values.length / 3);
    const first = (0,simple_statistics/* median */.JZ)(values.slice(0, third));
    const change = (0,simple_statistics/* median */.JZ)(values.slice(-third)) / first - 1;
    if (!(Math.abs(change) > limits.drift))
        return null;
    const percent = (100 * Math.abs(change)).toFixed(0);
    return `the iterations became ${percent} % ${change > 0 ? 'slower' : 'faster'} from the first third to the last`;
}

;// CONCATENATED MODULE: ./lib/edge/gpu-users.js

/** Pauses between the questions whether the benchmark's own processes have left the GPU. */
const TEARDOWN_MS = [250, 500, 1000, 2000];
/** Pauses between the questions who else uses the GPU while a repetition runs; rarer the longer it does. */
const RIVALS_MS = [2000, 3000, 5000, 10_000, 20_000, ...Array.from({ length: 100 }, () => 60_000)];
/**
 * Processes of other jobs of this machine that come and go beside a repetition. Who else does may be the benchmark's own, in a
 * container of its own for example.
 */
function watchRivals(sampler) {
    const seen = [];
    const stopped = new AbortController();
    const watch = async () => {
        for (const pauseMs of RIVALS_MS) {
            await (0,external_node_timers_promises_.setTimeout)(pauseMs, undefined, { signal: stopped.signal, ref: false });
            const { processes } = await sampler.foreignProcesses();
            if (stopped.signal.aborted)
                return;
            seen.push(...processes.filter(({ ofOtherJob }) => ofOtherJob));
        }
    };
    watch().catch(() => { });
    return { seen: () => seen, stop: () => stopped.abort() };
}
/**
 * Processes that came while the repetition ran. A driver may list the benchmark's own for seconds after they have ended,
 * until their memory is given back, so it is asked again until it lists nobody or time is up.
 */
async function newcomers(sampler, before) {
    const known = new Set(before.map(placeOf));
    const ask = async () => {
        const { processes, unseen } = await sampler.foreignProcesses();
        return { processes: processes.filter((one) => !known.has(placeOf(one))), unseen };
    };
    let found = await ask();
    for (const pauseMs of TEARDOWN_MS) {
        if (found.processes.length === 0)
            break;
        const listed = new Set(found.processes.map(placeOf));
        await (0,external_node_timers_promises_.setTimeout)(pauseMs);
        const { processes, unseen } = await ask();
        found = { processes: processes.filter((one) => listed.has(placeOf(one))), unseen };
    }
    return found;
}
/** Each process once on each GPU that it uses. */
function gpu_users_onceEach(processes) {
    return [...new Map(processes.map((one) => [placeOf(one), one])).values()];
}
function placeOf({ pid, device }) {
    return `${pid} ${device}`;
}

;// CONCATENATED MODULE: ./lib/edge/observe.js










/** Even tools that are asked once a second answer beside a repetition of this length. */
const SAMPLED_MS = 5000;
/** A repetition's of one GPU that a snapshot keeps: a minute at 10 a second. */
const observe_MOST_SAMPLES = 600;
const noObserver = {
    observing: (run) => run,
    follow: () => { },
    telemetry: () => null,
    stop: () => { },
};
/** Starts the GPU sampler of this machine, if there is one, and judges repetitions by the limits of `settings`. */
async function startObserver({ limits, gpus }) {
    const sampler = await startGpuSampler(gpus);
    const seen = [];
    const clocks = clockMemory();
    let origin = null;
    let system = null;
    return {
        observing: (run, side) => async (benchmark) => {
            const { repetition, observation, samples, used, unseen } = await observe(() => run(benchmark), sampler);
            const { invalid, disturbances } = judge(observation, clocks.usual(benchmark.name), limits);
            clocks.remember(benchmark.name, observation);
            origin ??= repetition.span.start;
            seen.push({
                benchmark: benchmark.name,
                slot: seen.length,
                side,
                startMs: Number(repetition.span.start - origin) / 1e6,
                durationMs: repetition.durationMs,
                ...(observation.timed && { timed: observation.timed }),
                gpu: [...thinned(samples, observe_MOST_SAMPLES)],
                ...(used !== null && { gpusUsed: [...used] }),
                system: [...(system?.samples(repetition.span.start) ?? [])],
                ...(sampler.tool !== null && unseen !== null && { processesUnseen: unseen.slice(0, 500) }),
                host: observation.host,
                disturbances: [...disturbances],
                discarded: invalid !== null,
            });
            const noted = disturbances.filter(({ rule, what }) => what !== invalid && rule !== 'power-cap');
            return {
                ...repetition,
                readings: [
                    ...repetition.readings,
                    ...sampledReadings(repetition, observation, sharedGpus(observation.foreignGpuProcesses, observation.gpu, limits)),
                ],
                warnings: [
                    ...repetition.warnings,
                    ...noted.map(({ what }) => what),
                    ...unsampled(repetition, samples, sampler.tool),
                ],
                ...(invalid !== null && { invalid }),
            };
        },
        follow: (leader) => {
            system?.stop();
            if (leader !== null)
                system = startSystemSampler(leader);
        },
        telemetry: () => ({ tool: sampler.tool, note: sampler.note(), repetitions: [...seen] }),
        stop: () => {
            sampler.stop();
            system?.stop();
        },
    };
}
/** Each benchmark's clocks so far in this job: what it keeps a GPU busy with decides how fast that runs. */
function clockMemory() {
    const known = new Map();
    const of = (benchmark) => known.get(benchmark) ?? new Map();
    return {
        usual: (benchmark) => new Map([...of(benchmark)].map(([device, clocks]) => [device, (0,simple_statistics/* median */.JZ)(clocks)])),
        remember: (benchmark, observation) => {
            const devices = of(benchmark);
            for (const [device, clock] of loadedClocks(observation)) {
                devices.set(device, [...(devices.get(device) ?? []), clock]);
            }
            known.set(benchmark, devices);
        },
    };
}
function unsampled({ durationMs, conditions }, samples, tool) {
    if (tool === null || samples.length > 0 || durationMs < SAMPLED_MS)
        return [];
    return conditions.provider?.used === 'cpu' ? [] : [`${tool} gave no sample of the GPU beside it`];
}
function sampledReadings({ benchmark, span, timeline }, { gpu, timed }, shared) {
    return gpuReadings({
        benchmark,
        samples: gpu,
        shared,
        durationNs: Number(span.end - span.start),
        timed: timed && timeline ? { ...timed, iterations: timeline.latenciesNs.length } : null,
    });
}
function timedWindow({ origin, startsNs, latenciesNs }, start) {
    const startNs = Number(origin - start);
    const lengthNs = (startsNs.at(-1) ?? 0) + (latenciesNs.at(-1) ?? 0);
    return { startNs, endNs: startNs + lengthNs };
}
/** Runs one repetition and looks at the machine before, beside and after it. */
async function observe(run, sampler) {
    const before = await sampler.foreignProcesses();
    const meter = await startHostMeter();
    const rivals = watchRivals(sampler);
    const repetition = await run().finally(rivals.stop);
    const host = await meter(repetition.cpuMs ?? null);
    const after = await newcomers(sampler, before.processes);
    const { span, timeline, conditions } = repetition;
    const samples = sampler.between(span.start, span.end);
    const used = usedGpus(conditions.provider?.used, sampler.modelGpu);
    const concerns = (device) => used === null || (device === undefined ? used.length > 0 : used.includes(device));
    return {
        repetition,
        observation: {
            gpu: samples.filter(({ deviceId }) => concerns(deviceId)),
            foreignGpuProcesses: gpu_users_onceEach([...before.processes, ...rivals.seen(), ...after.processes].filter(({ device }) => concerns(device))),
            host,
            latencies: timeline?.latenciesNs ?? [],
            timed: timeline ? timedWindow(timeline, span.start) : null,
        },
        samples,
        used,
        unseen: before.unseen ?? after.unseen,
    };
}
/** By a model on the CPU none is used, by one on CUDA the first, by all else perhaps any: null. */
function usedGpus(provider, modelGpu) {
    if (provider === 'cpu')
        return [];
    const onFirst = (provider === 'cuda' || provider === 'tensorrt') && modelGpu !== null;
    return onFirst ? [modelGpu] : null;
}

;// CONCATENATED MODULE: ./lib/edge/measuring.js


















/** Looks at the machine and starts telemetry. */
async function beginMeasuring(options) {
    const [machine, vulkan, observer] = await Promise.all([
        probeMachine(),
        vulkanVendors(),
        options.telemetry ? startObserver(options.telemetry) : noObserver,
    ]);
    const ports = portsOf(options, { ...machine, vulkan }, observer);
    const prepared = new Map();
    const profiled = new Map();
    const settingsIn = (checkout) => ({
        folder: (0,external_node_path_.join)(checkout, options.workingDirectory),
        timeoutMs: options.timeoutMs,
    });
    const prepare = async (checkout, side) => {
        const settings = settingsIn(checkout);
        if (options.setup !== null)
            await runSetup(options.setup, settings, ports);
        return observer.observing(createRunner(settings, ports), side);
    };
    return {
        machine,
        prepare: (checkout, side = 'candidate') => {
            const known = prepared.get(checkout) ?? prepare(checkout, side);
            prepared.set(checkout, known);
            return known;
        },
        profile: async (checkout, benchmarks) => {
            const found = [];
            for (const benchmark of benchmarks) {
                const key = JSON.stringify([checkout, benchmark.name]);
                const known = profiled.get(key) ?? profile(benchmark, settingsIn(checkout), ports, options.warn);
                profiled.set(key, known);
                found.push(...(await known));
            }
            return found;
        },
        telemetry: observer.telemetry,
        stop: observer.stop,
    };
}
/** What cannot be profiled is told and left out: all that is compared was measured without it. */
async function profile(benchmark, settings, ports, warn) {
    try {
        const kernels = await profileKernels(benchmark, settings, ports);
        return kernels === null ? [] : [kernels];
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.d))
            throw error;
        warn(`The profile pass of ${benchmark.name} failed, so no kernels are told. ${error.message}`);
        return [];
    }
}
function portsOf(options, machine, observer) {
    const { onnxruntime, print } = options;
    return {
        processes: createProcessRunner({
            environment: process.env,
            cancel: options.cancel,
            print,
            onGroup: (leader) => {
                observer.follow(leader);
                options.onGroup?.(leader);
            },
            ...(options.debug && { debug: options.debug }),
        }),
        node: process.execPath,
        worker: options.worker,
        machine: {
            cores: (0,external_node_os_.availableParallelism)(),
            gpus: machine.gpus,
            gpuNote: machine.gpuNote,
            vulkan: machine.vulkan ?? [],
        },
        onnxruntime: onnxRuntimeLocator({
            path: onnxruntime.path ?? undefined,
            toolCache: process.env.RUNNER_TOOL_CACHE ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'),
            install: onnxruntime.install,
            ...(onnxruntime.beside !== undefined && { beside: onnxruntime.beside }),
            download: async () => ({ registry: await npmRegistry(process.env), fetch: globalThis.fetch, print }),
        }),
        modelFile: modelFileReader(),
        modelNodes: modelNodes,
        withFolder: withFolder,
        source: files/* openSource */.oD,
        resultFiles: resultFiles,
        parse: async (path, format) => (0,parse_source/* parseSource */.P)(await (0,files/* openSource */.oD)(path), format),
    };
}

// EXTERNAL MODULE: ./lib/formats/registry.js + 62 modules
var registry = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/inputs/plan.js
var plan = __webpack_require__(9766);
// EXTERNAL MODULE: ./lib/inputs/telemetry.js
var inputs_telemetry = __webpack_require__(3702);
;// CONCATENATED MODULE: ./lib/edge/glob-within.js


/** Files of a checkout, named relative to `folder`: the same names are then looked up in the checkout of the base commit. */
function globWithin(folder) {
    return async (pattern) => (await (0,files/* expandGlob */.hT)(pattern, folder)).map((path) => (0,external_node_path_.relative)(folder, path));
}

;// CONCATENATED MODULE: ./lib/edge/plan.js






/** What is to be measured in a checkout; wrong formats are told before an hour of measuring. */
async function benchmarksIn(inputs, config, checkout) {
    const folder = (0,external_node_path_.join)(checkout, inputs['working-directory']);
    const benchmarks = await (0,plan/* benchmarksOf */.s)(inputs, config, globWithin(folder));
    for (const benchmark of benchmarks) {
        if (benchmark.kind === 'command' && benchmark.format !== 'auto')
            (0,registry/* findFormat */.F)(benchmark.format);
    }
    return benchmarks;
}
/** How inputs and config want it measured. */
function measuringOptions(inputs, config) {
    return {
        name: inputs.name,
        workingDirectory: inputs['working-directory'],
        timeoutMs: inputs['timeout-minutes'] * 60_000,
        setup: inputs.setup ?? null,
        telemetry: (0,inputs_telemetry/* telemetryOf */.h)(inputs, config),
        onnxruntime: {
            path: inputs['onnxruntime-path'] ?? null,
            install: inputs['onnxruntime-install'] === 'auto',
        },
        worker: (0,external_node_path_.join)((0,bundle_folder/* bundleFolder */.L)(), 'worker.js'),
    };
}

// EXTERNAL MODULE: ./lib/model/snapshot.js + 2 modules
var model_snapshot = __webpack_require__(7488);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/model/bottleneck.js
var bottleneck = __webpack_require__(3454);
;// CONCATENATED MODULE: ./lib/telemetry/recommendations.js
/** What may help against each limit, the likeliest first. */
const recommendations = {
    thermal_throttle: [
        'Measure again on a cool GPU before reading anything into these times: they are those of the cooling',
        'Lock the clock below where it throttles (nvidia-smi --lock-gpu-clocks=<MHz>, rocm-smi --setperfdeterminism <MHz>)',
        'Check airflow, fans and neighbours in the chassis, and nvidia-smi -q -d PERFORMANCE for the reason',
    ],
    compute_bound: [
        'Start with the kernels at the top of the table: a gain elsewhere hardly shows',
        'Let them use tensor cores or matrix cores: FP16, BF16, FP8 or INT8 where accuracy allows, sizes in multiples of 8 or 16',
        'Look at one of them in Nsight Compute or rocprof-compute: it tells arithmetic from memory limits, which utilisation does not',
    ],
    memory_bound: [
        'Fuse element-wise operators into the kernels before them, so that tensors are read and written once',
        'Move fewer bytes: a narrower data type, quantised weights or KV cache, a layout that kernels read contiguously',
        'Keep inputs and outputs on the device between runs: copies over PCIe use the memory of both ends',
        'Raise the batch where weights are most of the traffic: they are then read once for more samples',
    ],
    launch_overhead: [
        'Capture the loop as a graph (CUDA graphs, HIP graphs), so that one launch stands for many',
        'Fuse small operators: a higher graph optimisation level, torch.compile, or an export with fewer nodes',
        'Give each launch more work: a larger batch, or several streams where requests are independent',
    ],
    cpu_bound: [
        'Profile the host (perf, py-spy, nsys with --sample=cpu): tokenisation, pre-processing and data loading run there',
        'Overlap it with the GPU: pinned memory, asynchronous copies, loading the next batch while this one runs',
        'Check that the runner gives the job its cores: other processes and CPU quotas look the same from here',
    ],
    frequency_scaling: [
        'Lock the GPU clock and keep the driver loaded (nvidia-smi --lock-gpu-clocks=<MHz> --persistence-mode=1)',
        'Warm up longer, so that timing starts at the steady clock',
    ],
    warmup_instability: [
        'Raise warmup until the first timed iterations look like the last',
        'Keep what warming up makes: a TensorRT engine cache, compiled kernels (MIOpen, torch.compile), cuDNN algorithm choices',
    ],
    balanced: ['No single limit stands out: compare the kernels that take most time, and those that moved'],
    unknown: [
        'Turn telemetry on, or give a kernel trace (profile: true), so that there is something to judge by',
    ],
};

;// CONCATENATED MODULE: ./lib/telemetry/bottleneck.js


const above = (value, limit) => value !== null && value > limit;
const below = (value, limit) => value !== null && value < limit;
const percent = (value) => `${value.toFixed(0)} %`;
const perSecond = (rate) => `${rate.toFixed(0)} kernels a second`;
/** Whether the GPU had work nearly all the time, by either source: it then waits for no launch and no host. */
const busy = ({ gpuUtilPct, gpuActiveRatio }) => above(gpuUtilPct, 85) || above(gpuActiveRatio, 0.7);
/** Memory that is busy nearly all the time is the limit of a GPU that is too. */
const memoryBusy = ({ memUtilPct }) => above(memUtilPct, 80);
/** One that speaks only where the GPU was not busy. */
const waiting = (evidence) => (seen) => busy(seen) ? null : evidence(seen);
/** Launches a second that can keep a host thread busy: frameworks take up to 200 µs for each, drivers about 10 µs. */
const LAUNCHING = 5000;
const rules = [
    {
        category: 'thermal_throttle',
        score: 0.8,
        evidence: (seen) => seen.throttled
            ? 'The GPU said that heat, a power brake or its hardware held its clocks down while it was measured'
            : null,
    },
    {
        category: 'thermal_throttle',
        score: 0.6,
        evidence: ({ tempC, throttled }) => throttled === null && above(tempC, 85)
            ? `The GPU reached ${tempC.toFixed(0)} °C; most begin to throttle between 83 and 95 °C`
            : null,
    },
    {
        category: 'compute_bound',
        score: 0.5,
        evidence: (seen) => above(seen.gpuUtilPct, 85) && !memoryBusy(seen)
            ? `Some kernel was running ${percent(seen.gpuUtilPct)} of the time (utilisation; how full the GPU was it does not say)`
            : null,
    },
    {
        category: 'compute_bound',
        score: 0.3,
        evidence: (seen) => above(seen.gpuActiveRatio, 0.7) && !memoryBusy(seen)
            ? `By the trace kernels filled ${percent(seen.gpuActiveRatio * 100)} of the traced time: little of it is launching or waiting`
            : null,
    },
    {
        category: 'memory_bound',
        score: 0.5,
        evidence: ({ memUtilPct }) => above(memUtilPct, 80) ? `Device memory was read or written ${percent(memUtilPct)} of the time` : null,
    },
    {
        category: 'memory_bound',
        score: 0.3,
        evidence: ({ gpuUtilPct, memUtilPct }) => below(gpuUtilPct, 50) && above(memUtilPct, 50)
            ? `Memory was busy ${percent(memUtilPct)} of the time, kernels only ${percent(gpuUtilPct)}: copies use it too`
            : null,
    },
    {
        category: 'launch_overhead',
        score: 0.4,
        evidence: waiting(({ microkernelPct }) => above(microkernelPct, 30)
            ? `${percent(microkernelPct)} of the kernels took less than 10 µs, about what launching one costs`
            : null),
    },
    {
        category: 'launch_overhead',
        score: 0.3,
        evidence: waiting(({ kernelAmplificationRatio }) => above(kernelAmplificationRatio, 10)
            ? `Each node of the model became ${kernelAmplificationRatio.toFixed(1)} kernels: little is fused`
            : null),
    },
    {
        category: 'launch_overhead',
        score: 0.2,
        evidence: waiting(({ launchRatePerSec }) => above(launchRatePerSec, LAUNCHING)
            ? `${perSecond(launchRatePerSec)} were launched, one every ${(1e6 / launchRatePerSec).toFixed(0)} µs`
            : null),
    },
    {
        category: 'launch_overhead',
        score: 0.3,
        evidence: waiting(({ gpuActiveRatio, launchRatePerSec }) => below(gpuActiveRatio, 0.3) && above(launchRatePerSec, LAUNCHING)
            ? `Kernels filled only ${percent(gpuActiveRatio * 100)} of the traced time, at ${perSecond(launchRatePerSec)}: the GPU waited between launches`
            : null),
    },
    {
        category: 'cpu_bound',
        score: 0.4,
        evidence: waiting(({ cpuPct }) => above(cpuPct, 80) ? `The CPUs of the host were up to ${percent(cpuPct)} busy` : null),
    },
    {
        category: 'cpu_bound',
        score: 0.4,
        evidence: waiting(({ cpuPct, gpuUtilPct }) => above(cpuPct, 80) && below(gpuUtilPct, 50)
            ? `Meanwhile the GPU ran kernels only ${percent(gpuUtilPct)} of the time: it waited for the host`
            : null),
    },
    {
        category: 'cpu_bound',
        score: 0.1,
        evidence: waiting(({ cpuPct, gpuUtilPct }) => !above(cpuPct, 80) && below(gpuUtilPct, 50)
            ? `The GPU ran kernels only ${percent(gpuUtilPct)} of the time; the rest it waited, for the host, for copies or for requests`
            : null),
    },
    {
        category: 'cpu_bound',
        score: 0.3,
        evidence: waiting(({ gpuActiveRatio, launchRatePerSec }) => below(gpuActiveRatio, 0.3) && launchRatePerSec !== null && launchRatePerSec <= LAUNCHING
            ? `Kernels filled only ${percent(gpuActiveRatio * 100)} of the traced time, at ${perSecond(launchRatePerSec)}: launching so few takes little, the GPU waited for other work of the host`
            : null),
    },
    {
        category: 'frequency_scaling',
        score: 0.4,
        evidence: ({ sclkRangeMHz }) => above(sclkRangeMHz, 200)
            ? `The GPU clock moved over ${sclkRangeMHz.toFixed(0)} MHz under load, so equal work took unequal time`
            : null,
    },
    {
        category: 'warmup_instability',
        score: 0.3,
        evidence: ({ warmupEffectPct }) => warmupEffectPct !== null && Math.abs(warmupEffectPct) > 20
            ? `Warm-up iterations were ${percent(Math.abs(warmupEffectPct))} ${warmupEffectPct > 0 ? 'slower' : 'faster'} than the timed ones`
            : null,
    },
];
const SECONDARY_SCORE = 0.3;
/** The likeliest limit of the run, with evidence. Rules add up by category; unknown indicators add nothing. */
function classifyBottleneck(indicators) {
    const held = rules.flatMap((rule) => {
        const evidence = rule.evidence(indicators);
        return evidence === null ? [] : [{ ...rule, evidence }];
    });
    const scores = bottleneck/* bottlenecks */.$
        .map((category) => {
        const own = held.filter((rule) => rule.category === category);
        return {
            category,
            score: Math.min(1, own.reduce((total, rule) => total + rule.score, 0)),
        };
    })
        .sort((a, b) => b.score - a.score);
    const [top, second] = scores;
    const known = Object.values(indicators).some((value) => value !== null);
    const clear = top !== undefined && top.score >= SECONDARY_SCORE;
    const primary = clear ? top.category : known ? 'balanced' : 'unknown';
    return {
        primary,
        secondary: scores
            .filter(({ category, score }) => category !== primary && score > SECONDARY_SCORE)
            .map(({ category }) => category),
        confidence: clear ? Math.min(0.95, 0.5 + (top.score - (second?.score ?? 0)) / 2) : known ? 0.5 : 0,
        indicators,
        evidence: held.map((rule) => rule.evidence),
        recommendations: [...recommendations[primary]],
    };
}

;// CONCATENATED MODULE: ./lib/telemetry/indicators.js




/** A GPU that throttled in a smaller share of its samples was not held down by it. */
const THROTTLED_SHARE = 0.1;
/** Rates and shares of fewer kernels are those of a few launches, not of a benchmark. */
const FEWEST_KERNELS = 10;
/**
 * The indicators of a classification; what was not measured is null. Host nodes are no kernels of a GPU. Of several GPUs,
 * utilisation is that of the one that ran kernels most: those beside it may not be the benchmark's at all.
 */
function indicatorsOf({ observed, kernels, phases }) {
    const samples = observed.flatMap(measuredSamples);
    const gpus = [...(0,group_by/* groupBy */.$)(samples, ({ deviceId }) => deviceId).values()];
    const busiest = busiestOf(gpus);
    const device = kernels?.source === 'device' && kernels.totalKernelCount >= FEWEST_KERNELS ? kernels : null;
    return {
        gpuUtilPct: utilisation(busiest),
        memUtilPct: indicators_average(busiest.flatMap(({ memUtilPct }) => memUtilPct ?? [])),
        tempC: indicators_highest(samples.flatMap(({ tempC }) => tempC ?? [])),
        throttled: throttledIn(gpus),
        sclkRangeMHz: indicators_highest(gpus.flatMap((own) => clockRange(own) ?? [])),
        cpuPct: indicators_highest(observed.flatMap(({ host }) => host?.cpuPct ?? [])),
        gpuActiveRatio: device?.gpuActiveRatio ?? null,
        microkernelPct: device?.microkernelPct ?? null,
        kernelAmplificationRatio: device?.kernelAmplificationRatio ?? null,
        launchRatePerSec: device?.launchRatePerSec ?? null,
        warmupEffectPct: phases?.warmupEffectPct ?? null,
        covPct: phases?.covPct ?? null,
    };
}
/** Of the timed iterations where they are known, else of the whole process. */
function measuredSamples({ timed, ...observed }) {
    const used = (0,telemetry/* usedSamples */.Dk)(observed);
    if (timed === undefined)
        return used;
    return used.filter(({ timestampNs }) => timestampNs >= timed.startNs && timestampNs <= timed.endNs);
}
function utilisation(samples) {
    return indicators_average(samples.flatMap(({ gpuUtilPct }) => gpuUtilPct ?? []));
}
function busiestOf(gpus) {
    const [busiest = []] = gpus.toSorted((a, b) => (utilisation(b) ?? -1) - (utilisation(a) ?? -1));
    return busiest;
}
function throttledIn(gpus) {
    const shares = gpus.flatMap((samples) => {
        const { count, total } = (0,telemetry/* samplesWith */.Cy)(telemetry/* slowing */.O0, samples);
        return total === 0 ? [] : [count / total];
    });
    const share = indicators_highest(shares);
    return share === null ? null : share > THROTTLED_SHARE;
}
function clockRange(samples) {
    const clocks = samples
        .filter(({ gpuUtilPct }) => (gpuUtilPct ?? 0) >= LOADED_PCT)
        .flatMap(({ sclkMHz }) => sclkMHz ?? []);
    const top = indicators_highest(clocks);
    return top === null ? null : top - clocks.reduce((a, b) => Math.min(a, b));
}
function indicators_average(values) {
    return values.length === 0 ? null : (0,simple_statistics/* mean */.RE)([...values]);
}
function indicators_highest(values) {
    return values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
}

;// CONCATENATED MODULE: ./lib/edge/snapshot.js




/** Repetitions as the snapshot of one commit. */
function snapshotOf(assembled, parts) {
    const { reported, benchmarks } = assembled;
    const { name, machine, provenance, telemetry } = parts;
    const profiled = new Set(parts.kernels.map(({ benchmark }) => benchmark));
    const kernels = [
        ...parts.kernels,
        ...assembled.kernels.filter(({ benchmark }) => !profiled.has(benchmark)),
    ];
    const classification = classificationsOf(assembled, kernels, parts);
    return {
        schema: model_snapshot/* SNAPSHOT_SCHEMA */.Jy,
        semanticsVersion: model_snapshot/* SEMANTICS_VERSION */.lg,
        name,
        createdAt: new Date().toISOString(),
        tool: version/* tool */.z,
        provenance,
        environment: { ...machine, benchmarks, ...(Object.keys(reported).length > 0 && { reported }) },
        measurements: [...assembled.measurements],
        aggregates: [...assembled.aggregates],
        executions: [...assembled.executions],
        failures: [...assembled.failures],
        telemetry,
        kernels: kernels.length === 0 ? null : kernels,
        classification: classification.length === 0 ? null : classification,
        ...(assembled.outputs.length > 0 && { outputs: [...assembled.outputs] }),
    };
}
/** Only where something of a GPU was seen: without it there is nothing to tell limits apart by. */
function classificationsOf({ benchmarks, phases }, kernels, { telemetry, side }) {
    return Object.entries(benchmarks).flatMap(([benchmark, { provider }]) => {
        if (provider?.used === 'cpu')
            return [];
        const own = (telemetry?.repetitions ?? []).filter((one) => one.benchmark === benchmark && (one.side ?? 'candidate') === side);
        const counted = own.filter(({ discarded }) => !discarded);
        const observed = counted.length > 0 ? counted : own;
        const metrics = kernels.find((own) => own.benchmark === benchmark)?.metrics ?? null;
        const ofGpu = observed.some(({ gpu }) => gpu.length > 0) || metrics?.source === 'device';
        if (!ofGpu)
            return [];
        const seen = { observed, kernels: metrics, phases: phases[benchmark] ?? null };
        return [{ benchmark, ...classifyBottleneck(indicatorsOf(seen)) }];
    });
}

// EXTERNAL MODULE: ./lib/measure/assemble.js
var assemble = __webpack_require__(7666);
;// CONCATENATED MODULE: ./lib/measure/measure.js

/** A repetition that does not count is run again so often; then the machine is not one to measure on. */
const MOST_REPEATS = 2;
/**
 * Runs all repetitions of all benchmarks, in turns: a machine that slows down slows all of them alike. One that does not
 * count is run again, up to twice. Throws InputError at the first that cannot be measured; nothing is returned then, since
 * a part must not pass for the whole.
 */
async function measure(plan, run, progress) {
    const { benchmarks, repetitions, throwAway } = plan;
    const first = throwAway ? 0 : 1;
    const total = benchmarks.length * (repetitions + 1 - first);
    const kept = [];
    let done = 0;
    for (let repetition = first; repetition <= repetitions; repetition++) {
        for (const benchmark of benchmarks) {
            const state = { benchmark: benchmark.name, repetition, repetitions, total };
            progress({ ...state, done });
            const attempts = await attempt(benchmark, run, repetition === 0 ? 0 : MOST_REPEATS, (again) => progress({ ...state, done, again }));
            done += 1;
            progress({ ...state, done, durationMs: attempts.at(-1)?.durationMs ?? 0 });
            if (repetition > 0)
                kept.push(...attempts);
        }
    }
    return (0,assemble/* assemble */.f)(kept);
}
/** One repetition, and those before it that did not count. */
async function attempt(benchmark, run, repeats, onAgain) {
    const ran = await run(benchmark);
    if (ran.invalid === undefined || repeats === 0)
        return [ran];
    onAgain(ran.invalid);
    return [{ ...ran, repeated: true }, ...(await attempt(benchmark, run, repeats - 1, onAgain))];
}

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/snapshot-text.js
var snapshot_text = __webpack_require__(3601);
;// CONCATENATED MODULE: ./lib/platform/git.js





const git_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** A project's hooks are for people who work in it: here they would see the step's token, and could fail the checkout. */
const NO_HOOKS = 'core.hooksPath=/dev/null';
/** Output of git, trimmed. Throws with git's own message. */
async function git(folder, ...args) {
    const environment = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const { stdout } = await git_run('git', ['-C', folder, '-c', NO_HOOKS, ...args], {
        env: environment,
        maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trim();
}
async function succeeds(folder, ...args) {
    return git(folder, ...args).then(() => true, () => false);
}
/** The commit checked out in `folder`, or null where it is no git checkout. */
async function headCommit(folder) {
    return git(folder, 'rev-parse', '--verify', 'HEAD').catch(() => null);
}
/**
 * Parents of a commit as its object names them: a shallow clone hides parents from `HEAD^1`, not from the object.
 * Empty where the commit is not there.
 */
async function parents(folder, commit) {
    const object = await git(folder, 'cat-file', 'commit', commit).catch(() => '');
    const header = object.split('\n\n')[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}
/** Whether `folder` is a checkout of the repository `owner/name`, by the address that it was fetched from. */
async function isCheckoutOf(folder, repository) {
    const address = await git(folder, 'remote', 'get-url', 'origin').catch(() => '');
    return (address
        .toLowerCase()
        .replace(/(\.git)?\/?$/, '')
        .split(/[/:]/)
        .slice(-2)
        .join('/') === repository.toLowerCase());
}
/**
 * Checks `commit` out beside `folder`, submodules included, fetching it where the checkout is shallow. An earlier
 * worktree of the same place is replaced. `onPlace` is told the folder before anything is there. Throws InputError that says
 * what to change in the workflow.
 */
async function addWorktree(folder, commit, onPlace = () => { }) {
    if ((await headCommit(folder)) === null) {
        throw new InputError({
            what: `${folder} is not a git checkout, so the base commit cannot be checked out beside it`,
            next: 'Run actions/checkout before this step, or use baseline: branch',
        });
    }
    await ensureCommit(folder, commit);
    const root = await git(folder, 'rev-parse', '--show-toplevel');
    const place = join(dirname(root), `${basename(root)}-aaco-base`);
    onPlace(place);
    const left = await removeWorktree(root, place);
    if (left !== null) {
        throw new InputError({
            what: `${place}, where the base commit is to be checked out, cannot be removed (${left})`,
            next: 'Delete it as the user whose files it holds, such as root where a container wrote them, or use baseline: branch',
        });
    }
    try {
        await git(root, 'worktree', 'add', '--detach', '--force', place, commit);
        if (await exists(join(place, '.gitmodules'))) {
            await git(place, 'submodule', 'update', '--init', '--recursive', '--depth=1');
        }
    }
    catch (cause) {
        await removeWorktree(root, place);
        throw new InputError({
            what: `the base commit ${commit.slice(0, 12)} could not be checked out at ${place} (${lastLine(cause)})`,
            next: 'Check disk space and that the folder above the workspace is writable, or use baseline: branch',
            cause,
        });
    }
    return { folder: place, sha: commit };
}
/**
 * Removes a worktree and git's record of it; nothing happens where there is none. Null where nothing is left of it, else why
 * something is. Does not throw.
 */
async function removeWorktree(root, place) {
    await succeeds(root, 'worktree', 'remove', '--force', '--force', place);
    const left = await rm(place, { recursive: true, force: true }).then(() => null, lastLine);
    await succeeds(root, 'worktree', 'prune');
    return left;
}
async function ensureCommit(folder, commit) {
    if (await succeeds(folder, 'cat-file', '-e', `${commit}^{tree}`))
        return;
    try {
        await git(folder, 'fetch', '--no-tags', '--depth=1', 'origin', commit);
    }
    catch (cause) {
        throw new InputError({
            what: `the base commit ${commit.slice(0, 12)} is not in this checkout and could not be fetched (${lastLine(cause)})`,
            next: 'Give actions/checkout fetch-depth: 0 and leave persist-credentials on, or use baseline: branch',
            cause,
        });
    }
}
async function exists(path) {
    return access(path).then(() => true, () => false);
}
function lastLine(cause) {
    const { stderr, message } = cause;
    const text = typeof stderr === 'string' && stderr.trim() !== '' ? stderr : String(message);
    return text.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}

// EXTERNAL MODULE: ./lib/platform/write-files.js
var write_files = __webpack_require__(502);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./lib/cli/abort-on-signal.js
var abort_on_signal = __webpack_require__(8061);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/run.js


















/** Options of the command that are inputs of the action, by the input's name. */
const inputOptions = {
    command: 'command',
    results: 'results',
    format: 'format',
    executionProvider: 'execution-provider',
    cpuFallback: 'cpu-fallback',
    inputShapes: 'input-shapes',
    warmup: 'warmup',
    iterations: 'iterations',
    repetitions: 'repetitions',
    workingDirectory: 'working-directory',
    timeoutMinutes: 'timeout-minutes',
    setup: 'setup',
    onnxruntimePath: 'onnxruntime-path',
    onnxruntimeInstall: 'onnxruntime-install',
    telemetry: 'telemetry',
};
/** `aaco run`: measures and writes a snapshot. Throws InputError where anything cannot be measured; nothing is written then. */
async function run_runCommand(options) {
    await (0,write_files/* checkWritable */.ZB)(options.out);
    const { snapshot, warnings } = await measureHere(options);
    for (const note of [...warnings, ...troubles(snapshot)])
        tell(`note: ${(0,plain_text/* plainText */.w)(note, 1000)}`);
    await (0,write_files/* writeFileAtomic */.Zf)(options.out, (0,snapshot_text/* snapshotText */.t)(snapshot));
    process.stderr.write(`${run_describe(snapshot)}\nSnapshot: ${options.out}\n`);
    return 0;
}
/** Why there may be fewer values than repetitions, and why nothing was seen of a GPU that has a tool. */
function troubles(snapshot) {
    const { telemetry } = snapshot;
    const stopped = telemetry !== null && telemetry.tool !== null ? telemetry.note : null;
    return [...(0,disturbances/* disturbancesOf */.F)([snapshot]).warnings, ...(stopped === null ? [] : [stopped])];
}
/** Measures in the current folder as the options say. */
async function measureHere(options) {
    const inputs = (0,cli_options/* parseOptions */.A)(givenOptions(options));
    const checkout = process.cwd();
    const config = await (0,config_file/* readConfig */.X)(options.config, checkout);
    const benchmarks = await benchmarksIn(inputs, config, checkout);
    const settings = measuringOptions(inputs, config);
    const measuring = await beginMeasuring({
        ...settings,
        onnxruntime: { ...settings.onnxruntime, beside: (0,bundle_folder/* bundleFolder */.L)() },
        cancel: (0,abort_on_signal/* abortOnSignal */.I)(cancelled),
        print: tell,
        warn: (text) => tell(`warning: ${(0,plain_text/* plainText */.w)(text, 1000)}`),
        ...(process.env.RUNNER_DEBUG === '1' && { debug: tell }),
    });
    try {
        const run = await measuring.prepare(checkout);
        const plan = { benchmarks, repetitions: inputs.repetitions, throwAway: true };
        const assembled = await measure(plan, run, showProgress);
        const kernels = await measuring.profile(checkout, benchmarks);
        const snapshot = snapshotOf(assembled, {
            name: inputs.name,
            machine: measuring.machine,
            provenance: { ...model_snapshot/* unknownProvenance */._n, sha: await headCommit(checkout) },
            telemetry: measuring.telemetry(),
            side: 'candidate',
            kernels,
        });
        return { snapshot, warnings: assembled.warnings };
    }
    finally {
        measuring.stop();
    }
}
const tell = (line) => {
    process.stderr.write(`${line}\n`);
};
const cancelled = new errors/* InputError */.d({ what: 'cancelled; nothing was written', next: 'Run it again to its end' });
function givenOptions(options) {
    const given = Object.entries(inputOptions).flatMap(([option, input]) => {
        const value = options[option];
        return typeof value === 'string' ? [[input, value]] : [];
    });
    return {
        name: options.name,
        ...Object.fromEntries(given),
        ...(options.model && { model: options.model.join('\n') }),
    };
}
function showProgress({ benchmark, repetition, repetitions, done, total, durationMs, again, }) {
    if (durationMs !== undefined)
        return;
    const why = again === undefined ? '' : `, once more, since ${again}`;
    const which = repetition === 0 ? 'warm-up' : `repetition ${repetition} of ${repetitions}`;
    tell((0,plain_text/* plainText */.w)(`[${done + 1}/${total}] ${benchmark}: ${which}${why}`, 500));
}
/** The median of each metric, a line each. */
function run_describe({ measurements }) {
    return measurements
        .map((measurement) => {
        const medians = measurement.repetitions.filter((values) => values.length > 0).map(quantile/* median */.JZ);
        const value = medians.length === 0 ? 'no values' : (0,number/* formatQuantity */.VZ)((0,quantile/* median */.JZ)(medians), measurement.unit);
        return `${(0,plain_text/* plainText */.w)((0,metric/* metricId */.yo)(measurement), 100)}: ${value} (${(0,number/* formatCount */.B4)(medians.length, 'repetition')})`;
    })
        .join('\n');
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The folder of the bundle that is running, with the worker beside it. Taken from the command line: ncc would resolve
 * import.meta.url while building, and copy what it finds there.
 */
function bundleFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''));
}


/***/ })

};
