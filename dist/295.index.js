export const id = 295;
export const ids = [295];
export const modules = {

/***/ 79295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/answer.js
var answer = __webpack_require__(51071);
;// CONCATENATED MODULE: ./lib/baseline/artifact-name.js

/** The one file in a snapshot artifact's zip, and in a result artifact's. */
const SNAPSHOT_ENTRY = 'snapshot.json';
const RESULT_ENTRY = 'result.json';
/** `aaco-snapshot-<name>` or `aaco-snapshot-<name>-<shard>`. Throws InputError where a part has other characters. */
function snapshotArtifactName(name, shard = null) {
    const parts = shard === null ? [name] : [name, shard];
    return ['aaco-snapshot', ...parts.map(checkPart)].join('-');
}
/** `aaco-result-<name>`. Throws InputError where the name has other characters. */
function resultArtifactName(name) {
    return `aaco-result-${checkPart(name)}`;
}
/** Whether an artifact of this name holds a snapshot that is meant. */
function isSnapshotOf(artifactName, { name, shard, shards }) {
    const whole = snapshotArtifactName(name);
    if (shards)
        return artifactName === whole || artifactName.startsWith(`${whole}-`);
    return artifactName === snapshotArtifactName(name, shard);
}
/** The one artifact name that is meant; null where there may be several. */
function onlyNameOf({ name, shard, shards }) {
    return shards ? null : snapshotArtifactName(name, shard);
}
// GitHub refuses " : < > | * ? \ / and line ends in artifact names; what is left here also needs no quoting elsewhere.
function checkPart(part) {
    if (/^[\w.-]{1,100}$/.test(part))
        return part;
    throw new errors/* InputError */.d({
        what: `${JSON.stringify(part)} cannot be part of an artifact's name`,
        next: 'Use letters, digits, ., _ and - only, at most 100 of them',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/model/bottleneck.js

const bottlenecks = [
    'thermal_throttle',
    'compute_bound',
    'memory_bound',
    'launch_overhead',
    'cpu_bound',
    'frequency_scaling',
    'warmup_instability',
    'balanced',
    'unknown',
];
const known = schemas/* number */.aig().nullable();
/** What a classification looks at. Null is unknown: a rule that needs it says nothing, it never reads as 0. */
const BottleneckIndicatorsSchema = schemas/* object */.Ikc({
    /** Mean over the measured phase, percent; of several GPUs that of the busiest, also of memory. */
    gpuUtilPct: known,
    memUtilPct: known,
    /** Highest of the measured phase. */
    tempC: known,
    /** Whether a thermal, power brake or hardware reason held the clock down in more than a tenth of the samples. */
    throttled: schemas/* boolean */.zMY().nullable(),
    /** Highest minus lowest clock of one GPU under load. */
    sclkRangeMHz: known,
    /** Highest CPU utilisation of the host, percent. */
    cpuPct: known,
    gpuActiveRatio: known,
    microkernelPct: known,
    kernelAmplificationRatio: known,
    launchRatePerSec: known,
    /** (mean of warm-up − mean of measurement) / mean of measurement, percent. */
    warmupEffectPct: known,
    /** Coefficient of variation of the latency, percent. */
    covPct: known,
});
/** Seed 000's BottleneckClassification. */
const BottleneckClassificationSchema = schemas/* object */.Ikc({
    primary: schemas/* enum */.k5n(bottlenecks),
    secondary: schemas/* array */.YOg(schemas/* enum */.k5n(bottlenecks)),
    /**
     * 0 … 1: how far the evidence for the primary category is ahead of the next, each from 0 to 1. One half and half the
     * lead, at most 0.95; of `balanced` 0.5, of `unknown` 0.
     */
    confidence: schemas/* number */.aig().min(0).max(1),
    indicators: BottleneckIndicatorsSchema,
    evidence: schemas/* array */.YOg(schemas/* string */.YjP().max(500)),
    recommendations: schemas/* array */.YOg(schemas/* string */.YjP().max(500)),
});
/** A classification as a snapshot keeps it. */
const BenchmarkClassificationSchema = BottleneckClassificationSchema.extend({
    benchmark: schemas/* string */.YjP().max(300),
});

;// CONCATENATED MODULE: ./lib/model/environment.js

const environment_text = schemas/* string */.YjP().max(500);
const environment_known = environment_text.nullable();
const count = schemas/* number */.aig().int().nonnegative().nullable();
/** One GPU as its management tool reports it. Null is "the tool did not say", never a default. */
const GpuSchema = schemas/* object */.Ikc({
    name: environment_text,
    vendor: schemas/* enum */.k5n(['nvidia', 'amd', 'intel', 'software', 'unknown']),
    driver: environment_known,
    runtime: environment_known.describe('CUDA or ROCm version that the driver offers'),
    memoryMiB: schemas/* number */.aig().nonnegative().nullable(),
    powerLimitW: schemas/* number */.aig().nonnegative().nullable(),
    clockLockMHz: schemas/* number */.aig().nonnegative().nullable().optional(),
    persistence: environment_known.optional(),
    ecc: environment_known.optional(),
    mig: environment_known.optional().describe('MIG mode; of an AMD GPU its compute partition'),
    pcie: environment_known.optional(),
    performanceLevel: environment_known.optional().describe('of an AMD GPU: auto, or a level that pins its clocks'),
});
/** One machine as it was found. */
const MachineSchema = schemas/* object */.Ikc({
    os: schemas/* object */.Ikc({ platform: environment_text, release: environment_known, image: environment_known, arch: environment_text }),
    cpu: schemas/* object */.Ikc({ model: environment_known, cores: count, governor: environment_known.optional() }),
    memoryMiB: schemas/* number */.aig().nonnegative().nullable(),
    node: environment_text,
    gpus: schemas/* array */.YOg(GpuSchema).max(64),
    gpusVisible: count
        .optional()
        .describe('GPUs that CUDA_VISIBLE_DEVICES and the like leave to the benchmark'),
    gpuNote: environment_text.optional().describe('why the list of GPUs is empty or partial'),
    /** What imported result files said of their machine. */
    reported: schemas/* record */.g1P(schemas/* string */.YjP().max(200), environment_text).optional(),
});
/** What was true of one benchmark's execution and decides whether two executions are comparable. */
const BenchmarkEnvironmentSchema = schemas/* object */.Ikc({
    /** In a merge of shards only: the shard that measured it and, where the shards had several machines, its machine. */
    shard: schemas/* string */.YjP().max(100).optional(),
    machine: MachineSchema.optional(),
    provider: schemas/* object */.Ikc({ asked: environment_text, used: environment_text }).optional(),
    /** Nodes of the optimised graph by provider, where some might run on the CPU: it follows from the model, so it is shown only. */
    nodes: schemas/* record */.g1P(schemas/* string */.YjP().max(50), schemas/* number */.aig().int().positive()).optional(),
    threads: schemas/* number */.aig().int().nonnegative().nullable().optional(),
    runtime: environment_text.optional().describe('for example onnxruntime-node 1.30.0'),
    /** Input names to `type[shape]`. */
    inputs: schemas/* record */.g1P(schemas/* string */.YjP().max(200), environment_text).optional(),
    /** Allocator, spinning and other settings, as set. */
    settings: schemas/* record */.g1P(schemas/* string */.YjP().max(200), environment_text).optional(),
    /** SHA-256 of the model file: part of what is tested, so shown and not compared. */
    modelSha256: environment_text.optional(),
});
/** The machine and what each benchmark ran under; a merge of shards names several machines by benchmark. */
const EnvironmentSchema = MachineSchema.extend({
    benchmarks: schemas/* record */.g1P(schemas/* string */.YjP().max(300), BenchmarkEnvironmentSchema),
});

;// CONCATENATED MODULE: ./lib/model/formula.js
/** Beyond what anything measures, and far enough from where sums and squares of it are infinite. */
const LARGEST = 1e100;
/** Fewest samples that a coefficient of variation is given for. */
const MIN_VARIATION_SAMPLES = 5;
/** `events / trials`, in 0 … 1: tested from its counts (Fisher), not from ranks. */
function proportion({ events, trials }) {
    return events === undefined || trials === undefined || trials === 0 ? null : events / trials;
}
/** `numerator / denominator` of any two sums, for example a mean from a sum and a count. */
function ratio({ numerator, denominator }) {
    return numerator === undefined || denominator === undefined || denominator === 0
        ? null
        : numerator / denominator;
}
/**
 * Population standard deviation over mean, from `count`, `sum` and `sumOfSquares`: 0 or more, no unit. Null below 5
 * samples and for a mean of 0. Livepeer's `jitter_coeff_fps` is this of output FPS.
 */
function variationCoefficient({ count, sum, sumOfSquares }) {
    if (count === undefined || sum === undefined || sumOfSquares === undefined)
        return null;
    if (count < MIN_VARIATION_SAMPLES || sum === 0)
        return null;
    const mean = sum / count;
    const variance = Math.max(0, sumOfSquares / count - mean * mean);
    return Math.sqrt(variance) / Math.abs(mean);
}
/**
 * Livepeer's SLA score in its first semantics, 0 … 100: 70 parts for sessions that did not fail without excuse and 30
 * for sessions that were not swapped, of `known` sessions. Later semantics weigh other terms and are other formulas.
 */
function livepeerSlaV1({ known, unexcused, swapped }) {
    if (known === undefined || unexcused === undefined || swapped === undefined || known === 0)
        return null;
    return 70 * (1 - unexcused / known) + 30 * (1 - swapped / known);
}
const formulas = { proportion, ratio, variationCoefficient, livepeerSlaV1 };
const formulaNames = Object.keys(formulas);
/** The value of `terms` under the named formula, or null where it is not defined or beyond ±LARGEST. */
function evaluate(formula, terms) {
    const value = formulas[formula](terms);
    return value !== null && Math.abs(value) <= LARGEST ? value : null;
}
/** The value of all `terms` together: of their sums, never a mean of their values. Null for an empty list. */
function evaluateSum(formula, terms) {
    return evaluate(formula, terms.reduce(addTerms, {}));
}
/** Term-wise sum, for merging shards or windows. */
function addTerms(a, b) {
    const sum = { ...a };
    for (const [name, value] of Object.entries(b))
        sum[name] = (sum[name] ?? 0) + value;
    return sum;
}

;// CONCATENATED MODULE: ./lib/model/kernel.js

/** One kernel on one queue; times in ns from the trace's first event. */
const KernelExecutionSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().max(2000),
    startNs: schemas/* number */.aig().nonnegative(),
    endNs: schemas/* number */.aig().nonnegative(),
    queueId: schemas/* number */.aig().int().nullable(),
    deviceId: schemas/* number */.aig().int().nullable(),
});
const KernelSummarySchema = schemas/* object */.Ikc({
    kernelName: schemas/* string */.YjP().max(2000),
    calls: schemas/* number */.aig().int().positive(),
    totalTimeMs: schemas/* number */.aig().nonnegative(),
    avgTimeUs: schemas/* number */.aig().nonnegative(),
    minTimeUs: schemas/* number */.aig().nonnegative().nullable(),
    maxTimeUs: schemas/* number */.aig().nonnegative().nullable(),
    /** Population standard deviation. */
    stdTimeUs: schemas/* number */.aig().nonnegative().nullable(),
    /** Percent of the sum of all kernel times. */
    pctTotal: schemas/* number */.aig().min(0).max(100),
    /** Of all its calls in one inference, the median over the inferences; only where each of several calls it equally often. */
    medianTimeMs: schemas/* number */.aig().nonnegative().optional(),
});
/** Metrics of a kernel trace. Null where the trace does not hold what the metric needs, never 0. */
const KernelMetricsSchema = schemas/* object */.Ikc({
    /** Where the times come from: the device's own clock, or the host node that launched (never GPU time). */
    source: schemas/* enum */.k5n(['device', 'host-node']),
    totalKernelCount: schemas/* number */.aig().int().nonnegative(),
    uniqueKernelCount: schemas/* number */.aig().int().nonnegative(),
    totalKernelTimeMs: schemas/* number */.aig().nonnegative(),
    avgKernelDurationUs: schemas/* number */.aig().nonnegative().nullable(),
    microkernelCount: schemas/* number */.aig().int().nonnegative().nullable(),
    microkernelPct: schemas/* number */.aig().min(0).max(100).nullable(),
    microkernelThresholdUs: schemas/* number */.aig().positive(),
    launchRatePerSec: schemas/* number */.aig().nonnegative().nullable(),
    launchTaxScore: schemas/* number */.aig().nonnegative().nullable(),
    kernelAmplificationRatio: schemas/* number */.aig().nonnegative().nullable(),
    gpuActiveRatio: schemas/* number */.aig().min(0).max(1).nullable(),
    topKernels: schemas/* array */.YOg(KernelSummarySchema),
});
/** The kernels of one benchmark, as a snapshot keeps them. */
const BenchmarkKernelsSchema = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP().max(300),
    /** What was traced: `the profile pass`, or the result file's format. */
    origin: schemas/* string */.YjP().max(100),
    /** Inferences that the trace covers; null where it does not tell, and the times are those of the whole trace. */
    inferences: schemas/* number */.aig().int().positive().nullable(),
    metrics: KernelMetricsSchema,
    /** Left out where there are many. */
    executions: schemas/* array */.YOg(KernelExecutionSchema).max(100_000).optional(),
});

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(77829);
;// CONCATENATED MODULE: ./lib/model/outputs.js

const statistic = schemas/* number */.aig().nullable();
/** One output of a model, as much of it as comparing needs. */
const TensorSummarySchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().max(300),
    /** Element type: `float32`. */
    type: schemas/* string */.YjP().max(50),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative()).max(64),
    /** SHA-256 over all values, as they lie in memory: equal outputs need no closer look. */
    sha256: schemas/* string */.YjP().max(64),
    nan: schemas/* number */.aig().int().nonnegative(),
    infinite: schemas/* number */.aig().int().nonnegative(),
    /** Of the infinite ones, those below zero; absent in older snapshots. */
    negativeInfinite: schemas/* number */.aig().int().nonnegative().optional(),
    /** Of the finite values; null where there is none. */
    min: statistic,
    max: statistic,
    rms: statistic,
    /** Values at indices that depend on the number of elements only, all where they are few; null is not finite. */
    sample: schemas/* array */.YOg(schemas/* number */.aig().nullable()).max(10_000),
});
/** What a model made of its seeded inputs. */
const BenchmarkOutputsSchema = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP().max(300),
    /** SHA-256 over the inputs: outputs of other inputs cannot be compared. */
    inputsSha256: schemas/* string */.YjP().max(64),
    tensors: schemas/* array */.YOg(TensorSummarySchema).max(1000),
    /** Of the outputs that another repetition gave otherwise, what it gave: they are not the same from run to run. */
    again: schemas/* array */.YOg(TensorSummarySchema).max(1000).optional(),
});

;// CONCATENATED MODULE: ./lib/model/shape-fault.js
/** `a.b[2]` from `['a', 'b', 2]`. */
function formatPath(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
        .join('');
}
/** What a schema refused of `data`, in words that say what is there and what must be. A message of the schema's own stays. */
function shapeFaults(issues, data) {
    return issues.map((issue) => shapeFault(issue, data));
}
function shapeFault(issue, data) {
    const value = valueAt(data, issue.path);
    if (issue.code === 'invalid_union') {
        // Of the alternatives, the one that was followed furthest says best what is wrong.
        const followed = issue.errors.flatMap(([first]) => first && (first.path.length > 0 || first.code !== 'invalid_type') ? [shapeFault(first, value)] : []);
        const { path, what } = deepestFault(followed);
        if (followed.length > 0)
            return { path: [...issue.path, ...path], what };
    }
    return { path: issue.path, what: isZods(issue.message) ? phrase(issue, value) : issue.message };
}
/** The fault with the longest path, the first of several; one of no place where there is none. */
function deepestFault(faults) {
    return faults.reduce((best, fault) => (fault.path.length > best.path.length ? fault : best), {
        path: [],
        what: 'is not in the expected form',
        ...faults[0],
    });
}
function isZods(message) {
    return /^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);
}
function phrase(issue, value) {
    switch (issue.code) {
        case 'invalid_type':
            return isAndMust(value, kinds[issue.expected] ?? issue.expected);
        case 'invalid_union':
            return isAndMust(value, unionOf(issue));
        case 'invalid_value':
            return isAndMust(value, oneOf(issue.values));
        case 'invalid_key':
            return issue.issues[0]?.message ?? 'is not a usable key';
        case 'unrecognized_keys':
            return `has the unknown key ${JSON.stringify(issue.keys[0])}`;
        case 'too_small':
            return limit(issue.origin, Number(issue.minimum), issue.inclusive ? 'at least' : 'more than', value);
        case 'too_big':
            return limit(issue.origin, Number(issue.maximum), issue.inclusive ? 'at most' : 'less than', value);
        default:
            return 'is not in the expected form';
    }
}
const kinds = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object (key: value)',
    record: 'an object (key: value)',
    null: 'null',
};
function isAndMust(value, must) {
    if (value === undefined)
        return `is missing; it must be ${must}`;
    if (value === null)
        return `has no value; it must be ${must}`;
    return `is ${shown(value)}, but must be ${must}`;
}
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function unionOf({ errors }) {
    const words = errors.flatMap(([first]) => {
        if (first?.code === 'invalid_type')
            return [kinds[first.expected] ?? first.expected];
        return first?.code === 'invalid_value' ? [oneOf(first.values)] : [];
    });
    return words.length === 0 ? 'in one of the forms that are known' : [...new Set(words)].join(' or ');
}
function oneOf(values) {
    const texts = values.map((value) => JSON.stringify(value) ?? String(value));
    return texts.length === 1 ? (texts[0] ?? '') : `one of: ${texts.join(', ')}`;
}
function limit(origin, bound, word, value) {
    if (origin !== 'string' && origin !== 'array')
        return isAndMust(value, `${word} ${bound}`);
    if (bound === 1 && word === 'at least')
        return 'must not be empty';
    return `must have ${word} ${bound} ${origin === 'string' ? 'characters' : 'entries'}`;
}
function valueAt(data, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}

;// CONCATENATED MODULE: ./lib/model/stored-json.js


/** Lists and objects in one file: each costs a hundred bytes of memory, however few it has in the text. */
const MAX_NODES = 5_000_000;
/**
 * The JSON that a run stored, which may be a stranger's. Throws InputError that names the source; text of millions of
 * brackets is refused before it is parsed.
 */
function parseJson(text, source) {
    return jsonReader(source)(text);
}
/** As `parseJson`, for one file in several pieces, each a whole value: the brackets of all of them are counted. */
function jsonReader(source) {
    const count = nodeCounter(source);
    return (piece) => {
        count(piece);
        return parse(piece, source);
    };
}
/** Counts the brackets of a file's pieces. What it gives throws InputError where there are more than are read. */
function nodeCounter(source) {
    let left = MAX_NODES;
    return (piece) => {
        left -= countNodes(piece, left);
        if (left >= 0)
            return;
        throw new errors/* InputError */.d({
            what: `more than ${MAX_NODES} lists and objects`,
            where: { source },
            next: 'Measure fewer iterations, or split the suite',
        });
    };
}
function parse(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* InputError */.d({
            what: `not valid JSON (${cause.message})`,
            where: { source },
            next: 'Check that the file was written completely',
            cause,
        });
    }
}
/** The text of a file that a run stored. Throws InputError where it is no UTF-8. */
function decodeStored(bytes, source) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* InputError */.d({
            what: 'the file is not UTF-8 text',
            where: { source },
            next: 'Check that it was written completely, by aaco itself',
            cause,
        });
    }
}
/** Up to one more than `limit`. Brackets in names count too, which no snapshot has in such numbers. */
function countNodes(text, limit) {
    let nodes = 0;
    for (const bracket of ['[', '{']) {
        for (let at = text.indexOf(bracket); at !== -1 && nodes <= limit; at = text.indexOf(bracket, at + 1)) {
            nodes++;
        }
    }
    return nodes;
}
/** `data` in the form of `schema`. Throws InputError that names the source and the first key that is wrong. */
function checkStored(schema, data, { source, what, next }) {
    const checked = validate(schema, data, { source, what, next });
    if (checked.success)
        return checked.data;
    const [fault] = shapeFaults(checked.error.issues.slice(0, 1), data);
    throw new errors/* InputError */.d({
        what: `${what} is not valid: it ${fault?.what}`,
        where: { source, key: formatPath(fault?.path ?? []) || '(root)' },
        next,
    });
}
/** zod gathers the problems of a list on the stack: more than about 100,000 overflow it. */
function validate(schema, data, { source, what, next }) {
    try {
        return schema.safeParse(data);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new errors/* InputError */.d({
            what: `${what} is not valid: it has too many problems`,
            where: { source },
            next,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/model/validity.js

/** What may disturb a measurement, each looked for by a rule of its own. */
const validityRules = [
    'throttling',
    'clock',
    'foreign-process',
    'temperature',
    'power-cap',
    'noisy-host',
    'drift',
];
/** A rule that a repetition broke. */
const DisturbanceSchema = schemas/* object */.Ikc({
    rule: schemas/* enum */.k5n(validityRules),
    /** `the GPU was throttled (thermal) in 12 of 40 samples` */
    what: schemas/* string */.YjP().max(500),
    /** Whether it is one that makes a repetition not count; absent where it is only noted. */
    rejects: schemas/* boolean */.zMY().optional(),
});
const defaultLimits = {
    invalidate: ['throttling', 'clock', 'foreign-process'],
    allowedProcesses: [],
    throttledShare: 0.1,
    clockShare: 0.9,
    temperature: 87,
    foreignCores: 0.5,
    steal: 0.05,
    drift: 0.1,
};

;// CONCATENATED MODULE: ./lib/model/telemetry.js



const percent = schemas/* number */.aig().min(0).max(100).nullable();
const share = schemas/* number */.aig().min(0).max(1).nullable();
const quantity = schemas/* number */.aig().nonnegative().max(LARGEST).nullable();
/** Why a GPU ran below its clocks, in one vocabulary for all vendors. */
const throttleReasons = ['thermal', 'power-brake', 'hardware', 'power-cap', 'unspecified'];
/** A power limit is how fast GPUs are meant to run, and where AMD's older tools do not say why it mostly is that. */
const slowing = new Set(['thermal', 'power-brake', 'hardware']);
/** One reading of one GPU. What the tool did not say is null, never 0. */
const GpuSampleSchema = schemas/* object */.Ikc({
    /** From the start of the repetition's process, on the clock that its iterations are stamped with. */
    timestampNs: schemas/* number */.aig(),
    deviceId: schemas/* number */.aig().int().nonnegative(),
    gpuUtilPct: percent,
    memUtilPct: percent,
    tempC: schemas/* number */.aig().min(-LARGEST).max(LARGEST).nullable(),
    powerW: quantity,
    sclkMHz: quantity,
    mclkMHz: quantity,
    vramUsedMiB: quantity,
    vramTotalMiB: quantity,
    /** Null where the tool does not tell; empty where it says that nothing throttles. */
    throttle: schemas/* array */.YOg(schemas/* enum */.k5n(throttleReasons)).nullable(),
});
/** Of the samples that tell reasons, how many have one of these. */
function samplesWith(reasons, samples) {
    const telling = samples.flatMap(({ throttle }) => (throttle === null ? [] : [throttle]));
    const having = telling.filter((told) => told.some((reason) => reasons.has(reason)));
    return { count: having.length, total: telling.length };
}
/** One reading of the machine and of the benchmark's processes; rates are over the time since the reading before. */
const SystemSampleSchema = schemas/* object */.Ikc({
    /** From the start of the repetition's process, as GPU samples are stamped. */
    timestampNs: schemas/* number */.aig(),
    /** Of the CPUs that the benchmark may use, the share that was busy, percent. */
    cpuPct: percent,
    /** CPU time of processes other than the benchmark's, in cores. */
    foreignCores: quantity,
    /** Share that the hypervisor gave to others, 0 … 1. */
    steal: share,
    /** Share of the time in which some task waited for a CPU, 0 … 1. */
    pressure: share,
    /** Resident memory of the benchmark's processes. */
    rssMiB: quantity,
    /** Of the machine, since the reading before. */
    contextSwitches: quantity,
    /** Of the benchmark's processes, since the reading before. */
    pageFaults: quantity,
    /** 1-minute load average. */
    loadAverage: quantity,
});
/** Load of the host during a time span. Null is unknown. */
const HostLoadSchema = schemas/* object */.Ikc({
    /** Share of the machine's CPU time that was busy, percent. */
    cpuPct: percent,
    /** CPU time of processes other than the benchmark's, in cores. */
    foreignCores: quantity,
    /** Share of the span that the hypervisor gave to others, 0 … 1. */
    steal: share,
    /** Share of the last 10 s in which some task waited for a CPU, 0 … 1 (/proc/pressure/cpu). */
    pressure: share,
});
/** What was seen beside one repetition, in the order in which they ran; the throw-away one is among them. */
const ObservedSchema = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP().max(300),
    /** Position among all that were observed in the job. */
    slot: schemas/* number */.aig().int().nonnegative(),
    /** Which checkout it measured; absent where there is only one. */
    side: schemas/* enum */.k5n(['baseline', 'candidate']).optional(),
    /** Since the first repetition of the job, and how long it took. */
    startMs: schemas/* number */.aig().nonnegative().optional(),
    durationMs: schemas/* number */.aig().nonnegative().optional(),
    /** Of a model: its timed iterations, from the start of its process. */
    timed: schemas/* object */.Ikc({ startNs: schemas/* number */.aig(), endNs: schemas/* number */.aig() }).optional(),
    gpu: schemas/* array */.YOg(GpuSampleSchema),
    /** Of the GPUs that were sampled, those that it can have used; absent is all of them. */
    gpusUsed: schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative()).max(64).optional(),
    system: schemas/* array */.YOg(SystemSampleSchema).optional(),
    /** Why processes of others on the GPU could not be looked for; absent where they were. */
    processesUnseen: schemas/* string */.YjP().max(500).optional(),
    host: HostLoadSchema.nullable(),
    disturbances: schemas/* array */.YOg(DisturbanceSchema).max(20),
    /** Whether one of them made the repetition not count. */
    discarded: schemas/* boolean */.zMY(),
});
/** The samples of the GPUs that a repetition can have used. */
function usedSamples({ gpu, gpusUsed }) {
    return gpu.filter(({ deviceId }) => gpusUsed?.includes(deviceId) ?? true);
}
/** The `telemetry` of a snapshot. */
const TelemetrySchema = schemas/* object */.Ikc({
    /** The tool that GPU samples come from; null where none answered. `note` says why, and what went wrong with it later. */
    tool: schemas/* string */.YjP().max(50).nullable(),
    note: schemas/* string */.YjP().max(500).nullable(),
    repetitions: schemas/* array */.YOg(ObservedSchema).max(100_000),
});

;// CONCATENATED MODULE: ./lib/model/snapshot.js










const SNAPSHOT_SCHEMA = 'aaco.snapshot/1';
/** Raised when the meaning of a stored number changes (a formula, a quantile definition). */
const SEMANTICS_VERSION = 1;
const snapshot_name = schemas/* string */.YjP().min(1).max(300);
const unit = schemas/* string */.YjP().max(50);
const finite = schemas/* number */.aig().min(-LARGEST).max(LARGEST);
const optionalText = schemas/* string */.YjP().max(500).nullable();
const TermsSchema = schemas/* record */.g1P(schemas/* string */.YjP().max(100), finite);
const MAX_VALUES = 5_000_000;
/** What one repetition wrote. Judged as one, so that a million nulls (what JSON makes of NaN) are one problem, not a million. */
const ValuesSchema = schemas/* custom */.IeY((data) => Array.isArray(data) && data.length <= MAX_VALUES && data.every(isValue), `must be a list of at most ${MAX_VALUES} finite numbers, none beyond ±${LARGEST}`)
    .meta({
    type: 'array',
    items: { type: 'number', minimum: -LARGEST, maximum: LARGEST },
    maxItems: MAX_VALUES,
});
function isValue(value) {
    return typeof value === 'number' && Math.abs(value) <= LARGEST;
}
/** Raw values of one metric: `repetitions[r]` holds what repetition r wrote, empty where it wrote none. */
const MeasurementSchema = schemas/* object */.Ikc({
    benchmark: snapshot_name,
    metric: snapshot_name,
    unit,
    direction: schemas/* enum */.k5n(model_metric/* directions */.vQ),
    grain: schemas/* enum */.k5n(model_metric/* grains */.Zo),
    repetitions: schemas/* array */.YOg(ValuesSchema).min(1).max(10_000),
    /** Parallel to `repetitions`: the additive terms that each value is recomputed from. */
    additive: schemas/* object */.Ikc({ formula: schemas/* enum */.k5n(formulaNames), terms: schemas/* array */.YOg(schemas/* array */.YOg(TermsSchema)) }).optional(),
});
const AggregateSchema = schemas/* object */.Ikc({
    benchmark: snapshot_name,
    metric: snapshot_name,
    unit,
    direction: schemas/* enum */.k5n(model_metric/* directions */.vQ),
    statistic: schemas/* string */.YjP().max(100),
    value: finite,
});
const FailureSchema = schemas/* object */.Ikc({
    benchmark: snapshot_name,
    name: schemas/* string */.YjP().max(500),
    count: schemas/* number */.aig().int().nonnegative(),
    message: schemas/* string */.YjP().max(2000).optional(),
});
/** One fresh process as it was run: when, in which slot of the schedule, and why it does not count, if so. */
const ExecutionSchema = schemas/* object */.Ikc({
    benchmark: snapshot_name,
    repetition: schemas/* number */.aig().int().nonnegative(),
    /** Position in the schedule of its job, counted over both sides when interleaved. */
    slot: schemas/* number */.aig().int().nonnegative(),
    startedAt: schemas/* string */.YjP().max(40),
    durationMs: schemas/* number */.aig().nonnegative(),
    /** Label-blind reason why the repetition was discarded; such a repetition has no values. */
    invalid: schemas/* string */.YjP().max(500).optional(),
    /** Another one was run in its place, so that it is not missing. */
    repeated: schemas/* boolean */.zMY().optional(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP().max(500)).max(20).optional(),
});
const ProvenanceSchema = schemas/* object */.Ikc({
    repository: optionalText,
    sha: optionalText,
    ref: optionalText,
    event: optionalText,
    runId: schemas/* number */.aig().int().nonnegative().nullable(),
    runAttempt: schemas/* number */.aig().int().nonnegative().nullable(),
    workflowPath: optionalText,
    pullRequest: schemas/* number */.aig().int().positive().nullable(),
    shard: schemas/* string */.YjP().max(100).nullable().optional(),
    /** A digest of what workflow_dispatch was given; null or absent where it was nothing. */
    inputs: schemas/* string */.YjP().max(100).nullable().optional(),
});
/** Of what no run of a workflow measured. */
const unknownProvenance = {
    repository: null,
    sha: null,
    ref: null,
    event: null,
    runId: null,
    runAttempt: null,
    workflowPath: null,
    pullRequest: null,
};
/** The job-level value of each metric of an earlier default-branch job, carried along so that expiry cannot erase it. */
const HistoryEntrySchema = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().max(100),
    runId: schemas/* number */.aig().int().nonnegative(),
    createdAt: schemas/* string */.YjP().max(40),
    /** SHA-256 over the fields that decide comparability, by benchmark. */
    environments: schemas/* record */.g1P(schemas/* string */.YjP().max(300), schemas/* string */.YjP().max(64)),
    values: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: snapshot_name,
        metric: snapshot_name,
        unit,
        center: finite,
        n: schemas/* number */.aig().int().positive(),
        /** Of a ratio that must not be averaged: what shards of the run are summed by. */
        additive: schemas/* object */.Ikc({ formula: schemas/* enum */.k5n(formulaNames), terms: TermsSchema }).optional(),
    })),
});
const SnapshotSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(SNAPSHOT_SCHEMA),
    semanticsVersion: schemas/* number */.aig().int().positive(),
    name: schemas/* string */.YjP().min(1).max(100),
    createdAt: iso/* datetime */.w$(),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP().max(100), version: schemas/* string */.YjP().max(50) }),
    provenance: ProvenanceSchema,
    environment: EnvironmentSchema,
    measurements: schemas/* array */.YOg(MeasurementSchema).max(5_000),
    aggregates: schemas/* array */.YOg(AggregateSchema).max(20_000).optional(),
    executions: schemas/* array */.YOg(ExecutionSchema).max(100_000).optional(),
    failures: schemas/* array */.YOg(FailureSchema).max(10_000),
    telemetry: TelemetrySchema.nullable(),
    kernels: schemas/* array */.YOg(BenchmarkKernelsSchema).max(1_000).nullable(),
    classification: schemas/* array */.YOg(BenchmarkClassificationSchema).max(1_000).nullable(),
    outputs: schemas/* array */.YOg(BenchmarkOutputsSchema).max(1_000).optional(),
    history: schemas/* array */.YOg(HistoryEntrySchema).max(100).optional(),
});
/**
 * The snapshot in `text`. Throws InputError that names the source and the key; an unknown major version is an error,
 * keys that a later minor version added are ignored.
 */
function parseSnapshot(text, source) {
    return toSnapshot(parseJson(text, source), source);
}
function toSnapshot(data, source) {
    const version = data?.schema;
    if (version !== SNAPSHOT_SCHEMA) {
        throw new errors/* InputError */.d({
            what: `the snapshot has schema ${JSON.stringify(version ?? null)}, this version reads "${SNAPSHOT_SCHEMA}"`,
            where: { source, key: 'schema' },
            next: 'Measure again, or use a version of aaco that knows this schema',
        });
    }
    return checkStored(SnapshotSchema, data, {
        source,
        what: 'the snapshot',
        next: 'Check that aaco wrote the file and nothing changed it; else measure again',
    });
}

;// CONCATENATED MODULE: ./lib/model/snapshot-text.js



/** What is parsed as one string; V8 holds at most 2^29 − 24 characters in one. */
const ONE_TEXT_BYTES = 256 * 1024 * 1024;
const NEWLINE = 10;
const MEASURED = 'what was measured';
const LESS = 'Measure fewer metrics or iterations, or split the suite';
/**
 * The JSON of a snapshot in pieces: what is said of the whole on the first line, then each measurement on a line of its
 * own. All together may be more than one string can hold. Throws InputError where it could not be read again, since a
 * baseline that no run can use would look like none.
 */
function* snapshotText(snapshot) {
    checkStored(SnapshotSchema, snapshot, { source: MEASURED, what: 'the snapshot', next: LESS });
    const count = nodeCounter(MEASURED);
    try {
        for (const piece of piecesOf(snapshot)) {
            count(piece);
            yield piece;
        }
    }
    catch (cause) {
        // What V8 throws where one measurement is longer than a string can be.
        if (!(cause instanceof RangeError))
            throw cause;
        throw new errors/* InputError */.d({
            what: 'too many values of one metric',
            where: { source: MEASURED },
            next: LESS,
            cause,
        });
    }
}
function* piecesOf({ measurements, ...whole }) {
    yield `${JSON.stringify(whole).slice(0, -1)},"measurements":[`;
    for (const [index, measurement] of measurements.entries()) {
        yield `${index === 0 ? '' : ','}\n${JSON.stringify(measurement)}`;
    }
    yield '\n]}\n';
}
/**
 * The snapshot in the bytes of a file; up to `oneText` of them may be laid out in any way, more only as `snapshotText`
 * does. Throws InputError that names the source, as `parseSnapshot` does.
 */
function snapshotFromBytes(bytes, source, oneText = ONE_TEXT_BYTES) {
    if (bytes.length <= oneText)
        return parseSnapshot(decodeStored(bytes, source), source);
    const parse = jsonReader(source);
    const lines = linesOf(bytes, source);
    const first = lines.next().value ?? '';
    if (!first.endsWith(',"measurements":['))
        throw unread(bytes, source);
    const measurements = [];
    for (const line of lines) {
        if (line === ']}')
            return toSnapshot({ ...parse(`${first}]}`), measurements }, source);
        measurements.push(parse(line.endsWith(',') ? line.slice(0, -1) : line));
    }
    throw unread(bytes, source);
}
function* linesOf(bytes, source) {
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        yield decodeStored(bytes.subarray(start, end), source);
        start = end + 1;
    }
}
function unread(bytes, source) {
    return new errors/* InputError */.d({
        what: `the snapshot has ${bytes.length} bytes and is not laid out a measurement a line, or ends early`,
        where: { source },
        next: 'Measure again: so large a snapshot is read as aaco itself writes it',
    });
}

;// CONCATENATED MODULE: ./lib/baseline/select.js


/**
 * The runs that may be baseline, in the order given, and why the others may not. A branch name says nothing of the
 * repository, so a fork's `main` passes every filter of GitHub's API: the ids decide.
 */
function selectRuns(runs, criteria) {
    return split(runs.filter((run) => run.id !== criteria.currentRunId), (run) => runName(run), (run) => runRefusal(run, criteria));
}
function runRefusal(run, criteria) {
    const { id } = criteria.repository;
    if (run.repositoryId !== id)
        return 'it belongs to another repository';
    if (run.headRepositoryId !== id)
        return 'it ran code of another repository, for example a fork';
    if (!criteria.events.includes(run.event)) {
        return `it was started by ${run.event}, not by ${criteria.events.join(' or ')}`;
    }
    if (run.conclusion !== 'success')
        return `its conclusion is ${run.conclusion ?? 'not known yet'}`;
    if (run.branch !== criteria.branch)
        return `it ran on ${run.branch ?? 'no branch'}, not on ${criteria.branch}`;
    const path = workflowPathOf(run.path);
    return path === workflowPathOf(criteria.workflowPath) ? null : `it is a run of ${path}`;
}
/** The suite's artifacts of one run: one a name, the latest upload where attempts left several. */
function selectArtifacts(artifacts, runId, criteria) {
    const latest = new Map();
    for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) {
        if (isSnapshotOf(artifact.name, criteria))
            latest.set(artifact.name, artifact);
    }
    return split([...latest.values()], (artifact) => `${artifact.name} of run ${runId}`, (artifact) => artifactRefusal(artifact, runId, criteria));
}
function artifactRefusal(artifact, runId, criteria) {
    if (artifact.runId !== null && artifact.runId !== runId)
        return 'it belongs to another run';
    const ids = [artifact.headRepositoryId, criteria.repositoryId].filter((id) => id !== null);
    if (new Set(ids).size > 1) {
        return 'it was stored for code of another repository, for example a fork';
    }
    if (artifact.expired)
        return 'it has expired';
    if (artifact.size > criteria.maxBytes) {
        return `it has ${artifact.size} bytes, more than the ${criteria.maxBytes} that are read`;
    }
    return null;
}
/** Why a snapshot is not what its run and artifact say it is, or null. */
function snapshotRefusal(snapshot, artifactName, run, repository) {
    const { provenance, semanticsVersion } = snapshot;
    if (semanticsVersion !== SEMANTICS_VERSION) {
        return `its numbers have the meaning of version ${semanticsVersion}, those of this aaco that of version ${SEMANTICS_VERSION}`;
    }
    const own = ownArtifactName(snapshot);
    if (own !== artifactName)
        return `it says that it is ${own ?? 'a snapshot with an impossible name'}`;
    if (provenance.repository?.toLowerCase() !== repository.toLowerCase()) {
        return `it says that it was measured in ${provenance.repository ?? 'no repository'}`;
    }
    if (provenance.runId !== run.id)
        return `it says that run ${provenance.runId ?? 'null'} measured it`;
    if (run.sha !== null && provenance.sha !== run.sha) {
        return `it says that it measured commit ${provenance.sha ?? 'null'}, its run has ${run.sha}`;
    }
    return null;
}
function ownArtifactName({ name, provenance }) {
    try {
        return snapshotArtifactName(name, provenance.shard ?? null);
    }
    catch {
        return null;
    }
}
/** `.github/workflows/perf.yml` of `owner/repo/.github/workflows/perf.yml@refs/heads/main` and the shorter forms. */
function workflowPathOf(text) {
    return text.replace(/^(.*?\.ya?ml)@.*$/s, '$1').replace(/^(?:[^/]+\/){2}(?=\.github\/)/, '');
}
function runName(run) {
    return `run ${run.id} (${run.sha.slice(0, 12)})`;
}
function split(items, what, refusal) {
    const accepted = [];
    const rejected = [];
    for (const item of items) {
        const why = refusal(item);
        if (why === null)
            accepted.push(item);
        else
            rejected.push({ what: what(item), why });
    }
    return { accepted, rejected };
}

;// CONCATENATED MODULE: ./lib/baseline/read-snapshots.js





/** Reads and checks the snapshots of one run, in the order of the artifacts. */
async function readSnapshots(history, artifacts, origin) {
    const answers = await Promise.all(artifacts.map((artifact) => readSnapshot(history, artifact, origin)));
    const snapshots = [];
    const rejected = [];
    let unavailable = null;
    for (const [index, reply] of answers.entries()) {
        if (reply.ok) {
            snapshots.push(reply.value);
            continue;
        }
        const what = `${artifacts[index]?.name} of run ${origin.runId}`;
        rejected.push({ what, why: (0,answer/* formatTrouble */.Vk)(reply.trouble) });
        if (reply.trouble.kind === 'unavailable')
            unavailable = { what, why: reply.trouble.what };
    }
    return { snapshots, rejected, unavailable };
}
async function readSnapshot(history, artifact, origin) {
    const file = await history.read(artifact, SNAPSHOT_ENTRY);
    if (!file.ok)
        return file;
    try {
        const snapshot = snapshotFromBytes(file.value, SNAPSHOT_ENTRY);
        const run = { id: origin.runId, sha: origin.sha };
        const refusal = snapshotRefusal(snapshot, artifact.name, run, origin.repository) ?? inputsRefusal(snapshot, origin);
        return refusal === null ? (0,answer/* answer */.ZF)(snapshot) : (0,answer/* noAnswer */.qE)('broken', refusal);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.d)
            return (0,answer/* noAnswer */.qE)('broken', error.problem.what, error.problem.next);
        throw error;
    }
}
/** Inputs may change what is measured in ways that no environment shows. */
function inputsRefusal({ provenance }, { inputs }) {
    if (inputs === undefined || (provenance.inputs ?? null) === inputs)
        return null;
    return 'it was started by hand with other inputs than this run, so it may have measured something else';
}

;// CONCATENATED MODULE: ./lib/baseline/shards.js





/**
 * All snapshots that this run stored for the suite, by artifact name. They are the candidate, so each must be good: one
 * that cannot be read would look like missing metrics. Throws InputError.
 */
async function findShards(history, request) {
    const { name, runId, repository } = request;
    const artifacts = await history.artifactsOf(runId, null);
    if (!artifacts.ok)
        throw (0,answer/* troubleError */.oA)(artifacts.trouble);
    const criteria = { ...request, shard: null, shards: true, repositoryId: null };
    const selection = selectArtifacts(artifacts.value, runId, criteria);
    const ordered = selection.accepted.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const read = await readSnapshots(history, ordered, { runId, sha: null, repository });
    const refused = [...selection.rejected, ...read.rejected][0];
    if (refused) {
        throw new errors/* InputError */.d({
            what: `a snapshot of this run cannot be used: ${refused.what}: ${refused.why.replace(/\.$/, '')}`,
            next: 'Run the job again that stored it',
        });
    }
    if (read.snapshots.length > 0)
        return read.snapshots;
    throw new errors/* InputError */.d({
        what: `no job of run ${runId} has stored ${snapshotArtifactName(name)} or a shard of it`,
        next: 'Let jobs with mode: measure run first, and name them in the needs: of this job',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/platform/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(96815);
// EXTERNAL MODULE: ./lib/platform/github/client.js + 3 modules
var client = __webpack_require__(80749);
// EXTERNAL MODULE: ./lib/platform/github/trouble.js
var trouble = __webpack_require__(88856);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/platform/github/zip.js


// Layouts: APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const FILE_TYPE = 0o170000;
const REGULAR_FILE = 0o100000;
/** Sizes and checksum once more after the data, with or without a signature, where the flag says so (4.3.9). */
const HAS_DESCRIPTOR = 0x0008;
const DESCRIPTOR_SIZES = [12, 16];
/**
 * The content of the one file that a zip must consist of, by its exact name. Everything else is refused before a byte is
 * inflated: further or duplicate entries, other names (so absolute ones and `..`), links, folders, encryption, zip64, several
 * disks, overlapping or stray data. Inflates to at most `limit` bytes. Throws InputError that says what was wrong.
 */
function readZipEntry(zip, name, limit) {
    const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    const directory = findDirectory(view);
    const entry = readEntry(view, directory.start, directory.end);
    checkEntry(entry, name, limit);
    const content = inflate(dataOf(view, entry, directory.start), entry);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc)
        refuse('its checksum is wrong');
    return content;
}
function refuse(why) {
    throw new errors/* InputError */.d({
        what: `the zip cannot be used: ${why}`,
        next: 'Run the job again that stored the artifact',
    });
}
/** Where the central directory lies. It must reach to its end record, and that to the end of the file. */
function findDirectory(view) {
    const end = view.length - END_SIZE;
    // An archive comment would move the record; the artifacts that GitHub stores have none.
    if (end < 0 || view.readUInt32LE(end) !== END)
        refuse('it does not end as a zip does');
    const [disk, diskOfStart, onDisk, entries] = [4, 6, 8, 10].map((at) => view.readUInt16LE(end + at));
    const size = view.readUInt32LE(end + 12);
    const start = view.readUInt32LE(end + 16);
    if (entries === 0xffff || size === 0xffffffff || start === 0xffffffff)
        refuse('it is a zip64');
    if (disk !== 0 || diskOfStart !== 0 || onDisk !== entries)
        refuse('it is a part of several');
    if (entries !== 1)
        refuse(`it has ${entries} entries, not one`);
    if (start + size !== end)
        refuse('its directory is not where it says');
    return { start, end };
}
function readEntry(view, start, end) {
    if (start + CENTRAL_SIZE > end || view.readUInt32LE(start) !== CENTRAL_HEADER) {
        refuse('its directory is damaged');
    }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => view.readUInt16LE(start + at));
    const nameEnd = start + CENTRAL_SIZE + (nameLength ?? 0);
    if (nameEnd + (extraLength ?? 0) + (commentLength ?? 0) !== end)
        refuse('its directory is damaged');
    return {
        name: view.toString('latin1', start + CENTRAL_SIZE, nameEnd),
        flags: view.readUInt16LE(start + 8),
        method: view.readUInt16LE(start + 10),
        crc: view.readUInt32LE(start + 16),
        compressedSize: view.readUInt32LE(start + 20),
        size: view.readUInt32LE(start + 24),
        mode: view.readUInt16LE(start + 40),
        offset: view.readUInt32LE(start + 42),
    };
}
function checkEntry(entry, name, limit) {
    if (entry.name !== name)
        refuse(`it holds ${JSON.stringify(entry.name.slice(0, 100))}, not ${name}`);
    if ([entry.size, entry.compressedSize, entry.offset].includes(0xffffffff))
        refuse('it is a zip64');
    if ((entry.flags & ENCRYPTED) !== 0)
        refuse('it is encrypted');
    const type = entry.mode & FILE_TYPE;
    if (type !== 0 && type !== REGULAR_FILE)
        refuse('its entry is a link or another special file');
    if (entry.method !== STORED && entry.method !== DEFLATED)
        refuse(`its method ${entry.method} is not known`);
    if (entry.size > limit)
        refuse(`it holds ${entry.size} bytes, more than the ${limit} that are read`);
}
/** The entry's bytes as stored: they must lie between its local header and the directory. */
function dataOf(view, entry, directory) {
    const { offset } = entry;
    if (offset !== 0)
        refuse('it does not begin with its entry');
    if (offset + LOCAL_SIZE > directory || view.readUInt32LE(offset) !== LOCAL_HEADER) {
        refuse('its entry is not where it says');
    }
    const nameEnd = offset + LOCAL_SIZE + view.readUInt16LE(offset + 26);
    const start = nameEnd + view.readUInt16LE(offset + 28);
    if (view.toString('latin1', offset + LOCAL_SIZE, nameEnd) !== entry.name)
        refuse('its names contradict');
    if (view.readUInt16LE(offset + 8) !== entry.method)
        refuse('its methods contradict');
    const end = start + entry.compressedSize;
    const described = (entry.flags & HAS_DESCRIPTOR) !== 0;
    if (!(described ? DESCRIPTOR_SIZES : [0]).includes(directory - end)) {
        refuse('its entry does not reach to its directory');
    }
    return view.subarray(start, end);
}
function inflate(data, entry) {
    if (entry.method === STORED) {
        return data.length === entry.size ? data : refuse('its sizes contradict');
    }
    try {
        // One byte more than promised is an error of zlib, so that a false size cannot fill the memory.
        const content = (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(entry.size, 1) });
        if (content.length === entry.size)
            return content;
    }
    catch (cause) {
        refuse(`its data is damaged (${cause instanceof Error ? cause.message : 'unknown reason'})`);
    }
    return refuse('its sizes contradict');
}

;// CONCATENATED MODULE: ./lib/platform/github/download.js








const MEBIBYTE = 1024 * 1024;
/** A hundred million values, as aaco writes them. */
const DOWNLOAD_LIMITS = { zipBytes: 512 * MEBIBYTE, entryBytes: 1536 * MEBIBYTE };
/** A stranger wrote it, so less is read than of one's own artifacts. */
const EVIDENCE_LIMITS = { zipBytes: 16 * MEBIBYTE, entryBytes: 64 * MEBIBYTE };
/** Of a limit, from where on it is said. */
const NEAR = 0.75;
/** What to say of an artifact that is larger than its readers take, or nearly so; null for a smaller one. */
function sizeAdvice(name, { size, contentSize }, limits) {
    const share = Math.max(size / limits.zipBytes, contentSize / limits.entryBytes);
    if (share < NEAR)
        return null;
    const is = `The artifact ${name} has ${mebibytes(size)} packed, ${mebibytes(contentSize)} unpacked`;
    const most = `${mebibytes(limits.zipBytes)} packed, ${mebibytes(limits.entryBytes)} unpacked`;
    const then = share > 1
        ? `other runs read at most ${most}, so none of them will use it`
        : `beyond ${most}, other runs would no longer read it`;
    return `${is}: ${then}. Measure fewer iterations or metrics, or split the suite.`;
}
function mebibytes(bytes) {
    return `${(bytes / MEBIBYTE).toFixed(1)} MiB`;
}
const ATTEMPTS = 3;
/**
 * The one file in an artifact's zip. The zip is held in memory up to a size, its digest is compared before
 * anything reads it, and the token never leaves the API's host. Each attempt asks for a new address, since they live for a
 * minute only; network errors, 5xx, 429, a refused address and another digest are tried again, all else is final. Does not
 * throw.
 */
async function downloadEntry(github, artifact, entry, limits = DOWNLOAD_LIMITS) {
    for (let attempt = 1;; attempt++) {
        const zip = await downloadZip(github, artifact, limits.zipBytes);
        const changed = zip.ok ? whyChanged(zip.value, artifact) : null;
        if (zip.ok && changed === null)
            return download_readEntry(zip.value, entry, limits.entryBytes);
        const again = zip.ok || zip.trouble.kind === 'unavailable';
        if (!again || attempt === ATTEMPTS)
            return changed === null ? zip : (0,answer/* noAnswer */.qE)('broken', changed);
        await (0,promises_.setTimeout)(Math.min(attempt ** 2 * github.secondMs, github.budget.remaining()));
    }
}
async function downloadZip(github, artifact, limit) {
    const address = await (0,client/* redirect */.V2)(github, {
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: { artifact_id: artifact.id, archive_format: 'zip' },
        permission: 'actions: read',
    });
    if (!address.ok)
        return address;
    const url = URL.parse(address.value);
    if (!url || !mayDownloadFrom(url, github.apiUrl)) {
        return (0,answer/* noAnswer */.qE)('broken', 'GitHub named an address for the artifact that is not https');
    }
    const fetch = (0,bounded_fetch/* boundedFetch */.A)(github.fetch, {
        budget: github.budget,
        attempt: 2 * github.attemptMs,
        bytes: limit,
    });
    try {
        const response = await github.budget.spend(() => fetch(url, { redirect: 'manual' }));
        if (response.status === 200)
            return (0,answer/* answer */.ZF)(new Uint8Array(await response.arrayBuffer()));
        const again = response.status >= 500 || [403, 429].includes(response.status);
        return (0,answer/* noAnswer */.qE)(again ? 'unavailable' : 'broken', `the artifact store answered ${response.status}`);
    }
    catch (error) {
        if (error instanceof bounded_fetch/* BodyTooLarge */.K)
            return (0,answer/* noAnswer */.qE)('broken', `its zip has more than ${limit} bytes`);
        const why = error instanceof Error ? (0,trouble/* printable */.g)(error.message) : 'unknown error';
        return (0,answer/* noAnswer */.qE)('unavailable', `the artifact could not be downloaded: ${why}`, 'Run the job again');
    }
}
/** https only; plain http where GitHub itself is emulated on this machine. */
function mayDownloadFrom(url, apiUrl) {
    if (url.protocol === 'https:')
        return true;
    const api = new URL(apiUrl);
    return [url, api].every(({ protocol, hostname }) => protocol === 'http:' && isLoopback(hostname));
}
function isLoopback(hostname) {
    return /^(127\.\d+\.\d+\.\d+|\[::1\]|([\w-]+\.)*localhost)$/.test(hostname);
}
/** Null where the zip is what was stored, as far as GitHub says what that is. */
function whyChanged(zip, artifact) {
    if (artifact.digest === null)
        return null;
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
    return artifact.digest === digest
        ? null
        : `its digest is ${digest}, GitHub has ${(0,trouble/* printable */.g)(artifact.digest)}`;
}
function download_readEntry(zip, entry, limit) {
    try {
        return (0,answer/* answer */.ZF)(readZipEntry(zip, entry, limit));
    }
    catch (error) {
        if (error instanceof errors/* InputError */.d)
            return (0,answer/* noAnswer */.qE)('broken', error.problem.what);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/platform/github/limiter.js
/** Runs work at most `limit` at a time, first come first served. */
function createLimiter(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running >= limit)
            await new Promise((resume) => waiting.push(resume));
        else
            running++;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}

;// CONCATENATED MODULE: ./lib/platform/github/runs.js





const ACTIONS = 'actions: read';
const CONTENTS = 'contents: read';
const PAGE = 100;
/** Each download holds a zip and its text in memory. */
const DOWNLOADS_TOGETHER = 4;
const RepositorySchema = schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish();
const RunSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    event: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    head_branch: schemas/* string */.YjP().nullish(),
    head_sha: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    repository: RepositorySchema,
    head_repository: RepositorySchema,
    created_at: schemas/* string */.YjP(),
})
    .transform((run) => ({
    id: run.id,
    event: run.event,
    conclusion: run.conclusion ?? null,
    branch: run.head_branch ?? null,
    sha: run.head_sha,
    path: run.path,
    repositoryId: run.repository?.id ?? null,
    headRepositoryId: run.head_repository?.id ?? null,
    createdAt: run.created_at,
}));
const ArtifactSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    digest: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* object */.Ikc({ id: schemas/* number */.aig().nullish(), head_repository_id: schemas/* number */.aig().nullish() }).nullish(),
})
    .transform((artifact) => ({
    id: artifact.id,
    name: artifact.name,
    size: artifact.size_in_bytes,
    expired: artifact.expired,
    digest: artifact.digest ?? null,
    runId: artifact.workflow_run?.id ?? null,
    headRepositoryId: artifact.workflow_run?.head_repository_id ?? null,
}));
/** The runs and artifacts of a repository, as the baseline lookup sees them. */
function createRunHistory(github, limits = DOWNLOAD_LIMITS) {
    const download = createLimiter(DOWNLOADS_TOGETHER);
    return {
        runs: (query) => listRuns(github, query),
        ancestors: (sha) => listAncestors(github, sha),
        isAncestor: (sha, of) => isAncestor(github, sha, of),
        artifactsNamed: (name) => listNamed(github, name),
        artifactsOf: (runId, name) => listOfRun(github, runId, name),
        read: (artifact, entry) => download(() => downloadEntry(github, artifact, entry, limits)),
    };
}
async function listRuns(github, query) {
    const file = query.workflowPath.split('/').at(-1) ?? '';
    const runs = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        parameters: {
            workflow_id: file,
            branch: query.branch,
            event: query.event,
            status: 'success',
            exclude_pull_requests: true,
            per_page: Math.min(query.count, PAGE),
        },
        permission: ACTIONS,
        schema: schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(RunSchema) }),
    });
    if (runs.ok)
        return (0,answer/* answer */.ZF)(runs.value.workflow_runs);
    if (runs.trouble.kind !== 'absent')
        return runs;
    const advice = `Let it run once on a push to ${query.branch}; if it has, add \`${ACTIONS}\` to the permissions: of the job`;
    return (0,answer/* noAnswer */.qE)('absent', `GitHub knows no runs of ${file}`, advice);
}
async function listAncestors(github, sha) {
    const commits = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/commits',
        parameters: { sha, per_page: PAGE },
        permission: CONTENTS,
        schema: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
    });
    if (!commits.ok)
        return commits;
    return (0,answer/* answer */.ZF)({ shas: commits.value.map((commit) => commit.sha), complete: commits.value.length < PAGE });
}
async function isAncestor(github, sha, of) {
    const comparison = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: { basehead: `${sha}...${of}`, per_page: 1 },
        permission: CONTENTS,
        schema: schemas/* object */.Ikc({ status: schemas/* string */.YjP() }),
    });
    if (comparison.ok)
        return (0,answer/* answer */.ZF)(['ahead', 'identical'].includes(comparison.value.status));
    // Without common history, as after a force-push that was cleaned up, there is no comparison.
    return comparison.trouble.kind === 'absent' ? (0,answer/* answer */.ZF)(false) : comparison;
}
async function listNamed(github, name) {
    const page = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/actions/artifacts',
        parameters: { name, per_page: PAGE },
        permission: ACTIONS,
        schema: schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), artifacts: schemas/* array */.YOg(ArtifactSchema) }),
    });
    if (!page.ok)
        return page;
    const { artifacts, total_count } = page.value;
    return (0,answer/* answer */.ZF)({ artifacts, complete: total_count <= artifacts.length });
}
function listOfRun(github, runId, name) {
    const artifacts = {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        parameters: { run_id: runId, ...(name === null ? {} : { name }) },
        permission: ACTIONS,
        schema: ArtifactSchema,
    };
    return (0,client/* list */.p_)(github, artifacts);
}

// EXTERNAL MODULE: ./lib/model/environment-fields.js
var environment_fields = __webpack_require__(12972);
;// CONCATENATED MODULE: ./lib/model/glob.js
/**
 * Whether a name matches a pattern of the config: `*` is any text, also over `/` and `.`, since benchmark names hold
 * both; `?` is one character; all else, brackets too, stands for itself, as in `test_load[1024]`. Case matters.
 */
function globMatcher(pattern) {
    const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    const source = literal.replaceAll(/\*+/g, '.*').replaceAll('?', '.');
    const expression = new RegExp(`^${source}$`, 's');
    return (name) => expression.test(name);
}

;// CONCATENATED MODULE: ./lib/compare/environment.js



/** Memory sizes as near as this are one: firmware and kernels keep a little of it. */
const MEMORY_TOLERANCE = 0.02;
/** Fields that change without anybody's doing, or that are part of what is tested. Shown, never deciding. */
const neverDecide = [
    'os.release',
    'os.imageVersion',
    'gpuNote',
    'benchmarks.*.modelSha256',
    'benchmarks.*.provider.asked',
    'benchmarks.*.nodes.*',
];
/** What an imported file says of its run and not of its machine: `reported.start_time`, `reported.hostName`. */
const ofTheRun = /(^|[._-])(date|time|timestamp|started|host|hostname|user|pid|uuid|serial|load|mhz|path|cwd|dir|command|executable)([._-]|$)/i;
/**
 * Compares two environments field by field. Machine fields decide for every benchmark, in a merge of shards for those of
 * the machine; `benchmarks.<name>.*` decides for the benchmark of that name and for those below it (`<name>/…`); `ignore`
 * holds globs of fields that may differ. A field that one side's version of the tool did not record at all cannot decide; one that it asked for in vain can.
 */
function compareEnvironments(baseline, candidate, ignore) {
    const isIgnored = ignoring(ignore);
    const shared = Object.keys(candidate.benchmarks).filter((name) => Object.hasOwn(baseline.benchmarks, name));
    const differ = (of) => differencesOf(of(baseline), of(candidate), isIgnored);
    const several = [baseline, candidate].some(hasSeveralMachines);
    const machine = several ? [] : differ(environment_fields/* machineFields */.NN);
    const own = new Map(shared.map((name) => [
        name,
        [
            ...(several ? differ((environment) => (0,environment_fields/* machineFields */.NN)((0,environment_fields/* machineOf */.VT)(environment, name))) : []),
            ...differ((environment) => (0,environment_fields/* benchmarkFields */.zR)(environment, name)),
        ],
    ]));
    const all = [...machine, ...[...own.values()].flat()];
    const once = new Map(all.map((difference) => [JSON.stringify(difference), difference]));
    const decide = (differences) => differences.filter(({ ignored }) => !ignored);
    return {
        differences: [...once.values()].sort((a, b) => Number(a.ignored) - Number(b.ignored)),
        deciding: (benchmark) => decide([...machine, ...ownersOf(benchmark, shared).flatMap((name) => own.get(name) ?? [])]),
    };
}
/** Whether it is that of a merge of shards, so that the machine is a matter of each benchmark. */
function hasSeveralMachines({ benchmarks }) {
    return Object.values(benchmarks).some(({ machine }) => machine !== undefined);
}
/**
 * SHA-256 over the fields that decide comparability for `benchmark`, as history entries carry it. Memory is not part of
 * it, since it is compared with a tolerance; CPU, GPUs and OS image name the machine well enough.
 */
function environmentHash(environment, benchmark, ignore) {
    const isIgnored = ignoring(ignore);
    const owners = ownersOf(benchmark, Object.keys(environment.benchmarks));
    const machine = (0,environment_fields/* machineOf */.VT)(environment, owners[0] ?? benchmark);
    const lines = [(0,environment_fields/* machineFields */.NN)(machine), ...owners.map((name) => (0,environment_fields/* benchmarkFields */.zR)(environment, name))]
        .flatMap((fields) => [...fields])
        .filter(([field, value]) => value !== null && !isIgnored(field) && !isMemory(field))
        .map(([field, value]) => `${field}=${value}`);
    return (0,external_node_crypto_.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
}
function differencesOf(baseline, candidate, isIgnored) {
    return [...new Set([...baseline.keys(), ...candidate.keys()])]
        .filter((field) => !sameValue(field, baseline.get(field) ?? null, candidate.get(field) ?? null))
        .map((field) => ({
        field,
        baseline: baseline.get(field) ?? null,
        candidate: candidate.get(field) ?? null,
        ignored: isIgnored(field) || baseline.has(field) !== candidate.has(field),
    }));
}
function sameValue(field, a, b) {
    if (a === b || a === null || b === null || !isMemory(field))
        return a === b;
    return Math.abs(Number(a) - Number(b)) <= MEMORY_TOLERANCE * Math.max(Number(a), Number(b));
}
function isMemory(field) {
    return field === 'memoryMiB' || field.endsWith('.memoryMiB');
}
function ignoring(ignore) {
    const matchers = [...neverDecide, ...ignore].map(globMatcher);
    return (field) => matchers.some((matches) => matches(field)) || isOfTheRun(field);
}
function isOfTheRun(field) {
    return field.startsWith('reported.') && ofTheRun.test(field.replaceAll(/([a-z])([A-Z])/g, '$1_$2'));
}
/** The benchmarks of the environment that `benchmark` is or lies below. */
function ownersOf(benchmark, names) {
    return names.filter((name) => name === benchmark || benchmark.startsWith(`${name}/`));
}

// EXTERNAL MODULE: ./lib/model/unit.js
var model_unit = __webpack_require__(79455);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/statistics/autocorrelation.js

/** Products that the sum over lags may cost; a longer memory than that allows is understated. */
const MAXIMUM_PRODUCTS = 1e8;
/**
 * Integrated autocorrelation time τ ≥ 1 of a series in order of time: so many values carry the information of one
 * independent value. 1 + 2·Σρ, ended by Geyer's initial monotone sequence (Geyer 1992): sums of neighbouring ρ, while
 * they are positive, none counting more than the one before. Throws for an empty series.
 */
function integratedAutocorrelation(values) {
    const center = (0,simple_statistics/* mean */.RE)(values);
    const centered = Float64Array.from(values, (value) => value - center);
    const variance = productAtLag(centered, 0);
    if (variance === 0)
        return 1;
    const lags = Math.min(values.length / 2, MAXIMUM_PRODUCTS / values.length);
    let time = -1;
    let previous = Infinity;
    for (let lag = 0; lag < lags; lag += 2) {
        const pair = (productAtLag(centered, lag) + productAtLag(centered, lag + 1)) / variance;
        if (pair <= 0)
            break;
        previous = Math.min(previous, pair);
        time += 2 * previous;
    }
    return Math.max(1, time);
}
function productAtLag(centered, lag) {
    let total = 0;
    for (let i = lag; i < centered.length; i++)
        total += (centered[i] ?? 0) * (centered[i - lag] ?? 0);
    return total;
}

// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(71750);
;// CONCATENATED MODULE: ./lib/statistics/steady-state.js


const BATCH = 5;
/** A start-up phase longer than this share is no phase any more: the series has no steady state to speak of. */
const MAXIMUM_SHARE = 0.5;
const MAXIMUM_SLOPE = 0.02;
/**
 * The common warm-up of processes of one benchmark, each a series in order of time. Baseline and candidate processes go in
 * together and unlabelled: a cut of its own for each side would be an effect of the side.
 */
function steadyState(processes) {
    const limit = Math.min(...processes.map((values) => BATCH * largestCut(Math.floor(values.length / BATCH))));
    const cut = Math.min(commonCut(processes.map(mserCut)), limit);
    const slopes = processes
        .map((values) => relativeSlope(values.slice(cut)))
        .filter((slope) => slope !== null);
    const slope = slopes.length === 0 ? null : (0,quantile/* median */.JZ)(slopes);
    const atLimit = cut > 0 && cut === limit;
    return { cut, slope, steady: !atLimit && Math.abs(slope ?? 0) <= MAXIMUM_SLOPE };
}
/**
 * How many leading values to discard: the truncation that minimises the standard error of what is left (MSER-5, White
 * 1997), on medians of batches of 5, which single spikes do not move. At most half of the values, a multiple of 5.
 */
function mserCut(values) {
    const medians = batchMedians(values);
    let best = { error: Infinity, cut: 0 };
    let [count, mean, squares] = [0, 0, 0];
    for (let cut = medians.length - 1; cut >= 0; cut--) {
        const value = medians[cut] ?? 0;
        count++;
        const difference = value - mean;
        mean += difference / count;
        squares += difference * (value - mean);
        const error = squares / count ** 2;
        if (cut <= largestCut(medians.length) && error <= best.error)
            best = { error, cut };
    }
    return best.cut * BATCH;
}
/** One cut for all processes: the 90th percentile of their own, so that nearly all of them have warmed up. */
function commonCut(cuts) {
    return Math.ceil((0,quantile/* quantile */.YV)(cuts, 0.9));
}
/** Change over the series along its least-squares line, relative to its median; null for fewer than 3 batches. */
function relativeSlope(values) {
    const medians = batchMedians(values);
    if (medians.length < 3)
        return null;
    const center = (0,quantile/* median */.JZ)(medians);
    if (center === 0)
        return null;
    return (((0,simple_statistics/* linearRegression */.Ro)(medians.map((value, i) => [i, value])).m * (medians.length - 1)) / Math.abs(center));
}
function largestCut(batches) {
    return Math.floor(batches * MAXIMUM_SHARE);
}
/** Medians of whole batches; an incomplete last one is left out. */
function batchMedians(values) {
    const medians = new Array(Math.floor(values.length / BATCH));
    for (let batch = 0; batch < medians.length; batch++)
        medians[batch] = medianOfFive(values, batch * BATCH);
    return medians;
}
/** Of the five values from `start` on, without the list that `median` would make: a long series has millions of them. */
function medianOfFive(values, start) {
    const at = (offset) => values[start + offset] ?? Number.NaN;
    const [low1, high1] = [Math.min(at(0), at(1)), Math.max(at(0), at(1))];
    const [low2, high2] = [Math.min(at(2), at(3)), Math.max(at(2), at(3))];
    // Neither the smallest nor the largest of the four can be it.
    const [a, b, c] = [Math.max(low1, low2), Math.min(high1, high2), at(4)];
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

;// CONCATENATED MODULE: ./lib/compare/sample.js






/** A shorter series of iterations does not show where its warm-up ends. */
const FEWEST_ITERATIONS = 50;
const tails = ['p95', 'p99'];
/** Below so many raw values a repetition does not bound the quantile with 95 % confidence: not even shown. */
const shownFrom = { p95: 59, p99: 299 };
const level = { p95: 0.95, p99: 0.99 };
/**
 * What counts as n. Values of grain `repetition` are each a unit of their own; of finer grains a repetition gives one
 * value, its median or, for additive values, the formula of its summed terms. Tails of raw values become metrics of their
 * own, `<metric>.p95` and `.p99`; so do aggregates of a metric that has no raw values. Repetitions without values are
 * absent. Keyed by `benchmark/metric`, in order.
 */
function samplesOf(snapshot, warmUps = warmUpsOf([snapshot])) {
    const samples = snapshot.measurements.flatMap((measurement) => {
        const cut = warmUps.get((0,model_metric/* metricId */.yo)(measurement))?.cut ?? 0;
        return measurement.grain === 'repetition' || measurement.additive
            ? whole(measurement)
            : located(measurement, cut);
    });
    const merged = new Map();
    for (const sample of [...samples, ...condensedSamples(snapshot)]) {
        const known = merged.get((0,model_metric/* metricId */.yo)(sample));
        merged.set((0,model_metric/* metricId */.yo)(sample), known === undefined ? sample : joined(known, sample));
    }
    return merged;
}
/**
 * The warm-up that the iterations of each metric still hold: one common cut for all repetitions of the job, whatever the
 * side, so `snapshots` are all that were measured in it. Keyed by `benchmark/metric`.
 */
function warmUpsOf(snapshots) {
    const processes = new Map();
    for (const measurement of snapshots.flatMap(({ measurements }) => measurements)) {
        if (measurement.grain !== 'iteration' || measurement.additive)
            continue;
        const known = processes.get((0,model_metric/* metricId */.yo)(measurement)) ?? [];
        known.push(...measurement.repetitions.filter((values) => values.length > 0));
        processes.set((0,model_metric/* metricId */.yo)(measurement), known);
    }
    const long = (all) => all.length > 0 && all.every(({ length }) => length >= FEWEST_ITERATIONS);
    return new Map([...processes].filter(([, all]) => long(all)).map(([id, all]) => [id, steadyState(all)]));
}
/** Two samples of one metric as one, in the unit of the first; the first alone where the units do not agree. */
function joined(first, second) {
    const added = inUnit(second, first.unit);
    if (added === null)
        return first;
    return {
        ...first,
        values: [...first.values, ...added.values],
        additive: first.additive &&
            added.additive && {
            formula: first.additive.formula,
            total: addTerms(first.additive.total, added.additive.total),
        },
        tail: first.tail && added.tail && weaker(first.tail, added.tail),
    };
}
function weaker(a, b) {
    return {
        tail: a.tail,
        fewest: Math.min(a.fewest, b.fewest),
        exceedances: () => Math.min(a.exceedances(), b.exceedances()),
    };
}
/** The sample with its values in `unit`, or null where that measures something else. */
function inUnit(sample, unit) {
    if (sample.unit === unit)
        return sample;
    const values = sample.values.map((value) => (0,model_unit/* convert */.C6)(value, sample.unit, unit));
    if (!values.every((value) => value !== null))
        return null;
    const same = (0,model_unit/* canonicalUnit */.lV)(sample.unit) === (0,model_unit/* canonicalUnit */.lV)(unit);
    return { ...sample, unit, values, additive: same ? sample.additive : null };
}
/** The value that stands for the sample: recomputed from all terms, else the median. */
function centerOf({ additive, values }) {
    return (additive && evaluate(additive.formula, additive.total)) ?? (0,quantile/* median */.JZ)(values);
}
/** Values that are each a unit of their own, or ratios of summed terms. */
function whole(measurement) {
    const { additive, repetitions } = measurement;
    if (!additive)
        return sampleOf(measurement, repetitions.flat());
    const total = additive.terms.flat().reduce(addTerms, {});
    return sampleOf(measurement, recomputed(measurement, additive), {
        additive: { formula: additive.formula, total },
    });
}
/** The median of each repetition and, where there are values enough, its tails as metrics of their own. */
function located(measurement, cut) {
    const { metric, direction, repetitions } = measurement;
    const kept = steady(repetitions, cut);
    const fewest = Math.min(...kept.map(({ length }) => length));
    const shown = tails.filter((tail) => direction === 'lower' && fewest >= shownFrom[tail]);
    const points = kept.map((values) => (0,quantile/* quantiles */.tI)(values, [0.5, ...shown.map((tail) => level[tail])]));
    const at = (index) => points.flatMap((own) => own[index] ?? []);
    // Cut once more when it is asked for, so that no copy of all values is kept for it.
    const carried = () => (0,quantile/* median */.JZ)(steady(repetitions, cut).map(independent));
    return [
        ...sampleOf(measurement, at(0)),
        ...shown.flatMap((tail, index) => sampleOf({ ...measurement, metric: `${metric}.${tail}` }, at(index + 1), {
            tail: { tail, fewest, exceedances: () => carried() * (1 - level[tail]) },
        })),
    ];
}
function sampleOf({ benchmark, metric, unit, direction }, values, fields = {}) {
    if (values.length === 0)
        return [];
    const plain = { additive: null, tail: null, condensed: false };
    return [{ benchmark, metric, unit, direction, values, ...plain, ...fields }];
}
function recomputed({ grain }, { formula, terms }) {
    const units = grain === 'repetition' ? terms.flat() : terms.map((own) => own.reduce(addTerms, {}));
    return units.map((own) => evaluate(formula, own)).filter((value) => value !== null);
}
function condensedSamples({ aggregates = [], measurements }) {
    const raw = new Set(measurements.map(model_metric/* metricId */.yo));
    return aggregates
        .filter((aggregate) => !raw.has((0,model_metric/* metricId */.yo)(aggregate)))
        .flatMap((aggregate) => sampleOf({ ...aggregate, metric: `${aggregate.metric}.${aggregate.statistic}` }, [aggregate.value], {
        condensed: true,
    }));
}
/** So many independent values carry the information of these. */
function independent(values) {
    return values.length / integratedAutocorrelation(values);
}
/** What follows the warm-up; a repetition that is shorter than it keeps its later half. */
function steady(repetitions, cut) {
    const full = repetitions.filter((values) => values.length > 0);
    if (cut === 0)
        return full;
    return full.map((values) => values.slice(Math.min(cut, Math.floor(values.length / 2))));
}

;// CONCATENATED MODULE: ./lib/compare/carried-history.js


const MOST_ENTRIES = 100;
/**
 * The history that a new snapshot of the baseline branch carries, so that the expiry of artifacts cannot erase it: the
 * job-level values of `baselines` and what they carry themselves, one entry a run, oldest first, the newest hundred.
 */
function carriedHistory(baselines, ignoreEnvironment) {
    const own = baselines.map((baseline) => historyEntryOf(baseline, ignoreEnvironment));
    return mergeEntries([
        ...baselines.flatMap(({ history }) => history ?? []),
        ...own.filter((e) => e !== null),
    ]).slice(-MOST_ENTRIES);
}
/** One entry a run, the last of those given, oldest first. */
function mergeEntries(entries) {
    const byRun = new Map(entries.map((entry) => [entry.runId, entry]));
    return [...byRun.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
/** The job-level values of a snapshot; null where it does not know its commit and run. */
function historyEntryOf(snapshot, ignoreEnvironment) {
    const { sha, runId } = snapshot.provenance;
    if (sha === null || runId === null)
        return null;
    const samples = [...samplesOf(snapshot).values()];
    const benchmarks = [...new Set(samples.map(({ benchmark }) => benchmark))];
    return {
        sha,
        runId,
        createdAt: snapshot.createdAt,
        environments: Object.fromEntries(benchmarks.map((name) => [name, environmentHash(snapshot.environment, name, ignoreEnvironment)])),
        values: samples.map((sample) => ({
            benchmark: sample.benchmark,
            metric: sample.metric,
            unit: sample.unit,
            center: centerOf(sample),
            n: sample.values.length,
            ...(sample.additive && {
                additive: { formula: sample.additive.formula, terms: sample.additive.total },
            }),
        })),
    };
}

// EXTERNAL MODULE: ./lib/model/group-by.js
var group_by = __webpack_require__(87914);
;// CONCATENATED MODULE: ./lib/model/sampled-metrics.js
/**
 * What is sampled beside a repetition and becomes metrics of its benchmark, one value a repetition. Of several GPUs memory,
 * power and energy are summed, utilisation and clock averaged. They come and go with the tool that answers, so they are never
 * missed, and however equal their values are they are no exact counts.
 */
const sampledMetrics = {
    gpu_memory_peak_mib: { unit: 'MiB', direction: 'lower', gated: true },
    /** Energy of the timed iterations of a model, by their number. */
    gpu_energy_per_iteration_j: { unit: 'J', direction: 'lower', gated: false },
    /** Energy of the whole run of a command. */
    gpu_energy_j: { unit: 'J', direction: 'lower', gated: false },
    gpu_power_w: { unit: 'W', direction: 'none', gated: false },
    gpu_util_pct: { unit: '%', direction: 'none', gated: false },
    gpu_clock_mhz: { unit: 'MHz', direction: 'none', gated: false },
    gpu_temp_max_c: { unit: '°C', direction: 'none', gated: false },
};
/** What is sampled under this name; undefined for all other metrics. */
function sampledMetric(name) {
    return Object.hasOwn(sampledMetrics, name) ? sampledMetrics[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/statistics/spread.js

/** Σ(x − mean)² and the degrees of freedom it has, n − 1. */
function squaredDeviations(values) {
    const center = (0,simple_statistics/* mean */.RE)(values);
    return { sum: (0,simple_statistics/* sum */.cz)(values.map((value) => (value - center) ** 2)), df: values.length - 1 };
}
/**
 * Standard deviation within the samples, each about its own mean (n − 1 in the denominator each); null where no sample
 * has two values, since then nothing is known of it.
 */
function pooledStandardDeviation(samples) {
    const parts = samples.filter((values) => values.length > 1).map(squaredDeviations);
    if (parts.length === 0)
        return null;
    return Math.sqrt((0,simple_statistics/* sum */.cz)(parts.map((part) => part.sum)) / (0,simple_statistics/* sum */.cz)(parts.map((part) => part.df)));
}

;// CONCATENATED MODULE: ./lib/statistics/normal.js
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Where the series for the centre hands over to the continued fraction for the tail; both are accurate here. */
const TAIL_FROM = 2.5;
/**
 * P(Z > z) of a standard normal Z, with relative accuracy 1e-13 far into the tail (z = 37), which `1 - cdf` cannot give.
 * Centre: series of Marsaglia 2004 (J. Stat. Softw. 11:4); tail: Laplace's continued fraction.
 */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    return z < TAIL_FROM ? 0.5 - density(z) * centralSeries(z) : density(z) / tailFraction(z);
}
/** P(Z ≤ z), with the same relative accuracy in the lower tail. */
function normalCdf(z) {
    return normalUpperTail(-z);
}
/** The z with P(Z ≤ z) = p. Throws RangeError unless 0 < p < 1. */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`a normal quantile needs a probability in (0, 1), not ${p}`);
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
/**
 * The z ≥ 0 with P(Z > z) = tail ≤ ½. The logarithm of the tail is concave and at most ln ½ − z²/2, so Newton's method
 * on it, started where that bound meets the tail, comes down to the root without passing it.
 */
function upperQuantile(tail) {
    let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * tail)));
    for (let step = 0; step < 50; step++) {
        const above = normalUpperTail(z);
        const next = z + (above / density(z)) * Math.log(above / tail);
        if (Math.abs(next - z) <= 1e-15 * z)
            return next;
        z = next;
    }
    return z;
}
/** The exponent is split in two, since rounding z² would cost three digits in the far tail. */
function density(z) {
    const head = Math.trunc(z * 16) / 16;
    return (Math.exp((-head * head) / 2) * Math.exp((-(z - head) * (z + head)) / 2)) / ROOT_TWO_PI;
}
/** z + z³/3 + z⁵/15 + …: (Φ(z) − ½) / φ(z). */
function centralSeries(z) {
    let total = z;
    let term = z;
    for (let k = 3; term > total * 1e-17; k += 2) {
        term *= (z * z) / k;
        total += term;
    }
    return total;
}
/** z + 1/(z + 2/(z + 3/(z + …))): φ(z) / P(Z > z). The depth gives full precision from TAIL_FROM on. */
function tailFraction(z) {
    let fraction = z;
    for (let k = 100; k > 0; k--)
        fraction = z + k / fraction;
    return fraction;
}

;// CONCATENATED MODULE: ./lib/statistics/student-t.js

/**
 * P(T > t) of Student's t with `df` > 0 degrees of freedom (not necessarily whole), with relative accuracy 1e-10 in both
 * tails. By the incomplete beta function: P(|T| > t) = I_x(df/2, ½), x = df / (df + t²).
 */
function studentUpperTail(t, df) {
    requireDegreesOfFreedom(df);
    if (t < 0)
        return 1 - studentUpperTail(-t, df);
    const half = df / 2;
    const x = df / (df + t * t);
    const complement = (t * t) / (df + t * t);
    const scale = (Math.exp(-half * Math.log1p((t * t) / df)) * Math.sqrt(complement) * gammaRatio(half)) /
        Math.sqrt(Math.PI);
    // Each fraction converges on its own side of the bulk.
    return x < (half + 1) / (half + 2.5)
        ? (scale * betaFraction(half, 0.5, x)) / df
        : 0.5 - scale * betaFraction(0.5, half, complement);
}
/** The t with P(T ≤ t) = p. Throws RangeError unless 0 < p < 1 and df > 0. */
function studentQuantile(p, df) {
    requireDegreesOfFreedom(df);
    if (!(p > 0 && p < 1))
        throw new RangeError(`a quantile of t needs a probability in (0, 1), not ${p}`);
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -student_t_upperQuantile(p, df) : student_t_upperQuantile(1 - p, df);
}
/**
 * The t > 0 with P(T > t) = tail < ½. On logarithmic axes the tail is concave and falling: after its first step Newton's
 * method is beyond the root and comes back without passing it; the normal quantile keeps that first step short.
 */
function student_t_upperQuantile(tail, df) {
    let t = -normalQuantile(tail);
    for (let step = 0; step < 100; step++) {
        const above = studentUpperTail(t, df);
        const next = t * (above / tail) ** (above / (t * student_t_density(t, df)));
        if (Math.abs(next - t) <= 1e-15 * t)
            return next;
        t = next;
    }
    return t;
}
function student_t_density(t, df) {
    return ((gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df)));
}
/** Γ(a + ½) / Γ(a): the recurrence up to 20, from there the asymptotic series of the difference of two ln Γ. */
function gammaRatio(a) {
    let factor = 1;
    let b = a;
    for (; b < 20; b++)
        factor *= b / (b + 0.5);
    const i = 1 / (b * b);
    const series = (-1 / 8 + i * (1 / 192 - i * (1 / 640 - (i * 17) / 14336))) / b;
    return factor * Math.sqrt(b) * Math.exp(series);
}
/** The continued fraction of I_x(a, b), evaluated forwards (modified Lentz). */
function betaFraction(a, b, x) {
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        value *= d * c;
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 3e-16)
            break;
    }
    return value;
}
function nonZero(value) {
    return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
function requireDegreesOfFreedom(df) {
    if (!(df > 0 && df < Infinity))
        throw new RangeError(`t needs positive, finite degrees of freedom, not ${df}`);
}

;// CONCATENATED MODULE: ./lib/statistics/predictive-t.js




/**
 * Is the candidate's job-level value one more draw from the history's? t = (c − mean) / (s·√(1 + 1/K)) over K earlier
 * jobs, with s² = (weight·sd² + Σ(x − mean)²) / (weight + K − 1): the prior keeps a short, lucky history from claiming
 * a spread near 0. Values on a logarithmic scale give ratios. Throws RangeError for an empty history, values that are
 * not finite, or a prior that is not positive.
 */
function predictiveT(candidate, history, prior) {
    if (!Number.isFinite(candidate))
        throw new RangeError(`the candidate's value is ${candidate}, not a finite number`);
    if (!(prior.sd > 0 && prior.weight > 0))
        throw new RangeError('the prior needs a positive sd and weight');
    const estimate = candidate - (0,quantile/* median */.JZ)(history);
    const deviations = squaredDeviations(history);
    const df = prior.weight + deviations.df;
    const variance = (prior.weight * prior.sd ** 2 + deviations.sum) / df;
    const standardError = Math.sqrt(variance * (1 + 1 / history.length));
    const difference = candidate - (0,simple_statistics/* mean */.RE)(history);
    const t = difference / standardError;
    const pGreater = studentUpperTail(t, df);
    const pLess = studentUpperTail(-t, df);
    return {
        t,
        df,
        standardError,
        estimate,
        pGreater,
        pLess,
        p: Math.min(1, 2 * Math.min(pGreater, pLess)),
        upper: (confidence) => difference + standardError * studentQuantile(confidence, df),
        lower: (confidence) => difference - standardError * studentQuantile(confidence, df),
        detectable: (alpha, power) => standardError * (studentQuantile(1 - alpha, df) + studentQuantile(power, df)),
    };
}

;// CONCATENATED MODULE: ./lib/statistics/energy-split.js
/**
 * The best place to split a series in two: the largest energy distance between `values[0 … index)` and
 * `values[index … end)` over all ends, so that a second change further on does not hide the first (E-divisive, Matteson &
 * James 2014, exponent 1). Each part has at least `smallest` values; null where the series is too short for that. O(n²).
 */
function energySplit(values, smallest = 1) {
    const within = sumsOfDistances(values);
    let best = null;
    for (let end = 2 * smallest; end <= values.length; end++) {
        for (let index = smallest; index <= end - smallest; index++) {
            const left = within(0, index);
            const right = within(index, end);
            const energy = scaledEnergy(index, end - index, left, right, within(0, end) - left - right);
            if (best === null || energy > best.energy)
                best = { index, energy };
        }
    }
    return best;
}
/** nm/(n+m) · (2·mean distance between − mean distance within left − mean distance within right), from sums over pairs. */
function scaledEnergy(n, m, left, right, between) {
    const meanWithin = (total, size) => (size < 2 ? 0 : (2 * total) / (size * (size - 1)));
    return ((n * m) / (n + m)) * ((2 * between) / (n * m) - meanWithin(left, n) - meanWithin(right, m));
}
/** Σ|xᵢ − xⱼ| over the pairs inside `values[start … end)`, for every start and end. */
function sumsOfDistances(values) {
    const width = values.length + 1;
    const sums = new Float64Array(width * width);
    values.forEach((value, last) => {
        let toLast = 0;
        for (let start = last; start >= 0; start--) {
            toLast += Math.abs(value - (values[start] ?? 0));
            sums[start * width + last + 1] = (sums[start * width + last] ?? 0) + toLast;
        }
    });
    return (start, end) => sums[start * width + end] ?? 0;
}

;// CONCATENATED MODULE: ./lib/statistics/change-points.js




/** Weak changes are sought first and merged afterwards: next to a strong one they would else hide it. */
const WEAK = 10;
/** A single value is an outlier until a second one agrees. */
const SMALLEST_SEGMENT = 2;
/**
 * Where the level of a series shifts, in order: E-divisive in half-overlapping windows, changes confirmed by a t-test, then
 * the weakest merged away until all that are left are significant and large (the deterministic scheme of Hunter, Fleming
 * et al. 2023). Both segments of a change have at least two values. Needs independent noise: autocorrelation makes it see
 * changes where there are none.
 */
function changePoints(series, options = {}) {
    const { window = 50, p = 1e-5, minimumMagnitude = 0.01, minimumEffect = 1 } = options;
    let points = describe(series, weakPoints(series, window, WEAK * p));
    for (;;) {
        const weakest = leastOf(points.filter((point) => point.p > p), (point) => -point.p);
        const faintest = leastOf(points.filter((point) => Math.abs(point.change) < minimumMagnitude || point.effect < minimumEffect), (point) => point.effect);
        const dropped = weakest ?? faintest;
        if (dropped === undefined)
            return points.map(({ index, p, change }) => ({ index, p, change }));
        const kept = points.filter((point) => point !== dropped);
        points = describe(series, kept.map(({ index }) => index));
    }
}
/** Candidates of every window; the next window starts at the last candidate, or half a window on. */
function weakPoints(series, window, p) {
    const indexes = [];
    for (let start = 0; start < series.length;) {
        const found = pointsWithin(series.slice(start, start + window), p);
        indexes.push(...found.map((index) => start + index));
        start = Math.max(start + Math.ceil(window / 2), indexes.at(-1) ?? 0);
    }
    return indexes;
}
/** Splits the segment with the strongest split, again and again, while the new change is significant. */
function pointsWithin(values, p) {
    let found = [];
    for (;;) {
        const starts = [0, ...found];
        const splits = starts.flatMap((start, i) => {
            const split = energySplit(values.slice(start, found[i]), SMALLEST_SEGMENT);
            return split === null ? [] : [{ index: start + split.index, energy: split.energy }];
        });
        const strongest = leastOf(splits, ({ energy }) => -energy);
        if (strongest === undefined)
            return found;
        const next = [...found, strongest.index].sort((a, b) => a - b);
        const described = describe(values, next).find(({ index }) => index === strongest.index);
        if (described === undefined || described.p > p)
            return found;
        found = next;
    }
}
function describe(series, indexes) {
    return indexes.map((index, i) => {
        const before = series.slice(indexes[i - 1] ?? 0, index);
        const after = series.slice(index, indexes[i + 1]);
        const change = (0,simple_statistics/* mean */.RE)(after) - (0,simple_statistics/* mean */.RE)(before);
        const sd = pooledStandardDeviation([before, after]) ?? 0;
        if (sd === 0)
            return { index, p: change === 0 ? 1 : 0, change, effect: change === 0 ? 0 : Infinity };
        const effect = Math.abs(change) / sd;
        const t = effect / Math.sqrt(1 / before.length + 1 / after.length);
        return { index, p: 2 * studentUpperTail(t, before.length + after.length - 2), change, effect };
    });
}
function leastOf(items, key) {
    return items.reduce((least, item) => (least === undefined || key(item) < key(least) ? item : least), undefined);
}

;// CONCATENATED MODULE: ./lib/compare/history.js





/** Fewer jobs since the last change of level say nothing of the spread between jobs. */
const FEWEST_JOBS = 3;
/** More jobs than this remember a machine that has drifted since. */
const MOST_JOBS = 20;
/** A change is confirmed at this p; a panel of many series gives chance more occasions. */
const changeLevel = { few: 1e-4, panel: 1e-5 };
const FEW_SERIES = 5;
/** Smaller steps, relative to the baseline, are left to the spread between jobs. */
const SMALLEST_STEP = 0.01;
/** The jobs of `snapshots`, oldest first; each has warm-ups of its own unless all were measured in one job. */
function jobsOf(snapshots, warmUps) {
    return snapshots
        .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
        .map((snapshot, i) => ({
        name: snapshot.provenance.sha?.slice(0, 7) ?? `baseline ${i + 1}`,
        snapshot,
        samples: samplesOf(snapshot, warmUps),
    }));
}
/**
 * The values of one metric in the unit asked for, oldest first: from the jobs' snapshots, and from entries that were carried
 * along of runs whose snapshots are gone. Both must be of an environment equal to the candidate's.
 */
function jobValues({ unit, ...metric }, jobs, carried) {
    const stored = jobs.flatMap(({ name, snapshot, samples }) => {
        const known = samples.get((0,model_metric/* metricId */.yo)(metric));
        const sample = known === undefined ? null : inUnit(known, unit);
        return sample === null ? [] : [{ name, createdAt: snapshot.createdAt, center: centerOf(sample), sample }];
    });
    const remembered = carried.flatMap(({ sha, createdAt, values }) => {
        const value = values.find((value) => (0,model_metric/* metricId */.yo)(value) === (0,model_metric/* metricId */.yo)(metric));
        const center = value === undefined ? null : (0,model_unit/* convert */.C6)(value.center, value.unit, unit);
        return center === null ? [] : [{ name: sha.slice(0, 7), createdAt, center, sample: null }];
    });
    return [...remembered, ...stored].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
/** All values of the jobs whose snapshots are at hand as one sample; null without any. */
function pooled(values) {
    const [first, ...others] = values.map(({ sample }) => sample).filter((sample) => sample !== null);
    return first === undefined ? null : others.reduce(joined, first);
}
/** The entries that the jobs carry of runs that are not among them. */
function carriedEntries(jobs) {
    const present = new Set(jobs.map(({ snapshot }) => snapshot.provenance.runId));
    return mergeEntries(jobs.flatMap(({ snapshot }) => snapshot.history ?? [])).filter(({ runId }) => !present.has(runId));
}
/**
 * The part of a history that the candidate is compared with: the latest jobs after the last confirmed change of level. A
 * regression that the branch already has is thereby part of the baseline. `series` is how many metrics are looked at.
 */
function presentLevel(values, scale, series) {
    const points = changePoints(values.map(({ center }) => scale.of(center)), {
        p: series > FEW_SERIES ? changeLevel.panel : changeLevel.few,
        minimumMagnitude: scale.shift(SMALLEST_STEP),
    });
    const last = points.at(-1);
    const job = last === undefined ? undefined : values[last.index];
    const since = last === undefined || job === undefined ? null : { job, change: scale.fraction(last.change) };
    return { jobs: values.slice(last?.index ?? 0).slice(-MOST_JOBS), since };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/evidence.js
/** What most evidence has in common. */
const plain = {
    interval: null,
    p: null,
    decisive: true,
    smallestP: 0,
    separated: { greater: false, less: false },
    objection: { greater: null, less: null },
    tolerance: null,
    jobs: null,
    counts: null,
    mannWhitneyP: null,
    warnings: [],
    advice: null,
    detectable: () => null,
    repetitionsFor: () => null,
};

;// CONCATENATED MODULE: ./lib/compare/evidence/scale.js



/**
 * Logarithms for positive quantities, so that +10 % and back is no change. Differences for rates (in points), for
 * percentages (in points) and for what can be 0 or negative (relative to the baseline). `centers` are the job-level values
 * of the baseline, whose median is what fractions are of.
 */
function scaleOf(samples, centers) {
    if (samples.every(isRate))
        return differences(1);
    if (samples.every(({ unit }) => (0,model_unit/* isPercent */._3)(unit)))
        return differences(100);
    const center = (0,quantile/* median */.JZ)(centers);
    const values = [...centers, ...samples.map(centerOf)];
    const positive = values.every((value) => value > 0) &&
        samples.every((sample) => sample.values.every((value) => value > 0));
    return positive ? logarithms(center) : differences(Math.abs(center));
}
function isRate({ additive }) {
    return additive?.formula === 'proportion';
}
function logarithms(center) {
    return {
        of: Math.log,
        fraction: Math.expm1,
        shift: Math.log1p,
        amount: (shift) => center * Math.expm1(shift),
    };
}
function differences(whole) {
    return {
        of: (value) => value,
        fraction: (shift) => (shift === 0 ? 0 : whole === 0 ? null : shift / whole),
        shift: (fraction) => fraction * whole,
        amount: (shift) => shift,
    };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/exact-evidence.js





/** Allocators and file systems round sizes; counts are exact. */
const BYTES_TOLERANCE = 0.001;
/** A deterministic metric: values without any spread are compared exactly, as no test is needed. */
function exactEvidence(baseline, candidate, scale) {
    const center = centerOf(candidate);
    const shift = scale.of(center) - scale.of(baseline.center);
    const tolerance = (0,model_unit/* isBytes */.aY)(candidate.unit) ? BYTES_TOLERANCE : 0;
    return {
        ...plain,
        test: 'exact',
        scale,
        shift,
        interval: { low: shift, high: shift, confidence: 1 },
        tolerance,
        n: { baseline: baseline.n, candidate: candidate.values.length },
        center: { baseline: baseline.center, candidate: center },
        jobs: baseline.jobs,
        warnings: ['All values of a side are equal, so the values are compared exactly and there is no p.'],
    };
}
/** Whether values may be deterministic at all: equal times and samples are only rounded, rates have a test of their own. */
function isConstant(sample) {
    const [first] = sample.values;
    if ((0,model_unit/* isTimed */._Y)(sample.unit) || isRate(sample) || sampledMetric(sample.metric))
        return false;
    return sample.values.every((value) => value === first);
}

;// CONCATENATED MODULE: ./lib/compare/evidence/is-significant.js
/** Rounding must not move a p off the level that it stands on. */
const SLACK = 1e-9;
/** Whether p is at most alpha. */
function isSignificant(p, alpha) {
    return p <= alpha * (1 + SLACK);
}

;// CONCATENATED MODULE: ./lib/statistics/rank-sum-distribution.js
/** Additions worth spending on an exact distribution: about 70 + 70 values without ties, 58 + 58 with ties. */
const EXACT_BUDGET = 5e7;
/** Bound on the additions of the distribution for samples of n and m values. */
function exactCost(n, m, tied) {
    return (n + m) * Math.min(n, m) * n * m * (tied ? 2 : 1);
}
/**
 * Distribution of the Mann-Whitney U of `size` values out of a pool, given the pool's ties: `levels` holds how many
 * values are equal to the smallest, to the second smallest, … (all 1 without ties). `size` is at most half of the pool;
 * for the larger sample mirror U. Counts are only ever added, so the relative error of a probability stays near the rounding
 * error. Shift algorithm of Streitberg & Röhmel 1986, on doubled midranks.
 */
function rankSumDistribution(levels, size) {
    const steps = levels.some((count) => count > 1) ? 2 : 1;
    const arrangements = countArrangements(levels, size, steps);
    const upwards = cumulated(arrangements);
    const downwards = cumulated(arrangements.reverse());
    const largest = arrangements.length - 1;
    return {
        atMost: (u) => rank_sum_distribution_share(upwards, Math.floor(u * steps)),
        atLeast: (u) => rank_sum_distribution_share(downwards, largest - Math.ceil(u * steps)),
    };
}
const untied = new Map();
/**
 * The distribution for `n` and `m` values without ties, as that of the smaller sample's U (which is symmetric). It depends
 * on nothing else, so it is kept: every metric of a run asks for the same few.
 */
function untiedDistribution(n, m) {
    const size = Math.min(n, m);
    const key = `${size} of ${n + m}`;
    const distribution = untied.get(key) ?? rankSumDistribution(new Array(n + m).fill(1), size);
    untied.set(key, distribution);
    return distribution;
}
/**
 * Entry s: in how many ways `size` values have U = s / steps. Row j of the table counts the choices of j values; the
 * (j+1)-th chosen one adds its midrank less the j chosen ones below it, which keeps the sums as small as U itself.
 */
function countArrangements(levels, size, steps) {
    const pool = levels.reduce((all, count) => all + count, 0);
    const width = steps * size * (pool - size) + 1;
    const table = new Float64Array((size + 1) * width);
    table[0] = 1;
    let below = 0;
    for (const count of levels) {
        const midrank = steps * below + (steps * (count - 1)) / 2;
        for (let seen = below; seen < below + count; seen++) {
            const fewest = Math.max(0, size - (pool - seen));
            for (let chosen = Math.min(seen, size - 1); chosen >= fewest; chosen--) {
                const gain = midrank - steps * chosen;
                const largest = Math.min(steps * chosen * (below + count - chosen), width - 1 - gain);
                const row = chosen * width;
                addShifted(table, row + Math.max(0, -gain), row + largest, width + gain);
            }
        }
        below += count;
    }
    return table.subarray(size * width);
}
/** Adds the cells `first … last` to those `shift` further on. */
function addShifted(table, first, last, shift) {
    for (let cell = first; cell <= last; cell++) {
        table[cell + shift] = (table[cell + shift] ?? 0) + (table[cell] ?? 0);
    }
}
function cumulated(values) {
    let total = 0;
    return values.map((value) => {
        total += value;
        return total;
    });
}
/** Part of the whole that has accumulated up to `index`, which may lie outside. */
function rank_sum_distribution_share(cumulative, index) {
    const last = cumulative.length - 1;
    return index < 0 ? 0 : (cumulative[Math.min(index, last)] ?? 0) / (cumulative[last] ?? 1);
}

;// CONCATENATED MODULE: ./lib/statistics/critical-value.js


/** Rounding in `alpha` (1 − 0.9 is not 0.1) must not cost an attainable level. */
const critical_value_SLACK = 1 + 1e-9;
/**
 * How far into its tail the Mann-Whitney U of n and m untied values may fall at one-sided level `alpha` (0 … 1); exact while
 * that takes at most `budget` additions, else from the normal approximation with continuity correction.
 */
function criticalValue(n, m, alpha, budget = EXACT_BUDGET) {
    return exactCost(n, m, false) <= budget ? exactValue(n, m, alpha) : asymptoticValue(n, m, alpha);
}
function exactValue(n, m, alpha) {
    const { atMost } = untiedDistribution(n, m);
    let count = 0;
    let attained = 0;
    for (let next = atMost(0); next <= alpha * critical_value_SLACK && count < n * m; next = atMost(count)) {
        attained = next;
        count++;
    }
    return { count, attained };
}
function asymptoticValue(n, m, alpha) {
    const mean = (n * m) / 2;
    const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
    const count = Math.max(0, Math.floor(mean + 0.5 + deviation * normalQuantile(alpha)));
    return { count, attained: count === 0 ? 0 : normalCdf((count - 0.5 - mean) / deviation) };
}

;// CONCATENATED MODULE: ./lib/statistics/sorted-sample.js
/**
 * `values` ascending, as a copy. Throws RangeError where there are none or one is not finite: a rank of NaN would be
 * silently wrong.
 */
function sortedSample(values) {
    const sorted = new Float64Array(values).sort();
    // The order of typed arrays puts -Infinity first, Infinity and then NaN last: both ends finite, all finite.
    if (sorted.length === 0)
        throw new RangeError('a sample needs at least one value');
    if (!Number.isFinite(sorted[0]) || !Number.isFinite(sorted.at(-1))) {
        throw new RangeError('a sample holds a value that is not a finite number');
    }
    return sorted;
}

;// CONCATENATED MODULE: ./lib/statistics/hodges-lehmann.js


/**
 * Shift of the candidate against the baseline with its two-sided interval, the inversion of the Mann-Whitney test (Hodges
 * & Lehmann 1963). Each bound alone is one-sided at (1 + confidence) / 2. On logarithms of values the shift is the
 * logarithm of a ratio. Throws RangeError for an empty sample, a value that is not finite, or a confidence outside (0, 1).
 */
function hodgesLehmann(candidate, baseline, confidence) {
    if (!(confidence > 0 && confidence < 1))
        throw new RangeError(`confidence is ${confidence}, not in (0, 1)`);
    const x = sortedSample(candidate);
    const y = sortedSample(baseline);
    const pairs = x.length * y.length;
    const { count, attained } = criticalValue(x.length, y.length, (1 - confidence) / 2);
    const lowerMiddle = nthDifference(x, y, Math.ceil(pairs / 2));
    const upperMiddle = pairs % 2 === 1 ? lowerMiddle : nthDifference(x, y, pairs / 2 + 1);
    return {
        estimate: lowerMiddle + (upperMiddle - lowerMiddle) / 2,
        low: count === 0 ? -Infinity : nthDifference(x, y, count),
        high: count === 0 ? Infinity : nthDifference(x, y, pairs + 1 - count),
        confidence: 1 - 2 * attained,
    };
}
/**
 * The `rank`-th smallest (from 1) of the differences between two ascending samples, without forming them: bisection on
 * the value, where every step snaps to a difference that occurs, so that the result is one of them. O(n + m) a step.
 */
function nthDifference(x, y, rank) {
    let low = (x[0] ?? 0) - (y.at(-1) ?? 0);
    let high = (x.at(-1) ?? 0) - (y[0] ?? 0);
    while (low < high) {
        const middle = low / 2 + high / 2;
        const { count, below, above } = hodges_lehmann_split(x, y, middle < high ? middle : low);
        if (count >= rank)
            high = below;
        else
            low = above;
    }
    return low;
}
/** How many differences are at most `value`, the largest of them, and the smallest of the others. */
function hodges_lehmann_split(x, y, value) {
    let count = 0;
    let below = -Infinity;
    let above = Infinity;
    let first = 0;
    for (const larger of x) {
        while (first < y.length && larger - (y[first] ?? 0) > value)
            first++;
        count += y.length - first;
        if (first < y.length)
            below = Math.max(below, larger - (y[first] ?? 0));
        if (first > 0)
            above = Math.min(above, larger - (y[first - 1] ?? 0));
    }
    return { count, below, above };
}

;// CONCATENATED MODULE: ./lib/statistics/mann-whitney.js



/**
 * Mann-Whitney test of two independent samples (Mann & Whitney 1947), with the conditional distribution of the midranks
 * where values are tied. Exact while the additions this takes stay within `budget`, since at 10 + 10 values the
 * approximation is more than twice too large at p = 0.0004. Throws RangeError for an empty sample or a value that is not
 * finite.
 */
function mannWhitney(candidate, baseline, { budget = EXACT_BUDGET } = {}) {
    const x = sortedSample(candidate);
    const y = sortedSample(baseline);
    const { U, tieTerm } = rankSum(x, y);
    const { pGreater, pLess, method } = mann_whitney_tails(x, y, U, tieTerm, budget);
    const commonLanguageEffect = U / (x.length * y.length);
    return {
        U,
        pGreater,
        pLess,
        p: Math.min(1, 2 * Math.min(pGreater, pLess)),
        method,
        commonLanguageEffect,
        cliffsDelta: 2 * commonLanguageEffect - 1,
    };
}
function mann_whitney_tails(x, y, U, tieTerm, budget) {
    const tied = tieTerm > 0;
    if (x[0] === x.at(-1) && y[0] === y.at(-1) && x[0] === y[0]) {
        return { pGreater: 1, pLess: 1, method: 'degenerate' };
    }
    if (exactCost(x.length, y.length, tied) > budget)
        return asymptoticTails(x.length, y.length, U, tieTerm);
    const distribution = tied
        ? rankSumDistribution(levelCounts(x, y), Math.min(x.length, y.length))
        : untiedDistribution(x.length, y.length);
    return {
        ...exactTails(distribution, U, x.length, y.length),
        method: tied ? 'exact-conditional' : 'exact',
    };
}
/** The distribution is that of the smaller sample's U; the candidate's is its mirror image if it is the larger one. */
function exactTails(distribution, U, n, m) {
    return n <= m
        ? { pGreater: distribution.atLeast(U), pLess: distribution.atMost(U) }
        : { pGreater: distribution.atMost(n * m - U), pLess: distribution.atLeast(n * m - U) };
}
function asymptoticTails(n, m, U, tieTerm) {
    const pool = n + m;
    const deviation = Math.sqrt(((n * m) / 12) * (pool + 1 - tieTerm / (pool * (pool - 1))));
    const excess = U - (n * m) / 2;
    return {
        pGreater: normalUpperTail((excess - 0.5) / deviation),
        pLess: normalUpperTail((-excess - 0.5) / deviation),
        method: 'asymptotic',
    };
}
/** U, and Σ(t³ − t) over the groups of t equal values. */
function rankSum(x, y) {
    let doubledU = 0;
    let tieTerm = 0;
    let below = 0;
    forEachLevel(x, y, (inX, inY) => {
        doubledU += inX * (2 * below + inY);
        below += inY;
        const tied = inX + inY;
        tieTerm += tied ** 3 - tied;
    });
    return { U: doubledU / 2, tieTerm };
}
function levelCounts(x, y) {
    const counts = [];
    forEachLevel(x, y, (inX, inY) => counts.push(inX + inY));
    return counts;
}
/** Visits the distinct values of two ascending samples in order, with how often each sample holds the value. */
function forEachLevel(x, y, visit) {
    let i = 0;
    let j = 0;
    while (i < x.length || j < y.length) {
        const level = Math.min(x[i] ?? Infinity, y[j] ?? Infinity);
        const [fromI, fromJ] = [i, j];
        while (x[i] === level)
            i++;
        while (y[j] === level)
            j++;
        visit(i - fromI, j - fromJ);
    }
}

;// CONCATENATED MODULE: ./lib/statistics/planning.js



/** Above this the attained level of the exact test is as good as the nominal one, and not worth its distribution. */
const EXACT_PLANNING_BUDGET = 2e6;
const DEFAULT_POWER = 0.8;
/**
 * The shift that an exact Mann-Whitney test of `n` repetitions shows with probability `power`, on the scale of `sd` (with
 * the sd of logarithms: the logarithm of a ratio). Null where so few repetitions can never reach `alpha`. The two-sample t
 * formula at the level that U attains, times 1.05 for the test's efficiency: within 3 % from 10 repetitions on, up to 10 %
 * low below that.
 */
function minimumDetectableChange({ n, sd, alpha, power = DEFAULT_POWER, }) {
    const df = n.baseline + n.candidate - 2;
    const { attained } = criticalValue(n.candidate, n.baseline, alpha, EXACT_PLANNING_BUDGET);
    if (attained === 0)
        return null;
    const quantiles = studentQuantile(1 - attained, df) + studentQuantile(power, df);
    return 1.05 * quantiles * sd * Math.sqrt(1 / n.baseline + 1 / n.candidate);
}
/**
 * Repetitions a side with which `change` (> 0, on the scale of `sd`) would be shown with probability `power`: the fewest
 * whose minimum detectable change is at most `change`.
 */
function pairsNeeded({ change, ...aim }) {
    if (!(change > 0))
        throw new RangeError(`the change to be shown is ${change}, not positive`);
    const { sd, alpha, power = DEFAULT_POWER } = aim;
    const z = -normalQuantile(alpha) + normalQuantile(power);
    // Normal quantiles understate what few repetitions need, so the search starts below its answer.
    let pairs = Math.max(minimumRepetitions(1, alpha), Math.floor(2 * ((z * sd) / change) ** 2));
    const detectable = () => minimumDetectableChange({ n: { baseline: pairs, candidate: pairs }, ...aim });
    while ((detectable() ?? Infinity) > change)
        pairs += Math.max(1, Math.floor(pairs / 100));
    return pairs;
}
/**
 * Repetitions a side below which Holm's correction over `metrics` tests lets none of them reach the family-wise `alpha`: the
 * smallest p of an exact Mann-Whitney test is 1 / C(2N, N).
 */
function minimumRepetitions(metrics, alpha) {
    let repetitions = 1;
    for (let smallest = 1 / 2; smallest > alpha / metrics; repetitions++) {
        smallest *= (repetitions + 1) / (2 * (2 * repetitions + 1));
    }
    return repetitions;
}

;// CONCATENATED MODULE: ./lib/compare/evidence/rank-evidence.js






/** With so much more noise than change thousands of repetitions would be needed: not worth counting. */
const HOPELESS = 20;
/**
 * Two samples of independent values by rank: exact Mann-Whitney test, Hodges-Lehmann shift with its interval at
 * `confidence`. One value a side allows no test, only a look at how far the two are apart.
 */
function rankEvidence(baseline, candidate, scale, confidence) {
    const x = candidate.values.map(scale.of);
    const y = baseline.values.map(scale.of);
    const common = {
        ...plain,
        scale,
        n: { baseline: y.length, candidate: x.length },
        center: { baseline: centerOf(baseline), candidate: centerOf(candidate) },
        separated: { greater: Math.min(...x) > Math.max(...y), less: Math.max(...x) < Math.min(...y) },
    };
    return x.length === 1 && y.length === 1
        ? { ...common, ...singleValues(x, y) }
        : { ...common, ...tested(x, y, confidence) };
}
function singleValues([after = 0], [before = 0]) {
    return {
        test: 'threshold',
        shift: after - before,
        decisive: false,
        warnings: ['There is one value on either side, so no test was possible.'],
    };
}
function tested(x, y, confidence) {
    const n = { baseline: y.length, candidate: x.length };
    const test = mannWhitney(x, y);
    const { estimate, low, high } = hodgesLehmann(x, y, confidence);
    const sd = pooledStandardDeviation([x, y]) ?? 0;
    return {
        test: test.method === 'asymptotic' ? 'mann-whitney-asymptotic' : 'mann-whitney-exact',
        shift: estimate,
        interval: { low, high, confidence },
        p: probabilities(test),
        smallestP: smallestP(n),
        detectable: (alpha) => (sd > 0 ? minimumDetectableChange({ n, sd, alpha }) : null),
        repetitionsFor: (shift, alpha) => {
            if (sd === 0 || shift === 0)
                return null;
            return sd > HOPELESS * shift ? Infinity : pairsNeeded({ change: shift, sd, alpha });
        },
    };
}
function probabilities(test) {
    return { twoSided: test.p, greater: test.pGreater, less: test.pLess };
}
/** The one-sided p of complete separation without ties: 1 / C(n + m, n). */
function smallestP({ baseline, candidate }) {
    let p = 1;
    for (let k = 1; k <= candidate; k++)
        p *= k / (baseline + k);
    return p;
}

;// CONCATENATED MODULE: ./lib/compare/outcome.js

/** Where no test can tell, a metric that is worse by so much is still a regression, told as unverified. */
const HARD_LIMIT = 0.25;
/** Rounding must not move a number off the limit that it stands on. */
const outcome_SLACK = 1e-9;
/**
 * The outcome of one metric. Regressed and improved need a significant test and a change of at least the threshold and the
 * floor; unchanged needs both ends of the interval inside the margin or the floor; all else is inconclusive. `adjusted` is
 * null where the metric is in no family, since no test of it is valid for a verdict.
 */
function judge(evidence, settings, adjusted, level) {
    const view = worseIsUp(evidence, settings.direction);
    const { matters, within } = limits(evidence, settings, view.sign);
    if (evidence.tolerance !== null) {
        const outcome = matters(view.shift) ? 'regressed' : matters(-view.shift) ? 'improved' : 'unchanged';
        return directed({ outcome, notWorse: outcome !== 'regressed', warnings: [] }, settings.direction);
    }
    const notWorse = adjusted !== null && (view.high < 0 || within(view.high));
    const open = (...warnings) => ({ outcome: 'inconclusive', notWorse, warnings });
    const { alpha } = level;
    if (adjusted !== null && isSignificant(adjusted.worse, alpha) && matters(view.shift)) {
        if (view.objection.worse !== null)
            return open(view.objection.worse);
        return directed({ outcome: 'regressed', notWorse: false, warnings: [] }, settings.direction);
    }
    if (adjusted !== null && isSignificant(adjusted.better, alpha) && matters(-view.shift)) {
        if (view.objection.better !== null)
            return open(view.objection.better);
        return directed({ outcome: 'improved', notWorse: true, warnings: [] }, settings.direction);
    }
    if ((adjusted === null || !level.reachable) && view.separated && matters(view.shift, HARD_LIMIT)) {
        const warnings = [
            `Unverified: no valid test was possible, but the change is beyond the limit of ${HARD_LIMIT * 100} %.`,
        ];
        return directed({ outcome: 'regressed', notWorse: false, warnings }, settings.direction);
    }
    if (adjusted !== null && within(view.high) && within(view.low)) {
        return { outcome: 'unchanged', notWorse: true, warnings: [] };
    }
    return open();
}
/** The evidence with its sign turned so that worse is up. */
function worseIsUp({ shift, interval, objection, separated }, direction) {
    const { low, high } = interval ?? { low: -Infinity, high: Infinity };
    return direction === 'higher'
        ? {
            sign: -1,
            shift: -shift,
            low: -high,
            high: -low,
            objection: { worse: objection.less, better: objection.greater },
            separated: separated.less,
        }
        : {
            sign: 1,
            shift,
            low,
            high,
            objection: { worse: objection.greater, better: objection.less },
            separated: separated.greater,
        };
}
/** What matters and what is within the margin, of shifts whose sign is turned by `sign`. */
function limits({ scale, shift: moved, tolerance }, settings, sign) {
    const { margin, floor } = settings;
    const tolerant = tolerance !== null && !settings.thresholdGiven;
    const exceeds = (shift, limit) => tolerant ? shift > limit * (1 + outcome_SLACK) : shift >= limit * (1 - outcome_SLACK);
    const amount = (shift) => Math.abs(scale.amount(sign * shift));
    const threshold = effectiveThreshold(settings, tolerance);
    return {
        matters: (shift, least = 0) => shift > 0 &&
            exceeds(shift, scale.shift(Math.max(threshold, least))) &&
            (floor === null || Math.abs(scale.amount(moved)) >= floor * (1 - outcome_SLACK)),
        within: (end) => Number.isFinite(end) &&
            (end === 0 ||
                Math.abs(end) < scale.shift(margin) * (1 - outcome_SLACK) ||
                (floor !== null && amount(end) < floor * (1 - outcome_SLACK))),
    };
}
/** A threshold that the user set holds for deterministic metrics too; else these have a tolerance of their own. */
function effectiveThreshold(settings, tolerance) {
    return tolerance === null || settings.thresholdGiven ? settings.threshold : tolerance;
}
/** A metric without direction can move, and nobody can say whether that is good. */
function directed(judgement, direction) {
    if (direction !== 'none' || judgement.outcome === 'unchanged')
        return judgement;
    return {
        outcome: 'inconclusive',
        notWorse: false,
        warnings: [...judgement.warnings, 'It changed, but has no direction, so it is neither better nor worse.'],
        advice: 'Give it a direction by a config rule if it is to be judged.',
    };
}

;// CONCATENATED MODULE: ./lib/statistics/fisher.js
/** Tables that differ in probability by rounding only are equally likely. */
const fisher_SLACK = 1 + 1e-7;
/**
 * Exact test of two rates by their counts (Fisher 1935). Throws RangeError unless 0 ≤ events ≤ trials, in whole numbers.
 */
function fisher(candidate, baseline) {
    requireCounts(candidate);
    requireCounts(baseline);
    const events = candidate.events + baseline.events;
    const fewest = Math.max(0, events - baseline.trials);
    const weights = tableWeights(candidate.trials, baseline.trials, events);
    const observed = candidate.events - fewest;
    const atLeastAsRare = weights.filter((weight) => weight <= (weights[observed] ?? 0) * fisher_SLACK);
    const total = sum(weights);
    return {
        pGreater: sum(weights.subarray(observed)) / total,
        pLess: sum(weights.subarray(0, observed + 1)) / total,
        p: sum(atLeastAsRare) / total,
    };
}
/**
 * Hypergeometric weights of every possible number of candidate events, from the fewest on, relative to the likeliest one:
 * built outwards from it by ratios, so that no factorial overflows and the tails keep their relative accuracy.
 */
function tableWeights(candidateTrials, baselineTrials, events) {
    const fewest = Math.max(0, events - baselineTrials);
    const most = Math.min(events, candidateTrials);
    const all = candidateTrials + baselineTrials;
    const mode = Math.floor(((events + 1) * (candidateTrials + 1)) / (all + 2));
    const weights = new Float64Array(most - fewest + 1);
    const ratio = (k) => ((events - k) * (candidateTrials - k)) / ((k + 1) * (baselineTrials - events + k + 1));
    weights[mode - fewest] = 1;
    for (let k = mode; k < most; k++)
        weights[k + 1 - fewest] = (weights[k - fewest] ?? 0) * ratio(k);
    for (let k = mode; k > fewest; k--)
        weights[k - 1 - fewest] = (weights[k - fewest] ?? 0) / ratio(k - 1);
    return weights;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function requireCounts({ events, trials }) {
    if (!(Number.isInteger(events) && Number.isInteger(trials) && events >= 0 && events <= trials)) {
        throw new RangeError(`${events} of ${trials} is not a count of events among trials`);
    }
}

;// CONCATENATED MODULE: ./lib/statistics/rate-difference.js

/**
 * Difference of two rates with its two-sided interval: Newcombe 1998 (Stat. Med. 17:873, method 10), from the two Wilson
 * intervals. Sound also where a rate is 0 or 1. Throws RangeError for no trials.
 */
function rateDifference(candidate, baseline, confidence) {
    const [x, y] = [wilson(candidate, confidence), wilson(baseline, confidence)];
    const estimate = x.rate - y.rate;
    return {
        estimate,
        low: estimate - Math.hypot(x.rate - x.low, y.high - y.rate),
        high: estimate + Math.hypot(x.high - x.rate, y.rate - y.low),
    };
}
function wilson({ events, trials }, confidence) {
    if (!(trials > 0))
        throw new RangeError('a rate needs at least one trial');
    const z = normalQuantile((1 + confidence) / 2);
    const rate = events / trials;
    const center = (rate + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
    const half = (z / (1 + (z * z) / trials)) * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
    return { rate, low: Math.max(0, center - half), high: Math.min(1, center + half) };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/rate-evidence.js








const POWER = 0.8;
/** The exact test looks at as many tables as there are trials; more are tested by the rates of their repetitions. */
const MOST_TRIALS = 1_000_000;
/** The pooled counts of a rate; null where the sample is no rate, its terms are not counts or there are too many of them. */
function countsOf(sample) {
    const { events, trials } = sample.additive?.total ?? {};
    if (!isRate(sample) || events === undefined || trials === undefined)
        return null;
    const whole = Number.isInteger(events) && Number.isInteger(trials);
    const counts = whole && events >= 0 && events <= trials && trials > 0 && trials <= MOST_TRIALS;
    return counts ? { events, trials } : null;
}
/**
 * Two rates by their pooled counts: Fisher's exact test, the difference with Newcombe's interval. Pooling takes every trial
 * as independent, so where there are enough repetitions their single rates must agree.
 */
function rateEvidence(baseline, candidate, scale, { alpha, confidence }) {
    const [x, y] = [candidate.counts, baseline.counts];
    const n = { baseline: baseline.sample.values.length, candidate: candidate.sample.values.length };
    const { estimate, low, high } = rateDifference(x, y, confidence);
    const test = fisher(x, y);
    const extreme = fisher({ ...x, events: x.trials }, { ...y, events: 0 });
    return {
        ...plain,
        test: 'fisher',
        scale,
        shift: estimate,
        interval: { low, high, confidence },
        p: probabilities(test),
        smallestP: extreme.pGreater,
        separated: { greater: isSignificant(test.pGreater, alpha), less: isSignificant(test.pLess, alpha) },
        objection: repetitionsAgree(baseline.sample, candidate.sample, n, alpha),
        n,
        center: { baseline: y.events / y.trials, candidate: x.events / x.trials },
        counts: { baseline: y, candidate: x },
        detectable: (level) => detectableDifference(x, y, level),
    };
}
function repetitionsAgree(baseline, candidate, n, alpha) {
    if (!isSignificant(smallestP(n), alpha))
        return plain.objection;
    const test = mannWhitney(candidate.values, baseline.values);
    const told = `The pooled counts differ, the rates of the ${n.candidate} repetitions do not agree on it: events come in clusters.`;
    return {
        greater: isSignificant(test.pGreater, alpha) ? null : told,
        less: isSignificant(test.pLess, alpha) ? null : told,
    };
}
/** Normal approximation about the pooled rate, with half an event added so that 0 events have a spread. */
function detectableDifference(x, y, alpha) {
    const rate = (x.events + y.events + 0.5) / (x.trials + y.trials + 1);
    const error = Math.sqrt(rate * (1 - rate) * (1 / x.trials + 1 / y.trials));
    return (normalQuantile(1 - alpha) + normalQuantile(POWER)) * error;
}

;// CONCATENATED MODULE: ./lib/compare/evidence/sample-evidence.js







/** Two samples as they are: rates by their counts, condensed values by their distance only, all else by ranks. */
function sampleEvidence(baseline, candidate, options) {
    if (baseline.condensed || candidate.condensed) {
        const evidence = centersEvidence([centerOf(baseline)], candidate, options.scale);
        const n = { ...evidence.n, baseline: baseline.values.length };
        return { ...evidence, n, advice: ofCondensed };
    }
    const [before, after] = [countsOf(baseline), countsOf(candidate)];
    if (before === null || after === null) {
        return rankEvidence(baseline, candidate, options.scale, options.confidence);
    }
    return rateEvidence({ sample: baseline, counts: before }, { sample: candidate, counts: after }, options.scale, options);
}
const ofCondensed = `Let the tool write every value it measured: of what it has condensed, only a change beyond ${HARD_LIMIT * 100} % is judged, or one against a history of ${FEWEST_JOBS} jobs.`;
/** How far the candidate is from the middle of `centers`, and beyond which of them; no test. */
function centersEvidence(centers, candidate, scale) {
    const center = { baseline: (0,quantile/* median */.JZ)(centers), candidate: centerOf(candidate) };
    return {
        ...plain,
        test: 'threshold',
        scale,
        shift: scale.of(center.candidate) - scale.of(center.baseline),
        decisive: false,
        separated: {
            greater: centers.every((value) => center.candidate > value),
            less: centers.every((value) => center.candidate < value),
        },
        n: { baseline: centers.length, candidate: candidate.values.length },
        center,
        warnings: ['The values are condensed already, so no test was possible.'],
    };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/history-evidence.js









const history_evidence_POWER = 0.8;
/** What is believed of the spread between jobs, relative, before the history speaks: statistics.md 3.6. */
const priorSpread = { center: 0.015, p95: 0.03, p99: 0.04 };
const PRIOR_WEIGHT = 4;
/**
 * The candidate's job against earlier jobs, oldest first, at least one: a predictive t of job-level values since the last
 * change of level, since the values of a single job cannot show how jobs differ. The repetitions, pooled, must agree.
 */
function historyEvidence(history, candidate, options) {
    const level = presentLevel(history, scaleFor(history, candidate), options.series);
    const evidence = levelEvidence(level.jobs, candidate, {
        ...options,
        scale: scaleFor(level.jobs, candidate),
    });
    const warnings = level.since === null ? [] : [sinceText(level.since, level.jobs.length)];
    return {
        baseline: pooled(level.jobs),
        evidence: { ...evidence, warnings: [...evidence.warnings, ...warnings] },
    };
}
function scaleFor(jobs, candidate) {
    const samples = jobs.map(({ sample }) => sample).filter((sample) => sample !== null);
    return scaleOf([candidate, ...samples], jobs.map(({ center }) => center));
}
function levelEvidence(jobs, candidate, options) {
    const { scale, settings, confidence } = options;
    const constant = constantLevel(jobs, candidate);
    if (constant !== null)
        return exactEvidence(constant, candidate, scale);
    const repetitions = repetitionsEvidence(jobs, candidate, options);
    const sd = scale.shift(priorSpread[settings.statistic]);
    if (jobs.length < FEWEST_JOBS || sd === 0)
        return undecided(repetitions, jobs.length);
    const values = jobs.map(({ center }) => scale.of(center));
    const t = predictiveT(scale.of(centerOf(candidate)), values, { sd, weight: PRIOR_WEIGHT });
    const oneSided = (1 + confidence) / 2;
    const between = { low: t.lower(oneSided), high: t.upper(oneSided), confidence };
    return {
        ...repetitions,
        test: 'predictive-t',
        shift: t.estimate,
        interval: repetitions.counts === null ? between : wider(between, repetitions.interval),
        p: probabilities(t),
        decisive: true,
        smallestP: 0,
        objection: objectionOf(repetitions, jobs, candidate, options),
        mannWhitneyP: repetitions.counts === null ? (repetitions.p?.twoSided ?? null) : null,
        warnings: canAgree(repetitions, options.alpha)
            ? []
            : [
                `Too few repetitions to reach p ≤ ${options.alpha} by themselves, so the predictive t decides alone.`,
            ],
        detectable: (alpha) => Math.max(t.detectable(alpha, history_evidence_POWER), repetitions.counts === null ? 0 : (repetitions.detectable(alpha) ?? 0)),
        repetitionsFor: () => null,
    };
}
/**
 * Of a rate the wider bounds hold: its earlier jobs do not show what chance does to a candidate of few trials, nor the
 * pooled counts how jobs differ.
 */
function wider(between, counted) {
    const { low, high } = counted ?? between;
    return { ...between, low: Math.min(between.low, low), high: Math.max(between.high, high) };
}
/** The repetitions of all jobs whose values are stored; without any, only the centres are compared. */
function repetitionsEvidence(jobs, candidate, options) {
    const centers = jobs.map(({ center }) => center);
    const stored = pooled(jobs);
    const evidence = stored === null
        ? centersEvidence(centers, candidate, options.scale)
        : sampleEvidence(stored, candidate, options);
    return {
        ...evidence,
        center: { baseline: (0,quantile/* median */.JZ)(centers), candidate: centerOf(candidate) },
        jobs: jobs.length,
    };
}
function sinceText({ job, change }, jobs) {
    const moved = change === null ? '' : ` by ${change > 0 ? '+' : ''}${Number((change * 100).toPrecision(2))} %`;
    return `The level of the baseline branch changed${moved} at ${job.name}: compared with the ${jobs} jobs since.`;
}
function undecided(repetitions, jobs) {
    return {
        ...repetitions,
        decisive: false,
        warnings: [
            ...repetitions.warnings,
            jobs < FEWEST_JOBS
                ? `${jobs === 1 ? 'One earlier job is' : `${jobs} earlier jobs are`} too few to know how jobs differ: p and interval cover the repetitions within jobs only and decide nothing.`
                : 'The baseline is 0, which gives the spread between jobs no scale: p and interval cover the repetitions within jobs only and decide nothing.',
        ],
    };
}
function canAgree({ p, smallestP }, alpha) {
    return p !== null && isSignificant(smallestP, alpha);
}
/** A significant difference is not believed where the repetitions, or the newest job of the branch, speak against it. */
function objectionOf(repetitions, jobs, candidate, { scale, settings, alpha }) {
    const newest = jobs.at(-1);
    const ahead = newest === undefined ? 0 : scale.of(centerOf(candidate)) - scale.of(newest.center);
    const half = scale.shift(settings.threshold) / 2;
    const onBranch = `The newest job of the baseline branch (${newest?.name}) has this level already, so this change is not blamed for it.`;
    const disagree = (p) => canAgree(repetitions, alpha) && !isSignificant(p, alpha)
        ? `The repetitions of all baseline jobs do not agree (p = ${Number(p.toPrecision(2))}).`
        : null;
    return {
        greater: ahead < half ? onBranch : disagree(repetitions.p?.greater ?? 0),
        less: -ahead < half ? onBranch : disagree(repetitions.p?.less ?? 0),
    };
}
/** The value that the latest jobs have in common, where the metric is deterministic; else null. */
function constantLevel(jobs, candidate) {
    const newest = jobs.at(-1);
    if (newest === undefined || !isConstant(candidate))
        return null;
    const last = jobs.findLastIndex(({ center, sample }) => center !== newest.center || (sample !== null && !isConstant(sample)));
    const run = jobs.slice(last + 1);
    const repeated = run.some(({ sample }) => (sample?.values.length ?? 0) > 1) && candidate.values.length > 1;
    const enough = run.length >= FEWEST_JOBS || (run.length === jobs.length && repeated);
    if (!enough)
        return null;
    const n = run.reduce((sum, { sample }) => sum + (sample?.values.length ?? 1), 0);
    return { center: newest.center, n, jobs: run.length };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/interleaved-evidence.js





/**
 * Baseline and candidate as measured alternately in one job, so that their values differ by the change only. `values` are
 * the baseline's, at least one.
 */
function interleavedEvidence(values, candidate, { alpha, confidence }) {
    const baseline = pooled(values);
    const centers = baseline === null ? values.map(({ center }) => center) : [centerOf(baseline)];
    const scale = scaleOf(baseline === null ? [candidate] : [baseline, candidate], centers);
    if (baseline === null)
        return { baseline, evidence: centersEvidence(centers, candidate, scale) };
    const repeated = Math.min(baseline.values.length, candidate.values.length) > 1;
    if (repeated && isConstant(baseline) && isConstant(candidate)) {
        const known = { center: centerOf(baseline), n: baseline.values.length, jobs: null };
        return { baseline, evidence: exactEvidence(known, candidate, scale) };
    }
    return { baseline, evidence: sampleEvidence(baseline, candidate, { scale, alpha, confidence }) };
}

;// CONCATENATED MODULE: ./lib/compare/baseline-side.js





/** The side of `jobs`, oldest first; null without any. */
function baselineSide(jobs, options) {
    const { candidate, ignoreEnvironment, design } = options;
    const environments = new Map(jobs.map((job) => [
        job,
        compareEnvironments(job.snapshot.environment, candidate.environment, ignoreEnvironment),
    ]));
    const isEqual = (job) => environments.get(job)?.differences.every(({ ignored }) => ignored) ?? false;
    const reference = jobs.findLast(isEqual) ?? jobs.at(-1);
    const environment = reference && environments.get(reference);
    if (reference === undefined || environment === undefined)
        return null;
    const carried = design === 'history' ? carriedEntries(jobs) : [];
    const weigh = design === 'history' ? historyEvidence : interleavedEvidence;
    return {
        expected: design === 'history' ? reference.samples : new Map(jobs.flatMap(({ samples }) => [...samples])),
        environment,
        warnings: isEqual(reference) ? leftOut(jobs, environments) : [],
        find(sample, settings) {
            const known = jobs.filter((job) => job.samples.has((0,model_metric/* metricId */.yo)(sample)));
            const usable = known.filter((job) => environments.get(job)?.deciding(sample.benchmark).length === 0);
            const remembered = carried.filter(({ environments }) => environments[sample.benchmark] ===
                environmentHash(candidate.environment, sample.benchmark, ignoreEnvironment));
            const values = jobValues(sample, usable, remembered);
            if (values.length > 0)
                return { kind: 'compared', ...weigh(values, sample, { ...options, settings }) };
            const newest = known.at(-1);
            const baseline = newest?.samples.get((0,model_metric/* metricId */.yo)(sample));
            if (newest === undefined || baseline === undefined)
                return { kind: 'new' };
            return {
                kind: 'incomparable',
                baseline,
                obstacle: obstacleOf(environments.get(newest), baseline, sample),
            };
        },
    };
}
/** Fields that a sentence names; the result has all. */
const TOLD_FIELDS = 3;
/** What forbids the comparison: differences of the environment, else the units. Null is a candidate without values. */
function obstacleOf(environment, baseline, candidate) {
    const deciding = environment?.deciding(baseline.benchmark) ?? [];
    if (deciding.length === 0) {
        return {
            why: `The baseline is in ${baseline.unit || 'no unit'}, the candidate in ${candidate?.unit || 'no unit'}.`,
            advice: 'Measure both in one unit; a run of the baseline branch with the new one is compared from then on.',
        };
    }
    const told = deciding
        .slice(0, TOLD_FIELDS)
        .map(({ field, baseline, candidate }) => `${field} was ${baseline ?? 'unknown'} and is ${candidate ?? 'unknown'}`);
    const more = deciding.length > TOLD_FIELDS ? [`${deciding.length - TOLD_FIELDS} more differ`] : [];
    const differs = candidate === null
        ? 'This run has no value of it, and its environment differs'
        : 'The environment differs';
    return {
        why: `${differs}: ${[...told, ...more].join('; ')}.`,
        advice: 'Run both on equal machines, or name the fields in environment.ignore if they may differ.',
    };
}
function leftOut(jobs, environments) {
    const fields = jobs.map((job) => (environments.get(job)?.differences ?? []).filter(({ ignored }) => !ignored).map(({ field }) => field));
    const count = fields.filter((differing) => differing.length > 0).length;
    if (count === 0)
        return [];
    const named = [...new Set(fields.flat())].join(', ');
    return [
        `${count} of ${jobs.length} baseline jobs ran in another environment (${named}) and are left out where it decides.`,
    ];
}

;// CONCATENATED MODULE: ./lib/compare/advice.js


/** Beyond this, more repetitions are no advice. */
const MOST_REPETITIONS = 1000;
/** A run that could show no less than a factor of 100 shows nothing. */
const LARGEST_FRACTION = 100;
/** What to do about a metric that stayed open, in one sentence with the numbers that planning gives. */
function adviceFor(evidence, { settings, alpha, family }) {
    if (evidence.advice !== null)
        return evidence.advice;
    const { scale, jobs, n } = evidence;
    const single = alpha / Math.max(1, family);
    const detectable = fractionOf(evidence, single);
    const unit = evidence.counts === null ? '%' : 'pp';
    const shown = detectable === null ? '' : `; this run could show ${advice_percent(detectable, unit)}`;
    const moreTrials = `More trials would narrow the interval${shown}.`;
    if (jobs !== null) {
        if (evidence.counts !== null && jobs >= FEWEST_JOBS)
            return moreTrials;
        return jobs < FEWEST_JOBS
            ? `History decides from ${FEWEST_JOBS} comparable jobs on, and there ${jobs === 1 ? 'is 1' : `are ${jobs}`}; more of them would tell, or baseline: rerun, which measures base and candidate side by side.`
            : `baseline: rerun would measure base and candidate side by side${detectable === null ? '' : `; this history of ${jobs} jobs could show ${advice_percent(detectable)}`}.`;
    }
    const least = minimumRepetitions(Math.max(1, family), alpha);
    if (evidence.counts === null && Math.min(n.baseline, n.candidate) < least) {
        return `At least ${least} repetitions a side are needed before any change can be shown, and there are ${n.baseline} and ${n.candidate}.`;
    }
    const needed = evidence.repetitionsFor(scale.shift(settings.threshold), single);
    if (needed === null) {
        return evidence.counts === null ? 'More repetitions would narrow the interval.' : moreTrials;
    }
    if (needed > MOST_REPETITIONS) {
        return `More than ${MOST_REPETITIONS} repetitions would be needed to show ${advice_percent(settings.threshold)}${shown}: make the benchmark quieter, or raise its threshold.`;
    }
    return needed > Math.min(n.baseline, n.candidate)
        ? `${needed} repetitions would show ${advice_percent(settings.threshold)}${shown}.`
        : `The change lies too near the threshold of ${advice_percent(settings.threshold)} to tell: more repetitions would narrow the interval${shown}.`;
}
/** The minimum detectable change as a fraction; null where it is none worth telling. */
function fractionOf({ detectable, scale }, alpha) {
    const shift = detectable(alpha);
    const fraction = shift === null ? null : scale.fraction(shift);
    return fraction !== null && fraction < LARGEST_FRACTION ? fraction : null;
}
function advice_percent(fraction, unit = '%') {
    return `${Number((fraction * 100).toPrecision(2))} ${unit}`;
}

;// CONCATENATED MODULE: ./lib/compare/comparison-of.js





/** A metric that both sides have. */
function comparedMetric(assessed, place, { design, alpha }) {
    const { metric, settings, evidence } = assessed;
    const { scale, shift, interval, p } = evidence;
    const reachable = isSignificant(evidence.smallestP * place.size, alpha);
    const judgement = judge(evidence, settings, place.adjusted, { alpha, reachable });
    const { outcome } = judgement;
    const worseIsGreater = settings.direction !== 'higher';
    const threshold = effectiveThreshold(settings, evidence.tolerance);
    return {
        ...blank(metric, settings),
        outcome,
        change: comparison_of_finite(scale.fraction(shift)),
        interval: interval && {
            low: bound(scale.fraction(interval.low)),
            high: bound(scale.fraction(interval.high)),
            confidence: interval.confidence,
        },
        notWorse: judgement.notWorse,
        p: p?.twoSided ?? null,
        q: place.adjusted && (shift > 0 === worseIsGreater ? place.adjusted.worse : place.adjusted.better),
        ...(evidence.mannWhitneyP !== null && { mannWhitneyP: evidence.mannWhitneyP }),
        n: evidence.n,
        center: evidence.center,
        threshold,
        margin: evidence.tolerance === null ? settings.margin : threshold,
        minimumDetectableChange: fractionOf(evidence, alpha / Math.max(1, place.size)),
        test: evidence.test,
        ...(evidence.jobs !== null && { jobs: evidence.jobs }),
        ...(evidence.counts && { counts: evidence.counts }),
        warnings: warningsOf(assessed, place, judgement, { design, alpha }),
        advice: outcome === 'inconclusive' && settings.gate !== 'report'
            ? adviceFor(evidence, { settings, alpha, family: place.size })
            : null,
    };
}
/** A metric that no baseline has. */
function newMetric(sample, settings) {
    return {
        ...blank(sample, settings),
        outcome: 'new',
        n: { baseline: 0, candidate: sample.values.length },
        center: { baseline: null, candidate: centerOf(sample) },
        warnings: [...settings.warnings, 'No baseline has this metric, so nothing was compared.'],
    };
}
/** A metric that the baseline has and the candidate has not. */
function missingMetric(sample, settings) {
    return {
        ...blank(sample, settings),
        outcome: 'missing',
        n: { baseline: sample.values.length, candidate: 0 },
        center: { baseline: centerOf(sample), candidate: null },
        warnings: [...settings.warnings, 'The baseline has this metric, this run has no value of it.'],
        advice: 'Find out why it was not measured; if it was removed on purpose, add a rule with gate: report.',
    };
}
/** A metric whose sides must not be compared; null is a candidate that has no value of it. */
function incomparableMetric(baseline, candidate, settings, { why, advice }) {
    return {
        ...blank(candidate ?? baseline, settings),
        outcome: 'incomparable',
        n: { baseline: baseline.values.length, candidate: candidate?.values.length ?? 0 },
        center: { baseline: centerOf(baseline), candidate: candidate && centerOf(candidate) },
        warnings: [...settings.warnings, why],
        advice,
    };
}
function blank({ benchmark, metric, unit }, settings) {
    return {
        benchmark,
        metric,
        unit,
        direction: settings.direction,
        change: null,
        interval: null,
        p: null,
        q: null,
        threshold: settings.threshold,
        margin: settings.margin,
        floor: settings.floor,
        minimumDetectableChange: null,
        gate: settings.gate,
        test: null,
        advice: null,
    };
}
function warningsOf({ settings, evidence }, { size, twin }, judgement, { design, alpha }) {
    return [
        ...settings.warnings,
        ...evidence.warnings,
        ...judgement.warnings,
        ...weakness(evidence, size, alpha),
        ...(twin === null ? [] : [`It tells the same as ${twin} and counts once with it in the correction.`]),
        ...(design === 'history' && judgement.outcome === 'regressed' && evidence.tolerance === null
            ? [
                'Held against stored jobs only, which on noisy runners blames up to 3.5 % of clean changes: mode: gate with baseline: auto or rerun confirms in the same job.',
            ]
            : []),
    ];
}
/** What so few values can never show. */
function weakness({ p, decisive, smallestP, n, counts }, size, alpha) {
    if (p === null || !decisive || counts !== null || size === 0)
        return [];
    if (isSignificant(smallestP * size, alpha))
        return [];
    const least = minimumRepetitions(size, alpha);
    const among = size === 1 ? '' : ` among ${size} metrics`;
    return [
        `n = ${n.baseline} and ${n.candidate} can never reach p ≤ ${alpha}${among}: at least ${least} a side are needed.`,
    ];
}
function comparison_of_finite(fraction) {
    return fraction !== null && Number.isFinite(fraction) ? fraction : null;
}
/** −Infinity on a logarithmic scale is −100 %, which nothing can reach: the bound is unknown, too. */
function bound(fraction) {
    return comparison_of_finite(fraction) === -1 ? null : comparison_of_finite(fraction);
}

;// CONCATENATED MODULE: ./lib/compare/disturbances.js

/**
 * Repetitions that do not count and that nothing was run in place of. What is left of such a benchmark comes from a machine
 * that did not behave, so its outcomes are open, for better and worse alike; numbers that no disturbance changes stay.
 * `snapshots` are those that were measured in the candidate's job.
 */
function disturbancesOf(snapshots) {
    const executions = snapshots.flatMap((snapshot) => snapshot.executions ?? []);
    const byBenchmark = (0,group_by/* groupBy */.$)(executions, ({ benchmark }) => benchmark);
    const disturbed = [...byBenchmark].flatMap(([benchmark, own]) => {
        const discarded = own.filter(({ invalid, repeated }) => invalid !== undefined && repeated !== true);
        const reason = discarded[0]?.invalid;
        const all = own.filter(({ repeated }) => repeated !== true).length;
        return reason === undefined ? [] : [{ benchmark, reason, discarded: discarded.length, all }];
    });
    const concerning = (name) => disturbed.find(({ benchmark }) => name === benchmark || name.startsWith(`${benchmark}/`));
    return {
        warnings: disturbed.map(told),
        opened: (comparison) => {
            const concern = concerning(comparison.benchmark);
            return concern === undefined ? comparison : disturbances_open(comparison, concern);
        },
    };
}
function told({ benchmark, reason, discarded, all }) {
    return `${benchmark}: ${discarded} of ${all} repetitions do not count, also when run again: ${reason}.`;
}
function disturbances_open(comparison, { reason }) {
    const { outcome, test } = comparison;
    if (test === 'exact' || outcome === 'new' || outcome === 'incomparable')
        return comparison;
    return {
        ...comparison,
        outcome: 'inconclusive',
        notWorse: false,
        warnings: [...comparison.warnings, `The measurement was disturbed: ${reason}.`],
        advice: `Measure again on a machine that is left alone, since ${reason}; the config's telemetry section sets the limits.`,
    };
}

;// CONCATENATED MODULE: ./lib/compare/failures.js
const MOST_NAMES = 5;
/**
 * Failures of the candidate beyond the worst of the baselines. A run that fails more can be fast for having done less, so
 * what it gains is no improvement.
 */
function risenFailures(baselines, candidate) {
    if (baselines.length === 0)
        return { warnings: [], concern: () => false };
    const benchmarks = [...new Set(candidate.failures.map(({ benchmark }) => benchmark))];
    const risen = benchmarks
        .map((benchmark) => {
        const before = Math.max(...baselines.map((baseline) => failures_count(baseline, benchmark)));
        const after = failures_count(candidate, benchmark);
        const known = new Set(baselines.flatMap((baseline) => names(baseline, benchmark)));
        const fresh = names(candidate, benchmark).filter((name) => !known.has(name));
        return { benchmark, before, after, fresh };
    })
        .filter(({ before, after, fresh }) => after > before || fresh.length > 0);
    return {
        warnings: risen.map(failures_told),
        concern: (benchmark) => risen.some(({ benchmark: owner }) => benchmark === owner || benchmark.startsWith(`${owner}/`)),
    };
}
function failures_told(risen) {
    const { benchmark, before, after, fresh } = risen;
    const listed = fresh.slice(0, MOST_NAMES).join(', ');
    const more = fresh.length > MOST_NAMES ? ` and ${fresh.length - MOST_NAMES} more` : '';
    const newly = fresh.length > 0 ? `; newly failing: ${listed}${more}` : '';
    return `${benchmark} fails ${after} times, in the baseline ${before} times${newly}. What it gains is not counted as improved.`;
}
function failures_count({ failures }, benchmark) {
    return failures
        .filter((failure) => failure.benchmark === benchmark)
        .reduce((sum, failure) => sum + failure.count, 0);
}
function names({ failures }, benchmark) {
    return failures
        .filter((failure) => failure.benchmark === benchmark && failure.count > 0)
        .map(({ name }) => name);
}

// EXTERNAL MODULE: ./lib/model/comparison.js
var model_comparison = __webpack_require__(3644);
;// CONCATENATED MODULE: ./lib/statistics/correction.js
/**
 * Adjusted p-values in the order given, which hold the family-wise error rate under any dependence (Holm 1979):
 * reject where the adjusted p is at most α.
 */
function holm(pValues) {
    let largest = 0;
    return adjust(ascending(pValues), (p, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * p));
        return largest;
    });
}
/** Adjusted p-values in the order given, which hold the false discovery rate (Benjamini & Hochberg 1995). */
function benjaminiHochberg(pValues) {
    let smallest = 1;
    return adjust(ascending(pValues).reverse(), (p, rank) => {
        smallest = Math.min(smallest, (pValues.length / (pValues.length - rank)) * p);
        return smallest;
    });
}
function ascending(pValues) {
    return pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
}
function adjust(ordered, adjusted) {
    const result = new Array(ordered.length).fill(1);
    ordered.forEach(({ p, index }, rank) => {
        result[index] = adjusted(p, rank);
    });
    return result;
}

;// CONCATENATED MODULE: ./lib/compare/twins.js

/** Fewer values agree by chance. */
const FEWEST_VALUES = 4;
/** Rounding in files moves a value by less than this share of the spread between repetitions. */
const ROUNDING = 0.05;
/**
 * Metrics that tell an earlier one of their benchmark again, each with that one: a throughput that is the reciprocal of a
 * latency, a time in another unit. Then the logarithms of their values, turned so that worse is up, differ by a constant,
 * repetition by repetition.
 */
function twinsOf(family) {
    const twins = new Map();
    for (const own of (0,group_by/* groupBy */.$)(family, ({ metric }) => metric.benchmark).values()) {
        const seen = [];
        for (const profile of own.map(profileOf).filter((profile) => profile !== null)) {
            const twin = seen.find((earlier) => tellsTheSame(earlier, profile));
            if (twin === undefined)
                seen.push(profile);
            else
                twins.set(profile.of, twin.of);
        }
    }
    return twins;
}
function profileOf(assessed) {
    const sign = assessed.settings.direction === 'higher' ? -1 : 1;
    const [baseline, candidate] = [assessed.baseline?.values ?? [], assessed.candidate.values].map((values) => values.map((value) => sign * Math.log(value)));
    if (baseline === undefined || candidate === undefined)
        return null;
    const values = [...baseline, ...candidate];
    const spread = Math.max(range(baseline), range(candidate));
    if (values.length < FEWEST_VALUES || !values.every(Number.isFinite) || spread === 0)
        return null;
    return { of: assessed, values, baselineCount: baseline.length, spread };
}
function tellsTheSame(a, b) {
    if (a.values.length !== b.values.length || a.baselineCount !== b.baselineCount)
        return false;
    let [least, most] = [Infinity, -Infinity];
    return a.values.every((value, i) => {
        const difference = value - (b.values[i] ?? 0);
        least = Math.min(least, difference);
        most = Math.max(most, difference);
        return most - least <= ROUNDING * a.spread;
    });
}
function range(values) {
    const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
    return values.length === 0 ? 0 : most - least;
}

;// CONCATENATED MODULE: ./lib/compare/family.js




/**
 * The place of each metric in its family: Holm's correction runs over all tested metrics of a gate, of all benchmarks
 * together, once for worse and once for better. Metrics that say the same as an earlier one of their benchmark count once.
 */
function placesOf(assessed) {
    const places = new Map();
    for (const gate of model_comparison/* gates */.VF) {
        const family = assessed.filter(({ settings, evidence }) => settings.gate === gate && isTested(evidence));
        const twins = twinsOf(family);
        const members = family.filter((member) => !twins.has(member));
        const worse = holm(members.map((member) => oneSided(member).worse));
        const better = holm(members.map((member) => oneSided(member).better));
        members.forEach((member, i) => {
            const adjusted = { worse: worse[i] ?? 1, better: better[i] ?? 1 };
            places.set(member, { adjusted, size: members.length, twin: null });
        });
        for (const [member, twin] of twins) {
            places.set(member, {
                adjusted: places.get(twin)?.adjusted ?? null,
                size: members.length,
                twin: (0,model_metric/* metricId */.yo)(twin.metric),
            });
        }
    }
    const outside = { adjusted: null, size: 0, twin: null };
    return (member) => places.get(member) ?? outside;
}
function isTested({ p, decisive, tolerance }) {
    return p !== null && decisive && tolerance === null;
}
function oneSided({ evidence, settings }) {
    const { greater, less } = evidence.p ?? { greater: 1, less: 1 };
    return settings.direction === 'higher'
        ? { worse: less, better: greater }
        : { worse: greater, better: less };
}

;// CONCATENATED MODULE: ./lib/compare/settings.js



/** Threshold and margin that suit the noise of the statistic: statistics.md 6.4, found by simulation. */
const defaults = {
    center: { threshold: 0.03, margin: 0.05 },
    p95: { threshold: 0.05, margin: 0.1 },
    p99: { threshold: 0.08, margin: 0.15 },
};
/** A margin this much above the threshold leaves the test room between "matters" and "does not". */
const MARGIN_PER_THRESHOLD = 5 / 3;
/**
 * The settings of `metric`: the first rule that matches `benchmark/metric`, then the policy, then the defaults of its
 * statistic, which its name tells. A metric that is `shownOnly` is gated only where a rule says so.
 */
function settingsOf(metric, policy, { shownOnly = false } = {}) {
    const id = (0,model_metric/* metricId */.yo)(metric);
    const rule = policy.rules.find(({ match }) => globMatcher(match)(id));
    const statistic = statisticNamed(metric.metric);
    const direction = rule?.direction ?? metric.direction;
    const floor = floorOf(rule, metric.unit);
    return {
        direction,
        ...bounds(rule, policy, statistic),
        thresholdGiven: (rule?.threshold ?? policy.threshold) !== undefined,
        floor: floor.value,
        gate: rule?.gate ?? (direction === 'none' || shownOnly ? 'report' : 'fail'),
        gateGiven: rule?.gate !== undefined,
        statistic,
        warnings: floor.warnings,
    };
}
function bounds(rule, policy, statistic) {
    const usual = defaults[statistic];
    const threshold = rule?.threshold ?? policy.threshold ?? usual.threshold;
    const margin = rule?.margin ?? policy.margin;
    const roomy = Math.max(usual.margin, threshold * MARGIN_PER_THRESHOLD);
    if (margin === undefined)
        return { threshold, margin: roomy };
    if (margin > threshold)
        return { threshold, margin };
    // They conflict, so they stand at different places: the more specific of the two is meant.
    const thresholdIsMeant = rule?.threshold !== undefined || (rule?.margin === undefined && policy.threshold !== undefined);
    return thresholdIsMeant
        ? { threshold, margin: roomy }
        : { threshold: margin / MARGIN_PER_THRESHOLD, margin };
}
/** The tail that a tool's own metric name speaks of: `ttft_p95_ms`, `latency.p99`, `p99.9`. */
function statisticNamed(name) {
    if (/(^|[^a-z0-9])p99([^0-9]|$)/i.test(name))
        return 'p99';
    return /(^|[^a-z0-9])p9[0-8]([^0-9]|$)/i.test(name) ? 'p95' : 'center';
}
function floorOf(rule, unit) {
    if (rule?.floor === undefined)
        return { value: null, warnings: [] };
    const { floor, match } = rule;
    const value = floor.unit === '' ? floor.value : (0,model_unit/* convert */.C6)(floor.value, floor.unit, unit);
    if (value !== null)
        return { value, warnings: [] };
    return {
        value: null,
        warnings: [
            `The floor ${floor.value} ${floor.unit} of the rule ${JSON.stringify(match)} cannot be turned into ${unit === '' ? 'a number without unit' : unit} and does not apply here.`,
        ],
    };
}

;// CONCATENATED MODULE: ./lib/compare/metric-settings.js


/** What a tail needs of each repetition to be gated: values, and as many beyond the quantile as if independent. */
const valuesFor = { p95: 200, p99: 1000 };
const EXCEEDANCES = 10;
/**
 * The settings of a sample: those of its metric; a tail computed here is gated only where a rule asks for it and its
 * values carry it, a number that a tool condensed only where its benchmark has no raw values among `all` or a rule asks,
 * what is sampled too coarsely only where a rule asks.
 */
function settingsOfSample(sample, policy, all) {
    const hasRaw = () => all.some(({ condensed, benchmark }) => !condensed && benchmark === sample.benchmark);
    const ungated = sampledMetric(sample.metric)?.gated === false;
    const shownOnly = ungated || sample.tail !== null || (sample.condensed && hasRaw());
    return carried(settingsOf(sample, policy, { shownOnly }), sample);
}
function carried(settings, { tail }) {
    if (tail === null || settings.gate === 'report')
        return settings;
    const needed = valuesFor[tail.tail];
    const lack = tail.fewest < needed
        ? `${needed} values a repetition, and the shortest has ${tail.fewest}`
        : Math.round(tail.exceedances()) < EXCEEDANCES
            ? `${EXCEEDANCES} independent values beyond it a repetition, and there are ${tail.exceedances().toFixed(1)}: the values depend on their neighbours`
            : null;
    if (lack === null)
        return settings;
    return {
        ...settings,
        gate: 'report',
        warnings: [...settings.warnings, `Shown only, not gated: ${tail.tail} needs ${lack}.`],
    };
}

;// CONCATENATED MODULE: ./lib/compare/output-drift.js
/** What rounding in another order costs, by element type; whole numbers are exact. */
const usual = { float64: 1e-6, float32: 1e-3, float16: 1e-2 };
/** Each output of the baseline held against the candidate's, and those that are gone. */
function driftsOf(baseline, candidate, tolerance) {
    const now = new Map(candidate.tensors.map((tensor) => [tensor.name, tensor]));
    const gone = baseline.tensors.filter(({ name }) => !now.has(name)).map(({ name }) => name);
    const shared = baseline.tensors.flatMap((before) => {
        const after = now.get(before.name);
        if (after === undefined)
            return [];
        const drift = driftOf(before, after, tolerance);
        const sameForm = `${before.shape}` === `${after.shape}` && before.type === after.type;
        const own = drift.why !== null && sameForm ? ownDrift(before.name, [baseline, candidate], tolerance) : null;
        return own === null ? [drift] : [{ ...drift, why: null, unsettled: unsettledBy(before.name, own) }];
    });
    if (gone.length === 0)
        return shared;
    const why = `The output ${gone.map((name) => JSON.stringify(name)).join(', ')} is gone.`;
    return [...shared, { error: 1, tolerance: 0, why, unsettled: null }];
}
/** How far one side's output is from itself in another repetition, where that is beyond the tolerance on either side. */
function ownDrift(name, sides, tolerance) {
    const drifts = sides.flatMap(({ tensors, again = [] }) => {
        const [first, other] = [tensors, again].map((own) => own.find((tensor) => tensor.name === name));
        return first && other ? [driftOf(first, other, tolerance)] : [];
    });
    return drifts.find(({ why }) => why !== null) ?? null;
}
function unsettledBy(name, { error }) {
    return `The output ${JSON.stringify(name)} differs from repetition to repetition of one model, by up to ${rounded(100 * error)} % (random operators, such as Dropout in training mode?): whether it drifted cannot be told.`;
}
function driftOf(before, after, given) {
    const tolerance = given?.relative ?? usualFor(before.type, after.type);
    const drift = (error, why) => ({
        error,
        tolerance,
        why: `The output ${JSON.stringify(before.name)} ${why}.`,
        unsettled: null,
    });
    const none = { error: 0, tolerance, why: null, unsettled: null };
    if (before.sha256 === after.sha256 && before.type === after.type)
        return none;
    if (`${before.shape}` !== `${after.shape}`) {
        return drift(1, `has the shape [${after.shape}], in the baseline [${before.shape}]`);
    }
    if ([before.type, after.type].includes('string'))
        return drift(1, 'holds other texts than in the baseline');
    if (after.nan !== before.nan || after.infinite !== before.infinite) {
        return drift(1, `has ${after.nan} NaN and ${after.infinite} infinite values, in the baseline ${before.nan} and ${before.infinite}`);
    }
    if (after.negativeInfinite !== before.negativeInfinite && knowSigns(before, after)) {
        return drift(1, 'has its infinite values with another sign than in the baseline');
    }
    const { relative, absolute, displaced } = largestErrors(before, after, given?.absolute ?? 0);
    if (displaced)
        return drift(1, 'has its NaN or infinite values at other places than in the baseline');
    if (isExact(before, after, given)) {
        const by = absolute >= 1 ? `, by up to ${rounded(absolute)}` : '';
        return drift(relative || 1, `holds other whole numbers than in the baseline${by}`);
    }
    if (relative > tolerance) {
        return drift(relative, `differs from the baseline's by up to ${rounded(100 * relative)} % (${rounded(absolute)} absolute); ${rounded(100 * tolerance)} % is tolerated`);
    }
    return { ...none, error: relative };
}
function knowSigns(...sides) {
    return sides.every(({ negativeInfinite }) => negativeInfinite !== undefined);
}
const rounded = (value) => Number(value.toPrecision(3));
/** Whole numbers without a tolerance: where their digests differ, a value that was not sampled does. */
function isExact(before, after, given) {
    return (before.type === after.type && usual[before.type] === undefined && !given?.relative && !given?.absolute);
}
/** Of the sampled values, and of the extremes and the size of all. */
function largestErrors(before, after, tolerated) {
    const numbers = ({ sample, min, max, rms }) => [...sample, min, max, rms];
    const all = numbers(after);
    let [relative, absolute, displaced] = [0, 0, false];
    for (const [index, expected] of numbers(before).entries()) {
        const found = all[index] ?? null;
        if (expected === null || found === null) {
            displaced ||= expected !== found;
            continue;
        }
        const error = Math.abs(found - expected);
        if (error <= tolerated)
            continue;
        absolute = Math.max(absolute, error);
        relative = Math.max(relative, error / (Math.abs(expected) + (before.rms ?? 0) || error));
    }
    return { relative, absolute, displaced };
}
/** The coarser of both types, since the numbers can be no better. */
function usualFor(before, after) {
    return Math.max(usual[before] ?? 0, usual[after] ?? 0);
}

;// CONCATENATED MODULE: ./lib/compare/outputs.js


/** The metric under which outputs are compared, beside what was timed. */
const METRIC = 'output_error';
/**
 * Compares what models make of the same inputs, with the newest of `baselines` that has them. Drift is told as a metric of its
 * own, which warns where no rule says otherwise; and a model whose outputs drifted is not improved, however fast it is.
 */
function compareOutputs(baselines, candidate, policy) {
    const newestFirst = baselines.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    const compared = (candidate.outputs ?? []).flatMap((outputs) => {
        const before = newestFirst
            .filter((baseline) => providerOf(baseline, outputs) === providerOf(candidate, outputs))
            .flatMap((baseline) => baseline.outputs ?? [])
            .find(comparableWith(outputs));
        return before === undefined ? [] : [comparisonOf(before, outputs, policy)];
    });
    const benchmarksThat = (...outcomes) => compared.filter(({ outcome }) => outcomes.includes(outcome)).map(({ benchmark }) => benchmark);
    const [drifted, open] = [benchmarksThat('regressed'), benchmarksThat('inconclusive')];
    return {
        comparisons: compared,
        guarded: (comparison) => {
            if (comparison.outcome !== 'improved')
                return comparison;
            if (drifted.includes(comparison.benchmark))
                return notImproved(comparison);
            return open.includes(comparison.benchmark) ? unproven(comparison) : comparison;
        },
    };
}
/** Providers round differently, by more than is tolerated of one. */
function providerOf({ environment }, { benchmark }) {
    return environment.benchmarks[benchmark]?.provider?.used;
}
function comparableWith({ benchmark, inputsSha256 }) {
    return (other) => other.benchmark === benchmark && other.inputsSha256 === inputsSha256;
}
function notImproved(comparison) {
    return {
        ...comparison,
        outcome: 'inconclusive',
        notWorse: false,
        warnings: [
            ...comparison.warnings,
            "The model's outputs are not those of the baseline, so this is no improvement.",
        ],
        advice: "The model's outputs changed, so being faster is no improvement: find out why; if they may, raise outputs.relative in the config beyond this run's output_error.",
    };
}
function unproven(comparison) {
    const warning = "The model's outputs differ from repetition to repetition, so whether it still computes the same is not known.";
    return { ...comparison, warnings: [...comparison.warnings, warning] };
}
function comparisonOf(baseline, candidate, policy) {
    const { benchmark } = candidate;
    const drifts = driftsOf(baseline, candidate, policy.outputs);
    const worst = drifts.reduce((a, b) => (b.error - b.tolerance > a.error - a.tolerance ? b : a), drifts[0] ?? none);
    const whys = drifts.flatMap(({ why }) => why ?? []);
    const open = drifts.flatMap(({ unsettled }) => unsettled ?? []);
    const metric = { benchmark, metric: METRIC, unit: '%', direction: 'none' };
    const { gate, gateGiven } = settingsOf(metric, policy);
    return {
        ...metric,
        outcome: whys.length > 0 ? 'regressed' : open.length > 0 ? 'inconclusive' : 'unchanged',
        change: worst.error,
        interval: null,
        notWorse: whys.length + open.length === 0,
        p: null,
        q: null,
        n: { baseline: 1, candidate: 1 },
        center: { baseline: 0, candidate: 100 * worst.error },
        threshold: worst.tolerance,
        margin: worst.tolerance,
        floor: null,
        minimumDetectableChange: null,
        gate: gateGiven ? gate : 'warn',
        test: 'outputs',
        warnings: [...whys, ...open],
        advice: outputs_adviceFor(whys, open),
    };
}
const none = { error: 0, tolerance: 1, why: null, unsettled: null };
function outputs_adviceFor(whys, open) {
    if (whys.length > 0) {
        return 'Check that the model still computes what it should; if it may differ, raise outputs.relative in the config.';
    }
    return open.length > 0
        ? 'Export the model for inference, without random operators (Dropout in training mode, RandomNormal), or give them a seed.'
        : null;
}

;// CONCATENATED MODULE: ./lib/compare/provider-warnings.js

/** Models that did not run where one would think: in part on the CPU, or all of it beside a GPU that is there. */
function providerWarnings({ environment }) {
    return Object.entries(environment.benchmarks).flatMap(([benchmark, own]) => [
        ...inPartOnCpu(benchmark, own),
        ...besideGpu(benchmark, own, (0,environment_fields/* machineOf */.VT)(environment, benchmark).gpus[0]?.name),
    ]);
}
function inPartOnCpu(benchmark, { nodes = {}, provider }) {
    const { cpu = 0 } = nodes;
    if (cpu === 0)
        return [];
    const total = Object.values(nodes).reduce((sum, count) => sum + count, 0);
    return [
        `${cpu} of ${total} nodes of ${benchmark} ran on the CPU, since ${provider?.used} lacks their operators: its times are those of both.`,
    ];
}
function besideGpu(benchmark, { provider }, gpu) {
    if (gpu === undefined || provider?.asked !== 'auto' || provider.used !== 'cpu')
        return [];
    return [
        `${benchmark} ran on the CPU beside a GPU (${gpu}) that onnxruntime-node cannot drive here: execution-provider says what shall run it.`,
    ];
}

;// CONCATENATED MODULE: ./lib/compare/compare-snapshots.js














/**
 * Every metric of baseline and candidate, compared: in the candidate's order, then what is missing. Throws InputError where
 * the numbers of both have not the same meaning.
 */
function compareSnapshots(request) {
    const { baseline, candidate, design, policy, alpha = policy.alpha, confidence = 0.9 } = request;
    refuseOtherMeaning(baseline, candidate);
    const interleaved = design === 'interleaved';
    const warmUps = warmUpsOf(interleaved ? [...baseline, candidate] : [candidate]);
    const samples = [...samplesOf(candidate, warmUps).values()];
    const side = baselineSide(jobsOf(baseline, interleaved ? warmUps : undefined), {
        design,
        candidate,
        ignoreEnvironment: policy.ignoreEnvironment,
        alpha,
        confidence,
        series: samples.length,
    });
    const held = samples.map((sample) => {
        const settings = settingsOfSample(sample, policy, samples);
        return holdAgainst(side, sample, {
            ...settings,
            warnings: [...settings.warnings, ...unsteady(sample, warmUps)],
        });
    });
    const placeOf = placesOf(held.filter(isAssessed));
    const disturbances = disturbancesOf(interleaved ? [...baseline, candidate] : [candidate]);
    const failures = risenFailures(baseline, candidate);
    const outputs = compareOutputs(baseline, candidate, policy);
    const compared = held.map((one) => isAssessed(one)
        ? outputs.guarded(guarded(comparedMetric(one, placeOf(one), { design, alpha }), failures))
        : one);
    const missing = side === null ? [] : missingMetrics(side, samples, policy).map(disturbances.opened);
    return {
        comparisons: [...compared.map(disturbances.opened), ...missing, ...outputs.comparisons],
        environment: environmentOf(side),
        warnings: [
            ...(side?.warnings ?? []),
            ...disturbances.warnings,
            ...providerWarnings(candidate),
            ...failures.warnings,
            ...withoutValues(candidate, samples),
            ...goneBenchmarks(missing, samples),
        ],
    };
}
function refuseOtherMeaning(baseline, candidate) {
    const other = baseline.find(({ semanticsVersion }) => semanticsVersion !== candidate.semanticsVersion);
    if (other === undefined)
        return;
    throw new errors/* InputError */.d({
        what: `the numbers of the baseline of ${other.createdAt} have the meaning of version ${other.semanticsVersion} (aaco ${other.tool.version}), the candidate's that of version ${candidate.semanticsVersion} (aaco ${candidate.tool.version})`,
        next: 'Measure both with one version of aaco',
    });
}
function environmentOf(side) {
    const differences = side?.environment.differences ?? [];
    return { comparable: differences.every(({ ignored }) => ignored), differences: [...differences] };
}
function holdAgainst(side, candidate, settings) {
    const found = side?.find(candidate, settings) ?? { kind: 'new' };
    if (found.kind === 'new')
        return newMetric(candidate, settings);
    if (found.kind === 'incomparable') {
        return incomparableMetric(found.baseline, candidate, settings, found.obstacle);
    }
    const { baseline, evidence } = found;
    return { metric: candidate, settings, candidate, baseline, evidence };
}
function isAssessed(one) {
    return 'evidence' in one;
}
function unsteady(sample, warmUps) {
    const warmUp = warmUps.get((0,model_metric/* metricId */.yo)(sample));
    if (warmUp === undefined || warmUp.steady)
        return [];
    const moved = warmUp.slope === null
        ? ''
        : ` (${String(Number((warmUp.slope * 100).toPrecision(2))).replace('-', '−')} % from first to last)`;
    return [`The iterations do not settle${moved}: a longer warm-up would measure the steady state.`];
}
/** What a failing run gains may come from not having done the work. */
function guarded(comparison, failures) {
    if (comparison.outcome !== 'improved' || !failures.concern(comparison.benchmark))
        return comparison;
    return {
        ...comparison,
        outcome: 'inconclusive',
        notWorse: false,
        warnings: [...comparison.warnings, 'It failed more often than the baseline, so this is no improvement.'],
        advice: 'Make it fail no more than the baseline, then measure again.',
    };
}
/** Tails, condensed and sampled numbers come and go with the number of values, so only gated ones are missed. */
function missingMetrics(side, samples, policy) {
    const present = new Set(samples.map(model_metric/* metricId */.yo));
    const expected = [...side.expected.values()];
    return expected
        .filter((sample) => !present.has((0,model_metric/* metricId */.yo)(sample)))
        .map((sample) => ({ sample, settings: settingsOfSample(sample, policy, expected) }))
        .filter(({ sample, settings }) => settings.gate !== 'report' || !isOptional(sample))
        .filter(({ sample, settings }) => settings.gateGiven || !sampledMetric(sample.metric))
        .map(({ sample, settings }) => side.environment.deciding(sample.benchmark).length > 0
        ? incomparableMetric(sample, null, settings, obstacleOf(side.environment, sample, null))
        : missingMetric(sample, settings));
}
function isOptional({ tail, condensed }) {
    return tail !== null || condensed;
}
function withoutValues(candidate, samples) {
    const present = new Set(samples.map(model_metric/* metricId */.yo));
    const empty = candidate.measurements.map(model_metric/* metricId */.yo).filter((id) => !present.has(id));
    return empty.length === 0 ? [] : [`Measured without any value: ${[...new Set(empty)].join(', ')}.`];
}
function goneBenchmarks(missing, samples) {
    const present = new Set(samples.map(({ benchmark }) => benchmark));
    const gone = (0,group_by/* groupBy */.$)(missing.filter(({ benchmark, outcome }) => outcome === 'missing' && !present.has(benchmark)), ({ benchmark }) => benchmark);
    return [...gone].map(([benchmark, own]) => `The benchmark ${benchmark}, which the baseline has, is missing completely (${own.length} metrics).`);
}

;// CONCATENATED MODULE: ./lib/compare/screen.js

/** A one-sided p from which a change for the worse is worth a second measurement. */
const SUSPICIOUS_P = 0.05;
/**
 * The benchmarks that a comparison with the history leaves suspicious: one of their metrics that may fail the job is not
 * shown unharmed, or it moved by half its threshold at p ≤ 0.05. They are measured again, interleaved, and only what was
 * measured freshly decides.
 */
function screen(comparisons) {
    const suspicious = comparisons.filter((comparison) => comparison.gate === 'fail' && isSuspicious(comparison));
    return [...new Set(suspicious.map(({ benchmark }) => benchmark))];
}
function isSuspicious(comparison) {
    const { outcome, notWorse } = comparison;
    if (outcome === 'regressed' || outcome === 'incomparable')
        return true;
    if (outcome === 'inconclusive' && notWorse !== true)
        return true;
    return isDrifting(comparison);
}
function isDrifting({ change, direction, p, threshold }) {
    if (change === null || p === null)
        return false;
    const worse = direction === 'higher' ? -change : change;
    return worse >= threshold / 2 && p / 2 <= SUSPICIOUS_P;
}
/**
 * The screening with its `confirmed` benchmarks replaced by what was measured freshly, in the order of the screening. What
 * the fresh measurement does not have keeps its screened outcome.
 */
function mergeConfirmed(screened, fresh, confirmed) {
    const measured = new Map(fresh.comparisons
        .filter(({ benchmark }) => confirmed.includes(benchmark))
        .map((comparison) => [(0,model_metric/* metricId */.yo)(comparison), comparison]));
    const known = new Set(screened.comparisons.map(model_metric/* metricId */.yo));
    const comparisons = [
        ...screened.comparisons.map((comparison) => measured.get((0,model_metric/* metricId */.yo)(comparison)) ?? comparison),
        ...[...measured].filter(([id]) => !known.has(id)).map(([, comparison]) => comparison),
    ];
    const allFresh = comparisons.every((comparison) => measured.has((0,model_metric/* metricId */.yo)(comparison)));
    return {
        comparisons,
        environment: allFresh ? fresh.environment : screened.environment,
        warnings: [...new Set([...screened.warnings, ...fresh.warnings])],
    };
}

;// CONCATENATED MODULE: ./lib/compare/trend.js





/** A step is looked for at this p; in a panel of more series chance has more occasions. */
const trend_level = { few: 1e-4, panel: 1e-5 };
const trend_FEW_SERIES = 5;
/**
 * The trend of each metric over `snapshots` (one a job) and the earlier jobs that they carry, with the points at which its
 * level changed. Points are job-level values in the unit of the newest snapshot.
 */
function trendsOf(snapshots) {
    const ordered = snapshots.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
    const newest = ordered.at(-1);
    if (!newest)
        return [];
    const latest = [...samplesOf(newest).values()].filter(({ tail }) => tail === null);
    const perJob = ordered.map((snapshot) => ({ snapshot, samples: samplesOf(snapshot) }));
    const p = latest.length > trend_FEW_SERIES ? trend_level.panel : trend_level.few;
    return latest.map((sample) => {
        const points = [...trend_carried(sample, ordered), ...measured(sample, perJob)];
        const { benchmark, metric, unit, direction } = sample;
        return { benchmark, metric, unit, direction, points, changePoints: steps(points, p) };
    });
}
function measured(sample, jobs) {
    return jobs.flatMap(({ snapshot, samples }) => {
        const own = samples.get((0,model_metric/* metricId */.yo)(sample));
        const value = own ? (0,model_unit/* convert */.C6)(centerOf(own), own.unit, sample.unit) : null;
        return value === null ? [] : [{ sha: snapshot.provenance.sha, createdAt: snapshot.createdAt, value }];
    });
}
/** Values of jobs whose own snapshots are not at hand. */
function trend_carried(sample, snapshots) {
    const atHand = new Set(snapshots.map(({ provenance }) => provenance.runId));
    return mergeEntries(snapshots.flatMap(({ history }) => history ?? []))
        .filter(({ runId }) => !atHand.has(runId))
        .flatMap(({ sha, createdAt, values }) => {
        const own = values.find((value) => (0,model_metric/* metricId */.yo)(value) === (0,model_metric/* metricId */.yo)(sample));
        const value = own ? (0,model_unit/* convert */.C6)(own.center, own.unit, sample.unit) : null;
        return value === null ? [] : [{ sha, createdAt, value }];
    });
}
/** Changes of level, on the log scale where all values are positive. */
function steps(points, p) {
    const values = points.map(({ value }) => value);
    if (values.length < 4 || !values.every((value) => value > 0))
        return [];
    return changePoints(values.map(Math.log), { p }).map(({ index, change }) => ({
        index,
        change: Math.expm1(change),
    }));
}

// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(83341);
;// CONCATENATED MODULE: ./lib/verdict/sentence.js
/** `+5.2 %`, `−0.04 pp` */
function signedChange(fraction, unit) {
    return `${fraction > 0 ? '+' : ''}${sentence_rounded(fraction).replace('-', '−')} ${unit}`;
}
/** `5.2 %`, `3 %` */
function size(fraction, unit) {
    return `${Number(sentence_rounded(fraction))} ${unit}`;
}
/** Two places for what is below one percent, none for what is above a hundred. */
function sentence_rounded(fraction) {
    const points = fraction * 100;
    const digits = Math.abs(points) < 1 ? 2 : Math.abs(points) < 100 ? 1 : 0;
    return points.toFixed(digits);
}
/** `2 metrics`, `1 metric` */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/verdict/level-changes.js


/** Where the level of the baseline branch changed, a sentence each: advice for whoever reads a run of that branch. */
function levelChanges(trends) {
    return trends.flatMap((trend) => trend.changePoints.map(({ index, change }) => {
        const since = trend.points[index]?.sha?.slice(0, 10) ?? `job ${index + 1}`;
        return `The level of ${(0,model_metric/* metricId */.yo)(trend)} changed by ${signedChange(change, '%')} with ${since} (change point over ${trend.points.length} jobs).`;
    }));
}

;// CONCATENATED MODULE: ./lib/model/verdict.js


const verdicts = ['pass', 'fail', 'inconclusive', 'no-baseline', 'incomparable'];
const RESULT_SCHEMA = 'aaco.result/1';
const verdict_text = schemas/* string */.YjP();
const nullableText = schemas/* string */.YjP().nullable();
/** A baseline job that was used, and why. */
const BaselineUsedSchema = schemas/* object */.Ikc({
    sha: nullableText,
    runId: schemas/* number */.aig().nullable(),
    createdAt: nullableText,
    why: verdict_text,
    /** Where it was read from, where that is files that the user named: `old.json and 4 more`. */
    source: verdict_text.optional(),
});
/** A baseline candidate that was passed over, and why. */
const BaselineRejectedSchema = schemas/* object */.Ikc({ what: verdict_text, why: verdict_text });
/** `aaco compare --json` and the file behind `result-path`: everything that any report shows. */
const ResultSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(RESULT_SCHEMA),
    /** Suite name. */
    name: verdict_text,
    verdict: schemas/* enum */.k5n(verdicts),
    /** Whether the job fails: the verdict under the policy (`fail-on`, `no-baseline`). */
    fails: schemas/* boolean */.zMY(),
    design: schemas/* enum */.k5n(model_comparison/* designs */._e).nullable(),
    reasons: schemas/* array */.YOg(verdict_text),
    counts: schemas/* record */.g1P(schemas/* enum */.k5n(model_comparison/* outcomes */.KI), schemas/* number */.aig().int()),
    comparisons: schemas/* array */.YOg(model_comparison/* ComparisonSchema */.tV),
    environment: schemas/* object */.Ikc({
        comparable: schemas/* boolean */.zMY(),
        differences: schemas/* array */.YOg(schemas/* object */.Ikc({ field: verdict_text, baseline: nullableText, candidate: nullableText, ignored: schemas/* boolean */.zMY() })),
    }),
    baseline: schemas/* array */.YOg(BaselineUsedSchema),
    rejected: schemas/* array */.YOg(BaselineRejectedSchema),
    candidate: schemas/* object */.Ikc({
        sha: nullableText,
        runId: schemas/* number */.aig().nullable(),
        createdAt: nullableText,
        pullRequest: schemas/* number */.aig().nullable(),
        /** As of a baseline. */
        source: verdict_text.optional(),
        environment: schemas/* record */.g1P(verdict_text, nullableText),
    }),
    alpha: schemas/* number */.aig(),
    /** How it was measured and decided, for readers: nothing to worry about. */
    notes: schemas/* array */.YOg(verdict_text).default([]),
    warnings: schemas/* array */.YOg(verdict_text),
    tool: schemas/* object */.Ikc({ name: verdict_text, version: verdict_text }),
});

;// CONCATENATED MODULE: ./lib/verdict/reasons.js




const severity = {
    regressed: 0,
    missing: 1,
    incomparable: 2,
    inconclusive: 3,
    improved: 4,
    new: 5,
    unchanged: 6,
};
/**
 * Neither good nor bad is shown, and nobody has accepted that. A metric that is shown not to be worse is settled, though it
 * may have improved.
 */
function isUnsettled({ outcome, notWorse, accepted }) {
    if (accepted)
        return false;
    return (outcome === 'missing' || outcome === 'incomparable' || (outcome === 'inconclusive' && notWorse !== true));
}
/** Sentences with numbers: the comparisons that decided, then what else moved or stayed open, each worst first. */
function reasonsOf(deciding, judged, policy) {
    const others = judged.filter((comparison) => !deciding.includes(comparison));
    const notable = others.filter((comparison) => comparison.outcome === 'regressed' ||
        comparison.outcome === 'improved' ||
        comparison.accepted !== undefined ||
        isUnsettled(comparison));
    const added = others.filter(({ outcome }) => outcome === 'new').length;
    const told = [...deciding.toSorted(worstFirst), ...notable.toSorted(worstFirst)];
    const grouped = (0,group_by/* groupBy */.$)(told, (comparison) => shared(comparison) ?? (0,model_metric/* metricId */.yo)(comparison));
    return [
        ...[...grouped.values()].map((group) => sentence(group, policy)),
        ...(added > 0 ? [`${plural(added, 'metric')} new: no baseline to compare with.`] : []),
    ];
}
/** Why a run passes: how many metrics are shown not to be worse, and which came nearest to its margin. */
function passReason(judged) {
    const shown = judged.filter(({ notWorse }) => notWorse === true);
    if (shown.length === 0)
        return [];
    const told = `${plural(shown.length, 'gated metric')} shown not to be worse than the margin`;
    const nearest = shown.toSorted((a, b) => worseEnd(b) / b.margin - worseEnd(a) / a.margin)[0];
    if (nearest === undefined || worseEnd(nearest) <= 0)
        return [`${told}.`];
    const end = nearest.direction === 'higher' ? -worseEnd(nearest) : worseEnd(nearest);
    const unit = unitOf(nearest);
    return [
        `${told}; ${(0,model_metric/* metricId */.yo)(nearest)} comes nearest to it, its interval ends at ${signedChange(end, unit)} of ${size(nearest.margin, unit)}.`,
    ];
}
/** How far the interval reaches to the worse side; negative where all of it is better. */
function worseEnd({ direction, interval }) {
    return direction === 'higher' ? -(interval?.low ?? 0) : (interval?.high ?? 0);
}
function worstFirst(a, b) {
    const times = ({ change, threshold }) => Math.abs(change ?? 0) / Math.max(threshold, 1e-6);
    return severity[a.outcome] - severity[b.outcome] || times(b) - times(a);
}
/** What several metrics have in common that cannot be compared: why, and what to do; null for all others. */
function shared({ outcome, warnings, advice }) {
    return outcome === 'incomparable' ? [...warnings, advice ?? ''].join(' ').trim() : null;
}
/**
 * One metric, or several that share why they cannot be compared:
 * `resnet/latency_ms regressed: +5.2 % (+3.9 … +6.4 %), q = 0.0004, 12.3 → 12.9 ms, limit 3 %.`
 */
function sentence(group, policy) {
    const [first] = group;
    if (first === undefined)
        return '';
    const why = shared(first);
    if (why !== null) {
        const more = group.length === 1 ? ' is' : ` and ${plural(group.length - 1, 'other metric')} are`;
        return `${(0,model_metric/* metricId */.yo)(first)}${more} incomparable. ${why}`;
    }
    const facts = first.outcome === 'missing' ? [absence(first)] : numbers(first);
    const told = [...facts, tolerance(first, policy)].filter((fact) => fact !== null).join(', ');
    const advice = isUnsettled(first) && first.advice ? ` ${first.advice}` : '';
    return `${(0,model_metric/* metricId */.yo)(first)} ${outcomeText(first)}: ${told}.${advice}`;
}
function numbers(comparison) {
    const limit = `limit ${size(comparison.threshold, unitOf(comparison))}`;
    return [change(comparison), probability(comparison), centers(comparison), limit];
}
function absence({ center, unit }) {
    const had = center.baseline === null ? 'has it' : `has ${reasons_quantity(center.baseline, unit)}`;
    return `the baseline ${had}, this run has no value`;
}
function outcomeText({ outcome, notWorse }) {
    if (outcome === 'regressed' || outcome === 'improved')
        return outcome;
    return outcome === 'inconclusive' && notWorse === true ? 'is not worse' : `is ${outcome}`;
}
/** Why an outcome that looks bad does not fail the job. */
function tolerance({ outcome, gate, accepted }, { failOn }) {
    if (accepted)
        return acceptedText(accepted);
    if (outcome !== 'regressed' && outcome !== 'missing')
        return null;
    if (gate !== 'fail')
        return `gate ${gate}`;
    return failOn.includes(outcome) ? null : `${outcome} is not in fail-on`;
}
function unitOf(comparison) {
    return (0,model_comparison/* changesInPoints */.Qm)(comparison) ? 'pp' : '%';
}
/** `accepted by @octo until 2026-12-31: the new tokenizer` */
function acceptedText({ by, reason, until }) {
    return `accepted by ${by}${until === null ? '' : ` until ${until}`}: ${reason}`;
}
function change(comparison) {
    const { change, interval } = comparison;
    if (change === null)
        return null;
    const unit = unitOf(comparison);
    if (interval === null)
        return signedChange(change, unit);
    const bound = (fraction) => (fraction === null ? '?' : signedChange(fraction, unit));
    const low = bound(interval.low).replace(` ${unit}`, '');
    return `${signedChange(change, unit)} (${low} … ${bound(interval.high)})`;
}
function probability({ q, p }) {
    const [name, value] = q === null ? ['p', p] : ['q', q];
    if (value === null)
        return null;
    return value < 0.0001 ? `${name} < 0.0001` : `${name} = ${Number(value.toPrecision(2))}`;
}
function centers({ center, unit, counts }) {
    if (counts) {
        const { baseline, candidate } = counts;
        return `${baseline.events}/${baseline.trials} → ${candidate.events}/${candidate.trials}`;
    }
    if (center.baseline === null || center.candidate === null)
        return null;
    return `${reasons_quantity(center.baseline, '')} → ${reasons_quantity(center.candidate, unit)}`;
}
function reasons_quantity(value, unit) {
    return `${Number(value.toPrecision(4))}${unit === '' ? '' : ` ${unit}`}`;
}

;// CONCATENATED MODULE: ./lib/verdict/decide.js


/**
 * The verdict of a run. Comparisons that may fail the job decide; where there are none, those that warn say the word
 * without failing. What is missing, incomparable or open is never a pass.
 */
function decide(comparisons, policy, { hasBaseline }) {
    return { ...verdictOf(comparisons, policy, hasBaseline), counts: countOutcomes(comparisons) };
}
function verdictOf(comparisons, policy, hasBaseline) {
    if (comparisons.length === 0)
        return decide_undecided('Nothing was measured, so nothing was compared.');
    if (!hasBaseline)
        return withoutBaseline(comparisons.length, policy);
    const judged = judgedOf(comparisons);
    if (judged.length === 0) {
        return decide_undecided(`No metric is gated, ${comparisons.length} are only shown: give one a direction or a gate in the config file.`);
    }
    const failing = judged.filter(({ gate, outcome, accepted }) => gate === 'fail' && policy.failOn.includes(outcome) && !accepted);
    const unsettled = judged.filter(isUnsettled);
    const told = (verdict, deciding) => ({
        verdict,
        fails: verdict === 'fail',
        reasons: reasonsOf(deciding, judged, policy),
    });
    if (failing.length > 0)
        return told('fail', failing);
    const known = judged.filter(({ outcome }) => outcome !== 'new');
    if (known.length === 0)
        return withoutBaseline(judged.length, policy);
    if (known.every(({ outcome }) => outcome === 'incomparable'))
        return told('incomparable', unsettled);
    if (unsettled.length > 0)
        return told('inconclusive', unsettled);
    const pass = told('pass', []);
    return { ...pass, reasons: [...passReason(judged), ...pass.reasons] };
}
function judgedOf(comparisons) {
    const fail = comparisons.filter(({ gate }) => gate === 'fail');
    return fail.length > 0 ? fail : comparisons.filter(({ gate }) => gate === 'warn');
}
function decide_undecided(reason) {
    return { verdict: 'inconclusive', fails: false, reasons: [reason] };
}
function withoutBaseline(metrics, { noBaseline }) {
    return {
        verdict: 'no-baseline',
        fails: noBaseline === 'fail',
        reasons: [
            `There is no baseline for ${plural(metrics, 'metric')}: nothing was compared, so nothing is known to be unchanged.`,
        ],
    };
}
function countOutcomes(comparisons) {
    const counts = {
        regressed: 0,
        improved: 0,
        unchanged: 0,
        inconclusive: 0,
        incomparable: 0,
        new: 0,
        missing: 0,
    };
    for (const { outcome } of comparisons)
        counts[outcome] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./lib/verdict/accept.js



/** The comparisons, with those that would fail the job and match an acceptance marked as accepted. */
function accept(comparisons, acceptances, { failOn }) {
    const matchers = acceptances.map((acceptance) => ({ acceptance, matches: globMatcher(acceptance.match) }));
    return comparisons.map((comparison) => {
        const { gate, outcome, accepted } = comparison;
        if (gate !== 'fail' || !failOn.includes(outcome) || accepted)
            return comparison;
        const own = matchers.filter(({ matches }) => matches((0,model_metric/* metricId */.yo)(comparison)));
        const counting = own.find(({ acceptance }) => acceptance.void === null)?.acceptance;
        if (counting) {
            const { by, reason, until } = counting;
            return { ...comparison, accepted: { by, reason, until } };
        }
        const lost = own.map(({ acceptance }) => voidText(acceptance));
        return lost.length === 0 ? comparison : { ...comparison, warnings: [...comparison.warnings, ...lost] };
    });
}
function voidText(acceptance) {
    return `Its acceptance by ${acceptance.by} (${acceptance.reason}) does not count: ${acceptance.void}.`;
}
/** The result as it is with these acceptances. */
function acceptedResult(result, acceptances, policy) {
    const comparisons = accept(result.comparisons, acceptances, policy);
    const decision = decide(comparisons, policy, { hasBaseline: result.baseline.length > 0 });
    return { ...result, ...decision, reasons: [...decision.reasons], comparisons: [...comparisons] };
}

;// CONCATENATED MODULE: ./lib/model/nearest.js
/** The one of `known` that `word` was likely meant to be: at most a third of its letters off. Undefined where none is near. */
function nearest(word, known) {
    const most = Math.max(1, Math.floor(word.length / 3));
    const [best] = known
        .map((name) => ({ name, off: distance(word.toLowerCase(), name.toLowerCase()) }))
        .filter(({ off }) => off <= most)
        .sort((a, b) => a.off - b.off);
    return best?.name;
}
/** Letters to insert, leave out, change, or swap with their neighbour: the optimal string alignment distance. */
function distance(from, to) {
    const rows = [Array.from({ length: to.length + 1 }, (_, j) => j)];
    const at = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        rows.push(row);
        for (let j = 1; j <= to.length; j++) {
            const change = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const swap = swapped ? at(i - 2, j - 2) + 1 : change;
            row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
        }
    }
    return at(from.length, to.length);
}

;// CONCATENATED MODULE: ./lib/verdict/idle-rules.js



const SHOWN = 5;
/**
 * Says of each rule that names a benchmark of this run and matches none of its metrics that it does nothing: a slip of the
 * pen would go unseen. Rules of other benchmarks, and those for any, may well have nothing to match.
 */
function idleRules(rules, comparisons) {
    const names = comparisons.map(model_metric/* metricId */.yo);
    return rules.flatMap(({ match }) => {
        const near = names.filter((name) => topOf(name) === topOf(match));
        if (near.length === 0 || names.some(globMatcher(match)))
            return [];
        const more = near.length > SHOWN ? ', …' : '';
        return `The rule ${JSON.stringify(match)} of the config matches no metric, so it does nothing. There are: ${near.slice(0, SHOWN).join(', ')}${more}.`;
    });
}
/** Says of each entry of `environment.ignore` that is nearly the name of a field which differs that it does nothing. */
function idleIgnores(entries, differences) {
    const differing = differences.filter(({ ignored }) => !ignored).map(({ field }) => field);
    return entries.flatMap((entry) => {
        const meant = nearest(entry, differing);
        if (meant === undefined || differing.some(globMatcher(entry)))
            return [];
        return `The entry ${JSON.stringify(entry)} of environment.ignore is no field that differs, and ${meant} differs: correct it if it was meant.`;
    });
}
/** What the command or model is called in the config, of a metric as of a pattern. */
function topOf(name) {
    return name.split('/')[0];
}

;// CONCATENATED MODULE: ./lib/verdict/result.js





/** The result of a run, ready for JSON: decided here, told by the reports. */
function resultOf(parts) {
    const { name, design, environment, baseline, rejected, candidate, policy } = parts;
    const comparisons = accept(parts.comparisons, policy.accept ?? [], policy);
    const decision = decide(comparisons, policy, { hasBaseline: baseline.length > 0 });
    const { sha, runId, pullRequest } = candidate.provenance;
    return {
        schema: RESULT_SCHEMA,
        name,
        verdict: decision.verdict,
        fails: decision.fails,
        design,
        reasons: [...decision.reasons],
        counts: decision.counts,
        comparisons: [...comparisons],
        environment,
        baseline: [...baseline],
        rejected: [...rejected],
        candidate: {
            sha,
            runId,
            createdAt: candidate.createdAt,
            pullRequest,
            ...(parts.source !== undefined && { source: parts.source }),
            environment: (0,environment_fields/* environmentFields */.pj)(candidate.environment),
        },
        alpha: policy.alpha,
        notes: [...(parts.notes ?? [])],
        warnings: [
            ...parts.warnings,
            ...idleRules(policy.rules, comparisons),
            ...idleIgnores(policy.ignoreEnvironment, environment.differences),
        ],
        tool: parts.tool,
    };
}

;// CONCATENATED MODULE: ./lib/gated.js







/** The candidate with the values of earlier jobs, so that the expiry of artifacts cannot erase them. */
function withHistory(candidate, found, policy) {
    const history = carriedHistory(found.snapshots, policy.ignoreEnvironment);
    return history.length === 0 ? candidate : { ...candidate, history };
}
function heldAgainstHistory(found, candidate, policy) {
    const baseline = found.snapshots;
    const compared = compareSnapshots({ baseline, candidate, design: 'history', policy });
    return { compared, design: 'history', baseline };
}
/** The benchmarks that history leaves open; none without a history. */
function leftOpen({ baseline, compared }) {
    return baseline.length === 0 ? [] : screen(compared.comparisons);
}
/** What history left open, as decided by the fresh measurement of the job that `where` names. */
function confirmedBy(screened, benchmarks, fresh, where) {
    return decidedBy(fresh, mergeConfirmed(screened.compared, fresh.look, benchmarks), where);
}
function decidedBy(fresh, compared, where) {
    const { provenance, createdAt } = fresh.baseline;
    const why = `the base commit, measured in ${where}`;
    const base = { sha: provenance.sha, runId: null, createdAt, why };
    return { compared, design: 'interleaved', baseline: [fresh.baseline], fresh, base };
}
/** The note of a confirmation. */
function openNote(benchmarks) {
    return `History left open: ${benchmarks.join(', ')}. Only the fresh measurement decides there.`;
}
/** Where all of it was measured interleaved, in the job that `where` names. */
function gatedByRerun(request, fresh, told, where) {
    const found = { snapshots: [], used: [], rejected: [], none: null };
    const decided = decidedBy(fresh, fresh.look, where);
    return { ...gated(request, decided, found, fresh.candidate, told), measured: measuredOf(null, fresh) };
}
function gated(request, decided, found, candidate, told) {
    const { compared, design, baseline, fresh, base } = decided;
    const history = request.onBaselineBranch ? [candidate, ...found.snapshots] : found.snapshots;
    const moved = request.onBaselineBranch ? levelChanges(trendsOf(history)) : [];
    const result = resultOf({
        name: request.name,
        design: baseline.length === 0 ? null : design,
        comparisons: compared.comparisons,
        environment: compared.environment,
        baseline: base ? [base, ...found.used] : found.used,
        rejected: found.rejected,
        candidate,
        policy: request.policy,
        notes: told.notes,
        warnings: [
            ...(found.none === null ? [] : [found.none]),
            ...told.warnings,
            ...moved,
            ...compared.warnings,
        ],
        tool: version/* tool */.z,
    });
    return {
        result: request.onBaselineBranch ? advisory(result) : result,
        baseline,
        candidate: fresh?.candidate ?? candidate,
        history,
        measured: measuredOf(candidate, fresh ?? null),
    };
}
function measuredOf(candidate, fresh) {
    return { candidate, rerun: fresh && { baseline: fresh.baseline, candidate: fresh.candidate } };
}
/** On the baseline branch the verdict is told and never fails the job: a failed run could not become the next baseline. */
function advisory(result) {
    if (!result.fails)
        return result;
    const note = 'This is a run of the baseline branch: the verdict is told and does not fail the job.';
    return { ...result, fails: false, notes: [note, ...result.notes] };
}

// EXTERNAL MODULE: ./lib/model/shard-name.js
var shard_name = __webpack_require__(30689);
;// CONCATENATED MODULE: ./lib/shards/shards.js



/** The shards of one run in the order of their names; `split` is what `splitBenchmarks` said. */
function shardsOf(snapshots, suite, split) {
    return snapshots
        .map((snapshot) => {
        const shard = shards_shardOf(snapshot, suite);
        const named = (benchmark) => {
            const owner = ownerOf(benchmark, snapshot);
            return split.has(owner) ? (0,shard_name/* shardName */.A)(owner, shard) + benchmark.slice(owner.length) : benchmark;
        };
        return { shard, snapshot, named };
    })
        .sort((a, b) => compareText(a.shard ?? '', b.shard ?? ''));
}
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** Which part of the suite a snapshot holds: what follows the suite's name in its artifact's name; null for all of it. */
function shards_shardOf({ name, provenance }, suite) {
    const shard = provenance.shard ?? null;
    const full = shard === null ? name : `${name}-${shard}`;
    return full.startsWith(`${suite}-`) ? full.slice(suite.length + 1) : shard;
}
/**
 * The benchmark as it was planned, of which `benchmark` is a part: result files name their own below the one that wrote
 * them. Itself, where the snapshot does not say.
 */
function ownerOf(benchmark, { environment }) {
    const owners = Object.keys(environment.benchmarks).filter((name) => name === benchmark || benchmark.startsWith(`${name}/`));
    return owners.sort((a, b) => b.length - a.length)[0] ?? benchmark;
}
/** The planned benchmarks that a snapshot has values or failures of. */
function shards_ownersOf(snapshot) {
    const { measurements, aggregates = [], failures } = snapshot;
    const names = new Set([...measurements, ...aggregates, ...failures].map(({ benchmark }) => benchmark));
    return new Set([...names].map((name) => ownerOf(name, snapshot)));
}
/**
 * The planned benchmarks in which shards must be told apart: some run measured them in several shards that are not alike.
 * `runs` are all that are compared, so that baseline and candidate use the same names.
 */
function shards_splitBenchmarks(runs, ignoreEnvironment) {
    const split = new Set();
    for (const snapshots of runs) {
        const known = snapshots.map((snapshot) => ({ snapshot, owners: shards_ownersOf(snapshot) }));
        for (const owner of new Set(known.flatMap(({ owners }) => [...owners]))) {
            const own = known.filter(({ owners }) => owners.has(owner)).map(({ snapshot }) => snapshot);
            if (own.length > 1 && !areAlike(own, owner, ignoreEnvironment))
                split.add(owner);
        }
    }
    return split;
}
/** Whether the values of several shards may be pooled: equal environments, equal metrics, nothing condensed twice. */
function areAlike(snapshots, owner, ignoreEnvironment) {
    const hashes = snapshots.map(({ environment }) => environmentHash(environment, owner, ignoreEnvironment));
    const kinds = new Map();
    const condensed = snapshots.flatMap((snapshot) => [...condensedIds(snapshot, owner)]);
    return (new Set(hashes).size === 1 &&
        new Set(condensed).size === condensed.length &&
        snapshots.every((snapshot) => snapshot.measurements
            .filter(({ benchmark }) => ownerOf(benchmark, snapshot) === owner)
            .every((measurement) => {
            const { unit, direction, grain, additive } = measurement;
            const kind = JSON.stringify([unit, direction, grain, additive?.formula ?? null]);
            const known = kinds.get((0,model_metric/* metricId */.yo)(measurement)) ?? kind;
            kinds.set((0,model_metric/* metricId */.yo)(measurement), known);
            return known === kind;
        })));
}
function condensedIds(snapshot, owner) {
    const own = (snapshot.aggregates ?? []).filter(({ benchmark }) => ownerOf(benchmark, snapshot) === owner);
    return new Set(own.map((aggregate) => `${(0,model_metric/* metricId */.yo)(aggregate)} ${aggregate.statistic}`));
}

;// CONCATENATED MODULE: ./lib/shards/merge-environments.js

/** The environment of a merge: one machine where the shards had one, else that of each benchmark beside it. */
function mergeEnvironments(shards, split) {
    const machines = shards.map(({ snapshot }) => machineAlone(snapshot.environment));
    const [first] = machines;
    if (!first)
        throw new Error('there is no environment to merge');
    const several = new Set(machines.map((machine) => JSON.stringify(machine))).size > 1;
    const benchmarks = {};
    for (const [index, { shard, snapshot, named }] of shards.entries()) {
        const known = snapshot.environment.benchmarks;
        for (const owner of new Set([...Object.keys(known), ...shards_ownersOf(snapshot)])) {
            const own = {
                ...known[owner],
                ...(shard !== null && (several || split.has(owner)) && { shard }),
                ...(several && { machine: machines[index] }),
            };
            benchmarks[named(owner)] ??= own;
        }
    }
    return { ...first, benchmarks };
}
function machineAlone({ benchmarks: _, ...machine }) {
    return machine;
}

;// CONCATENATED MODULE: ./lib/shards/merge-history.js



/**
 * What the shards carry of earlier runs, one entry a run, oldest first. A metric of several shards is one value: additive
 * terms add up; of others only the shards' centres are known, whose median, each counted as often as it has repetitions,
 * stands near that of all repetitions. A benchmark whose shards were not alike in that run is left out of its entry.
 */
function mergeHistories(shards) {
    const entries = shards.flatMap(({ snapshot, named }) => (snapshot.history ?? []).map((entry) => renamed(entry, named)));
    return [...(0,group_by/* groupBy */.$)(entries, ({ runId }) => runId).values()]
        .map(merge_history_mergeEntries)
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.runId - b.runId);
}
function renamed(entry, named) {
    const environments = Object.entries(entry.environments);
    return {
        ...entry,
        environments: Object.fromEntries(environments.map(([benchmark, hash]) => [named(benchmark), hash])),
        values: entry.values.map((value) => ({ ...value, benchmark: named(value.benchmark) })),
    };
}
function merge_history_mergeEntries(entries) {
    const hashes = (0,group_by/* groupBy */.$)(entries.flatMap(({ environments }) => Object.entries(environments)), ([benchmark]) => benchmark);
    const alike = new Map([...hashes].flatMap(([, own]) => new Set(own.map(([, hash]) => hash)).size === 1 ? own.slice(0, 1) : []));
    const values = entries.flatMap((entry) => entry.values).filter(({ benchmark }) => alike.has(benchmark));
    return {
        ...newest(entries),
        environments: Object.fromEntries(alike),
        values: [...(0,group_by/* groupBy */.$)(values, model_metric/* metricId */.yo).values()].map((own) => mergeValues(own)),
    };
}
function newest(entries) {
    return entries.reduce((latest, entry) => (entry.createdAt > latest.createdAt ? entry : latest));
}
function mergeValues(values) {
    const first = values.reduce((one) => one);
    if (values.length === 1)
        return first;
    const own = values.filter(({ unit }) => unit === first.unit);
    const { benchmark, metric, unit, additive } = first;
    const terms = own.map((value) => value.additive?.formula === additive?.formula ? value.additive?.terms : undefined);
    const known = terms.filter((one) => one !== undefined);
    const total = known.length === own.length ? known.reduce(addTerms, {}) : null;
    const center = additive && total && evaluate(additive.formula, total);
    return {
        benchmark,
        metric,
        unit,
        center: center ?? weightedMedian(own),
        n: own.reduce((sum, { n }) => sum + n, 0),
        ...(additive && total && { additive: { formula: additive.formula, terms: total } }),
    };
}
/** The median of the centres, each counted `n` times. */
function weightedMedian(values) {
    const sorted = values.toSorted((a, b) => a.center - b.center);
    const half = values.reduce((sum, { n }) => sum + n, 0) / 2;
    let passed = 0;
    const reaches = sorted.map(({ center, n }) => {
        passed += n;
        return { center, passed };
    });
    const lower = reaches.find((one) => one.passed >= half)?.center ?? 0;
    const upper = reaches.find((one) => one.passed > half)?.center ?? lower;
    return (lower + upper) / 2;
}

;// CONCATENATED MODULE: ./lib/shards/merge-shards.js





/**
 * The shards of one run as one snapshot of the suite, whatever their order. A benchmark of several shards is one: its
 * repetitions follow each other and its additive terms add up, so that no ratio is averaged; where it is among the `split`
 * (`splitBenchmarks`) each shard has its own, `resnet@a100`. Each benchmark keeps the machine that it ran on. `snapshots`
 * are of one run and have different shards; at least one.
 */
function merge_shards_mergeShards(suite, snapshots, split) {
    const shards = shardsOf(snapshots, suite, split);
    const first = shards.map(({ snapshot }) => snapshot).reduce((one) => one);
    const history = mergeHistories(shards);
    const outputs = merge_shards_renamed(shards, (snapshot) => snapshot.outputs);
    return {
        ...first,
        name: suite,
        createdAt: snapshots
            .map(({ createdAt }) => createdAt)
            .sort()
            .at(-1) ?? first.createdAt,
        provenance: { ...first.provenance, shard: null, runAttempt: latestAttempt(snapshots) },
        environment: mergeEnvironments(shards, split),
        measurements: mergeMeasurements(shards),
        aggregates: merge_shards_renamed(shards, ({ aggregates }) => aggregates),
        executions: mergeExecutions(shards),
        failures: mergeFailures(shards),
        telemetry: mergeTelemetry(shards),
        kernels: orNull(merge_shards_renamed(shards, ({ kernels }) => kernels)),
        classification: orNull(merge_shards_renamed(shards, ({ classification }) => classification)),
        ...(outputs.length > 0 && { outputs }),
        ...(history.length > 0 && { history }),
    };
}
function latestAttempt(snapshots) {
    const attempts = snapshots.map(({ provenance }) => provenance.runAttempt).filter((one) => one !== null);
    return attempts.length === 0 ? null : Math.max(...attempts);
}
function merge_shards_renamed(shards, of) {
    return shards.flatMap(({ snapshot, named }) => (of(snapshot) ?? []).map((one) => ({ ...one, benchmark: named(one.benchmark) })));
}
function orNull(items) {
    return items.length === 0 ? null : items;
}
/** Each metric once. Where a shard repeated its benchmark without it, its repetitions there are empty. */
function mergeMeasurements(shards) {
    const pieces = shards.flatMap(({ snapshot, named }, shard) => snapshot.measurements.map((measurement) => ({
        shard,
        owner: named(ownerOf(measurement.benchmark, snapshot)),
        measurement: { ...measurement, benchmark: named(measurement.benchmark) },
    })));
    const counts = shards.map(repetitionCounts);
    return [...(0,group_by/* groupBy */.$)(pieces, ({ measurement }) => (0,model_metric/* metricId */.yo)(measurement)).values()].map((own) => merge_shards_pooled(own, counts));
}
function merge_shards_pooled(pieces, counts) {
    const { owner, measurement } = pieces.reduce((one) => one);
    const joined = (of) => counts.flatMap((count, shard) => {
        const own = pieces.filter((piece) => piece.shard === shard).flatMap((piece) => of(piece.measurement));
        const lacking = Math.max(0, (count.get(owner) ?? 0) - own.length);
        return [...own, ...Array.from({ length: lacking }, () => [])];
    });
    return {
        ...measurement,
        repetitions: joined(({ repetitions }) => repetitions),
        ...(measurement.additive && {
            additive: {
                formula: measurement.additive.formula,
                terms: joined(({ additive }) => additive?.terms ?? []),
            },
        }),
    };
}
/** By the planned benchmark's name in the merge, how many repetitions of it the shard has. */
function repetitionCounts({ snapshot, named }) {
    const counts = new Map();
    for (const { benchmark, repetitions } of snapshot.measurements) {
        const owner = named(ownerOf(benchmark, snapshot));
        counts.set(owner, Math.max(counts.get(owner) ?? 0, repetitions.length));
    }
    return counts;
}
/** Their repetitions are numbered as those of the merge. */
function mergeExecutions(shards) {
    const before = new Map();
    return shards.flatMap((shard) => {
        const own = merge_shards_renamed([shard], ({ executions }) => executions).map((execution) => ({
            ...execution,
            repetition: execution.repetition + (before.get(execution.benchmark) ?? 0),
        }));
        for (const [owner, count] of repetitionCounts(shard))
            before.set(owner, (before.get(owner) ?? 0) + count);
        return own;
    });
}
function mergeFailures(shards) {
    const failures = merge_shards_renamed(shards, ({ failures }) => failures);
    const same = (0,group_by/* groupBy */.$)(failures, ({ benchmark, name }) => JSON.stringify([benchmark, name]));
    return [...same.values()].map((own) => ({
        ...own.reduce((one) => one),
        count: own.reduce((sum, { count }) => sum + count, 0),
    }));
}
function mergeTelemetry(shards) {
    const all = shards.map(({ snapshot }) => snapshot.telemetry).filter((telemetry) => telemetry !== null);
    if (all.length === 0)
        return null;
    const told = (of, most) => {
        const texts = new Set(all.map(of).filter((text) => text !== null));
        return texts.size === 0 ? null : [...texts].join(', ').slice(0, most);
    };
    const repetitions = merge_shards_renamed(shards, ({ telemetry }) => telemetry?.repetitions);
    return {
        tool: told(({ tool }) => tool, 50),
        note: told(({ note }) => note, 500),
        repetitions: repetitions.map((repetition, slot) => ({ ...repetition, slot })),
    };
}

;// CONCATENATED MODULE: ./lib/shards/merge-runs.js



/** One snapshot a run of the suite: its shards merged under names that are the same in all runs, of attempts the latest. */
function mergeRuns(suite, snapshots) {
    const runs = [...groupBy(snapshots, runOf).values()].map((run) => latestAttempts(suite, run));
    const split = splitBenchmarks(runs, []);
    return runs.map((run) => {
        const [only, ...others] = run;
        const whole = only && others.length === 0 && shardOf(only, suite) === null;
        return whole ? only : mergeShards(suite, run, split);
    });
}
/** Snapshots without a run are each a run of their own. */
function runOf({ provenance, createdAt }) {
    return provenance.runId === null ? createdAt : String(provenance.runId);
}
function latestAttempts(suite, run) {
    const inTime = run.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
    return [...new Map(inTime.map((snapshot) => [shardOf(snapshot, suite), snapshot])).values()];
}

;// CONCATENATED MODULE: ./lib/run-shards.js





/** The gate over shards that other jobs measured: merge, baseline, compare, decide. Nothing is told here. */
async function gateShards(request, ports, notes = []) {
    const { name, policy } = request;
    const shards = await ports.findShards();
    const found = await ports.findBaseline();
    const runs = [...(0,group_by/* groupBy */.$)(found.snapshots, runOf).values()];
    const split = shards_splitBenchmarks([shards, ...runs], policy.ignoreEnvironment);
    const candidate = merge_shards_mergeShards(name, shards, split);
    await ports.keep(candidate);
    const merged = { ...found, snapshots: runs.map((run) => merge_shards_mergeShards(name, run, split)) };
    const warnings = goneShards(name, runs[0] ?? [], shards);
    const told = { notes: [...notes, mergeNote(name, shards)], warnings };
    const decided = heldAgainstHistory(merged, candidate, policy);
    const measured = { candidate: null, rerun: null, shards: [...shards] };
    return { ...gated(request, decided, merged, candidate, told), measured };
}
/** Says of which attempt each is, where they differ: the failed jobs were run again, or one that was is not there yet. */
function mergeNote(suite, shards) {
    const differ = new Set(shards.map(({ provenance }) => provenance.runAttempt)).size > 1;
    const names = shards.map((shard) => {
        const name = shards_shardOf(shard, suite) ?? 'the whole suite';
        return differ ? `${name} (attempt ${shard.provenance.runAttempt ?? 'unknown'})` : name;
    });
    const count = names.length === 1 ? '1 shard' : `${names.length} shards`;
    return `Merged from ${count} of this run: ${names.sort().join(', ')}.`;
}
/** The shards of the newest baseline run that this run lacks, in sentences. */
function goneShards(suite, newest, shards) {
    const present = new Set(shards.map((shard) => shards_shardOf(shard, suite)));
    return newest
        .map((shard) => shards_shardOf(shard, suite))
        .filter((shard) => !present.has(shard))
        .map((shard) => `The shard ${shard ?? 'without a name'}, which the baseline has, is missing: its job stored no snapshot in this run. It failed, was skipped, or is not in the needs: of this job.`)
        .sort();
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
;// CONCATENATED MODULE: ./lib/baseline/find.js





/** Runs beyond the wanted ones that are asked for, since some will have no snapshot. */
const SPARE_RUNS = 10;
/** Runs that are looked at together, once the newest has turned out not to carry enough history. */
const TOGETHER = 4;
/**
 * Finds the latest good runs of the baseline branch at the base commit or before it, and reads their snapshots. The
 * newest is read first: where it carries the history of its predecessors, no other is downloaded. A missing permission
 * or an empty history is `none`; throws InputError where the platform could not be reached, since "no baseline" would
 * then be untrue.
 */
async function findBaseline(history, request) {
    const only = onlyNameOf(request);
    const [runs, ancestors, named] = await Promise.all([
        find_listRuns(history, request),
        history.ancestors(request.baseSha),
        only === null ? null : history.artifactsNamed(only),
    ]);
    if (!runs.ok)
        return find_withoutBaseline(runs.trouble);
    if (!ancestors.ok)
        return find_withoutBaseline(ancestors.trouble);
    const selection = selectRuns(runs.value, request);
    const lookup = {
        history,
        request,
        ancestors: ancestors.value,
        named: named?.ok && named.value.complete ? named.value : null,
    };
    const readings = await walk(lookup, newestFirst(selection.accepted, ancestors.value));
    return conclude(request, selection.rejected, readings);
}
async function find_listRuns(history, request) {
    const { workflowPath, branch } = request;
    const count = request.history + SPARE_RUNS;
    const lists = await Promise.all(request.events.map((event) => history.runs({ workflowPath, branch, event, count })));
    const runs = new Map();
    for (const list of lists) {
        if (!list.ok)
            return list;
        for (const run of list.value)
            runs.set(run.id, run);
    }
    return (0,answer/* answer */.ZF)([...runs.values()]);
}
/** By commit where the order of commits is known, by time of the run where it is not. */
function newestFirst(runs, ancestors) {
    const ages = new Map(ancestors.shas.map((sha, index) => [sha, index]));
    const age = (run) => ages.get(run.sha) ?? Number.MAX_SAFE_INTEGER;
    return runs.toSorted((a, b) => age(a) - age(b) || b.id - a.id);
}
async function walk(lookup, runs) {
    const readings = [];
    const covered = new Set();
    for (let next = 0; next < runs.length && covered.size < lookup.request.history;) {
        const size = next === 0 ? 1 : Math.min(TOGETHER, lookup.request.history - covered.size);
        const batch = runs.slice(next, next + size);
        next += size;
        for (const reading of await Promise.all(batch.map((run) => readRun(lookup, run)))) {
            readings.push(reading);
            if (!isWhole(reading))
                continue;
            covered.add(reading.run.id);
            for (const entry of reading.snapshots.flatMap(({ history }) => history ?? []))
                covered.add(entry.runId);
        }
    }
    return readings;
}
async function readRun(lookup, run) {
    const { history, request } = lookup;
    const ancestor = await descendsFrom(lookup, run);
    if (!ancestor.ok)
        return lost(run, ancestor.trouble);
    if (!ancestor.value) {
        return passedOver(run, `its commit is neither the base commit ${find_short(request.baseSha)} nor before it`);
    }
    const artifacts = await artifactsOf(lookup, run);
    if (!artifacts.ok)
        return lost(run, artifacts.trouble);
    const selection = selectArtifacts(artifacts.value, run.id, {
        ...request,
        repositoryId: request.repository.id,
    });
    if (selection.accepted.length + selection.rejected.length === 0) {
        return passedOver(run, `it stored no ${artifactOf(request)}`);
    }
    const { inputs, repository } = request;
    const origin = { runId: run.id, sha: run.sha, repository: repository.name, inputs };
    const read = await readSnapshots(history, selection.accepted, origin);
    return { ...read, run, rejected: [...selection.rejected, ...read.rejected] };
}
/** Whether no shard of it is lost, whose metrics would be new where it is the baseline, so that nobody judged them. */
function isWhole({ snapshots, rejected }) {
    return snapshots.length > 0 && rejected.length === 0;
}
async function descendsFrom({ history, request, ancestors }, run) {
    if (ancestors.shas.includes(run.sha))
        return (0,answer/* answer */.ZF)(true);
    return ancestors.complete ? (0,answer/* answer */.ZF)(false) : history.isAncestor(run.sha, request.baseSha);
}
async function artifactsOf({ history, request, named }, run) {
    if (named)
        return (0,answer/* answer */.ZF)(named.artifacts.filter(({ runId }) => runId === run.id));
    return history.artifactsOf(run.id, onlyNameOf(request));
}
function conclude(request, rejectedRuns, readings) {
    const whole = readings.filter(isWhole);
    const good = whole.length > 0 ? whole : readings.filter(({ snapshots }) => snapshots.length > 0);
    const rejected = [...rejectedRuns, ...readings.flatMap((reading) => reading.rejected)];
    const unread = readings.find(({ unavailable }) => unavailable)?.unavailable;
    if (whole.length === 0 && unread) {
        throw new errors/* InputError */.d({
            what: `the baseline could not be read: ${unread.what}: ${unread.why}`,
            next: 'Run the job again',
        });
    }
    return {
        snapshots: good.flatMap(({ snapshots }) => snapshots),
        used: good.map(({ run }) => ({
            sha: run.sha,
            runId: run.id,
            createdAt: run.createdAt,
            why: whyUsed(request, run),
        })),
        rejected,
        none: good.length > 0 ? null : whyNone(request, readings.length),
    };
}
function whyUsed(request, run) {
    const place = run.sha === request.baseSha ? 'at the base commit' : 'at an ancestor of the base commit';
    return `successful ${run.event} run on ${request.branch} ${place}`;
}
function whyNone(request, looked) {
    const workflow = request.workflowPath.split('/').at(-1);
    const runs = `successful run of ${workflow} on ${request.branch} (${request.events.join(', ')})`;
    const found = looked === 0
        ? `There is no ${runs} yet`
        : `No ${runs} at the base commit ${find_short(request.baseSha)} or before it has a usable ${artifactOf(request)}`;
    return `${found}. Such a run stores one.`;
}
/** No baseline, where that is what the platform said. Throws InputError for all other trouble: it would be untrue. */
function find_withoutBaseline(trouble) {
    if (!saysThereIsNone(trouble)) {
        throw (0,answer/* troubleError */.oA)(trouble, `the baseline could not be looked up: ${trouble.what}`);
    }
    return { snapshots: [], used: [], rejected: [], none: (0,answer/* formatTrouble */.Vk)(trouble) };
}
function passedOver(run, why) {
    return { run, snapshots: [], rejected: [{ what: runName(run), why }], unavailable: null };
}
function lost(run, trouble) {
    const what = runName(run);
    const unavailable = saysThereIsNone(trouble) ? null : { what, why: trouble.what };
    return { run, snapshots: [], rejected: [{ what, why: (0,answer/* formatTrouble */.Vk)(trouble) }], unavailable };
}
function saysThereIsNone({ kind }) {
    return kind === 'absent' || kind === 'forbidden';
}
function artifactOf(request) {
    return onlyNameOf(request) ?? snapshotArtifactName(request.name);
}
function find_short(sha) {
    return sha.slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/baseline/from-files.js


/**
 * The baseline of these files, newest first. Throws InputError for a file that is not a good snapshot, and where there
 * is none: what a user names must be there and good.
 */
function baselineFromFiles(files, named) {
    if (files.length === 0) {
        throw new errors/* InputError */.d({
            what: `the baseline ${JSON.stringify(named)} names no file`,
            next: 'Check the path; it is relative to the workspace',
        });
    }
    const read = files
        .map(({ path, bytes }) => ({ path, snapshot: snapshotFromBytes(bytes, path) }))
        .sort((a, b) => Date.parse(b.snapshot.createdAt) - Date.parse(a.snapshot.createdAt));
    return {
        snapshots: read.map(({ snapshot }) => snapshot),
        used: read.map(({ path, snapshot: { provenance, createdAt } }) => ({
            sha: provenance.sha,
            runId: provenance.runId,
            createdAt,
            why: `the file ${path}, named by the baseline input`,
        })),
        rejected: [],
        none: null,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/platform/file-content.js



/** What one string can hold, and what one list of bytes is let to hold. */
const SIZE_LIMITS = { text: 512_000_000, bytes: 2_000_000_000 };
const LINE_CHARACTERS = 32 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** The first `limit` bytes of the content. */
async function firstOf(file, limit) {
    const parts = [];
    let length = 0;
    for await (const chunk of chunksOf({ ...file, onProgress: undefined })) {
        parts.push(chunk);
        length += chunk.length;
        if (length >= limit)
            break;
    }
    return Buffer.concat(parts).subarray(0, limit);
}
/** The content, gunzipped where it is gzip. */
async function* chunksOf({ path, size, gzip, onProgress }) {
    const raw = (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    let read = 0;
    raw.on('data', (chunk) => {
        read += chunk.length;
        onProgress?.(read, size);
    });
    const content = gzip ? raw.pipe((0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES })) : raw;
    if (gzip)
        raw.on('error', (error) => content.destroy(error));
    try {
        yield* content;
    }
    catch (cause) {
        const what = gzip ? 'the gzip data is broken or ends early' : 'the file cannot be read';
        const next = gzip
            ? 'Check that the file was written completely'
            : 'Check that it is a file that the runner may read';
        throw new errors/* InputError */.d({ what, where: { source: path }, next, cause });
    }
    finally {
        raw.destroy();
    }
}
/** All of the content. Throws InputError beyond `limit` bytes. */
async function allOf(file, limit) {
    const parts = [];
    let length = 0;
    for await (const chunk of chunksOf(file)) {
        parts.push(chunk);
        length += chunk.length;
        if (length > limit) {
            throw new errors/* InputError */.d({
                what: `larger than ${limit / 1_000_000} MB`,
                where: { source: file.path },
                next: 'Split it, or use a line-based export, which is read as a stream',
            });
        }
    }
    return Buffer.concat(parts);
}
/** Strict UTF-8, without byte order mark. */
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw notUtf8({ source: path }, cause);
    }
}
function notUtf8(where, cause) {
    return new errors/* InputError */.d({ what: 'not valid UTF-8', where, next: 'Write the file as UTF-8', cause });
}
/** The content line by line, without line ends, in bounded memory. */
async function* file_content_linesOf(file) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let number = 1;
    let parts = [];
    let length = 0;
    const take = (text) => {
        const line = parts.length === 0 ? text : parts.join('') + text;
        parts = [];
        length = 0;
        return line.endsWith('\r') ? line.slice(0, -1) : line;
    };
    for await (const chunk of withEnd(chunksOf(file))) {
        const text = decodeChunk(decoder, chunk, file.path, number);
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            yield { number, text: take(text.slice(start, end)) };
            number += 1;
            start = end + 1;
        }
        parts.push(text.slice(start));
        length += text.length - start;
        if (length > LINE_CHARACTERS)
            throw longLine(file.path, number);
    }
    const last = take('');
    if (last !== '')
        yield { number, text: last };
}
/** `chunks`, then undefined: the decoder has to be told of the end. */
async function* withEnd(chunks) {
    yield* chunks;
    yield undefined;
}
function decodeChunk(decoder, chunk, path, line) {
    try {
        return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    }
    catch (cause) {
        throw notUtf8({ source: path, line }, cause);
    }
}
function longLine(source, line) {
    return new errors/* InputError */.d({
        what: `the line is longer than ${LINE_CHARACTERS / 1024 / 1024} MiB`,
        where: { source, line },
        next: 'Check that this is the right file and that its records are one a line',
    });
}

;// CONCATENATED MODULE: ./lib/platform/files.js





const HEAD_BYTES = 64 * 1024;
const MAX_ENTRIES = 20_000;
/** The file or folder at `path` as formats read it. Throws InputError where there is none, or where it is UTF-16. */
async function openSource(path, onProgress) {
    const stats = await (0,external_node_fs_promises_.stat)(path).catch((cause) => {
        throw new errors/* InputError */.d({
            what: 'no such file or folder',
            where: { source: path },
            next: 'Check the path',
            cause,
        });
    });
    if (stats.isDirectory())
        return folderSource(path.replace(/(?<=.)\/+$/, ''), onProgress);
    if (!stats.isFile())
        throw new errors/* InputError */.d({
            what: 'neither a file nor a folder',
            where: { source: path },
            next: 'Name a regular file or a folder',
        });
    return fileSource(path, stats.size, onProgress);
}
async function folderSource(path, onProgress) {
    const names = await entryNames(path);
    const refuse = () => {
        throw new errors/* InputError */.d({
            what: 'a folder, where a file is expected',
            where: { source: path },
            next: 'Name a file in it',
        });
    };
    return {
        path,
        name: (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)),
        kind: 'folder',
        size: 0,
        head: names.map((name) => `${name}\n`).join(''),
        text: async () => refuse(),
        bytes: async () => refuse(),
        lines: refuse,
        find: (name) => findWithin(path, name, onProgress),
        entries: () => openAll(path, names, onProgress),
    };
}
async function fileSource(path, size, onProgress) {
    const start = await firstBytes(path);
    const gzip = start[0] === 0x1f && start[1] === 0x8b;
    const file = { path, size, gzip, onProgress };
    const head = gzip ? await firstOf(file, HEAD_BYTES) : start;
    refuseUtf16(head, path);
    return {
        path,
        name: (0,external_node_path_.basename)(path),
        kind: 'file',
        size,
        head: new TextDecoder().decode(head),
        text: async () => decode(await allOf(file, SIZE_LIMITS.text), path),
        bytes: () => allOf(file, SIZE_LIMITS.bytes),
        lines: () => file_content_linesOf(file),
        find: (name) => findWithin((0,external_node_path_.dirname)(path), name, onProgress),
        entries: async () => [],
    };
}
async function firstBytes(path) {
    const handle = await (0,external_node_fs_promises_.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
function refuseUtf16(head, path) {
    const mark = (head[0] ?? 0) * 256 + (head[1] ?? 0);
    if (mark !== 0xfffe && mark !== 0xfeff)
        return;
    throw new errors/* InputError */.d({
        what: 'the file is UTF-16',
        where: { source: path },
        next: 'Write it as UTF-8; in Windows PowerShell by `| Out-File -Encoding utf8` in place of `>`',
    });
}
/** Undefined also for paths that lead out of `folder`. */
async function findWithin(folder, name, onProgress) {
    const path = (0,external_node_path_.join)(folder, name);
    if (!files_isWithin(folder, path))
        return undefined;
    const stats = await (0,external_node_fs_promises_.stat)(path).catch(() => undefined);
    return stats?.isFile() || stats?.isDirectory() ? openSource(path, onProgress) : undefined;
}
/** Whether `path` lies in `folder`, below it or deeper. */
function files_isWithin(folder, path) {
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(path));
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === (0,external_node_path_.resolve)(path);
}
/** Sorted, folders with a slash at the end. Links are passed over: they show things twice, or without end. */
async function entryNames(path) {
    const entries = await (0,external_node_fs_promises_.readdir)(path, { withFileTypes: true });
    if (entries.length > MAX_ENTRIES) {
        throw new errors/* InputError */.d({
            what: `more than ${MAX_ENTRIES} entries`,
            where: { source: path },
            next: 'Name a smaller folder in it',
        });
    }
    return entries
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
}
async function openAll(folder, names, onProgress) {
    const sources = [];
    for (const name of names)
        sources.push(await openSource((0,external_node_path_.join)(folder, name), onProgress));
    return sources;
}
/**
 * Paths of the files that `pattern` matches under `folder`, sorted. A path that exists is taken as it is, also a
 * folder. `**` does not enter `.git` and `node_modules`.
 */
async function expandGlob(pattern, folder) {
    const literal = (0,external_node_path_.resolve)(folder, pattern);
    if (await (0,external_node_fs_promises_.stat)(literal).catch(() => undefined))
        return [literal];
    const { base, glob } = picomatch.scan(pattern);
    if (glob === '')
        return [];
    const root = (0,external_node_path_.resolve)(folder, base);
    const matches = picomatch(glob, { dot: true });
    const entries = await (0,external_node_fs_promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
        .filter((path) => !/(^|\/)(\.git|node_modules)\//.test(path) && matches(path))
        .map((path) => (0,external_node_path_.join)(root, path))
        .sort();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/model/benchmark.js
const providers = ['auto', 'cpu', 'cuda', 'tensorrt', 'webgpu'];
/** What happens to nodes of a model that its provider cannot run. */
const cpuFallbacks = ['refuse', 'allow'];

;// CONCATENATED MODULE: ./lib/inputs/acceptance.js

/** One entry of the config's `accept`: which metrics may be worse, why, and until which day. */
const AcceptanceSchema = schemas/* strictObject */.rej({
    match: schemas/* string */.YjP().min(1),
    reason: schemas/* string */.YjP().min(1).max(300),
    until: iso/* date */.p6('must be a day such as 2026-12-31'),
});
/** What the config accepts; an entry that does not count says why. */
function acceptancesOf({ accept = [] }, { file, today, foreign }) {
    return accept.map(({ match, reason, until }) => ({
        match,
        reason,
        until,
        by: file,
        void: foreign
            ? "it is in the config file of a fork's pull request, which a maintainer has yet to accept by the label"
            : until < today
                ? `it ended on ${until}`
                : null,
    }));
}

;// CONCATENATED MODULE: ./lib/inputs/quantity.js

const percentText = /^([+]?\d+(?:\.\d+)?|\.\d+)\s*%$/;
const numberText = /^(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;
const quantityText = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([^\d\s].*)?$/i;
/**
 * A fraction from `3%` or `0.03`. A bare number of 1 or more is refused, since `3` could mean either.
 * Undefined where the text is neither.
 */
function parseFraction(text) {
    const percent = percentText.exec(text.trim());
    if (percent)
        return Number(percent[1]) / 100;
    if (!numberText.test(text.trim()))
        return undefined;
    const value = Number(text);
    return value < 1 ? value : undefined;
}
/** A number with an optional unit: `0.05 ms` → {value: 0.05, unit: 'ms'}; undefined where the text is no such thing. */
function parseQuantity(text) {
    const match = quantityText.exec(text.trim());
    return match ? { value: Number(match[1]), unit: (match[2] ?? '').trim() } : undefined;
}
/** Text or number → fraction in 0 … `max`. */
function fraction(max) {
    return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform((given, context) => {
        const value = parseFraction(String(given));
        if (value === undefined || value <= 0 || value > max) {
            context.addIssue({
                code: 'custom',
                message: `is ${JSON.stringify(given)}, but must be a percentage such as 3% or a fraction such as 0.03, above 0 and at most ${max * 100}%`,
            });
            return core_core/* NEVER */.tm;
        }
        return value;
    });
}
/** Text or number → whole number in `min` … `max`. */
function quantity_whole(min, max) {
    return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform((given, context) => {
        const value = /^\d+$/.test(String(given).trim()) ? Number(given) : Number.NaN;
        if (!(value >= min && value <= max)) {
            context.addIssue({
                code: 'custom',
                message: `is ${JSON.stringify(given)}, but must be a whole number from ${min} to ${max}`,
            });
            return core_core/* NEVER */.tm;
        }
        return value;
    });
}
/** Text or number → positive number of at most `max`; fractions allowed. */
function positive(max) {
    return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform((given, context) => {
        const value = numberText.test(String(given).trim()) ? Number(given) : Number.NaN;
        if (!(value > 0 && value <= max)) {
            context.addIssue({
                code: 'custom',
                message: `is ${JSON.stringify(given)}, but must be a number above 0 and at most ${max}`,
            });
            return core_core/* NEVER */.tm;
        }
        return value;
    });
}
/** One of `words`, told with all of them when it is none. */
function quantity_oneOf(words) {
    return schemas/* enum */.k5n(words, {
        error: (issue) => `is ${JSON.stringify(issue.input)}, but must be one of: ${words.join(', ')}`,
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/inputs/yaml.js




const see = 'the README shows every key of the config file';
/**
 * `yaml` in the shape of `schema`; an empty text is an empty object. `known` serves the message about an unknown key. Throws
 * InputError that names the source, the line and the key of the first thing that is wrong, and below it of all others.
 */
function readYaml(schema, yaml, source, known) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(yaml, { lineCounter: lines, uniqueKeys: true });
    const syntax = document.errors[0];
    if (syntax) {
        throw new errors/* InputError */.d({
            what: `not valid YAML: ${syntax.message.split('\n')[0]?.replace(/ at line.*/, '')}`,
            where: { source, line: lines.linePos(syntax.pos[0]).line },
            next: 'Check indentation, quotes and colons there',
        });
    }
    const data = document.toJS() ?? {};
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const placeOf = (path) => ({
        source,
        line: lines.linePos(startOf(document.contents, path)).line,
        ...(path.length > 0 && { key: formatPath(path) }),
    });
    const [first, ...others] = faultsOf(result.error.issues, data, known, placeOf);
    if (first === undefined)
        throw result.error;
    const details = others.map(({ brief, where }) => `line ${where.line}, key ${where.key}: ${brief}`);
    const { what, where, next } = first;
    throw new errors/* InputError */.d({
        what,
        where,
        next,
        ...(details.length > 0 && { details: ['Also there:', ...details].join('\n') }),
    });
}
function faultsOf(issues, data, known, placeOf) {
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            const section = String(issue.path[0] ?? '');
            return issue.keys.map((key) => ({
                ...unknownKey(key, section, known),
                where: placeOf([...issue.path, key]),
            }));
        }
        return shapeFaults([issue], data).map(({ path, what }) => ({
            what,
            where: placeOf(path),
            next: `Correct it; ${see}`,
            brief: what,
        }));
    });
}
function unknownKey(key, section, known) {
    const here = known[section] ?? [];
    const brief = `unknown key ${JSON.stringify(key)}`;
    const what = `${brief}; known here: ${here.join(', ')}`;
    const meant = nearest(key, here);
    if (meant !== undefined) {
        return { what, next: `Did you mean ${meant}? If not, ${see}`, brief: `${brief}, perhaps ${meant}` };
    }
    const sections = Object.keys(known).filter((name) => name !== '' && known[name]?.includes(key));
    const remedy = sections.length > 0 ? `It belongs under ${sections.join(', or under ')}` : 'Remove it or correct it';
    return { what, next: `${remedy}; ${see}`, brief };
}
/** Where the deepest part of `path` that is there begins: the key in a map, the entry in a list. */
function startOf(root, path) {
    let [node, start] = [root, root?.range?.[0] ?? 0];
    for (const part of path) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(part));
            if (!(0,dist/* isScalar */.jn)(pair?.key))
                return start;
            start = pair.key.range?.[0] ?? start;
            node = (0,dist/* isNode */.Ll)(pair.value) ? pair.value : null;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const entry = node.items[Number(part)];
            if (!(0,dist/* isNode */.Ll)(entry))
                return start;
            start = entry.range?.[0] ?? start;
            node = entry;
        }
    }
    return start;
}

;// CONCATENATED MODULE: ./lib/inputs/flameiq-config.js



const notPercent = (given) => `is ${JSON.stringify(given)}, but must be a percentage such as 10% or -5%, at most 1000%`;
/** `10%`, `-5%`, `2.5%`, or a bare number of percent. */
const ThresholdSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], { error: ({ input }) => notPercent(input) })
    .transform((given, context) => {
    const text = /^(-?\d+(?:\.\d+)?)%$/.exec(String(given).trim())?.[1];
    const percent = typeof given === 'number' ? given : Number(text);
    if (Number.isFinite(percent) && Math.abs(percent) <= 1000)
        return percent;
    context.addIssue({ code: 'custom', message: notPercent(given) });
    return core_core/* NEVER */.tm;
});
const flatKey = schemas/* string */.YjP()
    .regex(/^(latency\.(mean|p50|p95|p99)|throughput|memory_mb|cpu_percent|custom\.[^.]+)$/, 'is not a metric of FlameIQ: latency.mean, latency.p50, latency.p95, latency.p99, throughput, memory_mb, cpu_percent or custom.NAME');
const FlameiqConfigSchema = schemas/* strictObject */.rej({
    thresholds: schemas/* record */.g1P(flatKey, ThresholdSchema).nullish(),
    baseline: schemas/* strictObject */.rej({
        strategy: schemas/* enum */.k5n(['last_successful', 'rolling_median', 'tagged']).optional(),
        rolling_window: quantity_whole(1, 1000).optional(),
        tag: schemas/* string */.YjP().optional(),
    })
        .optional(),
    statistics: schemas/* strictObject */.rej({ enabled: schemas/* boolean */.zMY().optional(), confidence: schemas/* number */.aig().gt(0).lt(1).optional() })
        .optional(),
    noise: schemas/* strictObject */.rej({ warmup_runs: quantity_whole(0, 1_000_000).optional() }).optional(),
    provider: schemas/* string */.YjP().optional(),
    plugin: schemas/* string */.YjP().optional(),
});
const knownKeys = {
    '': Object.keys(FlameiqConfigSchema.shape),
    baseline: ['strategy', 'rolling_window', 'tag'],
    statistics: ['enabled', 'confidence'],
    noise: ['warmup_runs'],
};
/** A flameiq.yaml. Throws InputError that names the file, the line and the key. */
function parseFlameiqConfig(yaml, source) {
    return readYaml(FlameiqConfigSchema, yaml, source, knownKeys);
}
/** FlameIQ's threshold, in percent, of every metric that has none of its own. */
const DEFAULT_THRESHOLD = 10;
/**
 * The thresholds as rules of our policy, and FlameIQ's 10 % for all other metrics. The sign of a custom metric's threshold
 * says which way is worse, as FlameIQ's guide shows it (`-8%`: a drop); the fixed metrics have their direction.
 */
function flameiqRules(config) {
    const rules = Object.entries(config.thresholds ?? {}).map(([key, percent]) => {
        const rule = { match: `**/${key}`, threshold: Math.abs(percent) / 100 };
        return key.startsWith('custom.') ? { ...rule, direction: percent < 0 ? 'higher' : 'lower' } : rule;
    });
    return [...rules, { match: '**', threshold: DEFAULT_THRESHOLD / 100 }];
}

;// CONCATENATED MODULE: ./lib/inputs/input-shapes.js

const dimensionText = /^([\w.:/-]+)\s*=\s*([1-9]\d{0,8})$/;
const rangeText = /^([\w.:/-]+)\s*=\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)$/;
/**
 * `batch=8, seq=128` gives values of symbolic dimensions, `input_ids=0..29999` the range of an input's values;
 * separated by commas or line ends.
 */
const InputShapesSchema = schemas/* string */.YjP().transform((text, context) => {
    const dimensions = {};
    const ranges = {};
    const refuse = (part, problem) => context.addIssue({ code: 'custom', message: `has ${JSON.stringify(part)}, ${problem}` });
    for (const part of text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')) {
        const dimension = dimensionText.exec(part);
        const range = rangeText.exec(part);
        const name = dimension?.[1] ?? range?.[1];
        if (name === undefined) {
            refuse(part, 'but must be name=size (batch=8) or name=low..high (ids=0..29999)');
        }
        else if (Object.hasOwn(dimensions, name) || Object.hasOwn(ranges, name)) {
            refuse(part, `but ${name} was given before`);
        }
        else if (dimension) {
            dimensions[name] = Number(dimension[2]);
        }
        else if (range) {
            const [low, high] = [Number(range[2]), Number(range[3])];
            if (low > high)
                refuse(part, 'but the low end is above the high end');
            ranges[name] = [low, high];
        }
    }
    return { dimensions, ranges };
});

;// CONCATENATED MODULE: ./lib/inputs/inputs.js






const modes = ['gate', 'measure', 'compare', 'report'];
const commentModes = ['always', 'on-change', 'on-regression', 'never'];
/** Snapshot and comment names go into artifact names and hidden markers, so their characters are few. */
const nameText = schemas/* string */.YjP().regex(/^[\w.-]{1,80}$/, {
    error: (issue) => `is ${JSON.stringify(issue.input)}, but may hold letters, digits, ., _ and - only, at most 80 characters`,
});
const outcomeList = schemas/* string */.YjP().transform((text, context) => {
    const words = text
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const parsed = schemas/* array */.YOg(schemas/* enum */.k5n(model_comparison/* outcomes */.KI)).safeParse(words);
    if (parsed.success)
        return parsed.data;
    context.addIssue({
        code: 'custom',
        message: `is ${JSON.stringify(text)}, but must be a list of outcomes: ${model_comparison/* outcomes */.KI.join(', ')}`,
    });
    return core_core/* NEVER */.tm;
});
const lines = schemas/* string */.YjP().transform((text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
/** The file of a workflow, by its name or by its path. */
const workflowFile = schemas/* string */.YjP()
    .regex(/^(\.github\/workflows\/)?[\w.-]+\.ya?ml$/, {
    error: (issue) => `is ${JSON.stringify(issue.input)}, but must be a file of .github/workflows, such as perf.yml`,
})
    .transform((file) => `.github/workflows/${file.split('/').at(-1)}`);
/**
 * Every input of action.yml, by its name. An input that is empty is absent. Defaults stand here and, for people, in
 * action.yml; a test holds the two together.
 */
const InputsSchema = schemas/* strictObject */.rej({
    mode: quantity_oneOf(modes).default('gate'),
    name: nameText,
    config: schemas/* string */.YjP().optional(),
    model: lines.optional(),
    'execution-provider': quantity_oneOf(providers).default('auto'),
    'cpu-fallback': quantity_oneOf(cpuFallbacks).default('refuse'),
    'input-shapes': InputShapesSchema.default({ dimensions: {}, ranges: {} }),
    warmup: quantity_whole(0, 1_000_000).optional(),
    iterations: quantity_whole(1, 1_000_000).optional(),
    command: schemas/* string */.YjP().optional(),
    results: schemas/* string */.YjP().optional(),
    format: schemas/* string */.YjP().default('auto'),
    repetitions: quantity_whole(1, 1000).default(7),
    shard: nameText.optional(),
    workflow: workflowFile.optional(),
    'working-directory': schemas/* string */.YjP()
        .regex(/^(?![\\/]|[a-z]:)/i, {
        error: ({ input }) => `is ${JSON.stringify(input)}, but must be relative to the checkout: the base commit is measured in a checkout of its own`,
    })
        .default('.'),
    'timeout-minutes': positive(1440).default(60),
    baseline: schemas/* string */.YjP().default('auto'),
    'baseline-branch': schemas/* string */.YjP().optional(),
    history: quantity_whole(1, 100).default(20),
    setup: schemas/* string */.YjP().optional(),
    threshold: fraction(10).optional(),
    margin: fraction(10).optional(),
    alpha: fraction(0.2).default(0.01),
    'fail-on': outcomeList.default(['regressed', 'missing']),
    'no-baseline': quantity_oneOf(['pass', 'fail']).default('pass'),
    telemetry: quantity_oneOf(['auto', 'off']).default('auto'),
    comment: quantity_oneOf(commentModes).default('always'),
    check: quantity_oneOf(['true', 'false', 'status']).default('true'),
    'accept-label': schemas/* string */.YjP().max(50).default('aaco-accept'),
    'retention-days': quantity_whole(1, 400).optional(),
    'onnxruntime-path': schemas/* string */.YjP().optional(),
    'onnxruntime-install': quantity_oneOf(['auto', 'never']).default('auto'),
    'github-token': schemas/* string */.YjP().optional(),
})
    .superRefine((inputs, context) => {
    const refuse = (input, message) => context.addIssue({ code: 'custom', path: [input], message });
    if (inputs.model && inputs.command)
        refuse('model', 'was given beside command: give exactly one of the two');
    if (inputs.results && !inputs.command)
        refuse('results', 'goes with command, which is not given');
    if (inputs.format !== 'auto' && !inputs.results) {
        refuse('format', 'is the format of the result files, so it needs results');
    }
    if (inputs.shard && inputs.mode !== 'measure')
        refuse('shard', `goes with mode measure, not with ${inputs.mode}`);
    if (inputs.workflow && inputs.mode !== 'report')
        refuse('workflow', `goes with mode report, not with ${inputs.mode}`);
    if (inputs.threshold !== undefined && inputs.margin !== undefined && inputs.margin <= inputs.threshold) {
        refuse('margin', 'must be larger than threshold');
    }
});
const inputNames = Object.keys(InputsSchema.shape);
const ofTheAction = {
    nameOf: (input) => `input ${input}`,
    see: 'the README has a table of all inputs',
};
/**
 * The inputs in `raw` (name → text as given; empty = not given). Throws InputError naming the input and what is allowed, and
 * below it all other inputs that are wrong.
 */
function parseInputs(raw, { nameOf, see } = ofTheAction) {
    const given = Object.fromEntries(Object.entries(raw)
        .map(([name, value]) => [name, value.trim()])
        .filter(([, value]) => value !== ''));
    const result = InputsSchema.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    if (!issue)
        throw result.error;
    if (issue.code === 'unrecognized_keys') {
        throw new errors/* InputError */.d({
            what: `there is no input ${JSON.stringify(issue.keys[0])}`,
            next: `The inputs are: ${inputNames.join(', ')}`,
        });
    }
    const [what = '', ...others] = result.error.issues.map(({ path, message }) => `${nameOf(path.join('.'))} ${message}`);
    throw new errors/* InputError */.d({
        what,
        next: `Correct it; ${see}`,
        ...(others.length > 0 && { details: ['Also:', ...others].join('\n') }),
    });
}

;// CONCATENATED MODULE: ./lib/inputs/telemetry.js



const telemetry_text = schemas/* string */.YjP().min(1);
/** The config's `telemetry`: what is watched beside a repetition, and what makes it not count. */
const TelemetryConfigSchema = schemas/* strictObject */.rej({
    gpus: schemas/* array */.YOg(quantity_whole(0, 1023)).min(1).optional(),
    invalidate: schemas/* array */.YOg(quantity_oneOf(validityRules)).optional(),
    'throttled-share': fraction(1).optional(),
    'clock-share': fraction(1).optional(),
    temperature: positive(150).optional(),
    'foreign-cores': positive(1024).optional(),
    steal: fraction(1).optional(),
    drift: fraction(10).optional(),
    'allowed-processes': schemas/* array */.YOg(telemetry_text).optional(),
});
/** What is watched, or null where the input `telemetry` is `off`. */
function telemetryOf({ telemetry }, config) {
    if (telemetry === 'off')
        return null;
    const given = config.telemetry ?? {};
    return {
        gpus: given.gpus ?? null,
        limits: {
            invalidate: given.invalidate ?? defaultLimits.invalidate,
            allowedProcesses: given['allowed-processes'] ?? defaultLimits.allowedProcesses,
            throttledShare: given['throttled-share'] ?? defaultLimits.throttledShare,
            clockShare: given['clock-share'] ?? defaultLimits.clockShare,
            temperature: given.temperature ?? defaultLimits.temperature,
            foreignCores: given['foreign-cores'] ?? defaultLimits.foreignCores,
            steal: given.steal ?? defaultLimits.steal,
            drift: given.drift ?? defaultLimits.drift,
        },
    };
}

;// CONCATENATED MODULE: ./lib/inputs/config.js











const config_text = schemas/* string */.YjP().min(1);
const profileKeys = ['profile-command', 'profile-results'];
const modelKeys = [
    'execution-provider',
    'cpu-fallback',
    'input-shapes',
    'warmup',
    'iterations',
    'profile',
];
const commandKeys = ['results', 'format', ...profileKeys];
/** One entry of `suites`: exactly one of `model` and `command`. */
const SuiteSchema = schemas/* strictObject */.rej({
    model: config_text.optional(),
    'execution-provider': quantity_oneOf(providers).optional(),
    'cpu-fallback': quantity_oneOf(cpuFallbacks).optional(),
    'input-shapes': InputShapesSchema.optional(),
    warmup: quantity_whole(0, 1_000_000).optional(),
    iterations: quantity_whole(1, 1_000_000).optional(),
    command: config_text.optional(),
    results: config_text.optional(),
    format: config_text.optional(),
    profile: schemas/* boolean */.zMY().optional(),
    'profile-command': config_text.optional(),
    'profile-results': config_text.optional(),
})
    .superRefine((suite, context) => {
    const refuse = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if ((suite.model === undefined) === (suite.command === undefined)) {
        context.addIssue({ code: 'custom', message: 'needs exactly one of model and command' });
    }
    for (const key of modelKeys) {
        if (suite.command !== undefined && suite[key] !== undefined)
            refuse(key, 'goes with model, not with command');
    }
    for (const key of commandKeys) {
        if (suite.model !== undefined && suite[key] !== undefined)
            refuse(key, 'goes with command, not with model');
    }
    if (suite.format !== undefined && suite.results === undefined) {
        refuse('format', 'needs results: it is the format of the result files');
    }
    if ((suite['profile-command'] === undefined) !== (suite['profile-results'] === undefined)) {
        const [given, lacking] = suite['profile-command'] === undefined ? profileKeys.toReversed() : profileKeys;
        refuse(given ?? '', `needs ${lacking}: one writes the traces, the other names them`);
    }
});
const FloorSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform((given, context) => {
    const floor = parseQuantity(String(given));
    if (floor)
        return floor;
    context.addIssue({
        code: 'custom',
        message: `is ${JSON.stringify(given)}, but must be a number with a unit such as 0.05 ms`,
    });
    return core_core/* NEVER */.tm;
});
const MetricRuleSchema = schemas/* strictObject */.rej({
    match: config_text,
    threshold: fraction(10).optional(),
    margin: fraction(10).optional(),
    floor: FloorSchema.optional(),
    gate: quantity_oneOf(model_comparison/* gates */.VF).optional(),
    direction: quantity_oneOf(model_metric/* directions */.vQ).optional(),
})
    .superRefine((rule, context) => {
    if (rule.threshold !== undefined && rule.margin !== undefined && rule.margin <= rule.threshold) {
        context.addIssue({ code: 'custom', path: ['margin'], message: 'must be larger than threshold' });
    }
});
const OutputsSchema = schemas/* strictObject */.rej({
    relative: fraction(1).optional(),
    absolute: positive(Number.MAX_VALUE).optional(),
});
const suiteName = schemas/* string */.YjP()
    .regex(/^[\w.-]{1,80}$/, 'is not a usable name: letters, digits, ., _ and -, at most 80 characters');
const ConfigSchema = schemas/* strictObject */.rej({
    suites: schemas/* record */.g1P(suiteName, SuiteSchema).optional(),
    metrics: schemas/* array */.YOg(MetricRuleSchema).optional(),
    environment: schemas/* strictObject */.rej({ ignore: schemas/* array */.YOg(config_text).optional() }).optional(),
    outputs: OutputsSchema.optional(),
    telemetry: TelemetryConfigSchema.optional(),
    accept: schemas/* array */.YOg(AcceptanceSchema).optional(),
});
const config_knownKeys = {
    '': Object.keys(ConfigSchema.shape),
    suites: Object.keys(SuiteSchema.shape),
    metrics: Object.keys(MetricRuleSchema.shape),
    environment: ['ignore'],
    outputs: Object.keys(OutputsSchema.shape),
    telemetry: Object.keys(TelemetryConfigSchema.shape),
    accept: Object.keys(AcceptanceSchema.shape),
    'with: in the workflow': inputNames,
};
/**
 * The config in `yaml`, which may also be a flameiq.yaml (it has `thresholds`): then its thresholds are the rules. Throws
 * InputError that names the file, the line and the key.
 */
function parseConfig(yaml, source) {
    if (/^thresholds[ \t]*:/m.test(yaml))
        return { metrics: flameiqRules(parseFlameiqConfig(yaml, source)) };
    return readYaml(ConfigSchema, yaml, source, config_knownKeys);
}

;// CONCATENATED MODULE: ./lib/edge/config-file.js





/** Read where no other path is given. */
const DEFAULT_CONFIG = '.github/aaco.yml';
/** The config at `path`, relative to `folder`; where no path is given, .github/aaco.yml if it is there. */
async function readConfig(path, folder) {
    const chosen = path ?? ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, DEFAULT_CONFIG)) ? DEFAULT_CONFIG : null);
    if (chosen === null)
        return {};
    const file = (0,external_node_path_.resolve)(folder, chosen);
    if (!(0,external_node_fs_.existsSync)(file)) {
        throw new errors/* InputError */.d({
            what: 'the config file is not there',
            where: { source: chosen },
            next: `Check the path, which is relative to ${folder}`,
        });
    }
    return parseConfig(await (await openSource(file)).text(), chosen);
}

;// CONCATENATED MODULE: ./lib/inputs/plan.js

/**
 * What to measure: from `model`, `command` or the config's suites, exactly one of the three. A `name` that is one of
 * the suites picks that one.
 */
async function benchmarksOf(inputs, config, expand) {
    const suites = Object.entries(config.suites ?? {});
    const inline = inputs.model !== undefined || inputs.command !== undefined;
    if (inline && suites.length > 0) {
        throw new errors/* InputError */.d({
            what: `a ${inputs.model ? 'model' : 'command'} was given, and the config file has suites: two answers to what is measured`,
            next: 'Remove one of them',
        });
    }
    if (!inline && suites.length === 0) {
        throw new errors/* InputError */.d({
            what: 'nothing says what to measure',
            next: 'Give a model (an .onnx file) or a command, or suites in the config file',
        });
    }
    if (inputs.command !== undefined)
        return [commandOf(inputs.name, inputs.command, inputs)];
    if (inputs.model !== undefined) {
        const found = await Promise.all(inputs.model.map((pattern) => modelsOf(pattern, expand)));
        return named(found.flat()).map(([name, model]) => modelOf(name, model, inputs));
    }
    const chosen = suites.filter(([name]) => name === inputs.name);
    return suiteBenchmarks(chosen.length > 0 ? chosen : suites, inputs, expand);
}
async function suiteBenchmarks(suites, inputs, expand) {
    const perSuite = suites.map(async ([name, suite]) => {
        if (suite.command !== undefined) {
            const [profileCommand, profileResults] = [suite['profile-command'], suite['profile-results']];
            const command = commandOf(name, suite.command, {
                results: suite.results,
                format: suite.format ?? 'auto',
            });
            if (profileCommand === undefined || profileResults === undefined)
                return [command];
            return [{ ...command, profile: { command: profileCommand, results: profileResults } }];
        }
        const settings = {
            'execution-provider': suite['execution-provider'] ?? inputs['execution-provider'],
            'cpu-fallback': suite['cpu-fallback'] ?? inputs['cpu-fallback'],
            'input-shapes': suite['input-shapes'] ?? inputs['input-shapes'],
            warmup: suite.warmup ?? inputs.warmup,
            iterations: suite.iterations ?? inputs.iterations,
            profile: suite.profile,
        };
        const models = await modelsOf(suite.model ?? '', expand);
        const [only] = models;
        if (only !== undefined && models.length === 1)
            return [modelOf(name, only, settings)];
        return named(models).map(([stem, model]) => modelOf(`${name}/${stem}`, model, settings));
    });
    return (await Promise.all(perSuite)).flat();
}
async function modelsOf(pattern, expand) {
    const files = await expand(pattern);
    if (files.length > 0)
        return files;
    throw new errors/* InputError */.d({
        what: `no model file matches ${JSON.stringify(pattern)}`,
        next: 'Check the path, which is relative to working-directory, and that the checkout fetched it (Git LFS files need lfs: true)',
    });
}
/** Each model under its file stem, or under its path where two share the stem. */
function named(models) {
    const stem = (model) => (model.split('/').at(-1) ?? model).replace(/\.onnx$/, '');
    return models.map((model) => {
        const unique = models.filter((other) => stem(other) === stem(model)).length === 1;
        return [unique ? stem(model) : model.replace(/\.onnx$/, ''), model];
    });
}
function modelOf(name, model, settings) {
    return {
        kind: 'model',
        name,
        model,
        provider: settings['execution-provider'],
        ...(settings['cpu-fallback'] === 'allow' && { cpuFallback: true }),
        inputShapes: settings['input-shapes'],
        warmup: settings.warmup ?? null,
        iterations: settings.iterations ?? null,
        ...(settings.profile && { profile: true }),
    };
}
function commandOf(name, command, settings) {
    return { kind: 'command', name, command, results: settings.results ?? null, format: settings.format };
}
/** What the comparison is asked for. */
function policyOf(inputs, config) {
    return {
        threshold: inputs.threshold,
        margin: inputs.margin,
        alpha: inputs.alpha,
        failOn: inputs['fail-on'],
        noBaseline: inputs['no-baseline'],
        rules: (config.metrics ?? []).map((rule) => ({
            match: rule.match,
            ...(rule.threshold !== undefined && { threshold: rule.threshold }),
            ...(rule.margin !== undefined && { margin: rule.margin }),
            ...(rule.floor !== undefined && { floor: rule.floor }),
            ...(rule.gate !== undefined && { gate: rule.gate }),
            ...(rule.direction !== undefined && { direction: rule.direction }),
        })),
        ignoreEnvironment: config.environment?.ignore ?? [],
        outputs: { relative: config.outputs?.relative, absolute: config.outputs?.absolute },
    };
}

;// CONCATENATED MODULE: ./lib/edge/policy.js



/** The policy of inputs and config as of today; `foreign` is a config whose author may not accept anything alone. */
function policyToday(inputs, config, foreign) {
    const today = new Date().toISOString().slice(0, 10);
    const accept = acceptancesOf(config, { file: inputs.config ?? DEFAULT_CONFIG, today, foreign });
    return { ...policyOf(inputs, config), accept };
}

// EXTERNAL MODULE: ./lib/platform/git.js
var git = __webpack_require__(20195);
;// CONCATENATED MODULE: ./lib/platform/github/base-commit.js



/**
 * The commit that the candidate is compared with; runs of the baseline branch at it or before it are its history.
 *
 * | event | base commit |
 * | --- | --- |
 * | `pull_request` | first parent of the test merge commit that was checked out, else the merge base |
 * | `merge_group` | its `base_sha` |
 * | `push` to the baseline branch | where the branch stood before; after a force-push the first parent |
 * | `schedule`, `workflow_dispatch` … on the baseline branch | the commit itself: earlier runs of it and of its ancestors |
 * | any other branch or tag | merge base with the baseline branch |
 */
async function findBaseCommit(github, event, checkout, baselineBranch) {
    const { pullRequest, mergeGroup } = event;
    if (mergeGroup)
        return (0,answer/* answer */.ZF)(mergeGroup.baseSha);
    if (pullRequest) {
        const [first, second] = checkout.parents;
        if (first && second === pullRequest.headSha)
            return (0,answer/* answer */.ZF)(first);
        return mergeBase(github, pullRequest.baseSha, pullRequest.headSha);
    }
    if (event.branch !== baselineBranch)
        return mergeBase(github, baselineBranch, event.sha);
    if (event.name !== 'push')
        return (0,answer/* answer */.ZF)(event.sha);
    const before = event.before ?? (checkout.head === event.sha ? checkout.parents[0] : undefined);
    if (before)
        return (0,answer/* answer */.ZF)(before);
    return (0,answer/* noAnswer */.qE)('absent', `${event.sha.slice(0, 12)} is the first commit on ${baselineBranch} that is known here`);
}
async function mergeBase(github, base, head) {
    const comparison = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: { basehead: `${base}...${head}`, per_page: 1 },
        permission: 'contents: read',
        schema: schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }),
    });
    return comparison.ok ? (0,answer/* answer */.ZF)(comparison.value.merge_base_commit.sha) : comparison;
}

;// CONCATENATED MODULE: ./lib/platform/github/pull-request.js

/** A pull request as webhook payloads and the REST API write it. */
const PullRequestSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().positive(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish() }),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }) }),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
})
    .transform((pull) => ({
    number: pull.number,
    headSha: pull.head.sha,
    headBranch: pull.head.ref,
    headRepositoryId: pull.head.repo?.id ?? null,
    baseRepositoryId: pull.base.repo.id,
    baseSha: pull.base.sha,
    baseBranch: pull.base.ref,
    author: pull.user?.login ?? null,
    fork: pull.head.repo?.id !== pull.base.repo.id,
}));

;// CONCATENATED MODULE: ./lib/platform/github/event.js






const event_RepositorySchema = schemas/* object */.Ikc({ id: schemas/* number */.aig(), default_branch: schemas/* string */.YjP().nullish() });
const TriggeringRunSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    run_attempt: schemas/* number */.aig().nullish(),
    event: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullish(),
    head_repository: schemas/* object */.Ikc({ id: schemas/* number */.aig(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish() }).nullish(),
})
    .transform((run) => ({
    id: run.id,
    attempt: run.run_attempt ?? 1,
    event: run.event,
    workflowPath: workflowPathOf(run.path),
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headOwner: run.head_repository?.owner?.login ?? null,
    headRepositoryId: run.head_repository?.id ?? null,
}));
const PayloadSchema = schemas/* object */.Ikc({
    repository: event_RepositorySchema.nullish(),
    pull_request: PullRequestSchema.nullish(),
    merge_group: schemas/* object */.Ikc({ head_sha: schemas/* string */.YjP(), head_ref: schemas/* string */.YjP(), base_sha: schemas/* string */.YjP() }).nullish(),
    workflow_run: TriggeringRunSchema.nullish(),
    before: schemas/* string */.YjP().nullish(),
    forced: schemas/* boolean */.zMY().nullish(),
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
/** Reads what this run is. Throws InputError where a variable of the runner or the payload is missing or broken. */
async function loadEvent(environment) {
    const path = required(environment, 'GITHUB_EVENT_PATH');
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* InputError */.d({
            what: 'the event file cannot be read',
            where: { source: path },
            next: runnerFault,
            cause,
        });
    });
    return readEvent(environment, text, path);
}
/** `loadEvent` of a payload's text; `source` names it in messages. */
function readEvent(environment, text, source) {
    const payload = parsePayload(text, source);
    const repository = required(environment, 'GITHUB_REPOSITORY');
    const sha = required(environment, 'GITHUB_SHA');
    const ref = environment.GITHUB_REF ?? '';
    const runId = requiredNumber(environment, 'GITHUB_RUN_ID');
    const runAttempt = Number(environment.GITHUB_RUN_ATTEMPT || '1');
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    return {
        name: required(environment, 'GITHUB_EVENT_NAME'),
        repository: {
            name: repository,
            id: payload.repository?.id ?? requiredNumber(environment, 'GITHUB_REPOSITORY_ID'),
            defaultBranch: payload.repository?.default_branch ?? null,
        },
        sha,
        reportSha: reportSha(payload) ?? sha,
        ref,
        branch: /^refs\/heads\/(.+)$/s.exec(ref)?.[1] ?? null,
        pullRequest: payload.pull_request ?? null,
        mergeGroup: mergeGroupOf(payload),
        before: beforeOf(payload),
        triggeringRun: payload.workflow_run ?? null,
        inputs: digestOf(payload.inputs ?? {}),
        workflowPath: workflowPathOf(required(environment, 'GITHUB_WORKFLOW_REF')),
        runId,
        runAttempt,
        runUrl: `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    };
}
/**
 * Refuses to measure where a stranger's code would run with this repository's secrets, on this repository's machines.
 * There is no way around it by input. Throws InputError.
 */
function refuseToMeasure({ name, repository, triggeringRun }) {
    const of = triggeringRun?.event.startsWith('pull_request') ? ' of a pull request' : '';
    if (name === 'pull_request_target' || of !== '') {
        throw new errors/* InputError */.d({
            what: `${name}${of} runs with this repository's token and secrets, so the code of a pull request is not measured there: it could take them`,
            next: 'Measure on pull_request, and publish the results of forks with mode: report on workflow_run',
        });
    }
    if (triggeringRun === null)
        return;
    const { headRepositoryId, headBranch } = triggeringRun;
    if (headRepositoryId === repository.id && headBranch === repository.defaultBranch)
        return;
    throw new errors/* InputError */.d({
        what: `workflow_run has the default branch checked out, and the run that it follows was on ${headBranch ?? 'no branch'}: what would be measured is not what it tells of`,
        next: 'Measure in the workflow itself, in a job that names the others in its needs:',
    });
}
const runnerFault = 'The runner writes it: run the job again, on another runner where that does not help';
function parsePayload(text, source) {
    const parsed = PayloadSchema.safeParse(event_parseJson(text, source));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* InputError */.d({
        what: `the event's payload is not as GitHub documents it: ${issue?.message}`,
        where: { source, key: issue?.path.join('.') || '(root)' },
        next: runnerFault,
    });
}
function event_parseJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* InputError */.d({
            what: "the event's payload is not JSON",
            where: { source },
            next: runnerFault,
            cause,
        });
    }
}
function reportSha(payload) {
    return payload.pull_request?.headSha ?? payload.merge_group?.head_sha ?? payload.workflow_run?.headSha;
}
function mergeGroupOf({ merge_group }) {
    if (!merge_group)
        return null;
    const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(merge_group.head_ref) ?? [];
    return {
        baseSha: merge_group.base_sha,
        pullRequest: number === undefined ? null : Number(number),
    };
}
function beforeOf({ before, forced }) {
    return before && !forced && !/^0+$/.test(before) ? before : null;
}
/** In the order of the names, since a payload has them in the order of the workflow file of its day. */
function digestOf(inputs) {
    const given = Object.entries(inputs)
        .filter(([, value]) => value !== '' && value !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    if (given.length === 0)
        return null;
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16);
}
function required(environment, name) {
    const value = environment[name];
    if (value)
        return value;
    throw new errors/* InputError */.d({
        what: `the variable ${name} is not set`,
        next: 'The action runs as a step of a GitHub Actions job, which sets it; elsewhere use the aaco command',
    });
}
function requiredNumber(environment, name) {
    const value = Number(required(environment, name));
    if (Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new errors/* InputError */.d({
        what: `the variable ${name} is ${JSON.stringify(environment[name])}, not a number`,
        next: runnerFault,
    });
}

;// CONCATENATED MODULE: ./lib/platform/github/repository.js



/** The repository's default branch, where the event's payload did not say. */
async function readDefaultBranch(github) {
    const repository = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}',
        permission: 'contents: read',
        schema: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }),
    });
    return repository.ok ? (0,answer/* answer */.ZF)(repository.value.default_branch) : repository;
}

;// CONCATENATED MODULE: ./lib/action/session.js












/** Reads inputs, config and event. Throws InputError for whatever of them is wrong, before anything is measured. */
async function openSession() {
    const inputs = parseInputs(Object.fromEntries(inputNames.map((name) => [name, (0,core/* getInput */.V4)(name)])));
    const workspace = (0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? '.');
    const config = await readConfig(inputs.config, workspace);
    const event = await loadEvent(process.env);
    const github = connectWith(inputs, event);
    const baselineBranch = inputs['baseline-branch'] ?? event.repository.defaultBranch ?? (await defaultBranch(github));
    (0,core/* debug */.Yz)(`aaco ${version/* tool */.z.version} on Node.js ${process.version}, ${process.platform} ${process.arch}`);
    (0,core/* debug */.Yz)(`inputs: ${JSON.stringify({ ...inputs, 'github-token': '***' })}`);
    (0,core/* debug */.Yz)(`config: ${JSON.stringify(config)}`);
    (0,core/* debug */.Yz)(`event: ${JSON.stringify(event)}; the baseline branch is ${baselineBranch}`);
    return {
        inputs,
        config,
        policy: policyToday(inputs, config, event.pullRequest?.fork ?? false),
        event,
        github,
        baselineBranch,
        base: once(async () => {
            const checkout = { head: await (0,git/* headCommit */.Qo)(workspace), parents: await (0,git/* parents */.M8)(workspace, 'HEAD') };
            return findBaseCommit(github, event, checkout, baselineBranch);
        }),
        workspace,
        folder: (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? workspace, 'aaco', inputs.name),
    };
}
function once(work) {
    let begun = null;
    return () => {
        begun ??= work();
        return begun;
    };
}
function connectWith(inputs, event) {
    const token = inputs['github-token'];
    if (token === undefined) {
        throw new errors/* InputError */.d({
            what: 'input github-token is empty',
            next: "Leave it out, which takes the job's own token, or give a token that can read actions",
        });
    }
    (0,core/* setSecret */.Pq)(token);
    return (0,client/* connect */.Ng)({ token, repository: event.repository.name, version: version/* tool */.z.version, debug: core/* debug */.Yz });
}
async function defaultBranch(github) {
    const branch = await readDefaultBranch(github);
    if (branch.ok)
        return branch.value;
    throw new errors/* InputError */.d({
        what: `the default branch is not known: ${branch.trouble.what}`,
        next: 'Give the input baseline-branch',
    });
}
function ownRun({ event }) {
    const { runId, runAttempt, reportSha } = event;
    return { id: runId, attempt: runAttempt, headSha: reportSha };
}
/** Events that run the baseline branch's own workflow on its own code, which nobody without write access can start. */
const BASELINE_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
function isOnBaselineBranch({ event, baselineBranch }) {
    return event.branch === baselineBranch && event.pullRequest === null && event.mergeGroup === null;
}
function provenanceOf({ event, inputs }, sha) {
    return {
        repository: event.repository.name,
        sha,
        ref: event.ref === '' ? null : event.ref,
        event: event.name,
        runId: event.runId,
        runAttempt: event.runAttempt,
        workflowPath: event.workflowPath,
        pullRequest: event.pullRequest?.number ?? null,
        shard: inputs.shard ?? null,
        inputs: event.inputs,
    };
}
function contextOf(session, validity, profiles) {
    const { inputs, event, baselineBranch } = session;
    const server = process.env.GITHUB_SERVER_URL ?? 'https://github.com';
    return {
        repositoryUrl: `${server}/${event.repository.name}`,
        fullReportUrl: event.runUrl,
        baselineBranch,
        storesBaseline: isOnBaselineBranch(session) && BASELINE_EVENTS.includes(event.name),
        acceptLabel: inputs['accept-label'],
        validity,
        profiles,
    };
}

;// CONCATENATED MODULE: ./lib/action/baseline.js








/** What the input `baseline` asks for; a path is `files`. */
function baselineInput({ inputs }) {
    const words = ['auto', 'branch', 'rerun'];
    return words.find((word) => word === inputs.baseline) ?? 'files';
}
/** The baseline of this run's own candidate. */
async function findOwnBaseline(session) {
    const { runId, workflowPath } = session.event;
    const shards = session.inputs.mode === 'compare';
    const found = await findBaselineOf(session, session.base, { id: runId, workflowPath, shards });
    const { used, rejected, none } = found;
    (0,core/* debug */.Yz)(`baseline: ${JSON.stringify({ used, rejected, none })}`);
    return found;
}
/** The baseline that the input names: files, or what runs of the baseline branch have stored at `base` or before it. */
async function findBaselineOf(session, base, run) {
    if (baselineInput(session) === 'files')
        return readFiles(session.inputs.baseline, session.workspace);
    const sha = await base();
    return sha.ok ? findStored(session, sha.value, run) : find_withoutBaseline(sha.trouble);
}
/** What runs of the workflow on the baseline branch have stored at the base commit or before it. */
function findStored({ inputs, event, github, baselineBranch }, baseSha, run) {
    return findBaseline(createRunHistory(github), {
        repository: event.repository,
        workflowPath: run.workflowPath,
        branch: baselineBranch,
        events: BASELINE_EVENTS,
        currentRunId: run.id,
        inputs: event.inputs,
        name: inputs.name,
        shard: inputs.shard ?? null,
        shards: run.shards,
        baseSha,
        history: inputs.history,
        maxBytes: DOWNLOAD_LIMITS.zipBytes,
    });
}
async function readFiles(pattern, workspace) {
    const paths = await expandGlob(pattern, workspace);
    const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await (await openSource((0,external_node_path_.resolve)(workspace, path))).bytes() })));
    return baselineFromFiles(files, pattern);
}

// EXTERNAL MODULE: ./lib/platform/github/commit-mark.js + 2 modules
var commit_mark = __webpack_require__(39378);
;// CONCATENATED MODULE: ./lib/platform/github/progress.js
/** Sends reports at most every `interval` milliseconds, one at a time. */
function createProgress(send, interval, now = () => performance.now()) {
    let last = Number.NEGATIVE_INFINITY;
    let sending = null;
    let closed = false;
    return {
        report(text) {
            if (closed || sending || now() - last < interval)
                return;
            last = now();
            sending = send(text)
                .catch(() => undefined)
                .finally(() => {
                sending = null;
            });
        },
        async close() {
            closed = true;
            await sending;
        },
    };
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/action/remember.js
var remember = __webpack_require__(95127);
// EXTERNAL MODULE: ./lib/action/tell.js + 13 modules
var tell = __webpack_require__(78409);
;// CONCATENATED MODULE: ./lib/action/check.js





/** GitHub's own view of a check run is refreshed about as often; of statuses a commit has 1000 a name at most. */
const PROGRESS_INTERVAL_MS = { check: 15_000, status: 120_000 };
/**
 * Runs `work` under the suite's check; an error of it ends the check, a result is for `work` to tell. The check of a
 * cancelled run is left to the post step, since there is no time.
 */
async function underCheck(session, title, cancel, work) {
    const check = await beginCheck(session, title);
    try {
        await work(check);
    }
    catch (error) {
        await check.progress.close();
        if (!cancel.aborted)
            await failCheck(session, check.mark, error);
        throw error;
    }
}
/** Opens the check, in progress; what could not be opened is advice in the log. `post` ends one that a crash leaves open. */
async function beginCheck({ inputs, event, github }, title) {
    const kind = inputs.check === 'status' ? 'status' : 'check';
    const idle = { mark: null, progress: createProgress(async () => { }, PROGRESS_INTERVAL_MS[kind]) };
    if (inputs.check === 'false')
        return idle;
    const request = {
        name: checkName(inputs.name),
        key: inputs.name,
        headSha: event.reportSha,
        detailsUrl: event.runUrl,
        output: { title, summary: `[The run](${event.runUrl}) is in progress.` },
    };
    (0,remember/* remember */.k)('mark', JSON.stringify((0,commit_mark/* soughtMark */.iH)(kind, request)));
    const { mark, publication } = await (0,commit_mark/* openMark */.YB)(github, kind, request);
    (0,remember/* remember */.k)('mark', mark === null ? '' : JSON.stringify(mark));
    (0,tell/* advise */.T)(publication);
    if (mark === null)
        return idle;
    const { summary } = request.output;
    const send = (text) => (0,commit_mark/* updateMark */.RA)(github, mark, { title: text, summary });
    return { mark, progress: createProgress(send, PROGRESS_INTERVAL_MS[kind]) };
}
/** Not the job's own name, which GitHub gives a check too: of two checks with one name a required one would wait for both. */
function checkName(suite) {
    return `aaco / ${suite}`;
}
/** Ends the check of a run that came to no verdict. */
async function failCheck({ event, github }, mark, error) {
    if (mark === null)
        return;
    const message = error instanceof Error ? error.message : String(error);
    const summary = `${(0,markdown/* prose */.CS)(message, 2000)}\n\nThis is not a verdict. [The log](${event.runUrl}) says more.`;
    const output = { title: 'No verdict: the run failed', summary };
    (0,tell/* advise */.T)(await (0,commit_mark/* completeMark */.DE)(github, mark, { conclusion: 'failure', output, annotations: [] }));
}

// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/report/validity-findings.js



/** Of processes: what holds in as many is the same on both sides. */
const USUAL_SHARE = 0.9;
const looks = [
    {
        rule: 'throttling',
        what: 'Throttling',
        ofGpu: true,
        undisturbed: (seen) => {
            const { count, total } = samplesWith(slowing, validity_findings_samplesOf(seen));
            if (total === 0)
                return null;
            return count === 0 ? `none in ${(0,number/* formatCount */.B4)(total, 'sample')}` : `in only ${count} of ${total} samples`;
        },
    },
    {
        rule: 'clock',
        what: 'GPU clock',
        ofGpu: true,
        undisturbed: (seen) => {
            const clocks = seen.flatMap(busyClock);
            return clocks.length === 0 ? null : `${validity_findings_range(clocks, 'MHz')} while busy, the median of each process`;
        },
    },
    {
        rule: 'temperature',
        what: 'GPU temperature',
        ofGpu: true,
        undisturbed: (seen) => {
            const highest = extreme(validity_findings_samplesOf(seen).flatMap(({ tempC }) => tempC ?? []));
            return highest === null ? null : `at most ${(0,number/* formatQuantity */.VZ)(highest, '°C')}`;
        },
    },
    {
        rule: 'power-cap',
        what: 'Power limit',
        ofGpu: true,
        undisturbed: (seen) => {
            const { count, total } = samplesWith(new Set(['power-cap']), validity_findings_samplesOf(seen));
            if (total === 0)
                return null;
            return count === 0 ? 'not reached' : `reached in only ${count} of ${total} samples`;
        },
    },
    {
        rule: 'foreign-process',
        what: 'Other processes on the GPU',
        ofGpu: true,
        undisturbed: (seen, tool) => {
            const told = tool !== null && tool !== 'xpu-smi';
            return told && seen.every(({ processesUnseen }) => processesUnseen === undefined)
                ? 'none that disturbs'
                : null;
        },
    },
    {
        rule: 'noisy-host',
        what: 'Other load on the CPU',
        ofGpu: false,
        undisturbed: (seen) => {
            const highest = extreme(seen.flatMap(({ host }) => host?.foreignCores ?? []));
            return highest === null ? null : `at most ${(0,number/* formatQuantity */.VZ)(highest, 'cores')}`;
        },
    },
    { rule: 'drift', what: 'Steady iterations', ofGpu: false, undisturbed: () => null },
];
/**
 * What telemetry says of the measurement, a finding a rule: broken, kept, or why it could not be looked at. `gpus` are
 * those of the machine; without one, and without its tool, its rules are not mentioned, nor where nothing ran on one.
 */
function validityFindings(telemetry, gpus) {
    if (telemetry === null)
        return [];
    const { tool, note, repetitions } = telemetry;
    const onGpu = repetitions.filter(({ gpusUsed }) => gpusUsed === undefined || gpusUsed.length > 0);
    const hasGpu = (tool !== null || gpus.length > 0) && onGpu.length > 0;
    return looks
        .filter(({ ofGpu }) => hasGpu || !ofGpu)
        .flatMap(({ rule, what, ofGpu, undisturbed }) => {
        const looked = ofGpu ? onGpu : repetitions;
        const broken = brokenFinding(looked, rule);
        if (broken !== null)
            return [{ what, ...broken }];
        const seen = undisturbed(looked, tool);
        const missed = ofGpu && seen !== null ? missedFinding(looked, seen, note) : null;
        if (missed !== null)
            return [{ what, state: 'not-measured', finding: missed }];
        if (seen !== null)
            return [{ what, state: 'good', finding: seen }];
        const unseen = rule === 'foreign-process' ? unseenReason(looked) : null;
        return ofGpu
            ? [{ what, state: 'not-measured', finding: unseen ?? note ?? untold(rule, tool, gpus) }]
            : [];
    });
}
/** Where a tool stopped during the job, what was seen before says nothing of the processes after. */
function missedFinding(repetitions, seen, note) {
    const silent = repetitions.filter(({ gpu }) => gpu.length === 0).length;
    if (silent === 0 || note === null)
        return null;
    return `not looked at in ${silent} of ${(0,number/* formatCount */.B4)(repetitions.length, 'process', 'processes')}, since ${note}; in the others ${seen}`;
}
function unseenReason(repetitions) {
    return repetitions.flatMap(({ processesUnseen }) => processesUnseen ?? [])[0] ?? null;
}
/** Which clocks are those under load is told by the utilisation, and of a GPU in MIG mode no tool has that. */
function untold(rule, tool, gpus) {
    const mig = rule === 'clock' && gpus.some((gpu) => gpu.vendor === 'nvidia' && gpu.mig === 'Enabled');
    return mig ? `${tool} tells no utilisation of a GPU in MIG mode` : `${tool} does not tell`;
}
function brokenFinding(repetitions, rule) {
    const broken = repetitions.flatMap(({ disturbances, discarded }) => {
        // Older snapshots do not say which of them it was.
        const told = disturbances.some(({ rejects }) => rejects);
        return disturbances
            .filter((one) => one.rule === rule)
            .map(({ what, rejects = !told }) => ({ what, rejected: discarded && rejects }));
    });
    const [first] = broken;
    if (first === undefined)
        return null;
    const rejected = broken.filter((one) => one.rejected).length;
    const dropped = rejected === 0 ? '' : `, of which ${rejected} did not count`;
    const where = `in ${broken.length} of ${(0,number/* formatCount */.B4)(repetitions.length, 'process', 'processes')}`;
    const sampled = repetitions.filter(({ gpu }) => gpu.length > 0).length;
    // A power limit that holds in nearly every process is how fast this GPU is meant to run.
    const usual = rule === 'power-cap' && rejected === 0 && broken.length >= USUAL_SHARE * sampled;
    return {
        state: usual ? 'good' : 'doubtful',
        finding: usual ? `reached alike ${where}: ${first.what}` : `${where}${dropped}: ${first.what}`,
    };
}
function validity_findings_samplesOf(seen) {
    return seen.flatMap(usedSamples);
}
function busyClock(observed) {
    const busy = usedSamples(observed)
        .filter(({ gpuUtilPct }) => (gpuUtilPct ?? 0) > 0)
        .flatMap(({ sclkMHz }) => sclkMHz ?? []);
    return busy.length === 0 ? [] : [(0,quantile/* median */.JZ)(busy)];
}
function extreme(values) {
    return values.reduce((top, value) => (top === null ? value : Math.max(top, value)), null);
}
function validity_findings_range(values, unit) {
    const [low, high] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    return (0,number/* formatRange */.Lu)(low, high, unit);
}

;// CONCATENATED MODULE: ./lib/action/findings.js


/** What was seen beside a shard's measurement, under its name. */
function findingsOf(shard, suite) {
    const name = shards_shardOf(shard, suite);
    return validityFindings(shard.telemetry, shard.environment.gpus).map((finding) => ({
        ...finding,
        what: name === null ? finding.what : `${name}: ${finding.what}`,
    }));
}

;// CONCATENATED MODULE: ./lib/model/evidence.js



const EVIDENCE_SCHEMA = 'aaco.evidence/1';
/**
 * What a run without the right to publish hands over to `mode: report`, as the file `result.json` of the artifact
 * `aaco-result-<name>`: what it measured, and no word of what that means.
 */
const EvidenceSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(EVIDENCE_SCHEMA),
    /** Suite name. */
    name: schemas/* string */.YjP().min(1).max(100),
    /** The commit that the candidate was compared with; believed only where it lies on the baseline branch. */
    baseSha: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    /** Measured by itself, to be held against the history; null where all of it was measured interleaved. */
    candidate: SnapshotSchema.nullable(),
    /** Both sides as measured interleaved, in the order of the pairs; null where nothing was. */
    rerun: schemas/* object */.Ikc({ baseline: SnapshotSchema, candidate: SnapshotSchema }).nullable(),
    /** What the jobs of a matrix measured, in place of the others; at least one. */
    shards: schemas/* array */.YOg(SnapshotSchema).min(1).max(256).optional(),
})
    .refine(({ candidate, rerun, shards }) => candidate !== null || rerun !== null || shards !== undefined, 'nothing was measured');
/** The evidence in `text`. Throws InputError that names the source and the key. */
function parseEvidence(text, source) {
    return checkStored(EvidenceSchema, parseJson(text, source), {
        source,
        what: 'the evidence',
        next: 'Let the measuring and the reporting workflow use the same version of aaco',
    });
}

;// CONCATENATED MODULE: ./lib/model/json-pieces.js
const VALUES_PER_CHUNK = 10_000;
/** JSON of `value` in pieces of bounded size: no string of the whole document is ever built. */
function* jsonPieces(value) {
    if (Array.isArray(value)) {
        yield '[';
        if (value.every((element) => typeof element === 'number')) {
            for (let start = 0; start < value.length; start += VALUES_PER_CHUNK) {
                const piece = JSON.stringify(value.slice(start, start + VALUES_PER_CHUNK)).slice(1, -1);
                yield start === 0 ? piece : `,${piece}`;
            }
        }
        else {
            for (const [index, element] of value.entries()) {
                if (index > 0)
                    yield ',';
                yield* jsonPieces(element ?? null);
            }
        }
        yield ']';
        return;
    }
    if (typeof value !== 'object' || value === null) {
        yield JSON.stringify(value ?? null);
        return;
    }
    const entries = Object.entries(value).filter(([, property]) => property !== undefined);
    yield '{';
    for (const [index, [key, property]] of entries.entries()) {
        yield `${index > 0 ? ',' : ''}${JSON.stringify(key)}:`;
        yield* jsonPieces(property);
    }
    yield '}';
}

;// CONCATENATED MODULE: ./lib/platform/github/artifacts.js






const LONGEST_UPLOAD_MS = 300_000;
/**
 * Stores a file of this run as an artifact. Artifacts cannot be changed: one that an earlier attempt of this run left
 * under the name is replaced, one of this attempt is another job's and stays. Does not throw.
 */
async function uploadArtifact(github, request, environment) {
    const refusal = refusalOf(environment, request.name);
    if (refusal)
        return refusal;
    const first = await upload(request);
    if (first.ok || first.trouble.kind !== 'refused' || !/\(409\)/.test(first.trouble.what))
        return first;
    const earlier = await isOfEarlierAttempt(github, request);
    if (!earlier.ok)
        return earlier;
    if (!earlier.value) {
        return (0,answer/* noAnswer */.qE)('refused', `another job or step of this run has already stored ${request.name}`, 'Give each its own name: or, for parts of one suite, mode: measure with its own shard:');
    }
    const removed = await remove(request.name);
    return removed.ok ? upload(request) : removed;
}
/** Whether the server takes artifacts of the kind that the client stores: Enterprise Server does not. */
function takesArtifacts(environment) {
    return /^(github\.com|.+\.ghe\.com|.+\.localhost)$/i.test(hostOf(environment));
}
function hostOf(environment) {
    return URL.parse(environment.GITHUB_SERVER_URL || 'https://github.com')?.hostname ?? '';
}
function refusalOf(environment, name) {
    if (!takesArtifacts(environment)) {
        return (0,answer/* noAnswer */.qE)('refused', `GitHub Enterprise Server (${hostOf(environment)}) does not take artifacts of this kind`, `Let a step actions/upload-artifact@v3 store the file at snapshot-path as ${name}, or keep it in a cache or shared folder and give it to later runs as baseline: <path>; baseline: rerun needs none`);
    }
    if (environment.ACTIONS_RUNTIME_TOKEN && environment.ACTIONS_RESULTS_URL)
        return null;
    return (0,answer/* noAnswer */.qE)('absent', 'the runner gave no access to artifacts (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL)', 'Run the action by uses: in a job; the runner gives them to actions only, not to run: steps');
}
async function upload(request) {
    const { name, file, retentionDays } = request;
    return attempt(`store ${name}`, async (client) => {
        // A snapshot packed harder takes six times as long and is a seventh smaller: `node bench/action.ts`.
        const options = { compressionLevel: 1, ...(retentionDays === null ? {} : { retentionDays }) };
        const { id, size } = await client.uploadArtifact(name, [file], (0,external_node_path_.dirname)(file), options);
        return { id: id ?? 0, size: size ?? 0, contentSize: (await (0,external_node_fs_promises_.stat)(file)).size };
    });
}
async function remove(name) {
    return attempt(`replace ${name}`, async (client) => void (await client.deleteArtifact(name)));
}
/** Loaded late, since it is by far the largest part of the bundle and not every run stores something. */
async function attempt(task, work) {
    let timer;
    const late = new Promise((_, reject) => {
        const give = () => reject(new Error(`it took more than ${LONGEST_UPLOAD_MS / 1000} s`));
        timer = setTimeout(give, LONGEST_UPLOAD_MS);
    });
    try {
        const { default: client } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 37394));
        return (0,answer/* answer */.ZF)(await Promise.race([work(client), late]));
    }
    catch (error) {
        const why = error instanceof Error ? (0,trouble/* printable */.g)(error.message) : 'unknown error';
        const final = /non-retryable|quota|Invalid/i.test(why);
        const next = /quota/i.test(why) ? 'Delete old artifacts or lower retention-days' : null;
        return (0,answer/* noAnswer */.qE)(final ? 'refused' : 'unavailable', `could not ${task}: ${why}`, next);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Whether the artifact in the way is older than this attempt. */
async function isOfEarlierAttempt(github, request) {
    if (request.runAttempt === 1)
        return (0,answer/* answer */.ZF)(false);
    const parameters = { run_id: request.runId };
    const permission = 'actions: read';
    const [run, artifacts] = await Promise.all([
        (0,client/* call */.T1)(github, {
            route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
            parameters,
            permission,
            schema: schemas/* object */.Ikc({ run_started_at: schemas/* string */.YjP() }),
        }),
        (0,client/* call */.T1)(github, {
            route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
            parameters: { ...parameters, name: request.name, per_page: 100 },
            permission,
            schema: schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ created_at: schemas/* string */.YjP().nullish() })) }),
        }),
    ]);
    if (!run.ok)
        return run;
    if (!artifacts.ok)
        return artifacts;
    const started = Date.parse(run.value.run_started_at);
    return (0,answer/* answer */.ZF)(artifacts.value.artifacts.every(({ created_at }) => created_at && Date.parse(created_at) < started));
}

;// CONCATENATED MODULE: ./lib/platform/write-files.js





const CHUNK_CHARACTERS = 1024 * 1024;
/**
 * Writes `content`, whole or in pieces, so that nobody ever sees half of it: to a temporary neighbour, then renamed. Makes
 * the folder. Throws InputError where the disk or the folder does not take it, and leaves nothing behind.
 */
async function writeFileAtomic(path, content) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const whole = typeof content === 'string' || content instanceof Uint8Array;
        await (0,external_node_fs_promises_.writeFile)(temporary, whole ? content : inChunks(content));
        await (0,external_node_fs_promises_.rename)(temporary, path);
    }
    catch (cause) {
        await (0,external_node_fs_promises_.rm)(temporary, { force: true }).catch(() => undefined);
        if (cause instanceof errors/* InputError */.d)
            throw cause;
        throw unwritable(path, cause);
    }
}
/** Makes the folder of `path`; throws InputError, before any work is done, where no file can be written there. */
async function checkWritable(path) {
    const probe = `${path}.${randomUUID()}.tmp`;
    try {
        if ((await stat(path).catch(() => null))?.isDirectory())
            throw new Error('it is a folder');
        await mkdir(dirname(path), { recursive: true });
        await writeFile(probe, '');
        await rm(probe);
    }
    catch (cause) {
        throw unwritable(path, cause);
    }
}
function unwritable(path, cause) {
    // Node.js names the call and the temporary file behind the reason.
    const reason = cause instanceof Error ? cause.message.replace(/, .*/s, '') : 'unknown reason';
    return new errors/* InputError */.d({
        what: `the file cannot be written (${reason})`,
        where: { source: path },
        next: /^(it is a folder|EISDIR|EEXIST|ENOTDIR)/.test(reason)
            ? 'Name another path: this one is taken'
            : 'Check that the disk has space left, and that the folder may be written to',
        cause,
    });
}
/** A write of its own for each small piece would take a hundred times as long. */
function* inChunks(pieces) {
    let parts = [];
    let length = 0;
    for (const piece of pieces) {
        parts.push(piece);
        length += piece.length;
        if (length < CHUNK_CHARACTERS)
            continue;
        yield parts.join('');
        parts = [];
        length = 0;
    }
    yield parts.join('');
}
/** Writes what an exporter returned under `folder`; the paths written. */
async function writeFiles(folder, files) {
    const paths = files.map(({ path }) => join(folder, path));
    const outside = paths.find((path) => !isWithin(folder, path));
    if (outside !== undefined) {
        throw new InputError({
            what: 'the file would be outside the chosen folder',
            where: { source: outside },
            next: 'Rename the suite or benchmark that gives the file its name',
        });
    }
    for (const [index, file] of files.entries())
        await writeFileAtomic(paths[index] ?? folder, file.content);
    return paths;
}

;// CONCATENATED MODULE: ./lib/action/store.js











function snapshotPath({ folder }) {
    return (0,external_node_path_.join)(folder, SNAPSHOT_ENTRY);
}
function resultPath({ folder }) {
    return (0,external_node_path_.join)(folder, RESULT_ENTRY);
}
/** Writes the snapshot to disk, whole or not at all. */
async function keepSnapshot(session, snapshot) {
    await writeFileAtomic(snapshotPath(session), snapshotText(snapshot));
}
/** Hands what was measured over to `mode: report`, for a run whose token may not publish. */
async function storeEvidence(session, measured) {
    const { inputs, folder } = session;
    const base = await session.base();
    const evidence = {
        schema: EVIDENCE_SCHEMA,
        name: inputs.name,
        baseSha: base.ok ? base.value : null,
        ...measured,
    };
    const file = (0,external_node_path_.join)(folder, 'evidence', RESULT_ENTRY);
    await writeFileAtomic(file, jsonPieces(evidence));
    const name = resultArtifactName(inputs.name);
    const uploaded = await store_upload(session, name, file, EVIDENCE_LIMITS);
    if (uploaded.ok)
        return;
    (0,core/* warning */.$e)(`The artifact ${name} could not be stored, so mode: report will find nothing: ${(0,answer/* formatTrouble */.Vk)(uploaded.trouble)}`);
}
/**
 * Uploads the snapshot as this run's artifact. Where that fails on the baseline branch the next runs lack a baseline, which
 * the log says; it never changes a verdict.
 */
async function storeSnapshot(session, snapshot) {
    const trouble = await uploadSnapshot(session, snapshot);
    if (trouble === null)
        return;
    const loss = isOnBaselineBranch(session) ? ' Later runs will lack it as baseline.' : '';
    (0,core/* warning */.$e)(`The artifact ${store_artifactOf(session)} could not be stored: ${(0,answer/* formatTrouble */.Vk)(trouble)}${loss}`);
}
/**
 * Uploads what was measured for another job alone. That job could not tell one that is lost from one that was never meant, so
 * it is an error; on Enterprise Server a later step of this job stores it.
 */
async function storeShard(session, snapshot) {
    if (!takesArtifacts(process.env))
        return storeSnapshot(session, snapshot);
    const trouble = await uploadSnapshot(session, snapshot);
    if (trouble === null)
        return;
    throw (0,answer/* troubleError */.oA)(trouble, `the artifact ${store_artifactOf(session)} could not be stored: ${trouble.what}`);
}
async function uploadSnapshot(session, snapshot) {
    await keepSnapshot(session, snapshot);
    const uploaded = await store_upload(session, store_artifactOf(session), snapshotPath(session), DOWNLOAD_LIMITS);
    return uploaded.ok ? null : uploaded.trouble;
}
function store_artifactOf({ inputs }) {
    return snapshotArtifactName(inputs.name, inputs.shard ?? null);
}
/** Says, too, where the file is larger than those who will read it take, or soon will be. */
async function store_upload({ inputs, event, github }, name, file, limits) {
    const retentionDays = inputs['retention-days'] ?? null;
    const { runId, runAttempt } = event;
    const uploaded = await uploadArtifact(github, { name, file, retentionDays, runId, runAttempt }, process.env);
    const advice = uploaded.ok ? sizeAdvice(name, uploaded.value, limits) : null;
    if (advice !== null)
        (0,core/* warning */.$e)(advice);
    return uploaded;
}

;// CONCATENATED MODULE: ./lib/action/hand-over.js


/** Of a pull request whose token may only read, what was measured goes to the workflow that publishes it. */
async function handOver(session, measured) {
    const { pullRequest } = session.event;
    if (!pullRequest?.fork && pullRequest?.author !== 'dependabot[bot]')
        return;
    await storeEvidence(session, measured);
    (0,core/* notice */.lm)('The token of this pull request may only read, so comment and check are left to a workflow with mode: report.');
}

;// CONCATENATED MODULE: ./lib/report/context.js
const noContext = {
    repositoryUrl: null,
    fullReportUrl: null,
    baselineBranch: null,
    storesBaseline: false,
    acceptLabel: null,
    validity: [],
    profiles: [],
};

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/outline.js
var outline = __webpack_require__(76168);
// EXTERNAL MODULE: ./lib/report/phrase.js
var report_phrase = __webpack_require__(94701);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/profiles.js
var report_profiles = __webpack_require__(42722);
// EXTERNAL MODULE: ./lib/report/how-to-read.js
var how_to_read = __webpack_require__(94985);
// EXTERNAL MODULE: ./lib/report/provenance.js
var provenance = __webpack_require__(79555);
// EXTERNAL MODULE: ./lib/report/why-unknown.js
var why_unknown = __webpack_require__(55895);
;// CONCATENATED MODULE: ./lib/report/html/html.js

/** A template whose inserted texts are escaped, for elements and for quoted attributes; what is absent or false inserts nothing. */
function html(literals, ...inserted) {
    const parts = literals.map((literal, index) => literal + markupOf(inserted[index]));
    return { markup: parts.join('') };
}
/** Markup of ours that no data is part of. */
function own(markup) {
    return { markup };
}
/** Where the parts of a name meet. */
const joint = /(?<=\w[-_/.@:,=<(])(?=\w)|(?<=\p{Ll})(?=\p{Lu})/u;
/**
 * Text that was not written here: one line, no invisible characters, its direction kept from its surroundings, and long
 * names may break where their parts meet.
 */
function data(text, max = 200) {
    const parts = ((0,plain_text/* plainText */.w)(text, max) || '(no name)').split(joint);
    return html `<bdi>${parts.map((part, index) => html `${index > 0 && own('<wbr>')}${part}`)}</bdi>`;
}
/** A sentence that was not written here; what it has in backticks is set as code. */
function html_sentence(text, max = 400) {
    const parts = (0,plain_text/* plainText */.w)(text, max).split(/`([^`]+)`/);
    return html `<bdi>${parts.map((part, index) => (index % 2 === 1 ? html `<code>${part}</code>` : part))}</bdi>`;
}
function markupOf(content) {
    if (content === null || content === undefined || content === false)
        return '';
    if (typeof content === 'string')
        return escaped(content);
    if (typeof content === 'number')
        return String(content);
    return 'markup' in content ? content.markup : content.map(markupOf).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/report/html/links.js


const fullSha = /^[0-9a-f]{7,64}$/;
const web = /^https?:\/\//;
/** The short commit, linked where the repository is known; without a commit the files. */
function commit(origin, place) {
    const { sha } = origin;
    if (sha === null)
        return data((0,provenance/* sourceName */.VZ)(origin));
    if (!fullSha.test(sha))
        return html `<code>${data(sha, 40)}</code>`;
    return linked(html `<code>${sha.slice(0, 7)}</code>`, commitPath(sha), place);
}
/** The commit's address below the repository's; null for what is no commit. */
function commitPath(sha) {
    return sha !== null && fullSha.test(sha) ? `/commit/${sha}` : null;
}
/** A link into the repository, which needs a click, so that the page itself asks nothing of the network. */
function linked(label, path, { repositoryUrl }) {
    return path !== null && repositoryUrl !== null && web.test(repositoryUrl)
        ? html `<a href="${repositoryUrl}${path}">${label}</a>`
        : html `${label}`;
}

;// CONCATENATED MODULE: ./lib/report/html/background-section.js








const ROWS = 200;
/** What the verdict rests on: environment, baseline, validity, what did not count, and how to read the numbers. */
function backgroundSection(outlined, evidence, context) {
    const { result } = outlined;
    return html `<section id="background"><h2>Background</h2><div class="columns">
${environment(result)}${baseline(result, context)}${validity(context)}${discarded(evidence.candidate)}${failures(evidence.candidate)}${reasons(outlined)}${explanations(result)}
</div></section>`;
}
function environment(result) {
    const { candidate } = result;
    const { differences } = result.environment;
    const differing = new Set(differences.map(({ field }) => field));
    const value = (text) => (text === null ? html `<i>unknown</i>` : data(text, 120));
    const rows = differences
        .slice(0, ROWS)
        .map((difference) => html `<tr class="${difference.ignored ? '' : 'differs'}"><th scope="row">${data(difference.field)}${difference.ignored && html `<small>ignored</small>`}</th><td>${value(difference.baseline)}</td><td>${value(difference.candidate)}</td></tr>`);
    const same = Object.entries(candidate.environment)
        .filter(([field]) => !differing.has(field))
        .slice(0, ROWS)
        .map(([field, text]) => html `<tr><th scope="row">${data(field)}</th><td colspan="2">${value(text)}${text === null && html `<small>${(0,why_unknown/* whyUnknown */.F)(field, candidate.environment)}</small>`}</td></tr>`);
    return html `<div><h3>Environment</h3>${result.baseline.length > 0 && html `<p class="note">${(0,provenance/* environmentWords */.zI)(result)}</p>`}
<table class="facts">${rows.length > 0 && html `<thead><tr><th scope="col">Field</th><th scope="col">Baseline</th><th scope="col">Candidate</th></tr></thead>`}<tbody>${rows}${same}</tbody></table></div>`;
}
function baseline(result, context) {
    const used = result.baseline
        .slice(0, ROWS)
        .map(({ createdAt, why, ...origin }) => html `<tr><th scope="row">${commit(origin, context)}</th><td class="short">${(0,plain_text/* plainText */.w)(createdAt?.slice(0, 10) ?? '')}</td><td>${html_sentence(why)}</td></tr>`);
    const rejected = result.rejected
        .slice(0, ROWS)
        .map(({ what, why }) => html `<tr><th scope="row">${data(what)}</th><td class="short"><i>passed over</i></td><td>${html_sentence(why)}</td></tr>`);
    if (used.length + rejected.length === 0)
        return null;
    const runs = (0,provenance/* baselineRuns */.KQ)(result);
    const remembered = runs - (0,provenance/* readRuns */.xx)(result.baseline);
    return html `<div><h3>Baseline</h3><p class="note">${(0,number/* formatCount */.B4)(runs, 'run')} used${remembered > 0 && `, ${remembered} of them carried along by the newest snapshot`}${rejected.length > 0 && `, ${rejected.length} passed over`}</p><table class="facts"><tbody>${used}${rejected}</tbody></table></div>`;
}
function validity({ validity: findings }) {
    if (findings.length === 0)
        return null;
    const words = { good: 'undisturbed', doubtful: 'doubtful', 'not-measured': 'not measured' };
    return html `<div><h3>Validity</h3><table class="facts"><tbody>${findings.map(({ what, state, finding }) => html `<tr class="${state === 'doubtful' ? 'differs' : ''}"><th scope="row">${data(what)}</th><td class="short">${words[state]}</td><td>${html_sentence(finding)}</td></tr>`)}</tbody></table></div>`;
}
/** Repetitions that were measured and do not count. */
function discarded(candidate) {
    const invalid = (candidate?.executions ?? []).filter((execution) => execution.invalid !== undefined);
    if (invalid.length === 0)
        return null;
    return html `<div><h3>Discarded repetitions</h3><table class="facts"><tbody>${invalid
        .slice(0, ROWS)
        .map(({ benchmark, repetition, invalid: why }) => html `<tr><th scope="row">${data(benchmark)}</th><td class="short">repetition ${repetition + 1}</td><td>${html_sentence(why ?? '')}</td></tr>`)}</tbody></table></div>`;
}
function failures(candidate) {
    const failed = candidate?.failures ?? [];
    if (failed.length === 0)
        return null;
    return html `<div><h3>Failures</h3><table class="facts"><tbody>${failed
        .slice(0, ROWS)
        .map(({ benchmark, name, count, message }) => html `<tr class="differs"><th scope="row">${data(benchmark)}</th><td>${count} ×</td><td>${data(name)}${message !== undefined && html `<small>${html_sentence(message)}</small>`}</td></tr>`)}</tbody></table></div>`;
}
/** The page opens with them where no row can tell them. */
function reasons(outlined) {
    const { result } = outlined;
    if (result.reasons.length === 0 || (0,outline/* reasonsAreOpen */.YT)(outlined))
        return null;
    return html `<div><h3>Why this verdict</h3><ul>${result.reasons.slice(0, ROWS).map((reason) => html `<li>${html_sentence(reason)}</li>`)}</ul></div>`;
}
function explanations(result) {
    return html `<div><h3>How to read this</h3><dl>${(0,how_to_read/* howToRead */._)(result).map(({ term, text }) => html `<dt>${term}</dt><dd>${text}</dd>`)}</dl></div>`;
}

;// CONCATENATED MODULE: ./lib/report/html/scale.js

/** An axis that holds all values, with a little air on both sides. */
function scaleOver(values) {
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    if (low > high)
        return { low: 0, high: 1 };
    const air = high > low ? (high - low) * 0.06 : Math.abs(low) * 0.01 || 1;
    return { low: low - air, high: high + air };
}
/** `37.5%`, kept within the drawing. */
function at(scale, value) {
    return `${round(position(scale, value))}%`;
}
/** 0 … 100. */
function position({ low, high }, value) {
    return Math.min(100, Math.max(0, (100 * (value - low)) / (high - low)));
}
/** Coordinates need no more than a hundredth of a percent. */
function round(value) {
    return Math.round(value * 100) / 100;
}
/** About `count` round values within the axis. */
function ticks({ low, high }, count) {
    const step = roundStep((high - low) / count);
    const decimals = Math.min(9, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    const first = Math.ceil(low / step);
    const length = Math.max(0, Math.floor(high / step) - first + 1);
    return Array.from({ length: Math.min(length, 20) }, (_, index) => {
        const value = (first + index) * step;
        return { value, label: (0,number/* formatFixed */.gn)(value, decimals) };
    });
}
function roundStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10;
    return step * power;
}

;// CONCATENATED MODULE: ./lib/report/html/calibration-section.js



/** How noisy this machine is on identical code, and how many repetitions show which change. */
function calibrationSection(calibration) {
    if (calibration === undefined || calibration.rows.length === 0)
        return null;
    return html `<section id="calibration"><h2>Noise of this machine</h2>
<p class="note">Identical code against itself. Noise as relative standard deviation; the curve is the smallest change that so many repetitions show, dashes the limit, the mark what is configured (${calibration.repetitions}).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Noise of this machine"><table class="calibration"><thead><tr><th scope="col">Benchmark</th><th scope="col">Metric</th><th scope="col" class="number">Between processes</th><th scope="col" class="number">Between jobs</th><th scope="col" class="number">Limit</th><th scope="col" class="plot">Shows, by repetitions</th><th scope="col" class="number">Repetitions it takes</th></tr></thead>
<tbody>${calibration.rows.map((row) => calibrationRow(row, calibration.repetitions))}</tbody></table></div></section>`;
}
function calibrationRow(row, repetitions) {
    const share = (fraction) => (fraction === null ? number/* ABSENT */.sj : (0,number/* formatLimit */.tW)(fraction));
    return html `<tr><th scope="row">${data(row.benchmark)}</th><th scope="row"><b>${data(row.metric)}</b></th><td class="number">${share(row.betweenProcesses)}</td>
<td class="number">${share(row.betweenJobs)}</td><td class="number">${share(row.threshold)}</td><td class="plot">${curve(row, repetitions)}</td>
<td class="number">${row.recommended ?? 'more than 1000'}</td></tr>`;
}
function curve({ detectable, threshold }, repetitions) {
    const [first, last] = [detectable[0], detectable.at(-1)];
    if (!first || !last || first.repetitions === last.repetitions)
        return null;
    const across = { low: first.repetitions, high: last.repetitions };
    const up = { low: 0, high: Math.max(threshold, ...detectable.map(({ change }) => change)) * 1.05 };
    const y = (change) => round(100 - position(up, change));
    const steps = detectable.map((point) => `${round(position(across, point.repetitions))} ${y(point.change)}`);
    const here = detectable.find((point) => point.repetitions >= repetitions);
    return html `<svg class="curve" role="img" aria-label="from ${(0,number/* formatLimit */.tW)(first.change)} at ${first.repetitions} to ${(0,number/* formatLimit */.tW)(last.change)} at ${last.repetitions} repetitions">
<line class="limit" x1="0" x2="100%" y1="${y(threshold)}%" y2="${y(threshold)}%"/>
<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path d="M${steps.join('L')}"/></svg>
${here && html `<circle cx="${round(position(across, here.repetitions))}%" cy="${y(here.change)}%" r="3"><title>${(0,number/* formatLimit */.tW)(here.change)} at ${here.repetitions} repetitions</title></circle>`}</svg>`;
}

// EXTERNAL MODULE: ./lib/report/interval-plot.js
var interval_plot = __webpack_require__(19865);
// EXTERNAL MODULE: ./lib/report/row.js
var report_row = __webpack_require__(16774);
;// CONCATENATED MODULE: ./lib/report/html/interval-mark.js




/** One row of the interval plot: margin, threshold, interval and change on the axis that all rows share. */
function intervalMark(comparison, scale) {
    const { change, interval, margin, threshold } = comparison;
    if (change === null)
        return null;
    const low = interval?.low ?? (interval === null ? change : Number.NEGATIVE_INFINITY);
    const high = interval?.high ?? (interval === null ? change : Number.POSITIVE_INFINITY);
    return html `<svg class="mark ${toneOf(comparison)}" aria-hidden="true" focusable="false">
<rect class="margin" x="${at(scale, -margin)}" width="${span(scale, -margin, margin)}" y="3" height="16"/>
<line class="edge" x1="${at(scale, -margin)}" x2="${at(scale, -margin)}" y1="3" y2="19"/>
<line class="edge" x1="${at(scale, margin)}" x2="${at(scale, margin)}" y1="3" y2="19"/>
<line class="limit" x1="${at(scale, threshold)}" x2="${at(scale, threshold)}" y1="3" y2="19"/>
<line class="limit" x1="${at(scale, -threshold)}" x2="${at(scale, -threshold)}" y1="3" y2="19"/>
<line class="zero" x1="${at(scale, 0)}" x2="${at(scale, 0)}" y1="0" y2="22"/>
<line class="interval" x1="${at(scale, low)}" x2="${at(scale, high)}" y1="11" y2="11"/>
${low < scale.low && html `<text class="${beyond(change < scale.low)}" x="0" y="15">◂</text>`}
${high > scale.high && html `<text class="${beyond(change > scale.high)} end" x="100%" y="15">▸</text>`}
${change >= scale.low && change <= scale.high && html `<circle class="change" cx="${at(scale, change)}" cy="11" r="4"/>`}</svg>`;
}
/** What lies beyond the end of the axis: the end of the interval, or the change itself, which then has its colour. */
function beyond(changed) {
    return changed ? 'beyond change' : 'beyond';
}
/** The colour of a comparison: that of its outcome, none where it is neither good nor bad. */
function toneOf(comparison) {
    return (0,outline/* isInformational */.Y9)(comparison) ? 'shown' : comparison.outcome;
}
/** Of a metric without a direction no outcome is told: none is good or bad. */
function outcomeWord(comparison) {
    return (0,outline/* isInformational */.Y9)(comparison) ? 'no direction' : comparison.outcome;
}
/** The axis above the rows. */
function intervalAxis(scale) {
    return html `<svg class="axis" role="img" aria-label="from ${(0,number/* formatLimit */.tW)(scale.low)} to ${(0,number/* formatLimit */.tW)(scale.high)}">
<text x="0" y="12">${(0,number/* formatLimit */.tW)(scale.low)}</text><text class="middle" x="${at(scale, 0)}" y="12">0</text>
<text class="end" x="100%" y="12">+${(0,number/* formatLimit */.tW)(scale.high)}</text></svg>`;
}
function span(scale, from, to) {
    return `${Number.parseFloat(at(scale, to)) - Number.parseFloat(at(scale, from))}%`;
}

;// CONCATENATED MODULE: ./lib/report/html/remarks.js


/** Remarks beyond so many different ones are left to the result's JSON. */
const MOST = 300;
function remarksOn(comparisons) {
    const texts = [...new Set(comparisons.flatMap(remarksOf))].slice(0, MOST);
    const numbers = new Map(texts.map((text, index) => [text, index + 1]));
    return {
        marks: (comparison) => {
            const marked = remarksOf(comparison).flatMap((text) => {
                const number = numbers.get(text);
                return number === undefined ? [] : [mark(number, text)];
            });
            return marked.length === 0
                ? null
                : html `<sup>${marked.map((one, index) => html `${index > 0 && ' '}${one}`)}</sup>`;
        },
        list: texts.length === 0
            ? null
            : html `<ol class="remarks">${texts.map((text, index) => html `<li id="remark-${index + 1}">${html_sentence(text)}</li>`)}</ol>`,
    };
}
function remarksOf({ warnings, advice }) {
    return [...new Set([...warnings, advice ?? ''])].filter((text) => text !== '');
}
function mark(number, text) {
    return html `<a href="#remark-${number}" aria-label="remark ${number}" title="${(0,plain_text/* plainText */.w)(text, 300)}">${number}</a>`;
}

;// CONCATENATED MODULE: ./lib/report/html/comparison-section.js







/** Rows beyond it are counted only, so that the page stays below 5 MB. */
const comparison_section_ROWS = 2000;
const heads = [
    { title: 'Outcome', sort: 'number' },
    { title: 'Benchmark', sort: 'text' },
    { title: 'Metric', sort: 'text' },
    { title: 'Baseline', sort: 'number', className: 'number' },
    { title: 'Candidate', sort: 'number', className: 'number' },
    { title: 'Change', sort: 'number', className: 'number' },
];
const tailHeads = [
    { title: 'q', sort: 'number', className: 'number' },
    { title: 'n', sort: 'number', className: 'number' },
    { title: 'Limit', sort: 'number', className: 'number' },
    { title: 'Could show', sort: 'number', className: 'number' },
];
/**
 * All comparisons, worst first, each with its interval on one common axis. `linkOf` gives the address of a comparison's
 * distribution plot on the page, or null.
 */
function comparisonSection(outlined, linkOf) {
    const shown = outlined.ranked.slice(0, comparison_section_ROWS);
    const hidden = outlined.ranked.length - shown.length;
    const range = shown.length === 0 ? 1 : (0,interval_plot/* plotRange */.l)(shown.filter((comparison) => (0,report_row/* scaleOf */._K)(comparison) === 'percent'));
    const scale = { low: -range, high: range };
    const drawn = shown.some(({ change }) => change !== null);
    const remarks = remarksOn(shown);
    return html `<section id="comparisons"><h2>Comparisons</h2>
${controls(outlined)}
<div class="scroll" tabindex="0" role="region" aria-label="Comparisons">
<table class="comparisons"><thead><tr>${heads.map(headCell)}<th class="${drawn && 'plot'}" scope="col">${drawn ? intervalAxis(scale) : html `<span class="unseen">Interval</span>`}</th>${tailHeads.map(headCell)}</tr></thead>
<tbody>${shown.map((comparison, index) => tableRow(comparison, index, scale, { link: linkOf(comparison), remarks }))}</tbody></table></div>
${hidden > 0 && html `<p class="note">${(0,number/* formatCount */.B4)(hidden, 'more row')}, less urgent than these: the result's JSON has all of them.</p>`}
${remarks.list}
${drawn && html `<p class="note">● change and its interval, in percent (points for rates); grey the margin within which it counts as unchanged, dashes the limit; ◂ ▸ what lies beyond the axis.</p>`}</section>`;
}
/** Hidden until the script makes them work. */
function controls(outlined) {
    const { byOutcome, informational } = outlined;
    const kinds = [
        ...outline/* outcomeOrder */.zj.map((outcome) => [outcome, outcome, byOutcome[outcome].length]),
        ['shown', 'without direction', informational.length],
    ].filter(([, , count]) => count > 0);
    return html `<form class="controls" hidden><label>Filter <input type="search" name="filter" placeholder="benchmark or metric" autocomplete="off"></label>
<fieldset><legend>Outcome</legend>${kinds.map(([kind, label, count]) => html `<label><input type="checkbox" name="outcome" value="${kind}" checked> ${label} <span class="figure">${count}</span></label>`)}</fieldset><label class="sort">Sort by <select name="sort"></select></label><output></output></form>`;
}
function headCell({ title, sort, className }) {
    return html `<th scope="col" class="${className ?? ''}" data-sort="${sort ?? ''}">${title}</th>`;
}
function tableRow(comparison, rank, scale, { link, remarks }) {
    const row = (0,report_row/* toRow */.IL)(comparison);
    const name = html `<b>${data(comparison.metric)}</b>`;
    return html `<tr data-outcome="${toneOf(comparison)}">
<td data-key="${rank}"><span class="chip ${toneOf(comparison)}">${outcomeWord(comparison)}</span>${gateNote(comparison)}</td>
<th scope="row">${data(comparison.benchmark)}</th><th scope="row">${link === null ? name : html `<a href="${link}">${name}</a>`}${row.arrow}${remarks.marks(comparison)}</th>
<td class="number" data-key="${keyOf(comparison.center.baseline)}">${sideFigure(row.baseline)}</td>
<td class="number" data-key="${keyOf(comparison.center.candidate)}">${sideFigure(row.candidate)}</td>
<td class="number" data-key="${keyOf(comparison.change)}"><span class="change">${row.change}</span>${row.interval !== '' && html `<small>${row.interval}</small>`}</td>
<td class="plot">${intervalMark(comparison, scale)}</td>
${tailCells(comparison, row)}</tr>`;
}
/** Longer units stand below their number. */
const UNIT = 6;
function sideFigure(text) {
    const [number = '', ...words] = text.split(' ');
    const unit = words.join(' ');
    return unit.length > UNIT ? html `${number}<small>${unit}</small>` : html `${text}`;
}
function tailCells(comparison, row) {
    const [limit = '', floor] = row.limit.split(', ');
    const cells = [
        [
            comparison.q,
            html `${row.q}${comparison.p !== null && html `<small>p ${row.p}</small>`}${row.rankP !== row.p && row.rankP !== number/* ABSENT */.sj && html `<small>MW p ${row.rankP}</small>`}`,
        ],
        [comparison.n.candidate, html `${row.n}`],
        [
            row.limit === number/* ABSENT */.sj ? null : comparison.threshold,
            html `${limit}${floor !== undefined && html `<small>${floor}</small>`}`,
        ],
        [comparison.minimumDetectableChange, html `${row.detectable}`],
    ];
    return html `${cells.map(([key, text]) => html `<td class="number" data-key="${keyOf(key)}">${text}</td>`)}`;
}
function keyOf(value) {
    return value === null ? '' : String(value);
}
function gateNote(comparison) {
    const { gate, direction } = comparison;
    if (comparison.accepted)
        return html `<small>${data((0,report_row/* acceptedWords */.Vk)(comparison), 300)}</small>`;
    if (direction === 'none' && gate === 'report')
        return null;
    return gate === 'fail' ? null : html `<small>${gate === 'warn' ? 'warns only' : 'shown only'}</small>`;
}

;// CONCATENATED MODULE: ./lib/report/html/thin.js
/** At most `most` of the items, evenly spaced, the first and the last among them. */
function thin(items, most) {
    if (items.length <= most)
        return items;
    const step = (items.length - 1) / (most - 1);
    return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter((item) => item !== undefined);
}

;// CONCATENATED MODULE: ./lib/report/html/distribution.js




const LINES = 40;
const DOTS = 60;
/** The values behind one comparison; null where neither side has raw values of it. */
function distributionOf(comparison, baseline, candidate) {
    const sides = {
        baseline: baseline.length > 1
            ? baseline.flatMap((job) => jobLine(comparison, job))
            : baseline.flatMap((job) => repetitionLines(comparison, job)),
        candidate: candidate === undefined ? [] : repetitionLines(comparison, candidate),
    };
    if (sides.baseline.length + sides.candidate.length === 0)
        return null;
    const drawn = { baseline: thin(sides.baseline, LINES), candidate: thin(sides.candidate, LINES) };
    const all = sides.baseline.length + sides.candidate.length;
    const shown = drawn.baseline.length + drawn.candidate.length;
    return { ...drawn, thinned: shown < all ? `${shown} of ${all} lines are drawn, evenly spaced.` : null };
}
const distribution_tails = { '.p95': 0.95, '.p99': 0.99 };
/** The measurement of the metric, and which quantile of a repetition its value is. */
function source(comparison, snapshot) {
    const own = snapshot.measurements.filter(({ benchmark }) => benchmark === comparison.benchmark);
    const exact = own.find(({ metric }) => metric === comparison.metric);
    if (exact)
        return { measurement: exact, level: 0.5 };
    for (const [suffix, level] of Object.entries(distribution_tails)) {
        const whole = own.find(({ metric }) => `${metric}${suffix}` === comparison.metric);
        if (whole)
            return { measurement: whole, level };
    }
    return null;
}
function repetitionLines(comparison, snapshot) {
    const found = source(comparison, snapshot);
    if (!found)
        return [];
    const { measurement, level } = found;
    return distribution_inUnit(measurement, comparison.unit).flatMap((values, index) => {
        if (values.length === 0)
            return [];
        const title = `repetition ${index + 1}`;
        if (measurement.grain === 'repetition')
            return [{ title, dots: thin(values, DOTS), box: null, within: [] }];
        const value = distribution_recomputed(measurement, index) ?? (0,quantile/* quantile */.YV)(values, level);
        return [{ title, dots: [value], box: boxOf(values), within: values }];
    });
}
function jobLine(comparison, job) {
    const lines = repetitionLines(comparison, job);
    const dots = lines.flatMap((line) => line.dots);
    if (dots.length === 0)
        return [];
    const name = job.provenance.sha?.slice(0, 7) ?? 'a job';
    const title = `${name}, ${job.createdAt.slice(0, 10)}`;
    return [{ title, dots: thin(dots, DOTS), box: null, within: lines.flatMap(({ within }) => within) }];
}
/** A ratio's value of one repetition, from its summed terms; null where values are not made of terms. */
function distribution_recomputed({ additive }, repetition) {
    const terms = additive?.terms[repetition];
    return additive && terms ? evaluate(additive.formula, terms.reduce(addTerms, {})) : null;
}
function distribution_inUnit({ repetitions, unit }, target) {
    return unit === target
        ? repetitions
        : repetitions.map((values) => values.map((value) => (0,model_unit/* convert */.C6)(value, unit, target) ?? value));
}
function boxOf(values) {
    if (values.length < 5)
        return null;
    const at = (level) => (0,quantile/* quantile */.YV)(values, level);
    return { low: at(0.05), quartile1: at(0.25), quartile3: at(0.75), high: at(0.95), count: values.length };
}

;// CONCATENATED MODULE: ./lib/report/html/iteration-plot.js



const MOST_BINS = 80;
const FEWEST_BINS = 20;
/** Of fewer values, their share of each bin says nothing. */
const FEWEST = 40;
/** How all iterations of either side are distributed, on the axis of the repetitions; null where they are few. */
function iterationPlot({ baseline, candidate }, scale) {
    const sides = [baseline, candidate].map((lines) => lines.flatMap(({ within }) => within));
    const [before = [], after = []] = sides;
    if (sides.every((values) => values.length < FEWEST))
        return null;
    const bins = binsFor(Math.min(...sides.map(({ length }) => length).filter((length) => length > 0)));
    const [left, right] = [shares(before, scale, bins), shares(after, scale, bins)];
    const top = Math.max(...left, ...right);
    const counts = `${(0,number/* formatFixed */.gn)(before.length, 0)} v ${(0,number/* formatFixed */.gn)(after.length, 0)}`;
    return html `<div class="side iterations"><span class="label">iterations<br><span class="figure">${counts}</span></span>
<svg height="48" role="img" aria-label="distribution of ${counts} iterations, baseline and candidate"><svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">${outlineOf(left, top, 'baseline')}${outlineOf(right, top, 'candidate')}</svg></svg></div>`;
}
/** So many that most hold several of `count` values. */
function binsFor(count) {
    return Math.min(MOST_BINS, Math.max(FEWEST_BINS, Math.round(1.5 * Math.sqrt(count))));
}
/** The share of the values in each bin of the axis; what lies beyond it is in none. */
function shares(values, scale, bins) {
    const counts = Array.from({ length: bins }, () => 0);
    for (const value of values) {
        if (value < scale.low || value > scale.high)
            continue;
        const bin = Math.min(bins - 1, Math.floor((position(scale, value) / 100) * bins));
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts.map((count) => count / Math.max(1, values.length));
}
function outlineOf(heights, top, side) {
    if (heights.every((height) => height === 0))
        return null;
    const steps = heights.map((height, bin) => {
        const y = round(100 - (96 * height) / top);
        return `V${y}H${round(((bin + 1) * 100) / heights.length)}`;
    });
    return html `<path class="${side}" d="M0 100${steps.join('')}V100Z"/>`;
}

;// CONCATENATED MODULE: ./lib/report/html/distribution-plot.js








const LINE_HEIGHT = 9;
const PADDING = 6;
/** Both sides of one metric on a common axis: a dot a repetition, a box where a repetition has iterations. */
function distributionPlot(comparison, distribution, id) {
    const scale = scaleOver(extent(distribution, comparison));
    const row = (0,report_row/* toRow */.IL)(comparison);
    return html `<figure class="distribution" id="${id}">
<figcaption><span class="names">${data(comparison.benchmark)} <b>${data(comparison.metric)}</b>${row.arrow}</span>
<span class="chip ${toneOf(comparison)}">${outcomeWord(comparison)}</span> <span class="figure">${row.change}</span></figcaption>
${comparison.outcome !== 'new' && side('baseline', distribution.baseline, row.baseline, comparison, scale)}
${side('candidate', distribution.candidate, row.candidate, comparison, scale)}
${iterationPlot(distribution, scale)}
${axis(comparison, scale)}
${distribution.thinned && html `<p class="note">${distribution.thinned}</p>`}</figure>`;
}
/** Dots and quartiles always lie within the axis; long whiskers are cut off at its ends. */
function extent({ baseline, candidate }, { center }) {
    const drawn = [...baseline, ...candidate].flatMap(({ dots, box }) => [
        ...dots,
        ...(box === null ? [] : [box.quartile1, box.quartile3]),
    ]);
    return [...drawn, ...[center.baseline, center.candidate].filter((value) => value !== null)];
}
function side(name, lines, center, comparison, scale) {
    const height = lines.length * LINE_HEIGHT + 2 * PADDING;
    const label = html `<span class="label">${name}<br><span class="figure">${center}</span></span>`;
    if (lines.length === 0)
        return html `<div class="side ${name}">${label}<span class="note">no raw values</span></div>`;
    const count = (0,number/* formatCount */.B4)(lines.length, 'line');
    return html `<div class="side ${name}">${label}
<svg height="${height}" role="img" aria-label="${name}: ${count}, centre ${center}">
${marginBand(comparison, scale)}
${centerLine(comparison.center.baseline, 'baseline', scale)}
${name === 'candidate' && centerLine(comparison.center.candidate, 'candidate', scale)}
${lines.map((line, index) => lineMarks(line, PADDING + (index + 0.5) * LINE_HEIGHT, comparison.unit, scale))}
</svg></div>`;
}
function lineMarks({ title, dots, box }, y, unit, scale) {
    const value = dots.length === 1
        ? `: ${(0,number/* formatQuantity */.VZ)(dots[0] ?? null, (0,plain_text/* plainText */.w)(unit, 20))}`
        : `: ${dots.length} values`;
    const of = box === null ? '' : `, ${(0,number/* formatCount */.B4)(box.count, 'value')}`;
    return html `<g><title>${(0,plain_text/* plainText */.w)(title)}${value}${of}</title>
${box &&
        html `<line class="whisker" x1="${at(scale, box.low)}" x2="${at(scale, box.high)}" y1="${y}" y2="${y}"/>
<rect class="box" x="${at(scale, box.quartile1)}" width="${width(scale, box.quartile1, box.quartile3)}" y="${y - 2.5}" height="5"/>`}
${dots.map((dot) => html `<circle cx="${at(scale, dot)}" cy="${y}" r="2.6"/>`)}</g>`;
}
function width(scale, from, to) {
    return `${Math.max(0.2, round(position(scale, to) - position(scale, from)))}%`;
}
function centerLine(center, name, scale) {
    if (center === null)
        return null;
    return html `<line class="center ${name}" x1="${at(scale, center)}" x2="${at(scale, center)}" y1="0" y2="100%"/>`;
}
/** Around the baseline's centre, what still counts as unchanged; its ends are drawn where they lie on the axis. */
function marginBand(comparison, scale) {
    const center = comparison.center.baseline;
    if (center === null || comparison.change === null || comparison.margin <= 0)
        return null;
    const reach = comparison.margin * wholeOf(comparison, center);
    const [low, high] = [center - reach, center + reach];
    const ends = [low, high].filter((end) => end > scale.low && end < scale.high);
    return html `<rect class="margin" x="${at(scale, low)}" width="${width(scale, low, high)}" y="0" height="100%"/>
${ends.map((end) => html `<line class="edge" x1="${at(scale, end)}" x2="${at(scale, end)}" y1="0" y2="100%"/>`)}`;
}
/** What a change of 100 % or 100 points is, in the metric's unit. */
function wholeOf(comparison, center) {
    if ((0,report_row/* scaleOf */._K)(comparison) === 'percent')
        return Math.abs(center);
    return (0,model_unit/* isPercent */._3)(comparison.unit) ? 100 : 1;
}
/** Longer units reach below the ticks, and the sides have them already. */
const distribution_plot_UNIT = 10;
/** Labelled in the unit in which the sides' centres are written. */
function axis({ unit, center }, scale) {
    const reference = Math.max(Math.abs(center.baseline ?? 0), Math.abs(center.candidate ?? 0));
    const shown = (0,number/* legibleUnit */.t4)(reference, (0,plain_text/* plainText */.w)(unit, 20));
    const factor = (0,model_unit/* convert */.C6)(1, unit, shown) ?? 1;
    const inShown = { low: scale.low * factor, high: scale.high * factor };
    return html `<div class="side axis"><span class="label">${shown.length <= distribution_plot_UNIT && (0,number/* unitName */.Cq)(shown)}</span><svg height="16" aria-hidden="true">
${ticks(inShown, 4).map(({ value, label }) => html `<line x1="${at(inShown, value)}" x2="${at(inShown, value)}" y1="0" y2="3"/><text class="middle" x="${at(inShown, value)}" y="14">${label}</text>`)}
</svg></div>`;
}

;// CONCATENATED MODULE: ./lib/report/html/distribution-section.js





/** All plots together stay below it, so that the page stays below 5 MB. */
const BYTES = 1_500_000;
/** The raw values of both sides, one plot a metric: what moved is open, the rest folded. */
function distributionSection(outlined, evidence) {
    const plots = new Map();
    let bytes = 0;
    let skipped = 0;
    for (const comparison of [...outlined.prominent, ...(0,outline/* restOf */.Y6)(outlined)]) {
        const distribution = distributionOf(comparison, evidence.baseline ?? [], evidence.candidate);
        if (distribution === null)
            continue;
        const id = `values-${plots.size + 1}`;
        const plot = distributionPlot(comparison, distribution, id);
        bytes += plot.markup.length;
        if (bytes > BYTES)
            skipped += 1;
        else
            plots.set(comparison, { id, plot });
    }
    const of = (comparisons) => comparisons.flatMap((comparison) => plots.get(comparison)?.plot ?? []);
    return {
        section: plots.size === 0 ? null : layout(of(outlined.prominent), of((0,outline/* restOf */.Y6)(outlined)), skipped),
        linkOf: (comparison) => {
            const plot = plots.get(comparison);
            return plot === undefined ? null : `#${plot.id}`;
        },
    };
}
function layout(open, folded, skipped) {
    return html `<section id="values"><h2>Measured values</h2>
<p class="note">Each line is a repetition, or an earlier job where the baseline is a history: ● its value, box and whiskers the middle half and 5 to 95 % of its iterations. Below them how often the values of all iterations occur. Grey is the margin around the baseline. Raw values as stored: the comparison leaves out what is left of the warm-up.</p>
<div class="cards">${open}</div>
${folded.length > 0 && html `<details${open.length === 0 && html ` open`}><summary>${(0,number/* formatCount */.B4)(folded.length, 'other metric')}</summary><div class="cards">${folded}</div></details>`}
${skipped > 0 && html `<p class="note">${(0,number/* formatCount */.B4)(skipped, 'more plot')} left out to keep this page small; the snapshots have the values.</p>`}</section>`;
}

// EXTERNAL MODULE: ./lib/report/figures.js + 1 modules
var report_figures = __webpack_require__(59176);
// EXTERNAL MODULE: ./lib/report/kernel-name.js
var kernel_name = __webpack_require__(65253);
;// CONCATENATED MODULE: ./lib/report/html/kernel-section.js






const KERNELS = 30;
const NAME = 160;
/** What limits each benchmark, and its kernels before and after, those first whose total time moved most. */
function kernelSection(profiles) {
    if (profiles.length === 0)
        return null;
    return html `<section id="kernels"><h2>${(0,report_profiles/* profilesTitle */.pD)(profiles)}</h2>${profiles.map(({ benchmark, limit, figures, kernels }) => html `<h3>${data(benchmark)}</h3>${limit && limitText(limit)}${figureTable(figures)}${kernels && kernelTable(kernels)}`)}</section>`;
}
function limitText({ baseline, candidate }) {
    const { confidence, evidence, recommendations } = candidate;
    const list = (texts) => html `<ul>${texts.map((text) => html `<li>${html_sentence(text)}</li>`)}</ul>`;
    const before = baseline && baseline.primary !== candidate.primary && html `${(0,report_profiles/* limitWords */.vd)(baseline)} → `;
    return html `<p>${before}<b>${(0,report_profiles/* limitWords */.vd)(candidate)}</b>, confidence ${(0,number/* formatFixed */.gn)(100 * confidence, 0)} %</p>
<div class="columns"><div><p class="note">Evidence</p>${list(evidence)}</div><div><p class="note">What may help</p>${list(recommendations)}</div></div>`;
}
function figureTable(figures) {
    if (figures.length === 0)
        return null;
    const note = (0,report_figures/* noteOn */.k)(figures);
    return html `<div class="scroll" tabindex="0" role="region" aria-label="Derived figures"><table class="figures"><thead><tr><th scope="col">Derived</th><th scope="col" class="number">Baseline</th><th scope="col" class="number">Candidate</th></tr></thead>
<tbody>${figures.map(({ name, baseline, candidate }) => html `<tr><th scope="row">${name}</th><td class="number">${baseline}</td><td class="number">${candidate}</td></tr>`)}</tbody></table></div>
${note && html `<p class="note">${note}</p>`}`;
}
function kernelTable(comparison) {
    const { baseline, host, per } = comparison;
    const compared = baseline !== null;
    const changes = (0,report_profiles/* kernelChanges */.jt)(comparison);
    const shown = changes.slice(0, KERNELS);
    const hidden = (0,report_profiles/* kernelCount */.Xo)(comparison, changes) - shown.length;
    const reach = Math.max(1e-9, ...shown.map(({ difference }) => Math.abs(difference)));
    const scale = { low: -reach, high: reach };
    const [title, noun] = host ? ['Node', 'node'] : ['Kernel', 'kernel'];
    return html `<p class="note">Total time and calls, of ${per}${host && ' on the host: no device reported kernels'}.${!compared && ' There is no comparable baseline: the longest come first.'} From a single pass, so shown and not judged.</p>
<div class="scroll" tabindex="0" role="region" aria-label="${title}s"><table class="kernels"><thead><tr><th scope="col">${title}</th>${compared && html `<th scope="col" class="number">Baseline</th>`}<th scope="col" class="number">Candidate</th>${compared && html `<th scope="col" class="number">Difference</th><th scope="col" class="plot"><span class="unseen">Difference drawn</span></th>`}</tr></thead>
<tbody>${shown.map((change) => kernelRow(change, scale, compared))}</tbody></table></div>
${hidden > 0 && html `<p class="note">${(0,number/* formatCount */.B4)(hidden, `more ${noun}`)}${compared ? ' that moved less, or that one side does not list' : ', each shorter'}.</p>`}`;
}
function kernelRow(change, scale, compared) {
    const { name, baseline, candidate } = change;
    const cell = (kernel) => html `<td class="number">${kernelCell(kernel)}</td>`;
    return html `<tr><th scope="row" class="name">${data((0,kernel_name/* kernelLabel */.G)(name, NAME), NAME)}</th>${compared && cell(baseline)}${cell(candidate)}${compared && movedCells(change, scale)}</tr>`;
}
function movedCells(change, scale) {
    const { difference } = change;
    const moved = (0,report_profiles/* movement */.ii)(change);
    const what = typeof moved === 'string' ? moved : (0,number/* formatChange */.eD)(moved);
    const [from, to] = difference < 0 ? [difference, 0] : [0, difference];
    return html `<td class="number">${what}<small>${(0,number/* formatDifference */.jR)(difference, 'ms')}</small></td>
<td class="plot"><svg class="mark" aria-hidden="true"><line class="zero" x1="50%" x2="50%" y1="0" y2="22"/><rect class="${difference > 0 ? 'more' : 'less'}" x="${at(scale, from)}" width="${Number.parseFloat(at(scale, to)) - Number.parseFloat(at(scale, from))}%" y="7" height="8"/></svg></td>`;
}
function kernelCell(kernel) {
    return kernel === null
        ? html `–`
        : html `${(0,number/* formatQuantity */.VZ)(kernel.totalTimeMs, 'ms')}<small>${(0,report_profiles/* callsOf */.p9)(kernel)}</small>`;
}

;// CONCATENATED MODULE: ./lib/report/html/script.js
/**
 * What the page can do beyond being read: sort by a column, filter by name and outcome, find a trend, and unfold
 * everything for printing. Written for browsers, so it is kept as text; it inserts no text of the data as markup.
 */
const script = `
'use strict';
const table = document.querySelector('table.comparisons');
const rows = table ? [...table.tBodies[0].rows] : [];

function keyOf(row, column, kind) {
  const cell = row.cells[column];
  if (kind === 'text') return cell.textContent.trim().toLowerCase();
  return cell.dataset.key === '' ? NaN : Number(cell.dataset.key);
}

function compareKeys(a, b) {
  if (typeof a === 'string') return a < b ? -1 : Number(a > b);
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

function sortBy(head, descending) {
  const sign = descending ? -1 : 1;
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  head.ariaSort = descending ? 'descending' : 'ascending';
  const keyed = rows.map((row) => [keyOf(row, head.cellIndex, head.dataset.sort), row]);
  const absent = ([key]) => typeof key === 'number' && Number.isNaN(key);
  keyed.sort((a, b) => (absent(a) || absent(b) ? 1 : sign) * compareKeys(a[0], b[0]));
  table.tBodies[0].append(...keyed.map(([, row]) => row));
}

for (const head of table ? table.tHead.rows[0].cells : []) {
  if (!head.dataset.sort) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent;
  button.addEventListener('click', () => sortBy(head, head.ariaSort === 'ascending'));
  head.replaceChildren(button);
}
if (rows.length > 0) table.tHead.rows[0].cells[0].ariaSort = 'ascending';

const matches = (text, filter) => filter.toLowerCase().split(/\\s+/).every((word) => text.toLowerCase().includes(word));

const form = document.querySelector('.controls:not(.find)');
const heads = table ? [...table.tHead.rows[0].cells].filter((head) => head.dataset.sort) : [];
const orders = heads.flatMap((head) => [[head, false], [head, true]]);
for (const [head, descending] of form ? orders : []) {
  const name = head.textContent + (descending ? ', descending' : '');
  form.elements.sort.append(new Option(name, form.elements.sort.length));
}
function filterRows() {
  const shown = new Set([...form.querySelectorAll('[name=outcome]:checked')].map((box) => box.value));
  let count = 0;
  for (const row of rows) {
    const name = row.cells[1].textContent + ' ' + row.cells[2].textContent;
    row.hidden = !shown.has(row.dataset.outcome) || !matches(name, form.elements.filter.value);
    if (!row.hidden) count += 1;
  }
  form.querySelector('output').textContent = count + ' of ' + rows.length;
}
if (form && rows.length > 1) {
  form.hidden = false;
  form.addEventListener('input', filterRows);
  form.elements.sort.addEventListener('change', (event) => sortBy(...orders[event.target.value]));
  form.addEventListener('submit', (event) => event.preventDefault());
  filterRows();
}

const find = document.querySelector('.find');
const figures = [...document.querySelectorAll('.trend')];
function findTrends() {
  const show = (element, name) => { element.hidden = !matches(name.textContent, find.elements.filter.value); };
  for (const figure of figures) show(figure, figure.querySelector('.names'));
  for (const row of document.querySelectorAll('.levels tbody tr')) show(row, row);
  find.querySelector('output').textContent = figures.filter((figure) => !figure.hidden).length + ' of ' + figures.length;
}
if (find && figures.length > 1) {
  find.hidden = false;
  find.addEventListener('input', findTrends);
  find.addEventListener('submit', (event) => event.preventDefault());
  findTrends();
}

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
`;

;// CONCATENATED MODULE: ./lib/report/html/style.js
/** Tested for contrast: texts 4.5 to 1, marks and borders that tell something 3 to 1. */
const colors = {
    light: `--paper:#fff;--ink:#1b1e23;--muted:#5d6570;--line:#e2e5e9;--panel:#f6f7f9;--band:#e9ecf0;--edge:#808994;
--baseline:#7b8593;--candidate:#1f5fd0;--bad:#b3263c;--good:#18733f;--open:#8a5a00;--bad-tint:#fbe9ec;--good-tint:#e5f4eb;--open-tint:#fbf1dd`,
    dark: `--paper:#121417;--ink:#e5e7ea;--muted:#9aa2ad;--line:#2c3138;--panel:#191c20;--band:#262b32;--edge:#6f7986;
--baseline:#8d97a5;--candidate:#74a9ff;--bad:#ff8090;--good:#58c98c;--open:#e5b454;--bad-tint:#3a1a20;--good-tint:#12301f;--open-tint:#352810`,
};
const page = `
:root{${colors.light};color-scheme:light}
@media(prefers-color-scheme:dark){:root{${colors.dark};color-scheme:dark}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 1.5rem 4rem;max-width:90rem;background:var(--paper);color:var(--ink);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--muted);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--candidate);outline-offset:2px;border-radius:2px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem;letter-spacing:-.005em}
h3{font-size:.95rem;margin:0 0 .25rem}
small{display:block;color:var(--muted);font-size:.8rem;line-height:1.35}
.note,.compared,footer{color:var(--muted);font-size:.85rem}
.note{margin:.35rem 0}
.figure{white-space:nowrap;color:var(--muted)}
section{scroll-margin-top:1rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1.5rem 0 0;padding:.5rem 0;border-bottom:1px solid var(--line);font-size:.875rem}
nav a{color:var(--muted);text-decoration:none}nav a:hover{color:var(--ink);text-decoration:underline}
sup{line-height:0;font-size:.72rem;margin-left:.2em}sup a{padding:.2em .1em}
.worse{color:var(--bad);fill:var(--bad)}.better{color:var(--good);fill:var(--good)}.moved{color:var(--open);fill:var(--open)}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem}`;
const verdict = `
header{margin-top:2rem;border-left:4px solid var(--open);padding-left:1.1rem}
header.plain{border:0;padding:0}header.bad{border-color:var(--bad)}header.good{border-color:var(--good)}
.suite{margin:0;color:var(--muted);font-size:.9rem}
h1{font-size:1.7rem;line-height:1.25;letter-spacing:-.015em;margin:.1rem 0 .6rem;font-weight:600;overflow-wrap:anywhere}
h1 code{font-size:.88em;font-weight:500}
.verdict{color:var(--open)}.verdict::after{content:"\\2002"}
.bad .verdict{color:var(--bad)}.good .verdict{color:var(--good)}
.tally{margin:0 0 .3rem}.tally .chip{margin-left:.35rem}
.compared{margin:0}
header ul{margin:.75rem 0 0;padding-left:1.1rem}
.next{margin:.75rem 0 0}.next+ul{margin-top:.1rem}
.chip{display:inline-block;padding:0 .5em;border-radius:1em;font-size:.8rem;line-height:1.55;white-space:nowrap;background:var(--panel);color:var(--muted)}
.chip.regressed,.chip.missing{background:var(--bad-tint);color:var(--bad)}
.chip.improved{background:var(--good-tint);color:var(--good)}
.chip.inconclusive,.chip.incomparable{background:var(--open-tint);color:var(--open)}`;
const tables = `
.scroll{overflow-x:auto;margin:0 -1.5rem;padding:0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th{font-weight:500;color:var(--muted);text-align:left;vertical-align:bottom;white-space:nowrap}
th,td{padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line)}
td,tbody th{vertical-align:top;overflow-wrap:anywhere}
tbody th{font-weight:400;color:var(--ink);white-space:normal}
th:last-child,td:last-child{padding-right:0}
.number+:not(.number){padding-left:1rem}
.comparisons tbody th{min-width:8.5rem}
tr:target,figure:target,li:target{background:var(--open-tint)}
.number{text-align:right;white-space:nowrap}
tbody b{font-weight:550}
tr[data-outcome=unchanged] b,tr[data-outcome=shown] b{font-weight:400}
tr[data-outcome=regressed] .change,tr[data-outcome=missing] .change{color:var(--bad);font-weight:600}
tr[data-outcome=improved] .change{color:var(--good);font-weight:600}
tbody tr:hover{background:var(--panel)}
.plot{width:14rem;min-width:11.5rem}
th button{all:unset;cursor:pointer;white-space:nowrap}
th button{position:relative}th button::after{content:"↕";position:absolute;left:100%;padding-left:.15em;font-size:.8em;line-height:1.8;opacity:0}
th button:hover{color:var(--ink)}th button:is(:hover,:focus-visible)::after,th[aria-sort] button::after{opacity:1}
th button:focus-visible{outline:2px solid var(--candidate);outline-offset:2px}
th[aria-sort] button{color:var(--ink)}
th[aria-sort=ascending] button::after{content:"↑"}th[aria-sort=descending] button::after{content:"↓"}
.controls{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:baseline;margin:0 0 .75rem;font-size:.875rem}
.controls[hidden]{display:none}
.controls input[type=search],.controls select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:4px;padding:.2rem .5rem;width:15rem;max-width:100%}
.controls input::placeholder{color:var(--muted);opacity:1}
.controls fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.15rem .9rem}
.controls legend{float:left;padding:0;margin-right:.9rem;color:var(--muted)}
.controls label{white-space:nowrap}.controls input[type=checkbox]{accent-color:var(--candidate);margin:0 .15rem 0 0;vertical-align:-.1em}
.controls .sort{display:none}
.controls output{color:var(--muted);margin-left:auto}
.facts th{width:34%}
.facts th,.facts td{padding-top:.25rem;padding-bottom:.25rem}
.facts th,.facts td{overflow-wrap:anywhere}.facts .short{white-space:nowrap;overflow-wrap:normal}
.facts .differs th,.facts .differs td{color:var(--bad)}
.kernels .name{font:.82rem/1.4 ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;min-width:14rem;max-width:34rem}
.figures{width:auto;min-width:min(100%,34rem);margin-top:.75rem}
.calibration td,.levels td{white-space:nowrap}.levels th{overflow-wrap:break-word}
.remarks{margin:.75rem 0;padding-left:1.5rem;color:var(--muted);font-size:.85rem}`;
const drawings = `
svg{display:block;width:100%;overflow:visible}
svg svg{overflow:hidden}
svg text{fill:var(--muted);font-size:.7rem}
svg .middle{text-anchor:middle}svg .end{text-anchor:end}
svg .margin{fill:var(--band)}svg .edge{stroke:var(--edge);stroke-width:.75}
svg .limit{stroke:var(--muted);stroke-dasharray:2 2}
svg .zero{stroke:var(--muted)}
.mark{height:22px}.axis svg,svg.axis{height:16px}
.mark .interval{stroke:var(--baseline);stroke-width:2.5}
.mark .change{fill:var(--baseline)}
.mark.regressed .interval{stroke:var(--bad)}.mark.regressed .change{fill:var(--bad)}
.mark.improved .interval{stroke:var(--good)}.mark.improved .change{fill:var(--good)}
.mark.inconclusive .interval{stroke:var(--open)}.mark.inconclusive .change{fill:var(--open)}
.mark .beyond{fill:var(--ink)}.mark .more{fill:var(--bad)}.mark .less{fill:var(--good)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,27rem),1fr));gap:1.25rem 2rem;align-items:start}
figure{margin:0;min-width:0;break-inside:avoid}
figcaption{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .6rem;margin-bottom:.35rem}
figcaption .names{overflow-wrap:anywhere;flex:1 1 auto}
figcaption b{font-weight:550}
details{margin-top:1.25rem}summary{cursor:pointer;color:var(--muted);margin-bottom:1rem}
.side{display:grid;grid-template-columns:7.5rem 1fr;gap:.75rem;align-items:center}
.side .label{font-size:.8rem;line-height:1.3;text-align:right;color:var(--muted)}
.side.axis{align-items:start}.side .figure{white-space:normal}
.timeline .side{grid-template-columns:9rem 1fr}
.distribution .side:not(.axis)>svg,.timeline .lane>svg{background:var(--panel)}
.iterations>svg{border-top:1px solid var(--paper)}
.iterations path{fill-opacity:.18;stroke-width:1.25;vector-effect:non-scaling-stroke}
.iterations .baseline{fill:var(--baseline);stroke:var(--baseline)}.iterations .candidate{fill:var(--candidate);stroke:var(--candidate)}
.distribution .candidate svg{border-top:1px solid var(--paper)}
.baseline circle{fill:var(--baseline)}.candidate circle{fill:var(--candidate)}
.baseline .box,.baseline .whisker{fill:var(--baseline);stroke:var(--baseline)}
.candidate .box,.candidate .whisker{fill:var(--candidate);stroke:var(--candidate)}
.box{fill-opacity:.3;stroke:none!important}.whisker{stroke-opacity:.35}
.center{stroke-width:1.25}.center.baseline{stroke:var(--baseline)}.center.candidate{stroke:var(--candidate)}
.candidate .center.baseline{stroke-dasharray:3 2}
.axis line{stroke:var(--muted)}
.timeline{margin-bottom:1.75rem}.timeline .lane{margin-bottom:2px}
.timeline path,.curve path{fill:none;stroke:var(--ink);stroke-width:1.25;vector-effect:non-scaling-stroke}
.span.baseline{fill:var(--baseline);fill-opacity:.16}.span.candidate{fill:var(--candidate);fill-opacity:.14}
.span.throttled{fill:var(--bad);fill-opacity:.35}.span.discarded{fill:var(--open);fill-opacity:.3}
.legend{white-space:nowrap;margin-right:.75rem}.key{display:inline-block;width:.9em;height:.7em;margin-right:.35em;border:1.5px solid;background:color-mix(in srgb,currentColor 20%,transparent)}
.key.baseline{color:var(--baseline)}.key.candidate{color:var(--candidate)}.key.throttled{color:var(--bad);background:currentColor}.key.discarded{color:var(--open)}
.trend circle{fill:var(--baseline)}.trend .level{stroke:var(--candidate);stroke-width:2}
.trend .shift{stroke:var(--open);stroke-dasharray:3 2}.trend text{font-weight:600}.trend .worse{fill:var(--bad)}.trend .better{fill:var(--good)}.trend .moved{fill:var(--open)}
.trend svg{background:var(--panel)}.trend text.beyond{fill:var(--ink);text-anchor:middle}.trend a text{text-decoration:underline}.trend{content-visibility:auto;contain-intrinsic-size:auto 10rem}.trend[hidden]{display:none}.ends{display:grid;grid-template-columns:minmax(max-content,1fr) auto minmax(max-content,1fr);gap:0 .75rem}.ends :nth-child(2){text-align:center}.ends :last-child{text-align:right}
.curve{height:44px;width:12rem}.curve circle{fill:var(--candidate)}
.columns{columns:2 30rem;column-gap:3rem}.columns>div{break-inside:avoid-column;margin-bottom:2rem}.columns>div>:first-child{margin-top:0}
.columns ul{margin:.25rem 0;padding-left:1.1rem}
dl{margin:0;font-size:.875rem}dt{font-weight:550}dd{margin:0 0 .5rem}`;
const narrow = `
@media screen and (max-width:78rem){
.plot{min-width:8rem}.comparisons tbody th{min-width:7rem}.comparisons :is(th,td){padding-right:.45rem}
}
@media screen and (max-width:60rem){
body{padding:0 1rem 3rem}
.scroll{margin:0 -1rem;padding:0 1rem}
.scroll:has(.comparisons){overflow:visible}
h1{font-size:1.3rem}
.controls .sort{display:inline}.controls select{width:auto}
.comparisons,.comparisons :is(thead,tbody,thead tr,.plot){display:block}
.comparisons thead{position:sticky;top:0;background:var(--paper);z-index:1}
.comparisons thead th:not(.plot){display:none}.comparisons thead .plot{width:auto;padding:.3rem 0}
.comparisons tbody tr{display:grid;grid-template-columns:7.5rem minmax(0,1fr) auto;gap:0 .6rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.comparisons tbody tr[hidden]{display:none}
.comparisons tbody tr>*{border:0;padding:0;min-width:0}
.comparisons td:nth-child(1){grid-area:1/3;text-align:right}
.comparisons th:nth-child(2){grid-area:1/1/auto/3;color:var(--muted)}
.comparisons th:nth-child(3){grid-area:2/1/auto/3}
.comparisons td:nth-child(4){grid-area:3/1;color:var(--muted);text-align:left;white-space:normal}
.comparisons td:nth-child(5){grid-area:3/2;text-align:left;white-space:normal}
.comparisons td:nth-child(5)::before{content:"→ "}
.comparisons td:nth-child(6){grid-area:2/3/span 2}
.comparisons td:nth-child(7){grid-area:4/1/auto/4;width:auto;padding-top:.25rem}
.comparisons td:nth-child(n+8){color:var(--muted);font-size:.8rem;text-align:left}
.comparisons td:nth-child(8){grid-area:5/1}.comparisons td:nth-child(8)::before{content:"q "}
.comparisons td:nth-child(9){grid-area:5/2}.comparisons td:nth-child(9)::before{content:"n "}
.comparisons td:nth-child(10){grid-area:5/3;white-space:normal;max-width:9rem}.comparisons td:nth-child(10)::before{content:"limit "}
.comparisons td:nth-child(8) small,.comparisons td:nth-child(11){display:none}
.kernels :is(thead,tbody),.levels tbody{display:block}
.kernels tr{display:grid;grid-template-columns:1fr 1fr 1fr}
.kernels :is(th,td){border:0;padding:.25rem 0 0}.kernels tr{border-bottom:1px solid var(--line);padding-bottom:.35rem}
.kernels tbody .name{grid-column:1/-1;min-width:0}.kernels th:first-child{grid-column:1/-1}.kernels .plot,.levels thead{display:none}
.levels{display:block}.levels tr:not([hidden]){display:grid;grid-template-columns:1fr auto auto;gap:0 1rem;border-bottom:1px solid var(--line);padding:.35rem 0}
.levels :is(th,td){border:0;padding:0}.levels th{grid-column:1/-1}.levels .number{text-align:left}
.side,.timeline .side{grid-template-columns:5.5rem 1fr;gap:.5rem}
}`;
const print = `
@page{margin:12mm}
@media print{
:root{${colors.light};color-scheme:light}
html{font-size:10px}
body{font-size:1rem;max-width:none;padding:0}
.controls,nav{display:none}
.scroll{overflow:visible;margin:0;padding:0}
h2{margin-top:1.5rem}
h2,h3,.note{break-after:avoid}
tr,figure{break-inside:avoid}
.cards{display:block}.cards figure{display:inline-block;width:48%;margin:0 1.5% 1rem 0;vertical-align:top}.cards .distribution{width:31%}
thead{display:table-header-group}
.plot{width:9rem;min-width:8rem}
header,.chip,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
th button::after{content:""!important}
}`;
/** The whole style of the page: restrained colours in light and dark, one column on a phone, ink-saving print. */
const style = page + verdict + tables + drawings + narrow + print;

;// CONCATENATED MODULE: ./lib/report/html/page.js




/** Everything that the page may do is written into it: its own style and script by their hashes, and nothing else. */
function page_page(title, body) {
    const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>\n${html `<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><title>${title}</title><style>${own(style)}</style></head>
<body>${body}<script>${own(script)}</script></body></html>`.markup}\n`;
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}

;// CONCATENATED MODULE: ./lib/report/html/timeline-section.js




const LANE_HEIGHT = 54;
const LANES = 24;
/** Two points a bucket, so that a narrow spike is never thinned away. */
const BUCKETS = 300;
const SPANS = 500;
/** What the machine did over the job: lanes on one time axis, throttling marked through all of them. */
function timelineSection(timelines) {
    if (timelines.length === 0)
        return null;
    return html `<section id="timeline"><h2>Timeline</h2>
${legend(timelines)}
${timelines.map(timelineFigure)}</section>`;
}
const timeline_section_kinds = ['baseline', 'candidate', 'discarded', 'throttled'];
function legend(timelines) {
    const present = new Set(timelines.flatMap(({ spans }) => spans.map(({ kind }) => kind)));
    return html `<p class="note">Over the seconds of the job. ${timeline_section_kinds
        .filter((kind) => present.has(kind))
        .map((kind) => html `<span class="legend"><i class="key ${kind}"></i>${kind}</span> `)}</p>`;
}
function timelineFigure({ title, lanes, spans }) {
    const seconds = [
        ...lanes.flatMap(({ points }) => points.map((point) => point.seconds)),
        ...spans.flatMap(({ from, to }) => [from, to]),
    ];
    const [low, high] = seconds.reduce(([a, b], s) => [Math.min(a, s), Math.max(b, s)], [Infinity, -Infinity]);
    if (!(high > low))
        return html ``;
    const time = { low, high };
    const bands = spans.slice(0, SPANS).map((span) => band(span, time));
    const hidden = lanes.length - LANES;
    return html `<figure class="timeline"><figcaption>${data(title)}${throttledNote(spans)}</figcaption>
${lanes.slice(0, LANES).map((lane) => laneRow(lane, time, bands))}
<div class="side axis"><span class="label">s</span><svg height="16" aria-hidden="true">${ticks(time, 6).map(({ value, label }) => html `<line x1="${at(time, value)}" x2="${at(time, value)}" y1="0" y2="3"/><text class="middle" x="${at(time, value)}" y="14">${label}</text>`)}</svg></div>
${hidden > 0 && html `<p class="note">${hidden} more lanes left out.</p>`}</figure>`;
}
function throttledNote(spans) {
    const throttled = spans.filter(({ kind }) => kind === 'throttled');
    if (throttled.length === 0)
        return null;
    const seconds = throttled.reduce((sum, { from, to }) => sum + to - from, 0);
    return html ` <span class="chip regressed">throttled for ${(0,number/* formatQuantity */.VZ)(seconds, 's')}</span>`;
}
function band({ from, to, kind, label }, time) {
    const wide = Math.max(0.15, round(position(time, to) - position(time, from)));
    return html `<rect class="span ${kind}" x="${at(time, from)}" width="${wide}%" y="0" height="100%"><title>${(0,plain_text/* plainText */.w)(label)}</title></rect>`;
}
function laneRow(lane, time, bands) {
    const values = lane.points.map(({ value }) => value).filter((value) => value !== null);
    const unit = (0,plain_text/* plainText */.w)(lane.unit, 20);
    const scale = scaleOver(values);
    const [lowest, highest] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
    const range = lowest > highest ? 'not measured' : (0,number/* formatRange */.Lu)(lowest, highest, unit);
    return html `<div class="side lane"><span class="label">${data(lane.label, 40)}<br><span class="figure">${range}</span></span>
<svg height="${LANE_HEIGHT}" role="img" aria-label="${(0,plain_text/* plainText */.w)(lane.label, 40)}: ${range}">${bands}
<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path d="${path(lane, time, scale)}"/></svg></svg></div>`;
}
/** A line that is broken where values are absent. */
function path({ points }, time, scale) {
    let pen = 'M';
    return extremes(points)
        .map(({ seconds, value }) => {
        if (value === null) {
            pen = 'M';
            return '';
        }
        const step = `${pen}${round(position(time, seconds))} ${round(100 - position(scale, value))}`;
        pen = 'L';
        return step;
    })
        .join('');
}
/** The points thinned to the lowest and highest of each bucket. */
function extremes(points) {
    if (points.length <= 2 * BUCKETS)
        return points;
    const size = points.length / BUCKETS;
    return Array.from({ length: BUCKETS }, (_, bucket) => points.slice(Math.floor(bucket * size), Math.floor((bucket + 1) * size))).flatMap((bucket) => {
        const known = bucket.filter(({ value }) => value !== null);
        const sorted = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
        const gap = bucket.find(({ value }) => value === null);
        const kept = [gap, sorted[0], sorted.at(-1)].filter((point) => point !== undefined);
        return kept.toSorted((a, b) => a.seconds - b.seconds);
    });
}

;// CONCATENATED MODULE: ./lib/report/html/trend-scale.js


/** Fewer values have no usual range. */
const trend_scale_FEWEST = 20;
const LATEST = 5;
/**
 * The axis of a trend: all of the usual range, all `levels` and the latest points. A wild value of long ago lies beyond it
 * and does not flatten the others.
 */
function trendScale(points, levels) {
    const values = points.map(({ value }) => value);
    if (values.length < trend_scale_FEWEST)
        return scaleOver(values);
    const [low, high] = [(0,quantile/* quantile */.YV)(values, 0.25), (0,quantile/* quantile */.YV)(values, 0.75)];
    const reach = 3 * (high - low);
    if (reach === 0)
        return scaleOver(values);
    const usual = values.filter((value) => value >= low - reach && value <= high + reach);
    return scaleOver([...usual, ...levels, ...values.slice(-LATEST)]);
}

;// CONCATENATED MODULE: ./lib/report/html/trend-section.js








const POINTS = 200;
const HEIGHT = 96;
/** The default branch over time: one plot a metric, levels between change points, the change written at each. */
function trendSection(trends, options) {
    const moving = (trend) => Number(trend.changePoints.length > 0);
    const drawn = trends
        .filter((trend) => trend.points.length > 1)
        .toSorted((a, b) => moving(b) - moving(a))
        .slice(0, options.most);
    if (drawn.length === 0)
        return null;
    const hidden = trends.length - drawn.length;
    return html `<section id="trend"><h2>Trend of the baseline branch</h2>
<p class="note">● a run, oldest on the left; the line is the level between changes, dashes where it changed; ▴ ▾ beyond the axis.</p>
<div class="cards">${drawn.map((trend) => trendFigure(trend, options))}</div>
${hidden > 0 && html `<p class="note">${(0,number/* formatCount */.B4)(hidden, 'more metric')} not drawn.</p>`}</section>`;
}
function trendFigure(trend, options) {
    const skipped = Math.max(0, trend.points.length - POINTS);
    const points = trend.points.slice(skipped);
    const changes = trend.changePoints
        .map(({ index, change }) => ({ index: index - skipped, change }))
        .filter(({ index }) => index > 0 && index < points.length);
    const time = { low: -0.5, high: points.length - 0.5 };
    const unit = (0,plain_text/* plainText */.w)(trend.unit, 20);
    const values = points.map((point) => point.value);
    const segments = segmentsOf(values, changes);
    const scale = headroom(trendScale(points, segments.map(({ level }) => level)), changes.length > 0);
    const latest = points.at(-1);
    return html `<figure class="trend"><figcaption><span class="names">${data(trend.benchmark)} <b>${data(trend.metric)}</b>${report_row/* arrows */.d$[trend.direction]}</span>
<span class="figure">${(0,number/* formatQuantity */.VZ)(latest?.value ?? null, unit)}</span></figcaption>
<svg height="${HEIGHT}" role="img" aria-label="${(0,number/* formatCount */.B4)(points.length, 'run')}, ${(0,number/* formatCount */.B4)(changes.length, 'change point')}">
${segments.map(({ start, end, level }) => html `<line class="level" x1="${x(time, start - 0.5)}" x2="${x(time, end - 0.5)}" y1="${y(scale, level)}" y2="${y(scale, level)}"/>`)}
${points.map((point, index) => dot(point, index, unit, time, scale))}
${staggered(changes, points.length).map((change) => linked(changeMark(change, points[change.index], time, trend.direction), commitPath(points[change.index]?.sha ?? null), options))}
</svg>
<p class="note ends"><span>${dayOf(points[0])}</span><span>${(0,number/* formatCount */.B4)(points.length, 'run')}: ${(0,number/* formatRange */.Lu)(Math.min(...values), Math.max(...values), unit)}</span><span>${dayOf(latest)}</span></p></figure>`;
}
function x(time, index) {
    return `${round(position(time, index))}%`;
}
function y(scale, value) {
    return `${round(8 + 0.84 * (100 - position(scale, value)))}%`;
}
/** `abc1234, 2026-10-01` */
function nameOf({ sha, createdAt }) {
    return (0,plain_text/* plainText */.w)([sha?.slice(0, 7), createdAt?.slice(0, 10)].filter((part) => part !== undefined).join(', '));
}
function dot(point, index, unit, time, scale) {
    const { value } = point;
    const title = html `<title>${nameOf(point)}: ${(0,number/* formatQuantity */.VZ)(value, unit)}</title>`;
    if (value > scale.high)
        return html `<text class="beyond" x="${x(time, index)}" y="8">▴${title}</text>`;
    if (value < scale.low)
        return html `<text class="beyond" x="${x(time, index)}" y="${HEIGHT - 1}">▾${title}</text>`;
    return html `<circle cx="${x(time, index)}" cy="${y(scale, value)}" r="2.2">${title}</circle>`;
}
/** Above the dots, room for the changes that are written there. */
function headroom({ low, high }, needed) {
    return needed ? { low, high: high + 0.25 * (high - low) } : { low, high };
}
/** Each stretch between change points, with its median, which a wild run does not move. */
function segmentsOf(values, changes) {
    const starts = [0, ...changes.map(({ index }) => index)];
    return starts.map((start, segment) => {
        const end = starts[segment + 1] ?? values.length;
        return { start, end, level: (0,quantile/* median */.JZ)(values.slice(start, end)) };
    });
}
/** So much of the width a change takes as it is written. */
const WRITTEN = 0.18;
/** The changes, with the line on which each is written: the second where the first is taken. */
function staggered(changes, points) {
    const placed = [];
    for (const change of changes) {
        const before = placed.at(-1);
        const near = before !== undefined && change.index - before.index < WRITTEN * points;
        placed.push({ ...change, line: near ? 1 - before.line : 0 });
    }
    return placed;
}
function changeMark({ index, change, line }, point, time, direction) {
    const place = x(time, index - 0.5);
    const late = Number.parseFloat(place) > 70;
    return html `<g><title>since ${point === undefined ? '' : nameOf(point)}</title><line class="shift" x1="${place}" x2="${place}" y1="0" y2="100%"/><text class="${meaning(change, direction)}${late ? ' end' : ''}" x="${place}" dx="${late ? -4 : 4}" y="${12 + 12 * line}">${(0,number/* formatChange */.eD)(change)}</text></g>`;
}
/** Whether a change of level is for better or worse; `moved` where the metric has no direction. */
function meaning(change, direction) {
    if (direction === 'none' || change === 0)
        return 'moved';
    return change > 0 === (direction === 'lower') ? 'worse' : 'better';
}
function dayOf(point) {
    return (0,plain_text/* plainText */.w)(point?.createdAt?.slice(0, 10) ?? '');
}

// EXTERNAL MODULE: ./lib/report/guidance.js
var guidance = __webpack_require__(69910);
;// CONCATENATED MODULE: ./lib/report/html/verdict-header.js









/** Verdicts that their titles have the words of. */
const spoken = new Set(['inconclusive', 'no-baseline', 'incomparable']);
/** The verdict, the one number, and what was compared with what. */
function verdictHeader(outlined, context) {
    const { result } = outlined;
    const { title, consequence } = (0,headline/* headline */.P)(outlined);
    const tone = result.fails ? 'bad' : result.verdict === 'pass' ? 'good' : 'open';
    return html `<header class="${tone}"><p class="suite">${data(result.name, 80)}</p>
<h1>${!spoken.has(result.verdict) && html `<span class="verdict">${result.verdict}</span> `}${phraseHtml(title)}</h1>
<p class="tally"><b>${consequence}</b>${(0,headline/* tally */.N)(outlined).map(({ outcome, text }) => html ` <span class="chip ${outcome}">${text}</span>`)}</p>
<p class="compared">${compared(result, context)}</p>
${attention(outlined)}${next(outlined, context)}</header>`;
}
function phraseHtml(phrase) {
    return html `${phrase.map((part) => (typeof part === 'string' ? (0,report_phrase/* unbroken */.D_)(part) : html `<code>${data(part.name, 120)}</code>`))}`;
}
function compared(result, context) {
    const newest = result.baseline[0];
    const candidate = html `Candidate ${commit(result.candidate, context)}${measuredIn(result, context)}`;
    if (!newest)
        return html `${candidate}, compared with nothing`;
    return html `${candidate} against baseline ${commit(newest, context)}${(0,provenance/* howMeasured */.Ze)(result, newest.createdAt)} · ${(0,provenance/* environmentWords */.zI)(result)}`;
}
/** ` of 2026-11-24 (pull request #42, run 812)`. */
function measuredIn({ candidate }, context) {
    const { createdAt, pullRequest, runId } = candidate;
    const places = [
        pullRequest === null ? null : linked(`pull request #${pullRequest}`, `/pull/${pullRequest}`, context),
        runId === null ? null : linked(`run ${runId}`, `/actions/runs/${runId}`, context),
    ].filter((place) => place !== null);
    const day = createdAt === null ? '' : ` of ${(0,plain_text/* plainText */.w)(createdAt.slice(0, 10))}`;
    if (places.length === 0)
        return html `${day}`;
    return html `${day} (${places.map((place, index) => html `${index > 0 && ', '}${place}`)})`;
}
function attention(outlined) {
    const { reasons, notes, warnings, verdict } = outlined.result;
    const texts = [...((0,outline/* reasonsAreOpen */.YT)(outlined) ? reasons : []), ...notes, ...warnings].slice(0, 12);
    const lines = [
        ...texts.map((text) => html_sentence(text)),
        ...(verdict === 'incomparable' ? differing(outlined.result) : []),
    ];
    return lines.length === 0 ? null : html `<ul>${lines.map((line) => html `<li>${line}</li>`)}</ul>`;
}
const DIFFERENCES = 5;
/** What makes the sides not comparable, since that is the answer then. */
function differing({ environment }) {
    const counted = environment.differences.filter(({ ignored }) => !ignored);
    const side = (text) => (text === null ? html `<i>unknown</i>` : data(text, 80));
    const shown = counted
        .slice(0, DIFFERENCES)
        .map(({ field, baseline, candidate }) => html `<code>${data(field)}</code>: ${side(baseline)} → ${side(candidate)}`);
    const hidden = counted.length - shown.length;
    return hidden > 0
        ? [...shown, html `<a href="#background">${(0,number/* formatCount */.B4)(hidden, 'more field')}</a>`]
        : shown;
}
function next(outlined, context) {
    const first = outlined.result.verdict === 'no-baseline' ? (0,guidance/* firstBaseline */.ce)(context) : [];
    const steps = [
        ...first.map((step) => html_sentence(step)),
        ...(0,guidance/* nextSteps */.Zn)(outlined).map(({ who, text }) => html `${phraseHtml(who)}: ${html_sentence(text)}`),
    ];
    return steps.length === 0
        ? null
        : html `<p class="next"><b>Next</b></p><ul>${steps.map((step) => html `<li>${step}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./lib/report/html/html-report.js
















/** With the other sections the page stays below 5 MB. */
const TRENDS = 60;
/**
 * The report as one page that needs nothing else: no request leaves it, it reads without its script, and it stays below
 * 5 MB. A result alone is enough; snapshots add the measured values, the rest of `evidence` its own section.
 */
function htmlReport(result, evidence = {}) {
    const outlined = (0,outline/* outline */.rj)(result);
    const context = evidence.context ?? noContext;
    const values = distributionSection(outlined, evidence);
    const parts = [
        ['comparisons', 'Comparisons', comparisonSection(outlined, values.linkOf)],
        ['values', 'Values', values.section],
        ['timeline', 'Timeline', timelineSection(evidence.timelines ?? [])],
        ['kernels', (0,report_profiles/* profilesTitle */.pD)(context.profiles), kernelSection(context.profiles)],
        [
            'trend',
            'Trend',
            trendSection(evidence.trends ?? [], { repositoryUrl: context.repositoryUrl, most: TRENDS }),
        ],
        ['calibration', 'Noise', calibrationSection(evidence.calibration)],
        ['background', 'Background', backgroundSection(outlined, evidence, context)],
    ];
    const { icon, title } = (0,headline/* headline */.P)(outlined);
    const name = `${icon} ${(0,plain_text/* plainText */.w)(result.name, 80)}: ${(0,report_phrase/* phraseText */.tN)(title)}`;
    const body = html `${verdictHeader(outlined, context)}${contents(parts)}<main>${parts.map(([, , section]) => section)}</main>
<footer>${(0,plain_text/* plainText */.w)(`${result.tool.name} ${result.tool.version}`, 80)}</footer>`;
    return page_page(name, body);
}
function contents(parts) {
    const present = parts.filter(([, , section]) => section !== null);
    return html `<nav aria-label="Sections">${present.map(([id, title]) => html `<a href="#${id}">${title}</a>`)}</nav>`;
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
;// CONCATENATED MODULE: ./lib/report/junit.js



/** Outcomes that say neither good nor bad. */
const OPEN = ['inconclusive', 'incomparable', 'new'];
/**
 * A result as JUnit XML, for whatever shows test reports: one test case for the verdict and one for each metric. A case
 * fails only where the job fails for it; what is open is skipped. `time` is the candidate's own, of metrics that are times.
 */
function junit(result) {
    const cases = [verdictCase(result), ...result.comparisons.map((one) => metricCase(one, result))];
    const count = (what) => cases.filter((text) => text.includes(`<${what} `)).length;
    const totals = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`;
    const at = result.candidate.createdAt;
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="aaco" ${totals}>
<testsuite name="${attribute(result.name)}" ${totals}${at === null ? '' : ` timestamp="${attribute(at)}"`}>
${cases.join('\n')}
</testsuite>
</testsuites>
`;
}
function verdictCase(result) {
    const { title, message } = (0,annotations/* verdictAnnotation */.BV)(result);
    const body = result.fails
        ? failure(result.verdict, title, message)
        : `<system-out>${junit_text(title)}</system-out>`;
    return `<testcase classname="${attribute(result.name)}" name="verdict">${body}</testcase>`;
}
function metricCase(comparison, { name, fails }) {
    const { benchmark, metric, outcome } = comparison;
    const { title, message } = (0,annotations/* annotationOf */.lW)(comparison);
    const names = `classname="${attribute(`${name}.${benchmark}`)}" name="${attribute(metric)}"`;
    const body = fails && isBad(comparison)
        ? failure(outcome, title, message)
        : OPEN.includes(outcome)
            ? `<skipped message="${attribute(title)}"/>`
            : `<system-out>${junit_text(`${title}: ${message}`)}</system-out>`;
    return `<testcase ${names}${timeOf(comparison)}>${body}</testcase>`;
}
function isBad({ outcome, gate, accepted }) {
    return (outcome === 'regressed' || outcome === 'missing') && gate === 'fail' && !accepted;
}
function timeOf({ center, unit }) {
    const seconds = center.candidate === null ? null : (0,model_unit/* convert */.C6)(center.candidate, unit, 's');
    return seconds === null ? '' : ` time="${seconds}"`;
}
function failure(type, title, message) {
    return `<failure type="${type}" message="${attribute(title)}">${junit_text(message)}</failure>`;
}
const junit_entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function junit_text(plain) {
    return (0,plain_text/* plainText */.w)(plain, 4096).replace(/[&<>"']/g, (character) => junit_entities[character] ?? '');
}
function attribute(plain) {
    return junit_text(plain.slice(0, 300));
}

;// CONCATENATED MODULE: ./lib/platform/github/head-seen.js



const RunsSchema = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        created_at: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP(),
        head_repository: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish(),
    })),
});
/**
 * Which commit the branch of a pull request had at a time, by the last run that GitHub had begun for it, of whatever workflow;
 * null where it knows none. The dates in a commit are its author's and prove nothing, and a commit may come back to a branch
 * that had left it.
 */
async function headAt(github, branch, time) {
    const runs = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/actions/runs',
        parameters: {
            branch: branch.name,
            event: 'pull_request',
            exclude_pull_requests: true,
            per_page: 100,
        },
        permission: 'actions: read',
        schema: RunsSchema,
    });
    if (!runs.ok)
        return runs;
    const [last] = runs.value.workflow_runs
        .filter(({ head_repository }) => head_repository?.id === branch.repositoryId)
        .filter(({ created_at }) => Date.parse(created_at) < Date.parse(time))
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
    return (0,answer/* answer */.ZF)(last?.head_sha ?? null);
}

;// CONCATENATED MODULE: ./lib/platform/github/labels.js



const EventSchema = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish(),
});
/** Who set `label` on the pull request last; null where it is not set now. */
async function findLabelAuthor(github, pullRequest, label) {
    const events = await (0,client/* list */.p_)(github, {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
        parameters: { issue_number: pullRequest },
        permission: 'pull-requests: read',
        schema: EventSchema,
    });
    if (!events.ok)
        return events;
    const last = events.value.findLast((one) => one.label?.name.toLowerCase() === label.toLowerCase() && /^(un)?labeled$/.test(one.event));
    if (last?.event !== 'labeled' || !last.actor)
        return (0,answer/* answer */.ZF)(null);
    const maintainer = await mayWrite(github, last.actor.login);
    if (!maintainer.ok)
        return maintainer;
    return (0,answer/* answer */.ZF)({ login: last.actor.login, at: last.created_at, maintainer: maintainer.value });
}
/** A bot decides nothing: one that labels by changed files does what the pull request's author made it do. */
async function mayWrite(github, login) {
    if (login.endsWith('[bot]'))
        return (0,answer/* answer */.ZF)(false);
    const permission = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        parameters: { username: login },
        permission: 'contents: read',
        schema: schemas/* object */.Ikc({ permission: schemas/* string */.YjP() }),
    });
    // `maintain` is told as `write` here.
    if (permission.ok)
        return (0,answer/* answer */.ZF)(['admin', 'write'].includes(permission.value.permission));
    return permission.trouble.kind === 'absent' ? (0,answer/* answer */.ZF)(false) : permission;
}

;// CONCATENATED MODULE: ./lib/platform/github/pulls.js



const PERMISSION = 'pull-requests: read';
/**
 * The open pull requests that a `workflow_run` event's run may belong to: none where its own has moved on to another commit or
 * is closed, several where one branch is proposed to several. The event names none for forks, and what the run stored is not
 * asked: only the repository, branch and commit that GitHub itself recorded count.
 */
async function findPullRequests(github, event, run) {
    if (run.headOwner === null || run.headBranch === null)
        return (0,answer/* answer */.ZF)([]);
    const pulls = await (0,client/* list */.p_)(github, {
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { state: 'open', head: `${run.headOwner}:${run.headBranch}` },
        permission: PERMISSION,
        schema: PullRequestSchema,
    });
    if (!pulls.ok)
        return pulls;
    return (0,answer/* answer */.ZF)(pulls.value.filter((pull) => pull.headSha === run.headSha &&
        pull.headRepositoryId === run.headRepositoryId &&
        pull.baseRepositoryId === event.repository.id));
}
function readPullRequest(github, pull_number) {
    return (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number },
        permission: PERMISSION,
        schema: PullRequestSchema,
    });
}

;// CONCATENATED MODULE: ./lib/action/accept.js






/**
 * What fails, accepted where a maintainer has set the label on this very commit. The label is asked for only where
 * something fails, and of GitHub, since a repeated run gets the event of the first. Of a merge group that of its last pull
 * request counts.
 */
async function acceptByLabel(session, gated, labelled) {
    if (gated.result.verdict !== 'fail')
        return gated;
    const label = session.inputs['accept-label'];
    const found = await findLabel(session, label, labelled);
    if (!found.ok) {
        (0,core/* warning */.$e)(`Whether the label ${label} is set could not be found out: ${(0,answer/* formatTrouble */.Vk)(found.trouble)}`);
        return gated;
    }
    if (found.value === null)
        return gated;
    const { author, pull } = found.value;
    const acceptance = {
        match: '*',
        by: `@${author.login}`,
        reason: `label ${label}, set on ${author.at.slice(0, 10)}`,
        until: null,
        void: await whyVoid(session, author, pull, labelled.run),
    };
    return { ...gated, result: acceptedResult(gated.result, [acceptance], session.policy) };
}
async function findLabel({ github, event }, label, { pullRequest }) {
    const number = pullRequest?.number ?? event.mergeGroup?.pullRequest ?? null;
    if (number === null)
        return (0,answer/* answer */.ZF)(null);
    const author = await findLabelAuthor(github, number, label);
    if (!author.ok)
        return author;
    if (author.value === null)
        return (0,answer/* answer */.ZF)(null);
    const pull = pullRequest === null ? await readPullRequest(github, number) : (0,answer/* answer */.ZF)(pullRequest);
    return pull.ok ? (0,answer/* answer */.ZF)({ author: author.value, pull: pull.value }) : pull;
}
async function whyVoid({ github, event }, { login, at, maintainer }, pull, run) {
    if (!maintainer)
        return `${login} may not write to the repository`;
    const branch = { name: pull.headBranch, repositoryId: pull.headRepositoryId };
    const seen = await headAt(github, branch, at);
    if (!seen.ok)
        return `which commit it was set on could not be found out (${seen.trouble.what})`;
    // What a group merges is the head of its pull request, which may not move while it waits.
    const head = event.mergeGroup ? pull.headSha : run.headSha;
    if (seen.value === head)
        return null;
    const where = seen.value === null ? 'before any run of the pull request' : `on commit ${seen.value.slice(0, 7)}`;
    return `it was set ${where}, not on ${head.slice(0, 7)}; remove it and set it again`;
}

;// CONCATENATED MODULE: ./lib/action/publish.js










/** Writes result and report to disk and tells the result everywhere, with what a maintainer has accepted; gives it. */
async function publish(session, publication) {
    const { inputs, github, folder } = session;
    const { mark, pullRequest, run, validity, timelines } = publication;
    const gated = await acceptByLabel(session, publication.gated, publication);
    const { result } = gated;
    const measured = [gated.candidate, gated.measured.candidate].filter((snapshot) => snapshot !== null);
    const profiles = (0,report_profiles/* profilesOfAll */.nr)([...gated.baseline, ...gated.history], measured);
    const context = contextOf(session, validity, profiles);
    const reportPath = (0,external_node_path_.join)(folder, 'report.html');
    const junitPath = (0,external_node_path_.join)(folder, 'junit.xml');
    const trends = trendsOf(gated.history);
    await writeFileAtomic(resultPath(session), `${JSON.stringify(result)}\n`);
    await writeFileAtomic(junitPath, junit(result));
    await writeFileAtomic(reportPath, htmlReport(result, { ...gated, context, timelines, trends }));
    await (0,tell/* tell */.q)(result, {
        github,
        mark,
        comment: pullRequest === null
            ? null
            : { pullRequest: pullRequest.number, key: inputs.name, runId: run.id, runAttempt: run.attempt },
        commentMode: inputs.comment,
        context,
        snapshotPath: snapshotPath(session),
        resultPath: resultPath(session),
        reportPath,
        junitPath,
    });
    return result;
}

;// CONCATENATED MODULE: ./lib/action/compare-mode.js












/** Merges what the other jobs of this run measured, compares, tells; a failing verdict fails the job. */
async function performCompare(session, cancel) {
    const { inputs, policy, event, github } = session;
    refuseToRerun(inputs.baseline);
    await underCheck(session, 'Comparing', cancel, async (check) => {
        const { name } = inputs;
        const gated = await gateShards({ name, policy, onBaselineBranch: isOnBaselineBranch(session) }, {
            findShards: () => findShards(createRunHistory(github), {
                name,
                runId: event.runId,
                repository: event.repository.name,
                maxBytes: DOWNLOAD_LIMITS.zipBytes,
            }),
            findBaseline: () => findOwnBaseline(session),
            keep: (candidate) => keepSnapshot(session, candidate),
        });
        cancel.throwIfAborted();
        await handOver(session, gated.measured);
        const result = await publish(session, {
            gated,
            mark: check.mark,
            pullRequest: event.pullRequest,
            run: ownRun(session),
            validity: (gated.measured.shards ?? []).flatMap((shard) => findingsOf(shard, name)),
            timelines: [],
        });
        // The annotations have said why already.
        if (result.fails)
            process.exitCode = 1;
    });
}
function refuseToRerun(baseline) {
    if (baseline !== 'rerun')
        return;
    throw new errors/* InputError */.d({
        what: 'baseline: rerun measures base and candidate in one job, and mode: compare measures nothing',
        next: 'Use baseline: auto or branch here, or mode: gate in the jobs that measure',
    });
}

;// CONCATENATED MODULE: ./lib/report/html/timelines.js

const gpuLanes = [
    ['Clock', 'MHz', ({ sclkMHz }) => sclkMHz],
    ['Power', 'W', ({ powerW }) => powerW],
    ['Temperature', '°C', ({ tempC }) => tempC],
    ['Utilisation', '%', ({ gpuUtilPct }) => gpuUtilPct],
    ['Memory', 'MiB', ({ vramUsedMiB }) => vramUsedMiB],
];
const timelines_percent = (share) => (share === null ? null : 100 * share);
const hostLanes = [
    ['CPU', '%', ({ cpuPct }) => cpuPct],
    ['CPU of others', 'cores', ({ foreignCores }) => foreignCores],
    ['Waiting for a CPU', '%', ({ pressure }) => timelines_percent(pressure)],
    ['Taken by the hypervisor', '%', ({ steal }) => timelines_percent(steal)],
    ['Memory of the benchmark', 'MiB', ({ rssMiB }) => rssMiB],
];
/** One timeline a GPU and one of the host, over all processes of the job; none where the snapshot has no samples. */
function timelinesOf(telemetry, gpus) {
    const repetitions = telemetry?.repetitions ?? [];
    const samples = repetitions.map((one) => placed(one, one.gpu));
    const devices = [...new Set(samples.flat().map(({ deviceId }) => deviceId))].sort((a, b) => a - b);
    const spans = repetitions.flatMap(spanOf);
    const ofGpus = devices.map((device) => {
        const own = samples.map((beside) => beside.filter(({ deviceId }) => deviceId === device));
        const name = gpus[device]?.name;
        return {
            title: name === undefined ? `GPU ${device}` : `GPU ${device}: ${name}`,
            lanes: lanesOf(gpuLanes, own),
            spans: [...spans, ...own.flatMap(throttledSpans)],
        };
    });
    const lanes = lanesOf(hostLanes, repetitions.map((one) => placed(one, one.system ?? [])));
    return lanes.length === 0 ? ofGpus : [...ofGpus, { title: 'Host', lanes, spans }];
}
function placed({ startMs }, samples) {
    if (startMs === undefined)
        return [];
    return samples.map((sample) => ({ ...sample, seconds: startMs / 1e3 + sample.timestampNs / 1e9 }));
}
function spanOf({ benchmark, side, startMs, durationMs, discarded }) {
    if (startMs === undefined || durationMs === undefined)
        return [];
    return [
        {
            from: startMs / 1e3,
            to: (startMs + durationMs) / 1e3,
            kind: discarded ? 'discarded' : (side ?? 'candidate'),
            label: benchmark,
        },
    ];
}
/** The lanes of which something is known, broken between the repetitions, where nothing was looked at. */
function lanesOf(kinds, repetitions) {
    const sampled = repetitions.filter((samples) => samples.length > 0);
    return kinds.flatMap(([label, unit, value]) => {
        const points = sampled.flatMap((samples, index) => [
            ...samples.slice(0, index === 0 ? 0 : 1).map(({ seconds }) => ({ seconds, value: null })),
            ...samples.map((sample) => ({ seconds: sample.seconds, value: value(sample) })),
        ]);
        return points.every((point) => point.value === null) ? [] : [{ label, unit, points }];
    });
}
/** From each throttled sample to the next sample; a power limit is how fast the GPU is meant to run. */
function throttledSpans(samples) {
    return samples.flatMap(({ seconds, throttle }, index) => {
        const reasons = throttle?.filter((reason) => slowing.has(reason)) ?? [];
        if (reasons.length === 0)
            return [];
        const next = samples[index + 1]?.seconds ?? seconds;
        return [{ from: seconds, to: next, kind: 'throttled', label: reasons.join(', ') }];
    });
}

;// CONCATENATED MODULE: ./lib/run.js


const HERE = 'this job';
/** The gate: measure, snapshot, baseline, compare, confirm, decide. Nothing is told here. */
async function gate(request, ports) {
    const told = { notes: [], warnings: [] };
    if (request.baseline === 'rerun' && !request.onBaselineBranch) {
        const fresh = await tryRerun(ports, 'all', told);
        if (fresh)
            return gateOfRerun(request, ports, fresh, told);
    }
    const measured = await ports.measure();
    await ports.keep(measured);
    const found = await ports.findBaseline();
    const candidate = withHistory(measured, found, request.policy);
    await ports.store(candidate);
    const screened = heldAgainstHistory(found, candidate, request.policy);
    const confirms = request.baseline === 'auto' && !request.onBaselineBranch;
    const open = confirms ? leftOpen(screened) : [];
    const fresh = open.length === 0 ? null : await tryRerun(ports, open, told);
    if (fresh)
        told.notes.push(openNote(open));
    const decided = fresh ? confirmedBy(screened, open, fresh, HERE) : screened;
    return gated(request, decided, found, candidate, told);
}
async function gateOfRerun(request, ports, fresh, told) {
    await ports.keep(fresh.candidate);
    await ports.store(fresh.candidate);
    return gatedByRerun(request, fresh, told, HERE);
}
/** Null where interleaving is impossible, which is told: history's word then stands. */
async function tryRerun(ports, what, told) {
    try {
        const fresh = await ports.rerun(what);
        told.notes.push(...fresh.notes);
        return fresh;
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.d))
            throw error;
        told.warnings.push(`Base and candidate could not be run interleaved, so history decides: ${error.message}`);
        return null;
    }
}

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
const bottleneck_percent = (value) => `${value.toFixed(0)} %`;
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
            ? `Some kernel was running ${bottleneck_percent(seen.gpuUtilPct)} of the time (utilisation; how full the GPU was it does not say)`
            : null,
    },
    {
        category: 'compute_bound',
        score: 0.3,
        evidence: (seen) => above(seen.gpuActiveRatio, 0.7) && !memoryBusy(seen)
            ? `By the trace kernels filled ${bottleneck_percent(seen.gpuActiveRatio * 100)} of the traced time: little of it is launching or waiting`
            : null,
    },
    {
        category: 'memory_bound',
        score: 0.5,
        evidence: ({ memUtilPct }) => above(memUtilPct, 80) ? `Device memory was read or written ${bottleneck_percent(memUtilPct)} of the time` : null,
    },
    {
        category: 'memory_bound',
        score: 0.3,
        evidence: ({ gpuUtilPct, memUtilPct }) => below(gpuUtilPct, 50) && above(memUtilPct, 50)
            ? `Memory was busy ${bottleneck_percent(memUtilPct)} of the time, kernels only ${bottleneck_percent(gpuUtilPct)}: copies use it too`
            : null,
    },
    {
        category: 'launch_overhead',
        score: 0.4,
        evidence: waiting(({ microkernelPct }) => above(microkernelPct, 30)
            ? `${bottleneck_percent(microkernelPct)} of the kernels took less than 10 µs, about what launching one costs`
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
            ? `Kernels filled only ${bottleneck_percent(gpuActiveRatio * 100)} of the traced time, at ${perSecond(launchRatePerSec)}: the GPU waited between launches`
            : null),
    },
    {
        category: 'cpu_bound',
        score: 0.4,
        evidence: waiting(({ cpuPct }) => above(cpuPct, 80) ? `The CPUs of the host were up to ${bottleneck_percent(cpuPct)} busy` : null),
    },
    {
        category: 'cpu_bound',
        score: 0.4,
        evidence: waiting(({ cpuPct, gpuUtilPct }) => above(cpuPct, 80) && below(gpuUtilPct, 50)
            ? `Meanwhile the GPU ran kernels only ${bottleneck_percent(gpuUtilPct)} of the time: it waited for the host`
            : null),
    },
    {
        category: 'cpu_bound',
        score: 0.1,
        evidence: waiting(({ cpuPct, gpuUtilPct }) => !above(cpuPct, 80) && below(gpuUtilPct, 50)
            ? `The GPU ran kernels only ${bottleneck_percent(gpuUtilPct)} of the time; the rest it waited, for the host, for copies or for requests`
            : null),
    },
    {
        category: 'cpu_bound',
        score: 0.3,
        evidence: waiting(({ gpuActiveRatio, launchRatePerSec }) => below(gpuActiveRatio, 0.3) && launchRatePerSec !== null && launchRatePerSec <= LAUNCHING
            ? `Kernels filled only ${bottleneck_percent(gpuActiveRatio * 100)} of the traced time, at ${perSecond(launchRatePerSec)}: launching so few takes little, the GPU waited for other work of the host`
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
            ? `Warm-up iterations were ${bottleneck_percent(Math.abs(warmupEffectPct))} ${warmupEffectPct > 0 ? 'slower' : 'faster'} than the timed ones`
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
    const scores = bottlenecks
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
        memUtilPct: average(busiest.flatMap(({ memUtilPct }) => memUtilPct ?? [])),
        tempC: highest(samples.flatMap(({ tempC }) => tempC ?? [])),
        throttled: throttledIn(gpus),
        sclkRangeMHz: highest(gpus.flatMap((own) => clockRange(own) ?? [])),
        cpuPct: highest(observed.flatMap(({ host }) => host?.cpuPct ?? [])),
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
    const used = usedSamples(observed);
    if (timed === undefined)
        return used;
    return used.filter(({ timestampNs }) => timestampNs >= timed.startNs && timestampNs <= timed.endNs);
}
function utilisation(samples) {
    return average(samples.flatMap(({ gpuUtilPct }) => gpuUtilPct ?? []));
}
function busiestOf(gpus) {
    const [busiest = []] = gpus.toSorted((a, b) => (utilisation(b) ?? -1) - (utilisation(a) ?? -1));
    return busiest;
}
function throttledIn(gpus) {
    const shares = gpus.flatMap((samples) => {
        const { count, total } = samplesWith(slowing, samples);
        return total === 0 ? [] : [count / total];
    });
    const share = highest(shares);
    return share === null ? null : share > THROTTLED_SHARE;
}
function clockRange(samples) {
    const clocks = samples
        .filter(({ gpuUtilPct }) => (gpuUtilPct ?? 0) >= LOADED_PCT)
        .flatMap(({ sclkMHz }) => sclkMHz ?? []);
    const top = highest(clocks);
    return top === null ? null : top - clocks.reduce((a, b) => Math.min(a, b));
}
function average(values) {
    return values.length === 0 ? null : (0,simple_statistics/* mean */.RE)([...values]);
}
function highest(values) {
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
        schema: SNAPSHOT_SCHEMA,
        semanticsVersion: SEMANTICS_VERSION,
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

;// CONCATENATED MODULE: ./lib/model/bounded-name.js

/**
 * A name in at most `longest` UTF-16 units (30 or more). Names of templates run to thousands and differ anywhere, so a digest
 * stands for what is left out; what has no name is called that.
 */
function boundedName(name, longest) {
    if (name.trim() === '')
        return '(no name)';
    if (name.length <= longest)
        return name;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    const kept = longest - digest.length - 3;
    const end = Math.floor(kept / 3);
    return `${name.slice(0, kept - end)}…${name.slice(-end)} #${digest}`;
}

;// CONCATENATED MODULE: ./lib/telemetry/kernel-metrics.js



/** A kernel shorter than this is a micro-kernel: its launch costs about as much as its work. */
const MICROKERNEL_THRESHOLD_US = 10;
const TOP_KERNELS = 100;
/** A snapshot keeps the single executions of a trace up to so many. */
const MOST_EXECUTIONS = 10_000;
/** A trace as a snapshot keeps it. */
function benchmarkKernels(benchmark, origin, trace, onnxNodes) {
    const { executions, inferences } = trace;
    const kept = executions.length > 0 && executions.length <= MOST_EXECUTIONS;
    return {
        benchmark,
        origin,
        inferences: inferences === 0 ? null : inferences,
        metrics: kernelMetrics(trace, onnxNodes),
        ...(kept && { executions: [...executions] }),
    };
}
/** Sum over all kernels, in ns. */
function kernelTimeNs({ executions, summaries = [] }) {
    return executions.length > 0
        ? (0,simple_statistics/* sum */.cz)(executions.map(({ startNs, endNs }) => endNs - startNs))
        : (0,simple_statistics/* sum */.cz)(summaries.map(({ totalTimeMs }) => totalTimeMs * 1e6));
}
/**
 * Metrics of a trace. `onnxNodes` is the node count of the original model, for the amplification ratio (kernels of one
 * inference per node); null where unknown.
 *
 * - active ratio: union of the intervals of a GPU's kernels / wall time, so that parallel queues never count twice; of several
 *   GPUs the mean. Where the trace does not tell the wall time, it is that from the first kernel's start to the last one's end
 * - launch rate: kernels / (last end − first start)
 * - launch tax: share of micro-kernels × thousands of launches per second; 0 where all kernels are long
 */
function kernelMetrics(trace, onnxNodes) {
    if (trace.executions.length === 0)
        return metricsOfSummaries(trace, onnxNodes);
    const durations = trace.executions.map((execution) => execution.endNs - execution.startNs);
    const micro = durations.filter((duration) => duration < MICROKERNEL_THRESHOLD_US * 1000).length;
    const microkernelPct = (100 * micro) / durations.length;
    const span = kernel_metrics_spanOf(trace.executions);
    const launchRatePerSec = span === 0 ? null : durations.length / (span / 1e9);
    const summaries = summarizeKernels(trace.executions, trace.inferences);
    return {
        source: trace.source,
        totalKernelCount: durations.length,
        uniqueKernelCount: summaries.length,
        totalKernelTimeMs: (0,simple_statistics/* sum */.cz)(durations) / 1e6,
        avgKernelDurationUs: (0,simple_statistics/* sum */.cz)(durations) / durations.length / 1e3,
        microkernelCount: micro,
        microkernelPct,
        microkernelThresholdUs: MICROKERNEL_THRESHOLD_US,
        launchRatePerSec,
        launchTaxScore: launchRatePerSec === null ? null : (microkernelPct / 100) * (launchRatePerSec / 1000),
        kernelAmplificationRatio: amplification(durations.length, trace, onnxNodes),
        gpuActiveRatio: trace.source === 'device' ? activeRatio(trace.executions, trace.wallNs ?? span) : null,
        topKernels: summaries.slice(0, TOP_KERNELS),
    };
}
/** Executions, in the order of their starts, by kernel name, the most time first. */
function summarizeKernels(executions, inferences) {
    const durationsByName = new Map();
    for (const { name, startNs, endNs } of executions) {
        const durations = durationsByName.get(name);
        if (durations)
            durations.push(endNs - startNs);
        else
            durationsByName.set(name, [endNs - startNs]);
    }
    const total = (0,simple_statistics/* sum */.cz)(executions.map((execution) => execution.endNs - execution.startNs));
    return [...durationsByName]
        .map(([kernelName, durations]) => summaryOf(kernelName, durations, total, inferences))
        .sort((a, b) => b.totalTimeMs - a.totalTimeMs || a.kernelName.localeCompare(b.kernelName, 'en'));
}
function summaryOf(kernelName, durations, totalNs, inferences) {
    const typical = medianInference(durations, inferences);
    const own = (0,simple_statistics/* sum */.cz)([...durations]);
    return {
        kernelName,
        calls: durations.length,
        totalTimeMs: own / 1e6,
        avgTimeUs: own / durations.length / 1e3,
        minTimeUs: durations.reduce((a, b) => Math.min(a, b)) / 1e3,
        maxTimeUs: durations.reduce((a, b) => Math.max(a, b)) / 1e3,
        stdTimeUs: (0,simple_statistics/* standardDeviation */.Fx)([...durations]) / 1e3,
        pctTotal: totalNs === 0 ? 0 : (100 * own) / totalNs,
        ...(typical !== null && { medianTimeMs: typical / 1e6 }),
    };
}
/** A call that the host interrupted is a hundred times as long as the others: a mean over twenty runs is made of it. */
function medianInference(durations, inferences) {
    if (inferences === null || inferences < 2 || durations.length % inferences !== 0)
        return null;
    const calls = durations.length / inferences;
    return (0,quantile/* median */.JZ)(Array.from({ length: inferences }, (_, run) => (0,simple_statistics/* sum */.cz)(durations.slice(run * calls, (run + 1) * calls))));
}
function metricsOfSummaries(trace, onnxNodes) {
    const summaries = trace.summaries ?? [];
    const count = (0,simple_statistics/* sum */.cz)(summaries.map((summary) => summary.calls));
    const totalKernelTimeMs = (0,simple_statistics/* sum */.cz)(summaries.map((summary) => summary.totalTimeMs));
    return {
        source: trace.source,
        totalKernelCount: count,
        uniqueKernelCount: summaries.length,
        totalKernelTimeMs,
        avgKernelDurationUs: count === 0 ? null : (totalKernelTimeMs * 1000) / count,
        microkernelCount: null,
        microkernelPct: null,
        microkernelThresholdUs: MICROKERNEL_THRESHOLD_US,
        launchRatePerSec: null,
        launchTaxScore: null,
        kernelAmplificationRatio: amplification(count, trace, onnxNodes),
        gpuActiveRatio: null,
        topKernels: [...summaries].sort((a, b) => b.totalTimeMs - a.totalTimeMs).slice(0, TOP_KERNELS),
    };
}
function amplification(kernels, trace, onnxNodes) {
    if (!onnxNodes || !trace.inferences || kernels === 0)
        return null;
    return kernels / trace.inferences / onnxNodes;
}
function kernel_metrics_spanOf(executions) {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const { startNs, endNs } of executions) {
        first = Math.min(first, startNs);
        last = Math.max(last, endNs);
    }
    return last - first;
}
/** 0 … 1; null for a trace without length. */
function activeRatio(executions, wallNs) {
    if (wallNs === 0)
        return null;
    const gpus = [...(0,group_by/* groupBy */.$)(executions, ({ deviceId }) => deviceId).values()];
    return Math.min(1, (0,simple_statistics/* mean */.RE)(gpus.map(busyNs)) / wallNs);
}
/** Length of the union of the intervals, in ns. */
function busyNs(executions) {
    const sorted = [...executions].sort((a, b) => a.startNs - b.startNs);
    let busy = 0;
    let reached = Number.NEGATIVE_INFINITY;
    for (const { startNs, endNs } of sorted) {
        busy += Math.max(0, endNs - Math.max(startNs, reached));
        reached = Math.max(reached, endNs);
    }
    return busy;
}

;// CONCATENATED MODULE: ./lib/measure/assemble.js






const MAX_TEXT = 500;
const MAX_WARNINGS = 20;
const MAX_MESSAGE = 2000;
/** What a snapshot takes. */
const LONGEST_NAME = 300;
/**
 * Puts repetitions together, in the order in which they ran: `repetitions[r]` of a measurement is the r-th repetition of
 * its benchmark, empty where that did not write the metric or does not count. Throws InputError where repetitions disagree
 * on what a metric is.
 */
function assemble(ran) {
    const repetitions = ran.map(withBoundedNames);
    const counted = repetitions.filter((repetition) => repetition.invalid === undefined);
    const names = [...new Set(repetitions.map((repetition) => repetition.benchmark))];
    const own = (name) => repetitions.filter((repetition) => repetition.benchmark === name);
    const measured = names.map((name) => ({ name, measurements: measurementsOf(own(name)) }));
    return {
        measurements: measured.flatMap(({ measurements }) => measurements),
        aggregates: counted.flatMap((repetition) => repetition.aggregates),
        executions: executionsOf(repetitions),
        failures: sumFailures(counted.flatMap((repetition) => repetition.failures ?? [])),
        kernels: names.flatMap((name) => tracedKernels(own(name))),
        outputs: names.flatMap((name) => outputsOf(name, own(name))),
        phases: Object.fromEntries(names.flatMap((name) => phasesOf(name, own(name)))),
        benchmarks: Object.fromEntries(
        // Written from the end, so that the first of each benchmark stays.
        repetitions.toReversed().map(({ benchmark, conditions }) => [benchmark, conditions])),
        reported: Object.assign({}, ...counted.map((repetition) => repetition.environment)),
        warnings: [
            ...oneOfEachKind(new Set(repetitions.flatMap(namedWarnings))),
            ...measured.flatMap(({ name, measurements }) => {
                const valid = counted.filter(({ benchmark }) => benchmark === name).length;
                return unevenWarnings(name, measurements, valid);
            }),
        ],
    };
}
/** Metrics that some repetitions wrote and others did not: a benchmark that is to be compared writes the same each time. */
function unevenWarnings(name, measurements, repetitions) {
    const uneven = measurements.flatMap((measurement) => {
        const written = measurement.repetitions.filter((values) => values.length > 0).length;
        return written < repetitions ? [`${(0,model_metric/* metricId */.yo)(measurement)} (${written} of ${repetitions})`] : [];
    });
    if (uneven.length === 0)
        return [];
    const more = uneven.length > 5 ? [`${uneven.length - 5} more`] : [];
    return [`${name}: not every repetition wrote ${[...uneven.slice(0, 5), ...more].join(', ')}`];
}
/** Names of templates and parameters run to thousands. */
function withBoundedNames(repetition) {
    const short = (name) => boundedName(name, LONGEST_NAME);
    const metric = (of) => ({
        ...of,
        benchmark: short(of.benchmark),
        metric: short(of.metric),
    });
    return {
        ...repetition,
        readings: repetition.readings.map(metric),
        aggregates: repetition.aggregates.map(metric),
        ...(repetition.failures && {
            failures: repetition.failures.map((failure) => ({
                ...failure,
                benchmark: short(failure.benchmark),
                name: short(failure.name),
            })),
        }),
    };
}
function tracedKernels(repetitions) {
    const traced = repetitions.find(({ kernels, invalid }) => kernels !== undefined && invalid === undefined);
    if (traced?.kernels === undefined)
        return [];
    return [benchmarkKernels(traced.benchmark, 'the results', traced.kernels, null)];
}
function outputsOf(benchmark, repetitions) {
    const [first, ...later] = repetitions.flatMap(({ outputs, invalid }) => outputs !== undefined && invalid === undefined ? [outputs] : []);
    if (first === undefined)
        return [];
    const again = first.tensors.flatMap(({ name, sha256 }) => later.flatMap(({ tensors }) => tensors).find((own) => own.name === name && own.sha256 !== sha256) ?? []);
    return [{ benchmark, ...first, ...(again.length > 0 && { again }) }];
}
function phasesOf(name, repetitions) {
    const known = repetitions.flatMap(({ phases, invalid }) => (invalid === undefined ? (phases ?? []) : []));
    if (known.length === 0)
        return [];
    const middle = (quantity) => (0,quantile/* median */.JZ)(known.map((phases) => phases[quantity]));
    return [[name, { warmupEffectPct: middle('warmupEffectPct'), covPct: middle('covPct') }]];
}
/** The measurements of one benchmark. */
function measurementsOf(repetitions) {
    const metrics = new Map();
    const empty = () => repetitions.map(() => []);
    for (const [index, repetition] of repetitions.entries()) {
        if (repetition.invalid !== undefined)
            continue;
        for (const reading of repetition.readings) {
            const known = metrics.get((0,model_metric/* metricId */.yo)(reading)) ?? { first: reading, values: empty(), terms: empty() };
            refuseOther(known.first, reading, repetition.benchmark);
            metrics.set((0,model_metric/* metricId */.yo)(reading), known);
            for (const value of reading.values)
                known.values[index]?.push(value);
            for (const term of reading.additive?.terms ?? [])
                known.terms[index]?.push(term);
        }
    }
    return [...metrics.values()].map(({ first, values, terms }) => ({
        benchmark: first.benchmark,
        metric: first.metric,
        unit: first.unit,
        direction: first.direction,
        grain: first.grain,
        repetitions: values,
        ...(first.additive && { additive: { formula: first.additive.formula, terms } }),
    }));
}
function refuseOther(first, reading, source) {
    const describe = ({ unit, direction, grain, additive }) => [unit || 'no unit', direction, grain, ...(additive ? [additive.formula] : [])].join(', ');
    if (describe(first) === describe(reading))
        return;
    throw new errors/* InputError */.d({
        what: `${(0,model_metric/* metricId */.yo)(reading)} is once ${describe(first)} and once ${describe(reading)}`,
        where: { source },
        next: 'Let all results name a metric with one unit, direction and grain',
    });
}
function executionsOf(repetitions) {
    const counts = new Map();
    return repetitions.map((repetition, slot) => {
        const { benchmark, startedAt, durationMs, warnings, invalid, repeated } = repetition;
        const index = counts.get(benchmark) ?? 0;
        counts.set(benchmark, index + 1);
        return {
            benchmark,
            repetition: index,
            slot: repetition.slot ?? slot,
            startedAt,
            durationMs,
            ...(invalid !== undefined && { invalid: invalid.slice(0, MAX_TEXT) }),
            ...(repeated && { repeated }),
            ...(warnings.length > 0 && {
                warnings: warnings.slice(0, MAX_WARNINGS).map((warning) => warning.slice(0, MAX_TEXT)),
            }),
        };
    });
}
/** One entry for each name, with the count of all and the first message. */
function sumFailures(failures) {
    const sums = new Map();
    for (const failure of failures) {
        const id = `${failure.benchmark}\n${failure.name}`;
        const { message, ...known } = { ...failure, ...sums.get(id) };
        const count = (sums.get(id)?.count ?? 0) + failure.count;
        sums.set(id, {
            ...known,
            count,
            ...(message !== undefined && { message: message.slice(0, MAX_MESSAGE) }),
        });
    }
    return [...sums.values()];
}
function namedWarnings({ benchmark, warnings }) {
    return warnings.map((warning) => `${benchmark}: ${warning}`);
}
/** Of warnings that differ by their numbers only the first, and how many more there are. */
function oneOfEachKind(warnings) {
    const kinds = (0,group_by/* groupBy */.$)(warnings, (warning) => warning.replace(/(?<=\s)[\d.]+(?=\s)/g, '#'));
    return [...kinds.values()].map(([first = '', ...others]) => others.length === 0 ? first : `${first} (and ${others.length} more like it)`);
}

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
            const attempts = await measure_attempt(benchmark, run, repetition === 0 ? 0 : MOST_REPEATS, (again) => progress({ ...state, done, again }));
            done += 1;
            progress({ ...state, done, durationMs: attempts.at(-1)?.durationMs ?? 0 });
            if (repetition > 0)
                kept.push(...attempts);
        }
    }
    return assemble(kept);
}
/** One repetition, and those before it that did not count. */
async function measure_attempt(benchmark, run, repeats, onAgain) {
    const ran = await run(benchmark);
    if (ran.invalid === undefined || repeats === 0)
        return [ran];
    onAgain(ran.invalid);
    return [{ ...ran, repeated: true }, ...(await measure_attempt(benchmark, run, repeats - 1, onAgain))];
}

;// CONCATENATED MODULE: ./lib/compare/interleaved-look.js



/**
 * One look at a running interleaved measurement. A benchmark is decided when one of its metrics that may fail the job
 * regressed, or when all of them are shown not to be worse. A regression anywhere already fails the job; measuring the
 * undecided ones further serves the report.
 */
function interleavedLook(request) {
    const { previous = [], ...rest } = request;
    const compared = compareSnapshots({ ...rest, design: 'interleaved' });
    const kept = new Map([...byBenchmark(previous).values()]
        .filter(isDecided)
        .flat()
        .map((comparison) => [(0,model_metric/* metricId */.yo)(comparison), comparison]));
    const comparisons = compared.comparisons.map((comparison) => kept.get((0,model_metric/* metricId */.yo)(comparison)) ?? comparison);
    const benchmarks = [...byBenchmark(comparisons)];
    const names = (decided) => benchmarks.filter(([, own]) => isDecided(own) === decided).map(([name]) => name);
    return { ...compared, comparisons, decided: names(true), undecided: names(false) };
}
function byBenchmark(comparisons) {
    return (0,group_by/* groupBy */.$)(comparisons, ({ benchmark }) => benchmark);
}
function isDecided(comparisons) {
    const gated = comparisons.filter(({ gate }) => gate === 'fail');
    return gated.some(({ outcome }) => outcome === 'regressed') || !gated.some(isOpen);
}
function isOpen({ outcome, notWorse }) {
    return outcome === 'inconclusive' && notWorse !== true;
}

;// CONCATENATED MODULE: ./lib/measure/interleave.js
const PAIRS_PER_BLOCK = 2;
const MAX_BLOCK_REPEATS = 2;
/**
 * Runs baseline and candidate as interleaved blocks of fresh processes, looks at the evidence after the scheduled
 * numbers of pairs, and goes on with what is undecided. Looking only as scheduled keeps the error probability.
 */
async function interleave(benchmarks, looks, ports) {
    for (const benchmark of benchmarks) {
        await ports.warmUp(benchmark, 'baseline');
        await ports.warmUp(benchmark, 'candidate');
    }
    const disturbed = new Set();
    const measurable = (names) => names.filter((name) => !disturbed.has(name));
    let undecided = benchmarks;
    let pairsDone = 0;
    for (const [index, look] of looks.entries()) {
        while (pairsDone < look.pairs) {
            for (const benchmark of measurable(undecided)) {
                if (!ports.timeLeft())
                    return end(index, 'time');
                const decided = benchmarks.length - undecided.length;
                const position = { look: index + 1, looks: looks.length, pair: pairsDone, pairs: look.pairs };
                ports.progress({ ...position, benchmark, decided, benchmarks: benchmarks.length });
                const counted = await runBlock(benchmark, pairsDone / PAIRS_PER_BLOCK, ports);
                if (!counted)
                    disturbed.add(benchmark);
            }
            pairsDone += PAIRS_PER_BLOCK;
        }
        undecided = ports.undecidedAfter(index);
        if (undecided.length === 0)
            return end(index + 1, 'decided');
        if (measurable(undecided).length === 0)
            return end(index + 1, 'disturbed');
    }
    return end(looks.length, 'last-look');
    function end(looksTaken, stoppedBy) {
        return { looksTaken, undecided, disturbed: [...disturbed], stoppedBy };
    }
}
/**
 * One block; where one of its processes does not count, all four are run again, whichever side it was. Returns whether it
 * counted in the end.
 */
async function runBlock(benchmark, index, ports) {
    for (let attempt = 0; attempt <= MAX_BLOCK_REPEATS; attempt++) {
        const reasons = [];
        for (const side of ports.block(index)) {
            const invalid = await ports.execute(benchmark, side);
            if (invalid !== null)
                reasons.push(invalid);
        }
        const [reason] = reasons;
        if (reason === undefined)
            return true;
        ports.discardBlock(benchmark, reason, attempt < MAX_BLOCK_REPEATS);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/statistics/looks.js
/** The last look, at which most runs that are not clear are decided, gets the most. */
const looks_shares = [0.2, 0.2, 0.2, 0.4];
/** How often, over all looks, what is worse by its margin may seem to lie inside it. */
const MARGIN_ERROR = 0.05;
/**
 * Four evenly spaced looks from `minimum` to `maximum` pairs, whose levels add up to `alpha`: by Bonferroni the error rate
 * holds whatever the data and wherever the measurement stops; the one-sided error of 5 % of interval ends is split alike. By
 * default after 8, 12, 16 and 20 pairs. Pairs are even, so that every look ends a block of the schedule; looks that fall
 * together are one, with their shares added.
 */
function looks_looks({ alpha, minimum = 8, maximum = 20, }) {
    const last = looks_shares.length - 1;
    const spent = new Map();
    looks_shares.forEach((share, i) => {
        const pairs = even(minimum + (Math.max(0, maximum - minimum) * i) / last);
        spent.set(pairs, (spent.get(pairs) ?? 0) + share);
    });
    return [...spent].map(([pairs, share]) => ({
        pairs,
        alpha: share * alpha,
        confidence: 1 - 2 * share * MARGIN_ERROR,
    }));
}
function even(pairs) {
    return 2 * Math.ceil(pairs / 2 - 1e-9);
}

;// CONCATENATED MODULE: ./lib/statistics/random.js
/**
 * Uniform numbers in [0, 1) with 53 bits, the same sequence for the same `seed` (any integer) on every machine. Generator
 * sfc32 of Doty-Humphrey's PractRand; not for secrets.
 */
function random(seed) {
    const next = sfc32(seed | 0, Math.floor(seed / 2 ** 32) | 0);
    return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}
/** 32 random bits a call. */
function sfc32(low, high) {
    let [a, b, c, counter] = [0, high, low, 1];
    const next = () => {
        const sum = (a + b + counter++) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum;
    };
    // The first outputs still show how alike two seeds are.
    for (let round = 0; round < 16; round++)
        next();
    return next;
}

;// CONCATENATED MODULE: ./lib/statistics/schedule.js

/**
 * The order in which `pairs` executions of each side run: blocks ABBA or BAAB by the toss of a seeded coin, so that a steady
 * drift of the machine hits both sides alike (in the order AAAABBBB it multiplies false alarms). A longer schedule of the
 * same seed begins with a shorter one of even pairs; an odd last pair is half a block.
 */
function schedule(pairs, seed) {
    const toss = random(seed);
    const slots = [];
    while (slots.length < 2 * pairs) {
        slots.push(...(toss() < 0.5
            ? ['baseline', 'candidate', 'candidate', 'baseline']
            : ['candidate', 'baseline', 'baseline', 'candidate']));
    }
    return slots.slice(0, 2 * pairs);
}

;// CONCATENATED MODULE: ./lib/rerun.js





const PROCESSES_PER_BLOCK = 4;
const KEPT_PER_BLOCK = 2;
/**
 * Measures base and candidate interleaved until every benchmark is decided, the looks are taken or the time is spent.
 * Throws InputError where a benchmark fails, or where the time ends before the first look.
 */
async function rerun(request, ports) {
    const { benchmarks, policy, seed, budgetMs } = request;
    const plan = looks_looks({ alpha: policy.alpha });
    const order = schedule(plan.at(-1)?.pairs ?? 0, seed);
    const kept = { baseline: [], candidate: [] };
    const repeated = [];
    const sides = () => ({
        baseline: ports.snapshotOf('baseline', kept.baseline),
        candidate: ports.snapshotOf('candidate', kept.candidate),
    });
    let look = null;
    let longestMs = 0;
    const timed = async (benchmark, side) => {
        const start = ports.elapsedMs();
        const repetition = await ports.execute(benchmark, side);
        longestMs = Math.max(longestMs, ports.elapsedMs() - start);
        return repetition;
    };
    const end = await interleave(benchmarks.map(({ name }) => name), plan, {
        block: (index) => order.slice(PROCESSES_PER_BLOCK * index, PROCESSES_PER_BLOCK * (index + 1)),
        warmUp: async (name, side) => void (await timed(rerun_named(name, benchmarks), side)),
        execute: async (name, side) => {
            const repetition = await timed(rerun_named(name, benchmarks), side);
            kept[side].push(repetition);
            return repetition.invalid ?? null;
        },
        discardBlock: (name, reason, again) => {
            for (const side of ['baseline', 'candidate']) {
                const block = kept[side].splice(-KEPT_PER_BLOCK);
                kept[side].push(...block.map((repetition) => rerun_discarded(repetition, reason, again)));
            }
            if (again)
                repeated.push(`${name}: a block was measured again, since ${reason}.`);
        },
        undecidedAfter: (index) => {
            const { baseline, candidate } = sides();
            const { alpha, confidence } = plan[index] ?? { alpha: 0, confidence: 1 };
            const previous = look?.comparisons ?? [];
            look = interleavedLook({ baseline: [baseline], candidate, policy, alpha, confidence, previous });
            return owners(look.undecided, benchmarks);
        },
        timeLeft: () => ports.elapsedMs() + PROCESSES_PER_BLOCK * longestMs <= budgetMs,
        progress: ports.progress,
    });
    if (look === null)
        throw tooLittleTime(budgetMs, longestMs);
    const pairs = plan[end.looksTaken - 1]?.pairs ?? 0;
    const stop = stops[end.stoppedBy];
    const taken = `Base and candidate ran interleaved in this job, ${pairs} pairs at look ${end.looksTaken} of ${plan.length} (${stop}).`;
    return { ...sides(), look, notes: [taken, ...repeated] };
}
const stops = {
    decided: 'decided',
    'last-look': 'the last look',
    time: 'the time is spent',
    disturbed: 'given up, since the machine was not undisturbed',
};
/** A repetition of a block that does not count; the block counts as a whole or not at all. */
function rerun_discarded(repetition, reason, repeated) {
    return {
        ...repetition,
        invalid: repetition.invalid ?? `its block does not count, since ${reason}`,
        repeated,
    };
}
function rerun_named(name, benchmarks) {
    const found = benchmarks.find((benchmark) => benchmark.name === name);
    if (!found)
        throw new Error(`there is no benchmark ${name}`);
    return found;
}
/** The benchmarks to run so that the named ones are measured: result files name their own below the one that wrote them. */
function owners(names, benchmarks) {
    return benchmarks
        .map((benchmark) => benchmark.name)
        .filter((owner) => names.some((name) => name === owner || name.startsWith(`${owner}/`)));
}
function tooLittleTime(budgetMs, longestMs) {
    const minutes = (ms) => `${Number((ms / 60_000).toPrecision(2))} min`;
    return new errors/* InputError */.d({
        what: `timeout-minutes (${minutes(budgetMs)}) ended before the first look at the interleaved measurement; its longest repetition took ${minutes(longestMs)}`,
        next: 'Raise timeout-minutes, or shorten the benchmark',
    });
}

// EXTERNAL MODULE: ./lib/action/base-checkout.js
var base_checkout = __webpack_require__(15314);
;// CONCATENATED MODULE: ./lib/action/gate.js














function gateRequest(session) {
    const { inputs, policy } = session;
    return {
        name: inputs.name,
        baseline: baselineInput(session),
        policy,
        onBaselineBranch: isOnBaselineBranch(session),
    };
}
/** The pipeline's ports of a run on GitHub. `progress` is told what is going on. */
function gatePorts(session, benchmarks, measuring, progress) {
    return {
        measure: () => measureHere(session, benchmarks, measuring, progress),
        findBaseline: () => findOwnBaseline(session),
        rerun: (names) => rerunHere(session, names === 'all' ? benchmarks : chosen(names, benchmarks), measuring, progress),
        keep: async (candidate) => {
            await keepSnapshot(session, candidate);
            (0,core/* info */.pq)(`What was measured is kept in ${snapshotPath(session)}`);
        },
        store: (candidate) => storeSnapshot(session, candidate),
    };
}
function chosen(names, benchmarks) {
    const wanted = owners(names, benchmarks);
    return benchmarks.filter(({ name }) => wanted.includes(name));
}
/** The candidate, measured in the workspace. */
async function measureHere(session, benchmarks, measuring, progress) {
    const run = await measuring.prepare(session.workspace);
    const plan = { benchmarks, repetitions: session.inputs.repetitions, throwAway: true };
    const assembled = await measure(plan, run, ({ benchmark, repetition, repetitions, durationMs, again }) => {
        const which = repetition === 0 ? 'warm-up' : `repetition ${repetition} of ${repetitions}`;
        if (again !== undefined)
            progress((0,plain_text/* plainText */.w)(`${which}: ${benchmark}, once more, since ${again}`, 500));
        else if (durationMs === undefined)
            progress((0,plain_text/* plainText */.w)(`${which}: ${benchmark}`, 500));
    });
    for (const warning of assembled.warnings)
        (0,core/* info */.pq)(`note: ${(0,plain_text/* plainText */.w)(warning, 1000)}`);
    const kernels = await measuring.profile(session.workspace, benchmarks);
    return snapshotOf(assembled, {
        name: session.inputs.name,
        machine: measuring.machine,
        provenance: provenanceOf(session, session.event.reportSha),
        telemetry: measuring.telemetry(),
        side: 'candidate',
        kernels,
    });
}
/** Base and candidate, interleaved: the base commit is checked out beside the workspace for as long. */
async function rerunHere(session, benchmarks, measuring, progress) {
    const { inputs, event, workspace, policy } = session;
    const base = await session.base();
    if (!base.ok)
        throw (0,answer/* troubleError */.oA)(base.trouble, `the base commit is not known: ${base.trouble.what}`);
    const worktree = await (0,git/* addWorktree */.l)(workspace, base.value, (place) => (0,remember/* remember */.k)('worktree', place));
    try {
        progress(`preparing the base commit ${base.value.slice(0, 10)}`);
        const run = {
            baseline: await measuring.prepare(worktree.folder, 'baseline'),
            candidate: await measuring.prepare(workspace),
        };
        const sha = { baseline: base.value, candidate: event.reportSha };
        const kernels = {
            baseline: await measuring.profile(worktree.folder, benchmarks),
            candidate: await measuring.profile(workspace, benchmarks),
        };
        const start = performance.now();
        return await rerun({ benchmarks, policy, seed: (0,external_node_crypto_.randomInt)(2 ** 31), budgetMs: inputs['timeout-minutes'] * 60_000 }, {
            execute: (benchmark, side) => run[side](benchmark),
            snapshotOf: (side, repetitions) => snapshotOf(assemble(repetitions), {
                name: inputs.name,
                machine: measuring.machine,
                provenance: provenanceOf(session, sha[side]),
                telemetry: measuring.telemetry(),
                side,
                kernels: kernels[side],
            }),
            elapsedMs: () => performance.now() - start,
            progress: ({ look, looks, pair, pairs, decided, benchmarks: all }) => progress(`look ${look} of ${looks}: ${decided} of ${all} benchmarks decided, pair ${pair} of ${pairs}`),
        });
    }
    finally {
        await (0,base_checkout/* removeBaseCheckout */._)(workspace, worktree.folder);
        (0,remember/* remember */.k)('worktree', '');
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/formats/parsed/additive-reading.js

/** The ratio or score of one run, with the terms that it is recomputed from. Empty where the formula has no value. */
function additiveReading({ benchmark, metric, unit, direction }, formula, terms) {
    const value = evaluate(formula, terms);
    if (value === null)
        return [];
    const additive = { formula, terms: [terms] };
    return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value], additive }];
}
/** Whether the terms give `value`, but for rounding. */
function gives({ formula, terms }, value) {
    const expected = evaluate(formula, terms);
    return expected !== null && Math.abs(expected - value) <= 1e-9 * Math.abs(expected);
}

;// CONCATENATED MODULE: ./lib/formats/parsed/reading-collector.js


/** What a snapshot stores of one metric and repetition at most. */
const reading_collector_MAX_VALUES = 5_000_000;
/**
 * Keeps all values up to `limit` of each metric: 8 bytes a value, 40 MB a metric by default. Of more it keeps a
 * uniform random sample (Vitter 1985, algorithm R) that depends on nothing but the values' count and order.
 */
function readingCollector(limit = reading_collector_MAX_VALUES) {
    const growing = new Map();
    const uniform = random(1);
    const readingOf = (of) => {
        const key = `${of.benchmark}\n${of.metric}\n${of.unit}\n${of.grain}`;
        const known = growing.get(key);
        if (known !== undefined)
            return known;
        const reading = begin(of);
        growing.set(key, reading);
        return reading;
    };
    const keep = (reading, value, terms) => {
        reading.seen += 1;
        const at = reading.seen <= limit ? reading.seen - 1 : Math.floor(uniform() * reading.seen);
        if (at >= limit)
            return;
        reading.values[at] = value;
        if (terms)
            reading.terms[at] = terms;
    };
    return {
        add: (value) => keep(readingOf(value), value.value, value.additive?.terms),
        addAll: (series, values) => {
            const reading = readingOf(series);
            for (const value of values)
                keep(reading, value);
        },
        collected: () => ({
            readings: [...growing.values()].map(finish),
            warnings: [...growing.values()]
                .filter(({ seen }) => seen > limit)
                .map((reading) => `${(0,model_metric/* metricId */.yo)(reading)}: kept a random ${limit} of ${reading.seen} values`),
        }),
    };
}
function begin({ benchmark, metric, unit, direction, grain, additive }) {
    const formula = additive?.formula;
    return { benchmark, metric, unit, direction, grain, values: [], formula, terms: [], seen: 0 };
}
function finish({ formula, terms, seen: _, ...reading }) {
    return formula === undefined || terms.length !== reading.values.length
        ? reading
        : { ...reading, additive: { formula, terms } };
}

;// CONCATENATED MODULE: ./lib/formats/syntax/json-walk.js

const MAX_DEPTH = 200;
const json_walk_number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[-+\w.]+/y;
const space = /[ \t\r\n]*/y;
class Stop extends Error {
}
/**
 * Walks `text` without building it. Slower than JSON.parse, so it serves for what JSON.parse does not tell: where the
 * fault is, which key appears twice, and which keys the head of a longer file has.
 */
function walkJson(text, onKey = () => { }) {
    const cursor = { text, onKey, path: [], at: 0 };
    try {
        walkValue(cursor);
        skipSpace(cursor);
        if (cursor.at < text.length)
            throw new Stop('something follows after the end of the value');
        return undefined;
    }
    catch (stop) {
        if (!(stop instanceof Stop))
            throw stop;
        return { what: stop.message, ...lineAndColumn(text, cursor.at), key: formatPath(cursor.path) };
    }
}
function lineAndColumn(text, at) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: at - start + 1 };
}
function skipSpace(cursor) {
    space.lastIndex = cursor.at;
    cursor.at += space.exec(cursor.text)?.[0].length ?? 0;
}
function walkValue(cursor) {
    skipSpace(cursor);
    const first = cursor.text[cursor.at];
    if (cursor.path.length > MAX_DEPTH)
        throw new Stop(`nested deeper than ${MAX_DEPTH} levels`);
    if (first === undefined)
        throw new Stop('the text ends where a value is expected');
    if (first === '{')
        walkObject(cursor);
    else if (first === '[')
        walkArray(cursor);
    else if (first === '"')
        walkString(cursor);
    else
        walkScalar(cursor);
}
function walkObject(cursor) {
    const seen = new Set();
    walkMembers(cursor, '}', () => {
        skipSpace(cursor);
        if (cursor.at === cursor.text.length)
            throw new Stop('the text ends where a key is expected');
        if (cursor.text[cursor.at] !== '"')
            throw new Stop('expected a key in double quotes');
        const start = cursor.at;
        const key = walkString(cursor);
        cursor.path.push(key);
        if (seen.has(key)) {
            cursor.at = start;
            throw new Stop(`the key ${JSON.stringify(key)} appears twice`);
        }
        seen.add(key);
        cursor.onKey(key, cursor.path.length, typeof cursor.path[0] === 'number' ? cursor.path[0] : 0);
        skipSpace(cursor);
        if (cursor.text[cursor.at] !== ':')
            throw new Stop('expected ":" after the key');
        cursor.at += 1;
        walkValue(cursor);
        cursor.path.pop();
    });
}
function walkArray(cursor) {
    let index = 0;
    walkMembers(cursor, ']', () => {
        cursor.path.push(index);
        walkValue(cursor);
        cursor.path.pop();
        index += 1;
    });
}
function walkMembers(cursor, close, member) {
    cursor.at += 1;
    skipSpace(cursor);
    if (cursor.text[cursor.at] === close) {
        cursor.at += 1;
        return;
    }
    for (;;) {
        member();
        skipSpace(cursor);
        const next = cursor.text[cursor.at];
        if (next === undefined)
            throw new Stop(`the text ends where "," or "${close}" is expected`);
        if (next !== ',' && next !== close)
            throw new Stop(`expected "," or "${close}"`);
        cursor.at += 1;
        if (next === close)
            return;
    }
}
function walkString(cursor) {
    const end = endOfString(cursor.text, cursor.at);
    if (end === -1)
        throw new Stop('a string does not end');
    try {
        const value = JSON.parse(cursor.text.slice(cursor.at, end + 1));
        cursor.at = end + 1;
        return value;
    }
    catch {
        throw new Stop('a string holds a control character or an unknown escape');
    }
}
/** Index of the quote that closes the string which opens at `start`, or -1. */
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}
function walkScalar(cursor) {
    word.lastIndex = cursor.at;
    const found = word.exec(cursor.text)?.[0];
    if (found === undefined)
        throw new Stop(`unexpected ${JSON.stringify(cursor.text[cursor.at])}`);
    json_walk_number.lastIndex = cursor.at;
    const digits = json_walk_number.exec(cursor.text)?.[0];
    const isNumber = digits === found;
    if (isNumber && !Number.isFinite(Number(digits)))
        throw new Stop(`the number ${json_walk_shown(found)} is too large`);
    if (/^[+-]?(nan|inf(inity)?)$/i.test(found))
        throw new Stop(`${found} is not a number that was measured`);
    if (!isNumber && !['true', 'false', 'null'].includes(found))
        throw new Stop(`unexpected ${json_walk_shown(found)}`);
    cursor.at += found.length;
}
function json_walk_shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

;// CONCATENATED MODULE: ./lib/formats/syntax/json-head.js

const json_head_known = new WeakMap();
/** For `matches`: undefined where the head does not begin as a JSON object or array. Cheap to ask again. */
function jsonHead(source) {
    const before = json_head_known.get(source);
    if (before !== undefined)
        return before ?? undefined;
    const head = readHead(source.head);
    json_head_known.set(source, head);
    return head ?? undefined;
}
/** Whether the head is a JSON object (or a list of such) that has all of `keys`. */
function hasKeys(source, root, ...keys) {
    const head = jsonHead(source);
    return head?.root === root && keys.every((key) => head.keys.has(key));
}
function readHead(text) {
    const first = text.trimStart()[0];
    if (first !== '{' && first !== '[')
        return null;
    const keys = new Set();
    const depth = first === '{' ? 1 : 2;
    walkJson(text, (key, at, element) => {
        if (at === depth && element === 0)
            keys.add(key);
    });
    return { root: first === '{' ? 'object' : 'array', keys };
}

;// CONCATENATED MODULE: ./lib/formats/parsed/aggregates.js
/** Statistics that lie among the values themselves, so that what is better for the values is better for them. */
const aggregates_location = /^(mean|average|avg|median|min|max|fastest|slowest|q[1-3]|p\d+(\.\d+)?|value)$/i;
/**
 * What a tool condensed of one metric: statistic → number, in the tool's words. Null and undefined are left out.
 * Measures of spread (and any statistic that is not known) have no better direction.
 */
function aggregatesOf({ benchmark, metric, unit, direction }, statistics) {
    return Object.entries(statistics).flatMap(([statistic, value]) => value === null || value === undefined
        ? []
        : [
            {
                benchmark,
                metric,
                unit,
                direction: aggregates_location.test(statistic) ? direction : 'none',
                statistic,
                value,
            },
        ]);
}

;// CONCATENATED MODULE: ./lib/formats/format.js
/** What to do about a file whose content is not what its format says, as a sentence without its full stop. */
const wholeFile = 'Check that the file was written completely, by the tool itself';

;// CONCATENATED MODULE: ./lib/formats/syntax/json.js




const COLON = 58;
/**
 * The value of a JSON text. Stricter than JSON.parse: a key that appears twice, NaN, Infinity and numbers beyond the
 * double range are errors. Throws InputError with line, column and key. `firstLine` is the line of the source that
 * `text` starts on.
 */
function json_parseJson(text, source, firstLine = 1) {
    const value = parseStrictly(text);
    if (value !== undefined)
        return value;
    const fault = walkJson(text) ?? { what: 'not readable', line: 1, column: 1, key: '' };
    const empty = text.trim() === '';
    throw new errors/* InputError */.d({
        what: empty ? 'the file is empty' : `not valid JSON: ${fault.what} (column ${fault.column})`,
        where: place(source, firstLine + fault.line - 1, fault.key),
        next: wholeFile,
    });
}
/** Undefined where the text is not JSON or may hold a key twice. */
function parseStrictly(text) {
    try {
        const value = JSON.parse(text);
        return countKeys(value, 0) === countKeyTokens(text) ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Throws where a source that begins as JSON is none: neither one value nor one a line. */
async function checkJson(source) {
    const lines = (await source.text()).split('\n');
    const isLines = lines.length > 1 && parseStrictly(lines[0] ?? '') !== undefined;
    if (!isLines)
        json_parseJson(lines.join('\n'), source.path);
    else
        for (const [index, line] of lines.entries()) {
            if (line.trim() !== '')
                json_parseJson(line, source.path, index + 1);
        }
}
/** All of a JSON source, in the shape of `schema`. */
async function readJson(source, schema) {
    return checkShape(schema, json_parseJson(await source.text(), source.path), { source: source.path });
}
/** One record a line, blank lines passed over, in bounded memory. */
async function* readJsonLines(source, schema) {
    for await (const { number, text } of source.lines()) {
        if (text.trim() === '')
            continue;
        const where = { source: source.path, line: number };
        yield { line: number, text, record: checkShape(schema, json_parseJson(text, source.path, number), where) };
    }
}
/** `data` as `schema` reads it. Throws InputError that names the key, what was expected and what is there. */
function checkShape(schema, data, where) {
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const { path, what } = deepestFault(shapeFaults(result.error.issues, data));
    const key = formatPath([...(where.key ? [where.key] : []), ...path]);
    throw new errors/* InputError */.d({ what, where: key === '' ? where : { ...where, key }, next: wholeFile });
}
function place(source, line, key) {
    return key === '' ? { source, line } : { source, line, key };
}
/**
 * Keys of all objects in `value`: fewer than the text has when one appears twice. NaN, so unequal to any count, where
 * a number is infinite or the nesting too deep.
 */
function countKeys(value, depth) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? 0 : Number.NaN;
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth > 200)
        return Number.NaN;
    const members = Array.isArray(value) ? value : Object.values(value);
    let total = Array.isArray(value) ? 0 : members.length;
    for (const member of members) {
        // Most members are numbers, for which a call each would be the larger part of the work.
        if (typeof member !== 'number')
            total += countKeys(member, depth + 1);
        else if (!Number.isFinite(member))
            return Number.NaN;
    }
    return total;
}
function countKeyTokens(text) {
    let count = 0;
    for (let start = text.indexOf('"'); start !== -1;) {
        const end = endOfString(text, start);
        let next = end + 1;
        while (text.charCodeAt(next) <= 32)
            next += 1;
        if (text.charCodeAt(next) === COLON)
            count += 1;
        start = text.indexOf('"', end + 1);
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/formats/aaco/names.js
/** Names by which AACO's numbers are known to be better when lower or higher; a spread is neither, of all others it is not known. */
const lower = /latency|(?:mean|median|p\d+|min|max|\w*time\w*)_(?:ms|us)$|microkernel|power|temp/;
const higher = /throughput|_per_sec|_tps|_ips$|gpu_active|gpu_util|occupancy|memory_bw/;
function directionOfName(name) {
    if (higher.test(name))
        return 'higher';
    return lower.test(name) ? 'lower' : 'none';
}
/** The unit that ends a name: `latency_ms` → `ms`. */
function unitOfName(name) {
    const unit = /_(ms|us|ns|pct|mb|gb|gbps|mhz|per_sec|tps|ips|w|c)$/.exec(name)?.[1];
    const written = {
        pct: '%',
        mb: 'MB',
        gb: 'GB',
        gbps: 'GB/s',
        mhz: 'MHz',
        per_sec: '1/s',
        tps: 'tokens/s',
        ips: '1/s',
        w: 'W',
        c: '°C',
    };
    return unit === undefined ? '' : (written[unit] ?? unit);
}
/** A number that AACO condensed, with the unit and the direction that its name tells. */
function aggregate(benchmark, metric, value, statistic = 'value') {
    return {
        benchmark,
        metric,
        unit: unitOfName(metric),
        direction: directionOfName(metric),
        statistic,
        value,
    };
}

;// CONCATENATED MODULE: ./lib/formats/aaco/condensed.js




const condensed_numbers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** AACO's BaselineManager: condensed metrics, the raw samples are gone. */
const ManagedSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    model_name: schemas/* string */.YjP(),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        stddev: schemas/* number */.aig().nullish(),
        min: schemas/* number */.aig().nullish(),
        max: schemas/* number */.aig().nullish(),
        count: schemas/* number */.aig().nullish(),
        unit: schemas/* string */.YjP().nullish(),
    })),
});
/** `baselines/*.json` and `sessions/example_session.json`, which no code of AACO writes or reads. */
const IllustrativeSchema = schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        name: schemas/* string */.YjP().optional(),
        model_name: schemas/* string */.YjP().optional(),
        gpu_name: schemas/* string */.YjP().optional(),
    }),
    kernels: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), condensed_numbers), schemas/* array */.YOg(condensed_numbers)]).optional(),
    workload: condensed_numbers.optional(),
    metrics: condensed_numbers.optional(),
    thresholds: condensed_numbers.optional(),
});
const condensed = 'AACO kept no raw samples here, so nothing can be tested; name the session folder instead';
async function parseManagedBaseline(source) {
    const { model_name, name, metrics } = await readJson(source, ManagedSchema);
    const benchmark = model_name || name;
    const aggregates = Object.entries(metrics).flatMap(([metric, { unit, ...statistics }]) => Object.entries(statistics).flatMap(([statistic, value]) => {
        const own = statistic === 'count' ? '' : unit || unitOfName(metric);
        return aggregatesOf({ benchmark, metric, unit: own, direction: directionOfName(metric) }, { [statistic]: value });
    }));
    return { readings: [], aggregates, warnings: [condensed] };
}
async function parseIllustrative(source) {
    const { metadata, kernels, workload, metrics, thresholds } = await readJson(source, IllustrativeSchema);
    const benchmark = metadata.model_name || metadata.name || 'aaco';
    const named = Array.isArray(kernels)
        ? kernels.map((kernel, index) => [
            String(kernel.name ?? `kernel ${index}`),
            kernel,
        ])
        : Object.entries(kernels ?? {});
    return {
        readings: [],
        aggregates: [
            ...flatten(benchmark, { ...workload, ...metrics }),
            ...named.flatMap(([name, kernel]) => flatten(`${benchmark} (${name})`, kernel)),
        ],
        warnings: [
            condensed,
            ...(thresholds
                ? [
                    `The thresholds in the file (${Object.keys(thresholds).join(', ')}) are not applied; set them in the config`,
                ]
                : []),
        ],
        environment: metadata.gpu_name ? { 'gpu.name': metadata.gpu_name } : {},
    };
}
/** Numbers at any depth, their keys joined by a dot. */
function flatten(benchmark, values, prefix = '') {
    return Object.entries(values).flatMap(([key, value]) => {
        const name = `${prefix}${key}`;
        if (typeof value === 'number')
            return [aggregate(benchmark, name, value)];
        return isRecord(value) ? flatten(benchmark, value, `${name}.`) : [];
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/formats/aaco/derived-metrics.js


/** Quantiles are type 7, as NumPy's; null for a phase without iterations. */
function phaseMetrics(name, latencies) {
    if (latencies.length === 0)
        return null;
    const own = [...latencies];
    const [center, spread] = [(0,simple_statistics/* mean */.RE)(own), (0,simple_statistics/* standardDeviation */.Fx)(own)];
    return {
        name,
        iterations: own.length,
        total_time_ms: (0,simple_statistics/* sum */.cz)(own),
        mean_ms: center,
        std_ms: spread,
        p50_ms: (0,quantile/* quantile */.YV)(own, 0.5),
        p90_ms: (0,quantile/* quantile */.YV)(own, 0.9),
        p99_ms: (0,quantile/* quantile */.YV)(own, 0.99),
        min_ms: (0,quantile/* quantile */.YV)(own, 0),
        max_ms: (0,quantile/* quantile */.YV)(own, 1),
        iqr_ms: (0,quantile/* quantile */.YV)(own, 0.75) - (0,quantile/* quantile */.YV)(own, 0.25),
        cov_pct: center > 0 ? (100 * spread) / center : null,
    };
}
function derivedMetrics(session) {
    const warmup = phaseMetrics('warmup', session.warmup);
    const measurement = phaseMetrics('measurement', session.measurement);
    return {
        warmup_phase: warmup,
        measurement_phase: measurement,
        throughput: measurement ? throughput(measurement, session.batchSize) : {},
        efficiency: session.kernels ? efficiency(session.kernels) : {},
        latency: measurement ? latency(measurement, warmup, session.measurement) : {},
        system: {
            ...summary(session.systemSamples, 'cpu_pct', 'cpu', 'pct', ['mean', 'max', 'std']),
            ...summary(session.systemSamples, 'rss_mb', 'rss', 'mb', ['mean', 'max', 'delta']),
        },
        gpu: Object.assign({}, ...gpuFields.map((field) => summary(session.gpuSamples, ...field))),
    };
}
/** Iterations per second of summed latency; samples per second where the batch size is known. */
function throughput({ iterations, total_time_ms, mean_ms }, batchSize) {
    if (total_time_ms === 0)
        return {};
    const inferences = iterations / (total_time_ms / 1000);
    return {
        inferences_per_sec: inferences,
        ...(batchSize === undefined ? {} : { samples_per_sec: inferences * batchSize }),
        mean_latency_ms: mean_ms,
    };
}
/** Ratios of the kernel trace; the launch overhead is ten times the launch tax, at most 100 %. */
function efficiency(kernels) {
    const { launchTaxScore } = kernels;
    return present({
        gpu_active_ratio: kernels.gpuActiveRatio,
        kernel_amplification_ratio: kernels.kernelAmplificationRatio,
        launch_overhead_pct: launchTaxScore === null ? null : Math.min(100, launchTaxScore * 10),
        microkernel_pct: kernels.microkernelPct,
    });
}
function latency(measurement, warmup, latencies) {
    const { mean_ms } = measurement;
    return present({
        mean_ms,
        median_ms: measurement.p50_ms,
        std_ms: measurement.std_ms,
        p95_ms: (0,quantile/* quantile */.YV)(latencies, 0.95),
        p99_ms: measurement.p99_ms,
        jitter_ms: measurement.max_ms - measurement.min_ms,
        cov_pct: measurement.cov_pct,
        warmup_effect_pct: warmup && mean_ms > 0 ? (100 * (warmup.mean_ms - mean_ms)) / mean_ms : null,
    });
}
const gpuFields = [
    ['gpu_util_pct', 'gpu_util', 'pct', ['mean', 'max']],
    ['mem_util_pct', 'mem_util', 'pct', ['mean', 'max']],
    ['power_w', 'power', 'w', ['mean', 'max']],
    ['temp_c', 'temp', 'c', ['mean', 'max']],
    ['vram_used_mb', 'vram', 'mb', ['mean', 'max']],
    ['sclk_mhz', 'sclk', 'mhz', ['mean', 'range']],
    ['mclk_mhz', 'mclk', 'mhz', ['mean']],
];
const statistics = {
    mean: simple_statistics/* mean */.RE,
    max: (values) => (0,quantile/* quantile */.YV)(values, 1),
    std: simple_statistics/* standardDeviation */.Fx,
    delta: (values) => (values.at(-1) ?? 0) - (values[0] ?? 0),
    range: (values) => (0,quantile/* quantile */.YV)(values, 1) - (0,quantile/* quantile */.YV)(values, 0),
};
/** `power_mean_w`, … of the samples that know the field; nothing where none does. */
function summary(samples, key, name, unit, of) {
    const values = samples.flatMap((sample) => sample[key] ?? []);
    if (values.length === 0)
        return {};
    return Object.fromEntries(of.map((statistic) => [`${name}_${statistic}_${unit}`, statistics[statistic](values)]));
}
function present(numbers) {
    return Object.fromEntries(Object.entries(numbers).filter((entry) => entry[1] !== null));
}

;// CONCATENATED MODULE: ./lib/formats/aaco/session.js



const session_text = schemas/* string */.YjP().nullish();
/** One iteration: the seed's five keys, and `iter_idx` and `measure` as AACO's own runner writes them. */
const RowSchema = schemas/* object */.Ikc({
    iteration: schemas/* number */.aig().int().nonnegative().optional(),
    iter_idx: schemas/* number */.aig().int().nonnegative().optional(),
    phase: schemas/* enum */.k5n(['warmup', 'measurement', 'measure']),
    latency_ms: schemas/* number */.aig().nonnegative(),
    t_start_ns: schemas/* number */.aig().nullish(),
    t_end_ns: schemas/* number */.aig().nullish(),
    decode_phase: schemas/* enum */.k5n(['prefill', 'decode']).nullish(),
})
    .refine((row) => row.iteration !== undefined || row.iter_idx !== undefined, {
    message: 'is missing, or iter_idx in its place',
    path: ['iteration'],
});
const RowsSchema = schemas/* array */.YOg(RowSchema);
/** SessionMetadata of the seed and of AACO's code, whose names differ; only what tells the machine and the batch. */
const MetadataSchema = schemas/* looseObject */._H3({
    aaco_version: session_text,
    hostname: session_text,
    platform: session_text,
    gpu: schemas/* looseObject */._H3({ name: session_text, driver: session_text, driver_version: session_text, rocm_version: session_text })
        .or(schemas/* literal */.euz(''))
        .nullish(),
    model_path: session_text,
    backend: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ name: session_text, provider: session_text })]).nullish(),
    config: schemas/* looseObject */._H3({ batch_size: schemas/* number */.aig().positive().optional(), model_name: session_text }).nullish(),
    host: schemas/* looseObject */._H3({ hostname: session_text, os: session_text, cpu_model: session_text }).nullish(),
    workload: schemas/* looseObject */._H3({
        model_name: session_text,
        model_path: session_text,
        dtype: session_text,
        batch_size: schemas/* number */.aig().positive().optional(),
    })
        .nullish(),
});
const SummariesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    kernel_name: schemas/* string */.YjP(),
    calls: schemas/* number */.aig().int().positive(),
    total_time_ms: schemas/* number */.aig().nonnegative(),
    avg_time_us: schemas/* number */.aig().nonnegative(),
    min_time_us: schemas/* number */.aig().nonnegative().nullish(),
    max_time_us: schemas/* number */.aig().nonnegative().nullish(),
    std_time_us: schemas/* number */.aig().nonnegative().nullish(),
    pct_total: schemas/* number */.aig(),
})
    .transform((summary) => ({
    kernelName: summary.kernel_name,
    calls: summary.calls,
    totalTimeMs: summary.total_time_ms,
    avgTimeUs: summary.avg_time_us,
    minTimeUs: summary.min_time_us ?? null,
    maxTimeUs: summary.max_time_us ?? null,
    stdTimeUs: summary.std_time_us ?? null,
    pctTotal: Math.min(100, summary.pct_total),
})));
const SamplesSchema = schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* null */.chJ()])));
const places = {
    rows: ['inference_results.json', 'runtime/inference_iters.json', 'metrics/inference_iters.json'],
    metadata: ['session_meta.json', 'session.json'],
    kernels: ['kernel_summary.json', 'profiler/kernel_summary.json', 'rocprof/kernel_summary.json'],
    gpu: ['gpu_samples.json', 'telemetry/gpu_samples.json'],
    system: ['sys_samples.json', 'telemetry/sys_samples.json'],
    derived: ['derived_metrics.json', 'metrics/derived_metrics.json'],
};
/** A flat bundle or a session tree. Throws InputError where a file in it is not what it should be. */
async function readSession(folder) {
    const derived = await read(folder, places.derived, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
    return {
        rows: await read(folder, places.rows, RowsSchema),
        metadata: await read(folder, places.metadata, MetadataSchema),
        kernels: await read(folder, places.kernels, SummariesSchema),
        gpuSamples: ((await read(folder, places.gpu, SamplesSchema)) ?? []).map(gpuSample),
        systemSamples: ((await read(folder, places.system, SamplesSchema)) ?? []).map(numbersOnly),
        derived: derived && numbersOnly(derived),
    };
}
async function read(folder, names, schema) {
    for (const name of names) {
        const source = await folder.find(name);
        if (source)
            return readJson(source, schema);
    }
    return null;
}
/** The iterations of a lone `inference_results.json`, or of `InferenceResult.to_dict()` with its `latencies_ms`. */
async function readRows(source) {
    const data = json_parseJson(await source.text(), source.path);
    const where = { source: source.path };
    if (Array.isArray(data))
        return checkShape(RowsSchema, data, where);
    const { latencies_ms } = checkShape(schemas/* object */.Ikc({ latencies_ms: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(1) }), data, where);
    return latencies_ms.map((latency_ms, iteration) => ({ iteration, phase: 'measurement', latency_ms }));
}
/** AACO's own sampler writes 0 where rocm-smi did not answer: no GPU has 0 W, 0 °C, 0 MHz or 0 MB of memory. */
function gpuSample(raw) {
    const sample = numbersOnly(raw);
    const known = (...keys) => keys.map((key) => sample[key]).find((value) => value != null) || null;
    return {
        device_id: sample.device_id ?? 0,
        gpu_util_pct: sample.gpu_util_pct ?? null,
        mem_util_pct: sample.mem_util_pct ?? null,
        temp_c: known('temp_c'),
        power_w: known('power_w'),
        sclk_mhz: known('sclk_mhz', 'gfx_clock_mhz'),
        mclk_mhz: known('mclk_mhz', 'mem_clock_mhz'),
        vram_used_mb: known('vram_used_mb'),
    };
}
function numbersOnly(raw) {
    return Object.fromEntries(Object.entries(raw).filter((entry) => typeof entry[1] === 'number'));
}
/** Throws InputError where a session has neither iterations nor metrics derived from them. */
function refuseEmpty({ rows, derived }, source) {
    if (rows?.length || derived)
        return;
    throw new errors/* InputError */.d({
        what: 'the session holds neither inference_results.json nor derived_metrics.json',
        where: { source: source.path },
        next: 'Check that the benchmark ran to its end',
    });
}
/** Dotted names to text, as far as the metadata tells them. */
function session_environmentOf(metadata) {
    if (metadata === null)
        return {};
    const gpu = metadata.gpu || null;
    const { backend, host, workload } = metadata;
    const known = {
        'aaco.version': metadata.aaco_version,
        hostname: metadata.hostname ?? host?.hostname,
        os: metadata.platform ?? host?.os,
        'cpu.model': host?.cpu_model,
        'gpu.name': gpu?.name,
        'gpu.driver': gpu?.driver ?? gpu?.driver_version,
        'gpu.rocm': gpu?.rocm_version,
        backend: typeof backend === 'string' ? backend : (backend?.provider ?? backend?.name),
        model: metadata.model_path ?? workload?.model_path,
        dtype: workload?.dtype,
    };
    const isKnown = (entry) => !!entry[1] && entry[1] !== 'Unknown';
    return Object.fromEntries(Object.entries(known).filter(isKnown));
}
/** The model's name, or `aaco` where the session does not tell. */
function benchmarkName(metadata) {
    const path = metadata?.model_path ?? metadata?.workload?.model_path;
    const file = path
        ?.split(/[\\/]/)
        .at(-1)
        ?.replace(/\.onnx$/, '');
    return metadata?.config?.model_name || metadata?.workload?.model_name || file || 'aaco';
}
function batchSize(metadata) {
    return metadata?.config?.batch_size ?? metadata?.workload?.batch_size;
}

;// CONCATENATED MODULE: ./lib/formats/aaco/aaco.js








const seen = {
    bundle: 'a session bundle',
    tree: 'a session tree',
    rows: 'inference results',
    latencies: 'an inference result with its latencies',
    managed: 'a managed baseline',
    illustrative: 'an illustrative session or baseline',
};
/** AMD AI Compute Observatory: sessions in the seed's form and in its code's, and its baselines. */
const aaco = {
    name: 'aaco',
    title: 'AACO session or baseline',
    matches(source) {
        const kind = kindOf(source);
        return kind && `AACO: ${seen[kind]}`;
    },
    async parse(source) {
        if (source.kind === 'folder')
            return parseSession(source);
        const kind = kindOf(source);
        if (kind === 'managed')
            return parseManagedBaseline(source);
        if (kind === 'illustrative')
            return parseIllustrative(source);
        const rows = await readRows(source);
        const nothing = { metadata: null, kernels: null, gpuSamples: [], systemSamples: [], derived: null };
        return parsedSession({ ...nothing, rows });
    },
};
function kindOf(source) {
    if (source.kind === 'folder') {
        if (/^(?:inference_results|session_meta)\.json$/m.test(source.head))
            return 'bundle';
        return /^session\.json$/m.test(source.head) && /^runtime\/$/m.test(source.head) ? 'tree' : undefined;
    }
    if (hasKeys(source, 'array', 'phase', 'latency_ms'))
        return 'rows';
    if (hasKeys(source, 'object', 'latencies_ms'))
        return 'latencies';
    if (hasKeys(source, 'object', 'model_name', 'metrics', 'content_hash'))
        return 'managed';
    const isBaseline = hasKeys(source, 'object', 'metadata', 'kernels', 'thresholds');
    return isBaseline || hasKeys(source, 'object', 'session_id', 'metadata', 'environment')
        ? 'illustrative'
        : undefined;
}
async function parseSession(folder) {
    const files = await readSession(folder);
    refuseEmpty(files, folder);
    return parsedSession(files);
}
/** Raw latencies as readings; what is derived from them, from samples and from kernels as aggregates. */
function parsedSession(files) {
    const benchmark = benchmarkName(files.metadata);
    const rows = files.rows ?? [];
    const measured = rows.filter(({ phase }) => phase !== 'warmup');
    const latencies = latenciesOf(benchmark, rows);
    const samples = aaco_samplesOf(benchmark, files.gpuSamples);
    return {
        readings: [...latencies.readings, ...rates(benchmark, measured, files), ...samples.readings],
        aggregates: rows.length > 0 ? derived(benchmark, rows, files) : recorded(benchmark, files),
        warnings: [
            ...(rows.length > 0 ? [] : ['the session has no raw latencies, only what was derived from them']),
            ...latencies.warnings,
            ...samples.warnings,
        ],
        environment: session_environmentOf(files.metadata),
        ...(files.kernels && {
            kernels: {
                source: 'device',
                executions: [],
                summaries: files.kernels,
                wallNs: null,
                inferences: measured.length || null,
            },
        }),
    };
}
/** Warm-up is shown beside and never compared; the phases of a language model are metrics of their own. */
function latenciesOf(benchmark, rows) {
    const collector = readingCollector();
    for (const { phase, latency_ms: value, decode_phase } of rows) {
        const warmup = phase === 'warmup';
        const metric = `${warmup ? 'warmup_' : ''}${decode_phase ? `${decode_phase}_` : ''}latency_ms`;
        const direction = warmup ? 'none' : 'lower';
        collector.add({ benchmark, metric, unit: 'ms', direction, grain: 'iteration', value });
    }
    return collector.collected();
}
/** Iterations over their summed time, with both terms. */
function rates(benchmark, measured, { metadata }) {
    const seconds = (0,simple_statistics/* sum */.cz)(measured.map(({ latency_ms }) => latency_ms)) / 1000;
    const rate = (metric, unit, numerator) => additiveReading({ benchmark, metric, unit, direction: 'higher' }, 'ratio', {
        numerator,
        denominator: seconds,
    });
    const batch = batchSize(metadata);
    return [
        ...rate('inferences_per_sec', '1/s', measured.length),
        ...(batch === undefined ? [] : rate('samples_per_sec', 'samples/s', measured.length * batch)),
    ];
}
function aaco_samplesOf(benchmark, samples) {
    const devices = new Set(samples.map(({ device_id }) => device_id));
    const collector = readingCollector();
    for (const { device_id, ...sample } of samples) {
        const name = devices.size > 1 ? `${benchmark} (gpu ${device_id})` : benchmark;
        for (const [metric, value] of Object.entries(sample)) {
            if (value === null)
                continue;
            collector.add({
                benchmark: name,
                metric,
                unit: unitOfName(metric),
                direction: 'none',
                grain: 'iteration',
                value,
            });
        }
    }
    return collector.collected();
}
function derived(benchmark, rows, files) {
    const phase = (wanted) => rows.filter((row) => (row.phase === 'warmup') === wanted).map(({ latency_ms }) => latency_ms);
    const { gpuSamples, systemSamples } = files;
    const metrics = derivedMetrics({
        warmup: phase(true),
        measurement: phase(false),
        gpuSamples,
        systemSamples,
    });
    return [
        ...Object.entries(metrics.latency).map(([name, value]) => latencyAggregate(benchmark, name, value)),
        ...Object.entries({ ...metrics.system, ...metrics.gpu }).map(([name, value]) => aggregate(benchmark, name, value)),
        ...recorded(benchmark, files).filter(({ metric }) => /^(?:gpu_active_ratio|kernel_amplification_ratio|microkernel_pct)$/.test(metric)),
    ];
}
/** `p95_ms` is the statistic p95 of `latency_ms`; what is no time (`cov_pct`) is a metric of its own. */
function latencyAggregate(benchmark, name, value) {
    const statistic = /^(.*)_ms$/.exec(name)?.[1];
    if (statistic === undefined)
        return { ...aggregate(benchmark, name, value), direction: 'none' };
    const direction = statistic === 'std' || statistic === 'jitter' ? 'none' : directionOfName('latency_ms');
    return { benchmark, metric: 'latency_ms', unit: 'ms', direction, statistic, value };
}
/** What `derived_metrics.json` says; `kar` has three meanings in AACO, in this file it is the amplification ratio. */
function recorded(benchmark, { derived: numbers }) {
    return Object.entries(numbers ?? {}).map(([name, value]) => {
        const metric = name === 'kar' ? 'kernel_amplification_ratio' : name;
        return aggregate(benchmark, metric, value);
    });
}

;// CONCATENATED MODULE: ./lib/formats/parsed/merge-parsed.js

/** Several results as one: values of the same metric one after the other, all else side by side. */
function mergeParsed(parts) {
    const collector = readingCollector();
    for (const { additive, values, ...metric } of parts.flatMap(({ readings }) => readings)) {
        for (const [index, value] of values.entries()) {
            const terms = additive?.terms[index];
            collector.add({
                ...metric,
                value,
                additive: additive && terms && { formula: additive.formula, terms },
            });
        }
    }
    const { readings, warnings } = collector.collected();
    return {
        readings,
        aggregates: parts.flatMap(({ aggregates }) => aggregates),
        warnings: [...new Set([...parts.flatMap(({ warnings }) => warnings), ...warnings])],
        failures: parts.flatMap(({ failures }) => failures ?? []),
        environment: Object.assign({}, ...parts.map(({ environment }) => environment)),
    };
}

;// CONCATENATED MODULE: ./lib/formats/parsed/failure-collector.js
const MESSAGE_LENGTH = 2000;
function failureCollector() {
    const growing = new Map();
    return {
        add({ benchmark, name, message }) {
            const key = JSON.stringify([benchmark, name]);
            const first = growing.get(key) ?? {
                benchmark,
                name,
                count: 0,
                message: message?.slice(0, MESSAGE_LENGTH),
            };
            growing.set(key, { ...first, count: first.count + 1 });
        },
        failures: () => [...growing.values()],
    };
}

;// CONCATENATED MODULE: ./lib/formats/syntax/exact-integer.js
/**
 * The integer that `text` (JSON) gives `key` at its first place, without the rounding of JSON.parse beyond 2^53: times
 * since 1970 in ns lose up to 128 ns there. Undefined where there is none.
 */
function exactInteger(text, key) {
    const start = text.indexOf(`"${key}":`);
    if (start === -1)
        return undefined;
    const digits = /^\s*(-?\d+)(?![\d.eE])/.exec(text.slice(start + key.length + 3, start + key.length + 40))?.[1];
    return digits === undefined ? undefined : BigInt(digits);
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/tags.js
/** Tags of earlier releases by the ones used since. */
const tags_renamed = new Map([
    ['ttft', 'time_to_first_token'],
    ['ttst', 'time_to_second_token'],
    ['prefill_throughput', 'prefill_throughput_per_user'],
]);
/**
 * The tags whose change is a better or worse result. AIPerf itself has one bit, "larger is better", which is unset for
 * goodput and image throughput and set for token counts. Everything else describes the workload (lengths, counts),
 * repeats another metric from the client's socket (`http_req_*`) or is not known here: shown, never gated.
 */
const directions = new Map([
    ['request_latency', 'lower'],
    ['effective_latency', 'lower'],
    ['time_to_first_token', 'lower'],
    ['time_to_second_token', 'lower'],
    ['time_to_first_output_token', 'lower'],
    ['inter_token_latency', 'lower'],
    ['inter_chunk_latency', 'lower'],
    ['decode_duration', 'lower'],
    ['network_adjusted_request_latency', 'lower'],
    ['network_adjusted_time_to_first_token', 'lower'],
    ['network_adjusted_time_to_first_output_token', 'lower'],
    ['output_token_throughput_per_user', 'higher'],
    ['e2e_output_token_throughput', 'higher'],
    ['prefill_throughput_per_user', 'higher'],
    ['request_throughput', 'higher'],
    ['output_token_throughput', 'higher'],
    ['input_token_throughput', 'higher'],
    ['total_token_throughput', 'higher'],
    ['goodput', 'higher'],
    ['good_request_fraction', 'higher'],
    ['error_rate', 'lower'],
    ['cancellation_rate', 'lower'],
    ['request_error_rate', 'lower'],
    ['image_throughput', 'higher'],
    ['image_latency', 'lower'],
    ['rtfx', 'higher'],
    ['video_inference_time', 'lower'],
    ['video_peak_memory', 'lower'],
    ['spec_decode_acceptance_length', 'higher'],
    ['spec_decode_draft_acceptance_rate', 'higher'],
    ['usage_prompt_cache_read_tokens', 'higher'],
    ['overall_usage_prompt_cache_read_pct', 'higher'],
    ['total_gpu_energy', 'lower'],
    ['energy_per_user', 'lower'],
    ['energy_per_request', 'lower'],
    ['energy_per_output_token', 'lower'],
    ['energy_per_total_token', 'lower'],
    ['energy_delay_product', 'lower'],
    ['output_tokens_per_joule', 'higher'],
    ['output_tps_per_watt', 'higher'],
    ['performance_per_watt', 'higher'],
    ['goodput_per_watt', 'higher'],
]);
/** Numbers that say when or that something happened: used for the run's totals, no measurement of one request. */
const notMeasured = new Set([
    'request_count',
    'error_request_count',
    'good_request_count',
    'min_request_timestamp',
    'max_response_timestamp',
]);
/** The present tag of a metric, whatever release wrote it: `ttft`, `nvidia_total_gpu_energy`. */
function canonicalTag(tag) {
    return tags_renamed.get(tag) ?? tag.replace(/^(?:nvidia|amd)_/, '');
}
function directionOfTag(tag) {
    return directions.get(tag) ?? 'none';
}
function isMeasurement(tag) {
    return !notMeasured.has(tag);
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/errors.js



/** Why a request failed, in the records and in the summary. */
const ErrorSchema = schemas/* object */.Ikc({
    code: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    type: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullish(),
});
function failureName({ type, code }) {
    return type ?? (code == null ? 'error' : `code ${code}`);
}
/** `error_rate` and the like, tested from its counts. Empty where no request was counted. */
function shareOfRequests(benchmark, metric, terms) {
    const direction = directionOfTag(metric);
    return additiveReading({ benchmark, metric, unit: 'ratio', direction }, 'proportion', terms);
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/records.js








const MetricSchema = schemas/* object */.Ikc({
    value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* array */.YOg(schemas/* number */.aig()), schemas/* null */.chJ()]),
    unit: schemas/* string */.YjP(),
});
/** One request. Keys have come and gone since 2025-10; these decide what the record is. */
const RecordSchema = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        benchmark_phase: schemas/* string */.YjP().nullish(),
        /** Until 2025-10-09. */
        credit_phase: schemas/* string */.YjP().nullish(),
        /** Since 0.12: a run may have several phases of the same kind. */
        phase_name: schemas/* string */.YjP().nullish(),
        was_cancelled: schemas/* boolean */.zMY().nullish(),
    }),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), MetricSchema),
    error: ErrorSchema.nullish(),
});
/**
 * `profile_export.jsonl` of any release, streamed: the memory is that of the values, at most 40 MB a metric. Warm-up
 * requests are left out. Failed and cancelled requests have no latency: they count as failures and as rates.
 */
async function parseRecords(source, benchmark) {
    const collector = readingCollector();
    const failures = failureCollector();
    const runs = new Map();
    for await (const { record, text } of readJsonLines(source, RecordSchema)) {
        const { benchmark_phase, credit_phase, phase_name } = record.metadata;
        if ((benchmark_phase ?? credit_phase) === 'warmup')
            continue;
        const name = phase_name && phase_name !== 'profiling' ? `${benchmark} (${phase_name})` : benchmark;
        const run = runs.get(name) ?? newRun(name);
        runs.set(name, run);
        if (record.error) {
            failures.add(countFailure(run, record));
            if (record.metrics.error_isl)
                addMetric(name, 'error_isl', record.metrics.error_isl, collector);
        }
        else
            addSuccess(run, record, text, collector);
    }
    const all = [...runs.values()];
    const { readings, warnings } = collector.collected();
    const parsed = {
        readings: [...readings, ...all.flatMap(totals)],
        aggregates: [],
        warnings,
        failures: failures.failures(),
    };
    return { parsed, window: windowOf(all) };
}
function newRun(benchmark) {
    const counts = { succeeded: 0, failed: 0, cancelled: 0, good: null, inputTokens: 0, outputTokens: 0 };
    return { benchmark, ...counts, start: null, end: null };
}
function countFailure(run, { metadata, error }) {
    const cancelled = metadata.was_cancelled || error?.type === 'RequestCancellationError';
    if (cancelled)
        run.cancelled += 1;
    else
        run.failed += 1;
    return { benchmark: run.benchmark, name: failureName(error ?? {}), message: error?.message ?? undefined };
}
function addSuccess(run, { metrics }, text, collector) {
    run.succeeded += 1;
    run.inputTokens += numberOf(metrics.input_sequence_length) ?? 0;
    run.outputTokens += numberOf(metrics.output_sequence_length) ?? 0;
    const good = numberOf(metrics.good_request_count);
    if (good !== null)
        run.good = (run.good ?? 0) + good;
    const start = exactInteger(text, 'request_start_ns') ?? exactInteger(text, 'timestamp_ns');
    const end = exactInteger(text, 'request_end_ns') ?? exactInteger(oldEnd(text), 'value');
    if (start !== undefined && (run.start === null || start < run.start))
        run.start = start;
    if (end !== undefined && (run.end === null || end > run.end))
        run.end = end;
    for (const [tag, metric] of Object.entries(metrics))
        addMetric(run.benchmark, tag, metric, collector);
}
/** Until 2025-10-09 the end of a request was one of its metrics. */
function oldEnd(text) {
    const at = text.indexOf('"max_response_timestamp"');
    return at === -1 ? '' : text.slice(at, at + 100);
}
function numberOf(metric) {
    return typeof metric?.value === 'number' ? metric.value : null;
}
/** A list (the gaps between the chunks of one answer) gives one value an element. */
function addMetric(benchmark, tag, { value, unit }, collector) {
    if (value === null || !isMeasurement(tag))
        return;
    const metric = canonicalTag(tag);
    const common = { benchmark, metric, unit, direction: directionOfTag(metric), grain: 'request' };
    if (typeof value === 'number')
        collector.add({ ...common, value });
    else
        collector.addAll(common, value);
}
/** Ratios of the whole run, each with the sums that it is recomputed from. */
function totals(run) {
    const { benchmark, succeeded, failed, cancelled, good, inputTokens, outputTokens } = run;
    const trials = succeeded + failed + cancelled;
    const seconds = run.start === null || run.end === null ? 0 : Number(run.end - run.start) / 1e9;
    const share = (metric, events) => shareOfRequests(benchmark, metric, { events, trials });
    const perSecond = (metric, unit, numerator) => additiveReading({ benchmark, metric, unit, direction: directionOfTag(metric) }, 'ratio', {
        numerator,
        denominator: seconds,
    });
    return [
        ...share('error_rate', failed),
        ...share('cancellation_rate', cancelled),
        ...(good === null ? [] : share('good_request_fraction', good)),
        ...perSecond('request_throughput', 'requests/sec', succeeded),
        ...(outputTokens > 0
            ? [
                ...perSecond('output_token_throughput', 'tokens/sec', outputTokens),
                ...perSecond('total_token_throughput', 'tokens/sec', inputTokens + outputTokens),
            ]
            : []),
    ];
}
function windowOf(runs) {
    let window = null;
    for (const { start, end } of runs) {
        if (start === null || end === null)
            continue;
        window = {
            start: window === null || start < window.start ? start : window.start,
            end: window === null || end > window.end ? end : window.end,
        };
    }
    return window;
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/statistics.js


/** `{unit, avg, p50, …}`; a number that is not finite is written as null. */
const StatisticsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()]));
/** Counts and quotients, which are not in the unit of the values. */
const unitless = new Set(['count', 'cv', 't_critical']);
/** One aggregate for each number of a statistics block. */
function toAggregates(metric, { unit, ...statistics }) {
    return Object.entries(statistics).flatMap(([statistic, value]) => {
        if (typeof value !== 'number')
            return [];
        const own = unitless.has(statistic) ? '' : String(unit ?? '');
        return aggregatesOf({ ...metric, unit: own }, { [statistic]: value });
    });
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/gpu-fields.js
/** GPU fields by the words that all releases and vendors share here; unlisted ones only lose their prefix. */
const gpu_fields_gpuFields = new Map([
    ['power', 'power_usage'],
    ['mem_utilization', 'memory_utilization'],
    ['memory_copy_utilization', 'memory_utilization'],
    ['gfx_activity', 'utilization'],
    ['umc_activity', 'memory_utilization'],
]);
const gpuUnits = new Map([
    ['power_usage', 'W'],
    ['power_management_limit', 'W'],
    ['energy_consumption', 'MJ'],
    ['temperature', '°C'],
    ['memory_temperature', '°C'],
    ['memory_used', 'GB'],
    ['memory_free', 'GB'],
    ['memory_total', 'GB'],
    ['sm_clock_frequency', 'MHz'],
    ['memory_clock_frequency', 'MHz'],
    ['power_violation', 'us'],
    ['thermal_violation', 'us'],
]);
const gpuCounters = new Set([
    'energy_consumption',
    'xid_errors',
    'ecc_uncorrectable',
    'power_violation',
    'thermal_violation',
]);
/** `gpu_power_usage`, `nvidia_power_usage` and `amd_power` are one metric. */
function gpuMetric(field) {
    const bare = field.replace(/^(?:nvidia|amd)_/, '').replace(/^gpu_/, '');
    const name = gpu_fields_gpuFields.get(bare) ?? bare;
    const unit = gpuUnits.get(name) ?? (/_(?:utilization|activity)$|^utilization$/.test(name) ? '%' : 'count');
    return { metric: `gpu_${name}`, unit, counter: gpuCounters.has(name) };
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/telemetry.js






/** One scrape of one GPU. */
const SampleSchema = schemas/* object */.Ikc({
    gpu_index: schemas/* number */.aig().int().nonnegative(),
    gpu_uuid: schemas/* string */.YjP(),
    gpu_model_name: schemas/* string */.YjP().nullish(),
    /** Until 0.11. */
    dcgm_url: schemas/* string */.YjP().nullish(),
    telemetry_source_url: schemas/* string */.YjP().nullish(),
    telemetry_data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()),
});
/**
 * `gpu_telemetry_export.jsonl`: gauges as samples, counters as their increase. It also holds scrapes from before and
 * after the requests; `window` leaves those out. A GPU that two exporters report is read from the first of them.
 */
async function parseTelemetry(source, benchmark, window) {
    const collector = readingCollector();
    const exporters = new Map();
    const counters = new Map();
    const environment = {};
    const warnings = new Set();
    for await (const { record, text } of readJsonLines(source, SampleSchema)) {
        const url = record.telemetry_source_url ?? record.dcgm_url ?? '';
        const exporter = exporters.get(record.gpu_uuid) ?? url;
        exporters.set(record.gpu_uuid, exporter);
        if (exporter !== url)
            warnings.add(`GPU ${record.gpu_index} is reported by two exporters: the second is left out`);
        if (exporter !== url || !telemetry_isWithin(window, exactInteger(text, 'timestamp_ns')))
            continue;
        if (record.gpu_model_name)
            environment[`gpu.${record.gpu_index}.name`] = record.gpu_model_name;
        addSample(record, gpuBenchmark(benchmark, record.gpu_index), collector.add, counters);
    }
    for (const { benchmark, field, first, last } of counters.values()) {
        const { metric, unit } = gpuMetric(field);
        const value = last - first;
        if (value < 0)
            warnings.add(`${benchmark}/${metric} was reset during the run and is left out`);
        else
            collector.add({ benchmark, metric, unit, direction: 'none', grain: 'repetition', value });
    }
    const { readings, warnings: sampled } = collector.collected();
    return { readings, aggregates: [], warnings: [...warnings, ...sampled], environment };
}
function gpuBenchmark(benchmark, index) {
    return `${benchmark} (gpu ${index})`;
}
function telemetry_isWithin(window, time) {
    return !window || time === undefined || (time >= window.start && time <= window.end);
}
function addSample({ telemetry_data }, benchmark, add, counters) {
    for (const [field, value] of Object.entries(telemetry_data)) {
        if (value === null)
            continue;
        const { metric, unit, counter } = gpuMetric(field);
        if (isUnmeasured(unit, value))
            continue;
        if (!counter) {
            add({ benchmark, metric, unit, direction: 'none', grain: 'iteration', value });
            continue;
        }
        const key = `${benchmark}\n${field}`;
        const known = counters.get(key);
        if (known)
            known.last = value;
        else
            counters.set(key, { benchmark, field, first: value, last: value });
    }
}
/** A sensor that the GPU does not have is exported as 0 °C. */
function isUnmeasured(unit, value) {
    return unit === '°C' && value === 0;
}
/** `telemetry_data` of the summary. */
const TelemetrySummarySchema = schemas/* object */.Ikc({
    endpoints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        gpus: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
            gpu_index: schemas/* number */.aig().int().nonnegative(),
            gpu_name: schemas/* string */.YjP(),
            gpu_uuid: schemas/* string */.YjP(),
            metrics: schemas/* record */.g1P(schemas/* string */.YjP(), StatisticsSchema.nullable()),
        })),
    })),
});
/** Each GPU once. A counter that comes with a distribution is a level since the machine started and is left out. */
function telemetryAggregates({ endpoints }, benchmark) {
    const gpus = new Map(Object.values(endpoints)
        .flatMap((endpoint) => Object.values(endpoint.gpus))
        .map((gpu) => [gpu.gpu_uuid, gpu]));
    const aggregates = [...gpus.values()].flatMap(({ gpu_index, metrics }) => Object.entries(metrics).flatMap(([field, statistics]) => {
        const { metric, unit, counter } = gpuMetric(field);
        if (statistics === null || (counter && 'min' in statistics))
            return [];
        if (isUnmeasured(unit, statistics.max))
            return [];
        return toAggregates({ benchmark: gpuBenchmark(benchmark, gpu_index), metric, direction: 'none' }, statistics);
    }));
    const names = [...gpus.values()].map(({ gpu_index, gpu_name }) => [`gpu.${gpu_index}.name`, gpu_name]);
    return { aggregates, environment: Object.fromEntries(names) };
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/summary.js







/** The parts that are no metric; there is no list of metrics, a metric is any other object with a `unit`. */
const SummarySchema = schemas/* looseObject */._H3({
    /** Until 2025-10-10 the metrics were in here. */
    records: schemas/* record */.g1P(schemas/* string */.YjP(), StatisticsSchema.nullable()).optional(),
    aiperf_version: schemas/* string */.YjP().nullish(),
    was_cancelled: schemas/* boolean */.zMY().nullish(),
    error_summary: schemas/* array */.YOg(schemas/* object */.Ikc({
        error_details: ErrorSchema,
        count: schemas/* number */.aig().int().nonnegative(),
    }))
        .nullish(),
    telemetry_data: TelemetrySummarySchema.nullish(),
    input_config: schemas/* looseObject */._H3({
        endpoint: schemas/* looseObject */._H3({ model_names: schemas/* array */.YOg(schemas/* string */.YjP()).optional() }).optional(),
        models: schemas/* looseObject */._H3({ items: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })).optional() }).optional(),
    })
        .nullish(),
    request_count: schemas/* looseObject */._H3({ avg: schemas/* number */.aig() }).nullish(),
});
/** Aggregates over several runs (`aggregate/profile_export_aiperf_aggregate.json`), by `<tag>_<statistic>`. */
const ConfidenceSchema = schemas/* object */.Ikc({
    aiperf_version: schemas/* string */.YjP().nullish(),
    metadata: schemas/* object */.Ikc({ aggregation_type: schemas/* string */.YjP() }),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), StatisticsSchema),
});
/**
 * `profile_export_aiperf.json` of any release: aggregates, the failures, and the error rate from its counts.
 * Throws InputError for a run that was interrupted: it measured something else than what was asked for.
 */
async function parseSummary(source, benchmark) {
    const summary = await readJson(source, SummarySchema);
    if (summary.was_cancelled) {
        throw new errors/* InputError */.d({
            what: 'the run was interrupted',
            where: { source: source.path, key: 'was_cancelled' },
            next: 'Run it again to its end',
        });
    }
    const gpus = summary.telemetry_data && telemetryAggregates(summary.telemetry_data, benchmark);
    return {
        readings: errorRate(summary, benchmark),
        aggregates: [
            ...metricsOf(summary, source).flatMap((entry) => tagAggregates(benchmark, entry)),
            ...(gpus?.aggregates ?? []),
        ],
        warnings: [],
        failures: failuresOf(summary, benchmark),
        environment: { ...summary_environmentOf(summary), ...gpus?.environment },
    };
}
/** The means, deviations and intervals that AIPerf computed over the runs of a folder. */
async function parseConfidence(source, benchmark) {
    const { metrics, aiperf_version } = await readJson(source, ConfidenceSchema);
    const aggregates = Object.entries(metrics).flatMap(([name, statistics]) => {
        const tag = canonicalTag(name.replace(/_(?:avg|min|max|std|count|sum|p\d+)$/, ''));
        return toAggregates({ benchmark, metric: name, direction: directionOfTag(tag) }, statistics);
    });
    const warnings = [
        'These are summaries over several runs; name the folder with profile_runs to have the runs tested',
    ];
    return {
        readings: [],
        aggregates,
        warnings,
        environment: aiperf_version ? { 'aiperf.version': aiperf_version } : {},
    };
}
function metricsOf(summary, source) {
    if (summary.records) {
        return Object.entries(summary.records).flatMap(([tag, block]) => block ? [[tag, block]] : []);
    }
    return Object.entries(summary).flatMap(([tag, block]) => {
        if (typeof block !== 'object' || block === null || !('unit' in block))
            return [];
        return [[tag, checkShape(StatisticsSchema, block, { source: source.path, key: tag })]];
    });
}
function tagAggregates(benchmark, [tag, statistics]) {
    if (!isMeasurement(tag))
        return [];
    const metric = canonicalTag(tag);
    return toAggregates({ benchmark, metric, direction: directionOfTag(metric) }, statistics);
}
/** Counts are exact, so unlike the other aggregates their ratio can be tested. Empty where no request was counted. */
function errorRate(summary, benchmark) {
    const succeeded = summary.request_count?.avg ?? countIn(summary, 'request_count');
    const errors = (summary.error_summary ?? []).filter((error) => !isCancellation(error));
    const failed = errors.reduce((sum, { count }) => sum + count, 0);
    const cancelled = (summary.error_summary ?? []).reduce((sum, { count }) => sum + count, 0) - failed;
    const trials = succeeded + failed + cancelled;
    return [
        ...shareOfRequests(benchmark, 'error_rate', { events: failed, trials }),
        ...shareOfRequests(benchmark, 'cancellation_rate', { events: cancelled, trials }),
    ];
}
function countIn({ records }, tag) {
    const count = records?.[tag]?.avg;
    return typeof count === 'number' ? count : 0;
}
function isCancellation({ error_details: { type, code } }) {
    return type === 'RequestCancellationError' || code === 499;
}
function failuresOf({ error_summary }, benchmark) {
    return (error_summary ?? []).map(({ count, error_details }) => ({
        benchmark,
        name: failureName(error_details),
        count,
        message: error_details.message?.slice(0, 2000),
    }));
}
function summary_environmentOf({ aiperf_version, input_config }) {
    const models = input_config?.endpoint?.model_names ?? input_config?.models?.items?.map(({ name }) => name);
    return {
        ...(aiperf_version ? { 'aiperf.version': aiperf_version } : {}),
        ...(models?.length ? { 'aiperf.model': models.join(', ') } : {}),
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
;// CONCATENATED MODULE: ./lib/formats/syntax/csv-records.js




/** The rows of a source that are not empty, of any width, in bounded memory. Throws InputError with the line. */
async function* csvRecords(source) {
    const parser = (0,lib/* parse */.qg)({
        bom: true,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
    });
    const input = external_node_stream_.Readable.from(csv_records_text(source));
    input.on('error', (error) => parser.destroy(error));
    input.pipe(parser);
    try {
        for await (const { record, info } of parser) {
            yield { cells: record, line: info.lines };
        }
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.d)
            throw cause;
        const line = cause.lines;
        throw new errors/* InputError */.d({
            what: `not valid CSV: ${cause.message}`,
            where: line === undefined ? { source: source.path } : { source: source.path, line },
            next: wholeFile,
            cause,
        });
    }
}
async function* csv_records_text(source) {
    for await (const line of source.lines())
        yield `${line.text}\n`;
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/summary-csv.js





/**
 * `profile_export_aiperf.csv`: tables one below the other, each with its own header. The third, of the GPUs, is left
 * to the other files. Headers are no stable keys, so the tag is what a header makes in lower case.
 */
async function parseSummaryCsv(source, benchmark) {
    const aggregates = [];
    let header = [];
    for await (const { line, cells } of csvRecords(source)) {
        const [first = ''] = cells;
        if (first === 'Metric' || first === 'Endpoint')
            header = cells;
        else if (header[0] === 'Metric')
            aggregates.push(...rowAggregates(benchmark, header, cells, { source, line }));
    }
    const warnings = ['AIPerf rounds its CSV to two decimals; profile_export.jsonl has the raw values'];
    return { readings: [], aggregates, warnings };
}
function rowAggregates(benchmark, header, cells, { source, line }) {
    const { tag, unit } = splitHeader(cells[0] ?? '');
    if (!isMeasurement(tag))
        return [];
    const statistics = header.slice(1).flatMap((name, index) => {
        const cell = cells[index + 1]?.trim() ?? '';
        // An empty cell is a statistic that the metric does not have; `inf` and `nan` are ones that are not defined.
        if (cell === '' || /^(?:N\/A|[+-]?(?:inf|nan))$/i.test(cell))
            return [];
        const value = Number(cell.replaceAll(',', ''));
        if (Number.isFinite(value))
            return [[name === 'Value' ? 'avg' : name, value]];
        throw new errors/* InputError */.d({
            what: `is ${JSON.stringify(cell)}, but must be a number`,
            where: { source: source.path, line, key: `${cells[0]} ${name}` },
            next: wholeFile,
        });
    });
    const metric = canonicalTag(tag);
    return toAggregates({ benchmark, metric, direction: directionOfTag(metric) }, { unit, ...Object.fromEntries(statistics) });
}
/** `Time to First Token (ms)` → `time_to_first_token`, `ms`; a count of GPUs in the header is no part of the name. */
function splitHeader(header) {
    const match = /^(.*?)(?: \(([^()]*)\))?$/.exec(header.replace(/ \(\d+ GPUs?\)/, ''));
    const words = (match?.[1] ?? header).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    return { tag: words.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, ''), unit: match?.[2] ?? '' };
}

;// CONCATENATED MODULE: ./lib/formats/aiperf/aiperf.js







const aiperf_seen = {
    records: 'records of requests',
    summary: 'a summary of a run',
    confidence: 'a summary of several runs',
    csv: 'a summary of a run as CSV',
    telemetry: 'GPU telemetry',
    run: 'a folder of one run',
    runs: 'a folder of several runs',
};
const aiperf_MAX_DEPTH = 4;
/** NVIDIA AIPerf. A folder of `--num-profile-runs` or of a parameter sweep is one result; each run is a repetition. */
const aiperf = {
    name: 'aiperf',
    title: 'aiperf profile',
    matches(source) {
        const kind = aiperf_kindOf(source);
        return kind && `AIPerf: ${aiperf_seen[kind]}`;
    },
    async parse(source) {
        if (aiperf_kindOf(source) !== 'runs')
            return parseRun(source, 'aiperf');
        return mergeParsed((await readRuns(source)).map(({ parsed }) => parsed));
    },
    async parseRepetitions(source) {
        if (aiperf_kindOf(source) !== 'runs')
            return undefined;
        const repetitions = [];
        for (const { repetition, parsed } of await readRuns(source)) {
            const runs = repetitions[repetition] ?? [];
            runs.push(parsed);
            repetitions[repetition] = runs;
        }
        return repetitions.map(mergeParsed);
    },
};
function aiperf_kindOf(source) {
    if (source.kind === 'folder') {
        if (/^profile_export(?:_aiperf)?\.json(?:l)?$/m.test(source.head))
            return 'run';
        return /^(?:profile_runs|aggregate|sweep_aggregate)\/$/m.test(source.head) ? 'runs' : undefined;
    }
    if (/^Metric,(?:avg,min,max|Value)\b/.test(source.head))
        return 'csv';
    if (hasKeys(source, 'object', 'metadata', 'metrics')) {
        if (/"aggregation_type"/.test(source.head))
            return 'confidence';
        return /"(?:benchmark_phase|credit_phase)"/.test(source.head) ? 'records' : undefined;
    }
    if (hasKeys(source, 'object', 'gpu_uuid', 'telemetry_data'))
        return 'telemetry';
    return isSummary(jsonHead(source)?.keys ?? new Set()) ? 'summary' : undefined;
}
/** The keys are in no fixed order, and the last of them may lie beyond the head. */
function isSummary(keys) {
    const has = (...names) => names.every((name) => keys.has(name));
    const isOldest = has('records', 'input_config');
    const isVersioned = has('aiperf_version') && (has('request_latency') || has('request_count'));
    return isOldest || isVersioned || has('request_latency', 'request_throughput');
}
async function readRuns(folder) {
    const results = [];
    for (const { source, benchmark, repetition } of await findRuns(folder, 'aiperf', 0, 0)) {
        results.push({ repetition, parsed: await parseRun(source, benchmark) });
    }
    if (results.length > 0)
        return results;
    throw new errors/* InputError */.d({
        what: 'no run of AIPerf in the folder',
        where: { source: folder.path },
        next: 'Give the folder that --artifact-dir names, after a run that ended',
    });
}
/**
 * Runs of a folder: those in `profile_runs/` are repetitions of each other; other folders are values of a swept
 * parameter, each a benchmark of its own. Either may hold the other.
 */
async function findRuns(folder, benchmark, repetition, depth) {
    if (aiperf_kindOf(folder) === 'run')
        return [{ source: folder, benchmark, repetition }];
    if (depth > aiperf_MAX_DEPTH)
        return [];
    const found = [];
    const trials = await folder.find('profile_runs');
    for (const [index, entry] of ((await trials?.entries()) ?? []).entries()) {
        found.push(...(await findRuns(entry, benchmark, index, depth + 1)));
    }
    for (const entry of trials ? [] : await folder.entries()) {
        if (entry.kind !== 'folder' || /^(?:aggregate|sweep_aggregate|logs|phases)$/.test(entry.name))
            continue;
        found.push(...(await findRuns(entry, `${benchmark} (${entry.name})`, repetition, depth + 1)));
    }
    return found;
}
/** One file, or the folder of one run: raw records, and of the summary what the records do not say. */
async function parseRun(source, benchmark) {
    switch (aiperf_kindOf(source)) {
        case 'run':
            return parseRunFolder(source, benchmark);
        case 'records':
            return (await parseRecords(source, benchmark)).parsed;
        case 'telemetry':
            return parseTelemetry(source, benchmark);
        case 'confidence':
            return parseConfidence(source, benchmark);
        case 'csv':
            return parseSummaryCsv(source, benchmark);
        case 'summary':
            return parseSummary(source, benchmark);
        default:
            throw new errors/* InputError */.d({
                what: 'not a file that AIPerf writes and that holds measurements',
                where: { source: source.path },
                next: 'Name profile_export.jsonl, profile_export_aiperf.json, gpu_telemetry_export.jsonl or the folder of a run',
            });
    }
}
async function parseRunFolder(folder, benchmark) {
    const [recordsFile, summaryFile, telemetryFile] = await Promise.all(['profile_export.jsonl', 'profile_export_aiperf.json', 'gpu_telemetry_export.jsonl'].map((name) => folder.find(name)));
    const records = recordsFile && (await parseRecords(recordsFile, benchmark));
    const summary = summaryFile && (await parseSummary(summaryFile, benchmark));
    const telemetry = telemetryFile && (await parseTelemetry(telemetryFile, benchmark, records?.window));
    const parts = [records?.parsed, telemetry].filter((part) => part !== undefined);
    if (!summary)
        return mergeParsed(parts);
    if (!records)
        return mergeParsed([...parts, summary]);
    const warnings = [...summary.warnings, ...incomplete(records.parsed, summary)];
    return mergeParsed([...parts, { ...onlyNew(summary, parts), warnings }]);
}
/** What `parts` do not say already. */
function onlyNew(summary, parts) {
    const known = new Set(parts.flatMap(({ readings }) => readings).map(({ metric }) => metric));
    const aggregates = summary.aggregates.filter(({ metric }) => !known.has(metric));
    return { ...summary, readings: [], aggregates, failures: [] };
}
/** A records file that was cut between two lines shows only beside the summary. */
function incomplete(records, summary) {
    const [written, counted] = [requestsOf(records), requestsOf(summary)];
    if (counted === 0 || written === counted)
        return [];
    return [`profile_export.jsonl holds ${written} requests, the summary counted ${counted}`];
}
function requestsOf({ readings }) {
    const rates = readings.filter(({ metric }) => metric === 'error_rate');
    return rates.reduce((sum, { additive }) => sum + (additive?.terms[0]?.trials ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/formats/bencher.js




const MeasureSchema = schemas/* object */.Ikc({
    value: schemas/* number */.aig(),
    lower_value: schemas/* number */.aig().nullish(),
    upper_value: schemas/* number */.aig().nullish(),
});
/** benchmark → measure → numbers. */
const ResultsSchema = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* record */.g1P(schemas/* string */.YjP().min(1), MeasureSchema));
/** Bencher's built-in measures; the file names no unit. */
const measures = new Map([
    ['latency', ['ns', 'lower']],
    ['throughput', ['ops/s', 'higher']],
    ['build-time', ['s', 'lower']],
    ['file-size', ['B', 'lower']],
    ['instructions', ['', 'lower']],
    ['estimated-cycles', ['', 'lower']],
    ['total-cycles', ['', 'lower']],
]);
const bencher_text = String.raw `"(?:[^"\\]|\\.)*"`;
const opening = new RegExp(String.raw `^\s*\{\s*${bencher_text}\s*:\s*\{\s*${bencher_text}\s*:\s*\{[^{}]*"value"\s*:\s*-?\d`);
/**
 * Bencher Metric Format. A file is one run, so each value is one repetition's. A measure that is not built in has no
 * unit and no direction: it is shown, and gated where the configuration gives one.
 */
const bencher = {
    name: 'bencher',
    title: 'Bencher Metric Format (JSON)',
    matches(source) {
        const found = jsonHead(source)?.root === 'object' && opening.test(source.head);
        return found ? 'benchmarks with measures with values' : undefined;
    },
    async parse(source) {
        const results = Object.entries(await readJson(source, ResultsSchema)).flatMap(([benchmark, found]) => Object.entries(found).map(([measure, numbers]) => ({ metric: metricOf(benchmark, measure), numbers })));
        return {
            readings: results.map(({ metric, numbers }) => ({
                ...metric,
                grain: 'repetition',
                values: [numbers.value],
            })),
            aggregates: results.flatMap(({ metric, numbers: { value: _, ...bounds } }) => aggregatesOf(metric, bounds)),
            warnings: [],
        };
    },
};
function metricOf(benchmark, measure) {
    const [unit, direction] = measures.get(measure) ?? ['', 'none'];
    return { benchmark, metric: measure, unit, direction };
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet.js




const nanoseconds = schemas/* number */.aig().nonnegative();
const benchmarkdotnet_StatisticsSchema = schemas/* object */.Ikc({
    OriginalValues: schemas/* array */.YOg(nanoseconds).nullish(),
    Mean: nanoseconds.nullish(),
    Median: nanoseconds.nullish(),
    Min: nanoseconds.nullish(),
    Max: nanoseconds.nullish(),
    StandardDeviation: nanoseconds.nullish(),
});
const benchmarkdotnet_MeasurementSchema = schemas/* object */.Ikc({
    IterationMode: schemas/* string */.YjP(),
    IterationStage: schemas/* string */.YjP().optional(),
    LaunchIndex: schemas/* number */.aig().int(),
    Operations: schemas/* number */.aig().positive(),
    Nanoseconds: nanoseconds,
});
const benchmarkdotnet_MetricSchema = schemas/* object */.Ikc({
    Value: schemas/* number */.aig(),
    Descriptor: schemas/* object */.Ikc({ Id: schemas/* string */.YjP(), Unit: schemas/* string */.YjP().default(''), TheGreaterTheBetter: schemas/* boolean */.zMY() }),
});
const BenchmarkSchema = schemas/* object */.Ikc({
    FullName: schemas/* string */.YjP().min(1),
    /** Null where no measurement succeeded. */
    Statistics: benchmarkdotnet_StatisticsSchema.nullable(),
    Memory: schemas/* object */.Ikc({ BytesAllocatedPerOperation: schemas/* number */.aig().nullish() }).nullish(),
    /** Absent with `excludeMeasurements`, as in the brief export. */
    Measurements: schemas/* array */.YOg(benchmarkdotnet_MeasurementSchema).nullish(),
    Metrics: schemas/* array */.YOg(benchmarkdotnet_MetricSchema).nullish(),
});
const ReportSchema = schemas/* object */.Ikc({
    HostEnvironmentInfo: schemas/* object */.Ikc({ RuntimeVersion: schemas/* string */.YjP().nullish() }),
    Benchmarks: schemas/* array */.YOg(BenchmarkSchema),
});
/**
 * The JSON exporters, full best. A value is the mean operation of one iteration, the overhead taken off by the tool, in ns; a launch
 * is a fresh process, so each launch is a repetition.
 */
const benchmarkdotnet = {
    name: 'benchmarkdotnet',
    title: 'BenchmarkDotNet JSON (full, brief)',
    matches(source) {
        const found = hasKeys(source, 'object', 'HostEnvironmentInfo', 'Benchmarks');
        return found ? 'HostEnvironmentInfo and Benchmarks' : undefined;
    },
    async parse(source) {
        return toParsed(await readJson(source, ReportSchema), undefined);
    },
    async parseRepetitions(source) {
        const report = await readJson(source, ReportSchema);
        const launches = new Set(report.Benchmarks.flatMap((benchmark) => resultsOf(benchmark).map(({ LaunchIndex }) => LaunchIndex)));
        return launches.size > 1 ? [...launches].map((launch) => toParsed(report, launch)) : undefined;
    },
};
/** All launches, or one of them. */
function toParsed({ HostEnvironmentInfo, Benchmarks }, launch) {
    const runtime = HostEnvironmentInfo.RuntimeVersion;
    return {
        readings: Benchmarks.flatMap((benchmark) => toReadings(benchmark, launch)),
        aggregates: Benchmarks.flatMap(benchmarkdotnet_toAggregates),
        warnings: [],
        failures: Benchmarks.flatMap(toFailures),
        environment: runtime ? { 'benchmarkdotnet.runtime': runtime } : {},
    };
}
function resultsOf({ Measurements }) {
    return (Measurements ?? []).filter(({ IterationMode, IterationStage }) => IterationMode === 'Workload' && IterationStage === 'Result');
}
const time = { metric: 'time', unit: 'ns', direction: 'lower' };
function toReadings(benchmark, launch) {
    const results = resultsOf(benchmark);
    const wanted = results.filter(({ LaunchIndex }) => launch === undefined || launch === LaunchIndex);
    const values = results.length === 0
        ? (benchmark.Statistics?.OriginalValues ?? [])
        : wanted.map(({ Nanoseconds, Operations }) => Nanoseconds / Operations);
    return values.length === 0 ? [] : [{ benchmark: benchmark.FullName, ...time, grain: 'iteration', values }];
}
/** The times where there are no raw ones, and what diagnosers counted. */
function benchmarkdotnet_toAggregates(benchmark) {
    const { FullName: name, Statistics: statistics, Memory: memory, Metrics: metrics } = benchmark;
    const { OriginalValues: _, Mean, Median, Min, Max, StandardDeviation } = statistics ?? {};
    const isRaw = toReadings(benchmark, undefined).length > 0;
    const allocated = { benchmark: name, metric: 'allocated', unit: 'B/op', direction: 'lower' };
    const others = (metrics ?? []).filter(({ Descriptor }) => Descriptor.Id !== 'Allocated Memory');
    return [
        ...aggregatesOf({ benchmark: name, ...time }, isRaw ? {} : { Mean, Median, Min, Max, StandardDeviation }),
        ...aggregatesOf(allocated, { mean: memory?.BytesAllocatedPerOperation }),
        ...others.flatMap(({ Value, Descriptor: { Id, Unit, TheGreaterTheBetter } }) => {
            const direction = TheGreaterTheBetter ? 'higher' : 'lower';
            return aggregatesOf({ benchmark: name, metric: Id, unit: Unit, direction }, { value: Value });
        }),
    ];
}
function toFailures({ FullName, Statistics }) {
    return Statistics === null ? [{ benchmark: FullName, name: FullName, count: 1 }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/syntax/text-lines.js


const MAX_LENGTH = 4096;
/** The lines that can be a result: no tool writes one of more than 4096 characters, but a test may print such a line. */
async function* shortLines(source) {
    for await (const line of source.lines())
        if (line.text.length <= MAX_LENGTH)
            yield line;
}
/** The number in a tool's text, `1,234.5` too. Throws InputError with the line where there is none. */
function numberIn(text, source, line) {
    const value = /^-?[\d,]+(\.\d+)?([eE][-+]?\d+)?$/.test(text)
        ? Number(text.replaceAll(',', ''))
        : Number.NaN;
    if (Number.isFinite(value))
        return value;
    throw new errors/* InputError */.d({
        what: `expected a number, found ${JSON.stringify(text)}`,
        where: { source: source.path, line },
        next: wholeFile,
    });
}
/** The error for a text in which no line is a result; `example` shows what was looked for. */
function noResultLine(source, example, command) {
    return new errors/* InputError */.d({
        what: `no line like ${JSON.stringify(example)}`,
        where: { source: source.path },
        next: `Check that ${command} ran benchmarks and that this is its standard output`,
    });
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkjs.js



const result = /^\s*(\S.*?) x ([\d.,]+) (ops\/sec) ±([\d.]+)% \(\d+ runs? sampled\)\s*$/;
const failed = /^\s*(\S.*?): (\S*Error\b.*)?$/;
/**
 * The lines that benchmark.js makes of a finished benchmark, `String(event.target)`. They tell the mean rate and its
 * relative margin of error, no raw values.
 */
const benchmarkjs = {
    name: 'benchmarkjs',
    title: 'benchmark.js text',
    matches: (source) => (/ x [\d.,]+ ops\/sec ±/.test(source.head) ? 'lines of … x … ops/sec ±' : undefined),
    async parse(source) {
        const failures = failureCollector();
        const aggregates = [];
        for await (const { number, text } of shortLines(source)) {
            const match = result.exec(text);
            if (match)
                aggregates.push(...benchmarkjs_toAggregates(match, source, number));
            const [, broken, message] = (match ? null : failed.exec(text)) ?? [];
            if (broken)
                failures.add({ benchmark: broken, name: broken, message });
        }
        if (aggregates.length === 0) {
            throw noResultLine(source, 'name x 1,234 ops/sec ±0.56% (78 runs sampled)', 'the suite');
        }
        return { readings: [], aggregates, warnings: [], failures: failures.failures() };
    },
};
function benchmarkjs_toAggregates(match, source, line) {
    const [, benchmark = '', mean = '', unit = '', margin = ''] = match;
    const rate = { benchmark, metric: 'throughput', unit, direction: 'higher' };
    return [
        ...aggregatesOf(rate, { mean: numberIn(mean, source, line) }),
        ...aggregatesOf({ ...rate, unit: '%' }, { 'margin of error': numberIn(margin, source, line) }),
    ];
}

;// CONCATENATED MODULE: ./lib/formats/cargo.js



const cargo_result = /^test (\S.*?)\s+\.\.\. bench:\s+([\d.,]+) (\S+\/iter) \(\+\/- ([\d.,]+)\)(?: = ([\d.,]+) (\S+\/s))?\s*$/;
const cargo_failed = /^test (\S.*?)\s+\.\.\. FAILED\s*$/;
/**
 * libtest's bench text (`cargo bench` of nightly Rust, and what writes the same: the bencher crate, criterion's
 * `--output-format bencher`). It tells the median of its samples and `+/-` their range, no raw values.
 */
const cargo = {
    name: 'cargo',
    title: 'cargo bench (libtest text)',
    matches(source) {
        if (/^test \S.* \.\.\. bench: /m.test(source.head))
            return 'lines of test … bench:';
        return /^running \d+ tests?$/m.test(source.head) ? 'running … tests' : undefined;
    },
    async parse(source) {
        const failures = failureCollector();
        const aggregates = [];
        for await (const { number, text } of shortLines(source)) {
            const match = cargo_result.exec(text);
            if (match)
                aggregates.push(...cargo_toAggregates(match, source, number));
            const [, broken] = cargo_failed.exec(text) ?? [];
            if (broken)
                failures.add({ benchmark: broken, name: broken });
        }
        if (aggregates.length + failures.failures().length === 0) {
            throw noResultLine(source, 'test name ... bench: 1,234 ns/iter (+/- 56)', 'cargo bench');
        }
        return { readings: [], aggregates, warnings: [], failures: failures.failures() };
    },
};
function cargo_toAggregates(match, source, line) {
    const [, benchmark = '', median = '', unit = '', range = '', throughput, rate = ''] = match;
    const time = { benchmark, metric: 'time', unit, direction: 'lower' };
    const speed = { benchmark, metric: 'throughput', unit: rate, direction: 'higher' };
    const number = (text) => numberIn(text, source, line);
    return [
        ...aggregatesOf(time, { median: number(median), range: number(range) }),
        ...aggregatesOf(speed, { median: throughput === undefined ? null : number(throughput) }),
    ];
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(75824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 23 modules
var XMLParser = __webpack_require__(41143);
;// CONCATENATED MODULE: ./lib/formats/syntax/xml.js




/**
 * All of an XML source in the shape of `schema`: elements by name, attributes by `@name`, those of `lists` always as
 * lists. Throws InputError with line where it is not well-formed, with the key where it has another shape.
 */
async function readXml(source, schema, lists) {
    const text = await source.text();
    const valid = fxp/* XMLValidator */.iI.validate(text);
    if (valid !== true) {
        throw new errors/* InputError */.d({
            what: `not valid XML: ${valid.err.msg.replace(/\.$/, '')}`,
            where: { source: source.path, line: valid.err.line },
            next: wholeFile,
        });
    }
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        parseAttributeValue: false,
        parseTagValue: false,
        isArray: (name) => lists.has(name),
    });
    return checkShape(schema, parser.parse(text), { source: source.path });
}

;// CONCATENATED MODULE: ./lib/formats/catch2.js



const catch2_nanoseconds = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?(e[-+]?\d+)?$/i, 'must be a number')
    .transform(Number);
const catch2_BenchmarkSchema = schemas/* object */.Ikc({
    '@name': schemas/* string */.YjP().min(1),
    mean: schemas/* object */.Ikc({ '@value': catch2_nanoseconds, '@lowerBound': catch2_nanoseconds, '@upperBound': catch2_nanoseconds })
        .optional(),
    standardDeviation: schemas/* object */.Ikc({ '@value': catch2_nanoseconds }).optional(),
    failed: schemas/* object */.Ikc({ '@message': schemas/* string */.YjP().optional() }).optional(),
});
const PartSchema = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    '@name': schemas/* string */.YjP(),
    BenchmarkResults: schemas/* array */.YOg(catch2_BenchmarkSchema).optional(),
    Section: schemas/* array */.YOg(PartSchema).optional(),
}));
const TestCaseSchema = schemas/* intersection */.E$q(PartSchema, schemas/* object */.Ikc({ OverallResult: schemas/* object */.Ikc({ '@success': schemas/* string */.YjP() }).optional() }));
const cases = schemas/* array */.YOg(TestCaseSchema).default([]);
/** Version 2 has `Catch` and groups, version 3 `Catch2TestRun`. */
const DocumentSchema = schemas/* object */.Ikc({
    Catch: schemas/* object */.Ikc({ Group: schemas/* array */.YOg(schemas/* object */.Ikc({ TestCase: cases })).default([]), TestCase: cases }).optional(),
    Catch2TestRun: schemas/* object */.Ikc({ TestCase: cases }).optional(),
});
const lists = new Set(['Group', 'TestCase', 'Section', 'BenchmarkResults']);
/** `--reporter xml`, all values in nanoseconds. Catch2 condenses its samples: there are no raw values. */
const catch2 = {
    name: 'catch2',
    title: 'Catch2 --reporter xml',
    matches: (source) => (/<Catch(2TestRun)?[\s>]/.test(source.head) ? 'an XML report of Catch2' : undefined),
    async parse(source) {
        const document = await readXml(source, DocumentSchema, lists);
        const found = [
            ...(document.Catch?.Group.flatMap((group) => group.TestCase) ?? []),
            ...(document.Catch?.TestCase ?? []),
            ...(document.Catch2TestRun?.TestCase ?? []),
        ];
        const benchmarks = found.flatMap((part) => benchmarksIn(part, []));
        return {
            readings: [],
            aggregates: benchmarks.flatMap(catch2_toAggregates),
            warnings: [],
            failures: [...found.flatMap(catch2_toFailures), ...benchmarks.flatMap(toBenchmarkFailures)],
        };
    },
};
function benchmarksIn(part, above) {
    const path = [...above, part['@name']];
    const own = (part.BenchmarkResults ?? []).map((benchmark) => [[...path, benchmark['@name']].join(' > '), benchmark]);
    return [...own, ...(part.Section ?? []).flatMap((section) => benchmarksIn(section, path))];
}
function catch2_toAggregates([benchmark, { mean, standardDeviation }]) {
    const time = { benchmark, metric: 'time', unit: 'ns', direction: 'lower' };
    return aggregatesOf(time, {
        mean: mean?.['@value'],
        'lower bound of mean': mean?.['@lowerBound'],
        'upper bound of mean': mean?.['@upperBound'],
        standardDeviation: standardDeviation?.['@value'],
    });
}
function catch2_toFailures({ '@name': name, OverallResult }) {
    return OverallResult?.['@success'] === 'false' ? [{ benchmark: name, name, count: 1 }] : [];
}
function toBenchmarkFailures([name, { failed }]) {
    return failed ? [{ benchmark: name, name, count: 1, message: failed['@message'] }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/criterion.js




const amounts = schemas/* array */.YOg(schemas/* number */.aig().positive()).min(1);
const criterion_SampleSchema = schemas/* object */.Ikc({
    sampling_mode: schemas/* enum */.k5n(['Linear', 'Flat']).optional(),
    /** Iterations of each batch. */
    iters: amounts,
    /** Nanoseconds that each batch took. */
    times: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(1),
})
    .refine(({ iters, times }) => iters.length === times.length, {
    message: 'iters and times differ in length',
    path: ['times'],
});
const criterion_BenchmarkSchema = schemas/* object */.Ikc({ full_id: schemas/* string */.YjP().min(1) });
const criterion_MAX_DEPTH = 12;
/**
 * criterion's `sample.json`, or the folder `target/criterion`, of which the samples under `new/` are read (`base/` holds
 * an earlier run). A value is the mean time of a batch of iterations, `times[i] / iters[i]`, in one process; in the mode
 * Linear the batches grow.
 */
const criterion = {
    name: 'criterion',
    title: 'criterion (Rust): target/criterion, or a new/sample.json of it',
    matches(source) {
        if (source.kind === 'file') {
            return hasKeys(source, 'object', 'iters', 'times') ? 'iters and times' : undefined;
        }
        if (source.name === 'criterion')
            return 'a folder named criterion';
        const hasSample = /^estimates\.json$/m.test(source.head) && /^sample\.json$/m.test(source.head);
        return hasSample || /^(criterion|new)\/$/m.test(source.head) ? 'a folder of criterion' : undefined;
    },
    async parse(source) {
        const files = source.kind === 'file' ? [source] : await samplesIn(source, criterion_MAX_DEPTH);
        if (files.length === 0) {
            throw new errors/* InputError */.d({
                what: 'no new/sample.json in this folder',
                where: { source: source.path },
                next: 'Give the folder target/criterion after cargo bench',
            });
        }
        return { readings: await Promise.all(files.map(readSample)), aggregates: [], warnings: [] };
    },
};
async function samplesIn(folder, depth) {
    if (depth === 0)
        return [];
    const found = [];
    for (const entry of await folder.entries()) {
        if (entry.kind === 'folder') {
            if (!['base', 'change', 'report'].includes(entry.name))
                found.push(...(await samplesIn(entry, depth - 1)));
        }
        else if (entry.name === 'sample.json')
            found.push(entry);
    }
    return found;
}
async function readSample(source) {
    const { iters, times } = await readJson(source, criterion_SampleSchema);
    return {
        benchmark: await criterion_nameOf(source),
        metric: 'time',
        unit: 'ns',
        direction: 'lower',
        grain: 'iteration',
        values: times.map((time, index) => time / (iters[index] ?? Number.NaN)),
    };
}
/** As benchmark.json beside it says; without it, the folder that holds `new/`. */
async function criterion_nameOf(sample) {
    const described = await sample.find('benchmark.json');
    if (described)
        return (await readJson(described, criterion_BenchmarkSchema)).full_id;
    const folders = sample.path.split(/[\\/]/).slice(0, -1);
    return folders.findLast((name) => name !== 'new' && name !== '') ?? 'criterion';
}

;// CONCATENATED MODULE: ./lib/formats/syntax/csv-table.js



const PREAMBLE_LINES = 50;
/**
 * Rows below the first line that holds all of `columns`, in bounded memory; what a tool printed before its header is
 * passed over. Throws InputError where there is no such header, or where a row is wider or narrower than it: it was cut off.
 */
async function* readCsv(source, columns) {
    let header;
    for await (const { cells, line } of csvRecords(source)) {
        if (header === undefined) {
            if (columns.every((column) => cells.includes(column)))
                header = cells;
            else if (line > PREAMBLE_LINES)
                break;
            continue;
        }
        if (cells.length !== header.length) {
            throw new errors/* InputError */.d({
                what: `the row has ${cells.length} cells, the header ${header.length}`,
                where: { source: source.path, line },
                next: wholeFile,
            });
        }
        yield { line, cells: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])) };
    }
    if (header === undefined) {
        throw new errors/* InputError */.d({
            what: `no header with the columns ${columns.join(', ')}`,
            where: { source: source.path },
            next: 'Check that this is the file you meant, and that the tool wrote it as CSV',
        });
    }
}
/** The number in a cell. Throws InputError with line and column where there is none. */
function numberCell(row, column, source) {
    const text = row.cells[column] ?? '';
    const value = text === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value))
        return value;
    throw new errors/* InputError */.d({
        what: `expected a number, found ${JSON.stringify(text)}`,
        where: { source: source.path, line: row.line, key: column },
        next: wholeFile,
    });
}
/** Whether some line of the head is a header with all of `columns`. */
function hasColumns(source, ...columns) {
    const names = (line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const lines = source.head.split('\n', PREAMBLE_LINES);
    return lines.some((line) => columns.every((column) => names(line).includes(column)));
}

;// CONCATENATED MODULE: ./lib/formats/csv.js






const columns = ['metric', 'value'];
const UNNAMED = 'csv';
const FORMULA_COLUMN = 'formula';
/** What the columns of the terms of ratios and scores begin with: `term.events`. */
const TERM_PREFIX = 'term.';
/**
 * A row a value: `metric` and `value`, and where they are there `benchmark`, `unit`, `direction`, `grain`, `repetition`; what
 * `aaco export --to csv` writes, with the `formula` and `term.…` of ratios and scores. Without `grain` a value is a repetition; without `direction` it is shown and not gated.
 */
const csv = {
    name: 'csv',
    title: 'CSV with the columns metric, value (benchmark, unit, direction, grain, repetition)',
    matches: (source) => (hasColumns(source, ...columns) ? 'columns metric, value' : undefined),
    async parse(source) {
        const rows = [];
        for await (const row of readCsv(source, columns))
            rows.push(row);
        return collect(rows, source);
    },
    async parseRepetitions(source) {
        const groups = new Map();
        for await (const row of readCsv(source, columns)) {
            const repetition = row.cells.repetition ?? '';
            if (repetition === '')
                return undefined;
            const group = groups.get(repetition);
            if (group)
                group.push(row);
            else
                groups.set(repetition, [row]);
        }
        return [...groups.values()].map((rows) => collect(rows, source));
    },
};
function collect(rows, source) {
    const collector = readingCollector();
    for (const row of rows) {
        const { benchmark, metric = '', unit = '' } = row.cells;
        collector.add({
            benchmark: benchmark || UNNAMED,
            metric,
            unit,
            direction: wordIn(row, 'direction', model_metric/* directions */.vQ, source) ?? 'none',
            grain: wordIn(row, 'grain', model_metric/* grains */.Zo, source) ?? 'repetition',
            value: numberCell(row, 'value', source),
            additive: additiveOf(row, source),
        });
    }
    return { ...collector.collected(), aggregates: [] };
}
/** The terms of a ratio or score; undefined where the row has no formula. Throws InputError where they give no such value. */
function additiveOf(row, source) {
    const formula = wordIn(row, FORMULA_COLUMN, formulaNames, source);
    if (formula === undefined)
        return undefined;
    const given = Object.keys(row.cells).filter((name) => name.startsWith(TERM_PREFIX) && row.cells[name] !== '');
    const terms = Object.fromEntries(given.map((name) => [name.slice(TERM_PREFIX.length), numberCell(row, name, source)]));
    if (gives({ formula, terms }, numberCell(row, 'value', source)))
        return { formula, terms };
    throw new errors/* InputError */.d({
        what: 'the additive terms do not give the value',
        where: { source: source.path, line: row.line },
        next: `The value must be the ${formula} of the row's terms`,
    });
}
/** One of `words`, or undefined for a cell that is empty or not there. */
function wordIn(row, column, words, source) {
    const text = row.cells[column] ?? '';
    const word = words.find((known) => known === text);
    if (word !== undefined || text === '')
        return word;
    throw new errors/* InputError */.d({
        what: `expected one of ${words.join(', ')}, found ${JSON.stringify(text)}`,
        where: { source: source.path, line: row.line, key: column },
        next: 'Correct the cell, or leave it empty',
    });
}

;// CONCATENATED MODULE: ./lib/formats/custom.js





const custom_RowsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    unit: schemas/* string */.YjP(),
    value: schemas/* number */.aig(),
    /** Free text, `± 0.5` by custom. */
    range: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
}));
const customSmallerIsBetter = customFormat({
    name: 'customSmallerIsBetter',
    direction: 'lower',
    other: /bigger/i,
});
const customBiggerIsBetter = customFormat({
    name: 'customBiggerIsBetter',
    direction: 'higher',
    other: /smaller/i,
});
/**
 * `[{name, unit, value, range?, extra?}]` as github-action-benchmark takes it. A file is one run, so each value is one
 * repetition's. Which way is better is in the format's name only: where the file's name does not tell, it has to be named.
 */
function customFormat({ name, direction, other }) {
    return {
        name,
        title: `list of {name, unit, value} (github-action-benchmark's ${name})`,
        matches(source) {
            const found = hasKeys(source, 'array', 'name', 'unit', 'value') && !other.test(source.name);
            return found ? 'a list of name, unit and value' : undefined;
        },
        async parse(source) {
            const rows = await readJson(source, custom_RowsSchema);
            const collector = readingCollector();
            for (const { name: benchmark, unit, value } of rows) {
                collector.add({ benchmark, metric: 'value', unit, direction, grain: 'repetition', value });
            }
            const aggregates = rows.flatMap(({ name: benchmark, unit, range }) => {
                const [, number, percent] = /^\s*(?:±|\+\/?-)?\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(`${range ?? ''}`) ?? [];
                const metric = { benchmark, metric: 'value', unit: percent ? '%' : unit, direction };
                return aggregatesOf(metric, { range: number === undefined ? null : Number(number) });
            });
            return { ...collector.collected(), aggregates };
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/find-named.js


/** Throws InputError that lists all names, and says which is near; `kind` says of what. */
function findNamed(known, name, kind) {
    const found = Object.hasOwn(known, name) ? known[name] : undefined;
    if (found !== undefined)
        return found;
    const names = Object.keys(known);
    const meant = nearest(name, names);
    throw new errors/* InputError */.d({
        what: `unknown ${kind} ${JSON.stringify(name)}`,
        next: `${meant === undefined ? '' : `Did you mean ${meant}? `}Use one of: ${names.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./lib/formats/flameiq/flameiq.js



const amount = schemas/* number */.aig('must be a number that was measured')
    .nonnegative('must not be negative: FlameIQ schema v1 holds non-negative numbers');
const flameiq_text = schemas/* string */.YjP('must be text');
/** Latencies in milliseconds; at least one. */
const LatencySchema = schemas/* looseObject */._H3({
    mean: amount.nullish(),
    p50: amount.nullish(),
    p95: amount.nullish(),
    p99: amount.nullish(),
})
    .refine(({ mean, p50, p95, p99 }) => (mean ?? p50 ?? p95 ?? p99 ?? null) !== null, {
    message: 'needs at least one of mean, p50, p95 and p99',
});
const customName = flameiq_text.regex(/^[^.]+$/, 'must be a name without "." (the dot separates flat keys)');
const MetricsSchema = schemas/* looseObject */._H3({
    latency: LatencySchema.nullish(),
    throughput: amount.nullish(),
    memory_mb: amount.nullish(),
    cpu_percent: amount.max(100, 'must be in 0 … 100').nullish(),
    custom: schemas/* record */.g1P(customName, amount).optional(),
})
    .refine((metrics) => flatMetrics(metrics).length > 0, {
    message: 'needs at least one of latency, throughput, memory_mb, cpu_percent and custom',
});
const flameiq_MetadataSchema = schemas/* looseObject */._H3({
    run_id: flameiq_text.nullish(),
    commit: flameiq_text.nullish(),
    branch: flameiq_text.nullish(),
    timestamp: flameiq_text.refine(isIsoDate, 'must be an ISO 8601 date and time').nullish(),
    environment: flameiq_text.nullish(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), flameiq_text)
        .refine((tags) => Object.keys(tags).length <= 50, 'must not have more than 50 entries')
        .optional(),
});
/**
 * A FlameIQ snapshot, schema v1, by its published specification: where the library is laxer (NaN, text for numbers,
 * CPU above 100 %, dotted custom names, dates that do not parse), the specification holds.
 */
const FlameiqSchema = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1, 'must be 1: only FlameIQ schema v1 is read'),
    metadata: flameiq_MetadataSchema.optional(),
    metrics: MetricsSchema,
});
/** The benchmark of a snapshot that names none in `metadata.tags.benchmark`. */
const DEFAULT_BENCHMARK = 'flameiq';
const environments = ['ci', 'local', 'staging', 'custom'];
const fixed = {
    'latency.mean': { unit: 'ms', direction: 'lower' },
    'latency.p50': { unit: 'ms', direction: 'lower' },
    'latency.p95': { unit: 'ms', direction: 'lower' },
    'latency.p99': { unit: 'ms', direction: 'lower' },
    throughput: { unit: 'ops/s', direction: 'higher' },
    memory_mb: { unit: 'MB', direction: 'lower' },
    cpu_percent: { unit: '%', direction: 'lower' },
};
/** Whether `key` is one of the names by which FlameIQ's thresholds address a metric. */
function isFlatKey(key) {
    return Object.hasOwn(fixed, key) || /^custom\.[^.]+$/.test(key);
}
/** Which way is better for a flat key: known for the fixed seven, `none` for custom metrics. */
function flameiqDirection(key) {
    return Object.hasOwn(fixed, key) ? (fixed[key]?.direction ?? 'none') : 'none';
}
/** `latency.p95`, `throughput`, `custom.name` … with their values, in the specification's order; null is not measured. */
function flatMetrics(metrics) {
    const { latency, throughput, memory_mb, cpu_percent, custom } = metrics;
    const entries = [
        ...['mean', 'p50', 'p95', 'p99'].map((name) => [`latency.${name}`, latency?.[name]]),
        ['throughput', throughput],
        ['memory_mb', memory_mb],
        ['cpu_percent', cpu_percent],
        ...Object.entries(custom ?? {}).map(([name, value]) => [`custom.${name}`, value]),
    ];
    return entries.flatMap(([key, value]) => value === null || value === undefined ? [] : [[key, value]]);
}
/**
 * FlameIQ schema v1. A file is one run, so each of its numbers is one repetition's value; percentiles are metrics of
 * their own. A custom metric has no direction in the schema: it is shown, and gated where the configuration gives one.
 */
const flameiq = {
    name: 'flameiq',
    title: 'FlameIQ snapshot, schema v1',
    matches(source) {
        const head = jsonHead(source);
        const foreign = head?.keys.has('aiperf_version');
        const found = head?.root === 'object' && head.keys.has('schema_version') && head.keys.has('metrics') && !foreign;
        return found ? 'schema_version and metrics' : undefined;
    },
    async parse(source) {
        const data = json_parseJson(await source.text(), source.path);
        const snapshot = checkShape(FlameiqSchema, data, { source: source.path });
        const benchmark = snapshot.metadata?.tags?.benchmark || DEFAULT_BENCHMARK;
        const environment = snapshot.metadata?.environment ?? 'ci';
        return {
            readings: flatMetrics(snapshot.metrics).map(([key, value]) => reading(benchmark, key, value)),
            aggregates: [],
            warnings: unknownKeys(snapshot),
            environment: { 'flameiq.environment': environments.includes(environment) ? environment : 'custom' },
        };
    },
};
function reading(benchmark, metric, value) {
    const { unit, direction } = fixed[metric] ?? { unit: '', direction: 'none' };
    return { benchmark, metric, unit, direction, grain: 'repetition', values: [value] };
}
function unknownKeys({ metadata, metrics, ...root }) {
    const levels = [
        ['', root, ['schema_version']],
        ['metadata.', metadata ?? {}, Object.keys(flameiq_MetadataSchema.shape)],
        ['metrics.', metrics, Object.keys(MetricsSchema.shape)],
        ['metrics.latency.', metrics.latency ?? {}, Object.keys(LatencySchema.shape)],
    ];
    return levels.flatMap(([prefix, object, known]) => Object.keys(object)
        .filter((key) => !known.includes(key))
        .map((key) => `${prefix}${key} is not part of FlameIQ schema v1 and was not read`));
}
function isIsoDate(value) {
    return /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(value) && !Number.isNaN(Date.parse(value.replace(' ', 'T')));
}

;// CONCATENATED MODULE: ./lib/formats/go-test-output.js


const go_test_output_EventSchema = schemas/* object */.Ikc({
    Action: schemas/* string */.YjP(),
    Package: schemas/* string */.YjP().default(''),
    Output: schemas/* string */.YjP().optional(),
});
/** The lines that `go test` printed, put together again where `-json` broke them into events of several packages. */
async function* plainText(source) {
    const isJson = source.head.trimStart().startsWith('{');
    const unfinished = new Map();
    for await (const { number, text } of source.lines()) {
        if (!isJson) {
            yield { number, text };
            continue;
        }
        if (text.trim() === '')
            continue;
        const where = { source: source.path, line: number };
        const event = checkShape(go_test_output_EventSchema, json_parseJson(text, source.path, number), where);
        const lines = `${unfinished.get(event.Package) ?? ''}${event.Output ?? ''}`.split('\n');
        unfinished.set(event.Package, lines.pop() ?? '');
        for (const line of lines)
            yield { number, text: line };
    }
}

;// CONCATENATED MODULE: ./lib/formats/go.js




/** Name, number of iterations, then pairs of value and unit. */
const go_result = /^(Benchmark\S*)\s+\d+((?:\s+[\d.+-]\S*\s+\S+)+)\s*$/;
const setting = /^(goos|goarch|pkg|cpu): (.*)$/;
const go_failed = /^\s*--- FAIL: (Benchmark\S*)/;
const failedPackage = /^FAIL\s+(\S+)\s+(.*)$/;
const units = new Map([
    ['ns/op', ['time', 'lower']],
    ['B/op', ['allocated', 'lower']],
    ['allocs/op', ['allocations', 'lower']],
    ['MB/s', ['throughput', 'higher']],
]);
/**
 * `go test -bench`, plain or `-json`. A value is the mean over the iterations of one run; `-count` repeats the run within
 * the same process, so the values of one file are iterations. A unit of `b.ReportMetric` names its metric.
 */
const go = {
    name: 'go',
    title: 'go test -bench (text or -json)',
    matches(source) {
        if (/^(goos|goarch|pkg): /m.test(source.head))
            return 'goos, goarch or pkg';
        if (/^\{.*"Action":.*"Package":/m.test(source.head))
            return 'test events with Action and Package';
        return source.head.split('\n').some((line) => go_result.test(line)) ? 'lines of Benchmark…' : undefined;
    },
    async parse(source) {
        const collector = readingCollector();
        const failures = failureCollector();
        const settings = new Map();
        const qualify = (name) => (settings.has('pkg') ? `${settings.get('pkg')}.${name}` : name);
        for await (const { number, text } of plainText(source)) {
            const [, key = '', value = ''] = setting.exec(text) ?? [];
            if (key)
                settings.set(key, value.trim());
            const [, name = '', pairs = ''] = go_result.exec(text) ?? [];
            for (const [unit, value] of valuesOf(pairs, source, number)) {
                collector.add({ ...go_metricOf(qualify(name), unit), grain: 'iteration', value });
            }
            const failure = failureIn(text, qualify);
            if (failure && !isTold(failure, failures.failures()))
                failures.add(failure);
        }
        const collected = collector.collected();
        if (collected.readings.length + failures.failures().length === 0) {
            throw noResultLine(source, 'BenchmarkName-8  1000  1234 ns/op', 'go test -bench');
        }
        settings.delete('pkg');
        return {
            ...collected,
            aggregates: [],
            failures: failures.failures(),
            environment: Object.fromEntries([...settings].map(([key, value]) => [`go.${key}`, value])),
        };
    },
};
function valuesOf(pairs, source, line) {
    const found = [];
    for (const [, value = '', unit = ''] of pairs.matchAll(/(\S+)\s+(\S+)/g)) {
        found.push([unit, numberIn(value, source, line)]);
    }
    return found;
}
function go_metricOf(benchmark, unit) {
    const [metric, direction] = units.get(unit) ?? [unit, 'none'];
    return { benchmark, metric, unit, direction };
}
/** A benchmark that failed, or a package that did not build or did not end well. */
function failureIn(text, qualify) {
    const [, benchmark] = go_failed.exec(text) ?? [];
    if (benchmark)
        return { benchmark: qualify(benchmark), name: benchmark };
    const [, name, message] = failedPackage.exec(text) ?? [];
    return name ? { benchmark: name, name, message: message?.trim() } : undefined;
}
/** A package fails with its benchmark: that is one failure. */
function isTold({ benchmark }, before) {
    return before.some((failure) => failure.benchmark.startsWith(`${benchmark}.`));
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark.js






/** Beside these a run has its numbers: times, and counters under any name. */
const google_benchmark_RunSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    run_name: schemas/* string */.YjP().min(1),
    run_type: schemas/* enum */.k5n(['iteration', 'aggregate']),
    aggregate_name: schemas/* string */.YjP().optional(),
    aggregate_unit: schemas/* string */.YjP().optional(),
    time_unit: schemas/* enum */.k5n(['ns', 'us', 'ms', 's']).optional(),
    real_time: schemas/* number */.aig().nonnegative().optional(),
    cpu_time: schemas/* number */.aig().nonnegative().optional(),
    error_occurred: schemas/* boolean */.zMY().optional(),
    error_message: schemas/* string */.YjP().optional(),
    skipped: schemas/* boolean */.zMY().optional(),
    skip_message: schemas/* string */.YjP().optional(),
});
const google_benchmark_ResultSchema = schemas/* object */.Ikc({
    context: schemas/* object */.Ikc({ library_build_type: schemas/* string */.YjP().optional() }),
    benchmarks: schemas/* array */.YOg(google_benchmark_RunSchema),
});
/** Numbers that describe a run and measure nothing. */
const bookkeeping = new Set([
    'family_index',
    'per_family_instance_index',
    'repetitions',
    'repetition_index',
    'threads',
    'iterations',
]);
/** What raw values, where they are there, say themselves. */
const google_benchmark_derived = new Set(['mean', 'median', 'stddev', 'cv']);
const counters = new Map([
    ['bytes_per_second', ['B/s', 'higher']],
    ['items_per_second', ['items/s', 'higher']],
    ['allocs_per_iter', ['allocs/iter', 'lower']],
    ['max_bytes_used', ['B', 'lower']],
    ['total_allocated_bytes', ['B', 'lower']],
]);
/**
 * `--benchmark_out_format=json`. A value is the mean over the iterations of one run; `--benchmark_repetitions` repeats
 * the run within the same process, so the values of one file are iterations, not independent repetitions.
 */
const googleBenchmark = {
    name: 'google-benchmark',
    title: 'Google Benchmark --benchmark_out_format=json',
    matches(source) {
        const found = hasKeys(source, 'object', 'context', 'benchmarks') && !/"jmhVersion"/.test(source.head);
        return found ? 'context and benchmarks' : undefined;
    },
    async parse(source) {
        const { context, benchmarks } = await readJson(source, google_benchmark_ResultSchema);
        const collector = readingCollector();
        const failures = failureCollector();
        const aggregates = [];
        const warnings = [];
        for (const run of benchmarks) {
            const { run_name: benchmark, error_message: message } = run;
            if (run.error_occurred)
                failures.add({ benchmark, name: run.name, message });
            else if (run.skipped)
                warnings.push(`${run.name} was skipped: ${run.skip_message || 'no reason told'}`);
            else if (run.run_type === 'aggregate')
                aggregates.push(...google_benchmark_toAggregates(run));
            else {
                for (const [metric, value] of numbersOf(run))
                    collector.add({ ...metric, grain: 'iteration', value });
            }
        }
        const { readings, warnings: sampled } = collector.collected();
        const raw = new Set(readings.map(({ benchmark }) => benchmark));
        if (aggregates.length > 0 && raw.size === 0) {
            warnings.push('no raw values: run without --benchmark_report_aggregates_only to keep them');
        }
        return {
            readings,
            aggregates: aggregates.filter(({ benchmark, statistic }) => !(raw.has(benchmark) && google_benchmark_derived.has(statistic))),
            warnings: [...warnings, ...sampled],
            failures: failures.failures(),
            environment: google_benchmark_environmentOf(context.library_build_type),
        };
    },
};
function numbersOf(run) {
    return Object.entries(run).flatMap(([name, value]) => {
        if (typeof value !== 'number' || bookkeeping.has(name))
            return [];
        const [unit, direction] = meaningOf(name, run);
        return [[{ benchmark: run.run_name, metric: name, unit, direction }, value]];
    });
}
function meaningOf(name, run) {
    if (name === 'real_time' || name === 'cpu_time')
        return [run.time_unit ?? 'ns', 'lower'];
    return counters.get(name) ?? ['', 'none'];
}
/** `cv` and `RMS` are fractions of the metric, whatever its unit. */
function google_benchmark_toAggregates(run) {
    const statistic = run.aggregate_name ?? 'aggregate';
    return numbersOf(run).flatMap(([metric, value]) => aggregatesOf(run.aggregate_unit === 'percentage' ? { ...metric, unit: '' } : metric, {
        [statistic]: value,
    }));
}
function google_benchmark_environmentOf(buildType) {
    return buildType === undefined ? {} : { 'google-benchmark.library_build_type': buildType };
}

;// CONCATENATED MODULE: ./lib/formats/hyperfine.js






const seconds = schemas/* number */.aig().nonnegative();
const hyperfine_ResultSchema = schemas/* object */.Ikc({
    command: schemas/* string */.YjP().min(1),
    /** Absent in exports that kept the summary only. */
    times: schemas/* array */.YOg(seconds).optional(),
    /** Null where the process was ended by a signal. */
    exit_codes: schemas/* array */.YOg(schemas/* number */.aig().int().nullable()).optional(),
    /** Peak resident set of each process, in bytes. */
    memory_usage_byte: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).optional(),
    mean: seconds,
    stddev: seconds.nullish(),
    median: seconds.nullish(),
    user: seconds.nullish(),
    system: seconds.nullish(),
    min: seconds.nullish(),
    max: seconds.nullish(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(),
});
const ExportSchema = schemas/* object */.Ikc({ results: schemas/* array */.YOg(hyperfine_ResultSchema).min(1) });
/** `hyperfine --export-json`: every time is one whole process, so every value is a repetition. */
const hyperfine = {
    name: 'hyperfine',
    title: 'hyperfine --export-json',
    matches(source) {
        const known = hasKeys(source, 'object', 'results') && /"(mean|times)"\s*:/.test(source.head);
        return known && /"command"\s*:/.test(source.head) ? 'results of commands with times' : undefined;
    },
    async parse(source) {
        const { results } = await readJson(source, ExportSchema);
        const collector = readingCollector();
        for (const result of results) {
            const benchmark = hyperfine_benchmarkName(result);
            for (const value of result.times ?? []) {
                collector.add({
                    benchmark,
                    metric: 'time',
                    unit: 's',
                    direction: 'lower',
                    grain: 'repetition',
                    value,
                });
            }
            for (const value of result.memory_usage_byte ?? []) {
                const metric = { benchmark, metric: 'peak_memory', unit: 'B', direction: 'lower' };
                collector.add({ ...metric, grain: 'repetition', value });
            }
        }
        return {
            ...collector.collected(),
            aggregates: results.flatMap(hyperfine_toAggregates),
            failures: hyperfine_failuresOf(results),
        };
    },
};
/** The command (or its `--command-name`) with the values of `--parameter-*`, which tell equal names apart. */
function hyperfine_benchmarkName({ command, parameters }) {
    const values = Object.entries(parameters ?? {}).map(([name, value]) => `${name}=${value}`);
    return values.length === 0 ? command : `${command} (${values.join(', ')})`;
}
/** What the raw times do not say: CPU times always, the rest only where there are no times. */
function hyperfine_toAggregates(result) {
    const { times, mean, stddev, median, min, max, user, system } = result;
    const time = { benchmark: hyperfine_benchmarkName(result), unit: 's', direction: 'lower' };
    return [
        ...aggregatesOf({ ...time, metric: 'time' }, times?.length ? {} : { mean, stddev, median, min, max }),
        ...aggregatesOf({ ...time, metric: 'user_time' }, { mean: user }),
        ...aggregatesOf({ ...time, metric: 'system_time' }, { mean: system }),
    ];
}
function hyperfine_failuresOf(results) {
    const collector = failureCollector();
    for (const result of results) {
        for (const code of result.exit_codes ?? []) {
            const name = code === null ? 'ended by a signal' : `exit code ${code}`;
            if (code !== 0)
                collector.add({ benchmark: hyperfine_benchmarkName(result), name });
        }
    }
    return collector.failures();
}

;// CONCATENATED MODULE: ./lib/formats/jmh.js





const MAX_SAMPLES = 10_000_000;
const jmh_ResultSchema = schemas/* object */.Ikc({
    scoreUnit: schemas/* string */.YjP().min(1),
    /** "NaN" where JMH could not tell. */
    score: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* literal */.euz('NaN')]).optional(),
    /** Values of each fork. */
    rawData: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig())).optional(),
    /** For each fork and iteration: values with their counts. */
    rawDataHistogram: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig().int().positive().max(MAX_SAMPLES)]))))
        .optional(),
});
const jmh_BenchmarkSchema = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP().min(1),
    mode: schemas/* enum */.k5n(['thrpt', 'avgt', 'sample', 'ss']),
    threads: schemas/* number */.aig().int().positive().default(1),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    jdkVersion: schemas/* string */.YjP().optional(),
    vmName: schemas/* string */.YjP().optional(),
    primaryMetric: jmh_ResultSchema,
    secondaryMetrics: schemas/* record */.g1P(schemas/* string */.YjP(), jmh_ResultSchema).default({}),
});
const FileSchema = schemas/* array */.YOg(jmh_BenchmarkSchema);
const jmh_modes = {
    thrpt: 'throughput',
    avgt: 'average_time',
    sample: 'sample_time',
    ss: 'single_shot_time',
};
/**
 * `-rf json`. A value is one measured iteration (or, in the mode sample, one call) within a fork; a fork is a fresh JVM,
 * so each fork is a repetition. The unit says which way is better: `ops/…` more, `…/op` less.
 */
const jmh = {
    name: 'jmh',
    title: 'JMH -rf json',
    matches: (source) => hasKeys(source, 'array', 'benchmark', 'mode') && /"(jmhVersion|primaryMetric)"\s*:/.test(source.head)
        ? 'a list of benchmark, mode and primaryMetric'
        : undefined,
    async parse(source) {
        return jmh_toParsed(await readJson(source, FileSchema), source, forksOf);
    },
    async parseRepetitions(source) {
        const benchmarks = await readJson(source, FileSchema);
        const count = Math.max(0, ...benchmarks.map(({ primaryMetric }) => forksOf(primaryMetric).length));
        return Array.from({ length: count }, (_, fork) => jmh_toParsed(benchmarks, source, (result) => forksOf(result).slice(fork, fork + 1)));
    },
};
/** The values of each fork. */
function forksOf({ rawData, rawDataHistogram }) {
    if (rawData)
        return rawData;
    return (rawDataHistogram ?? []).map((iterations) => iterations.flat().flatMap(([value, count]) => new Array(count).fill(value)));
}
function jmh_toParsed(benchmarks, source, select) {
    refuseTooMany(benchmarks, source);
    const results = benchmarks.flatMap((benchmark) => jmh_resultsOf(benchmark).map(([metric, result]) => ({ metric, result, values: select(result).flat() })));
    const [first] = benchmarks;
    return {
        readings: results.flatMap(({ metric, values }) => values.length === 0 ? [] : [{ ...metric, grain: 'iteration', values }]),
        aggregates: results.flatMap(({ metric, result }) => (isRaw(result) ? [] : jmh_toAggregates(metric, result))),
        warnings: [],
        environment: {
            ...(first?.jdkVersion === undefined ? {} : { 'jmh.jdk': first.jdkVersion }),
            ...(first?.vmName === undefined ? {} : { 'jmh.vm': first.vmName }),
        },
    };
}
function refuseTooMany(benchmarks, source) {
    const counts = benchmarks.flatMap(({ primaryMetric }) => primaryMetric.rawDataHistogram?.flat(2) ?? []);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    if (total <= MAX_SAMPLES)
        return;
    throw new errors/* InputError */.d({
        what: `${total} samples, at most ${MAX_SAMPLES} are read`,
        where: { source: source.path },
        next: 'Measure for a shorter time, or in the mode avgt',
    });
}
function isRaw({ rawData, rawDataHistogram }) {
    return (rawData ?? rawDataHistogram) !== undefined;
}
/** The primary metric, and what profilers and auxiliary counters added while it was measured. */
function jmh_resultsOf({ benchmark, mode, threads, params, ...row }) {
    const settings = Object.entries(params).map(([name, value]) => `${name}=${value}`);
    if (threads > 1)
        settings.push(`threads=${threads}`);
    const name = settings.length === 0 ? benchmark : `${benchmark} (${settings.join(', ')})`;
    const others = Object.entries(row.secondaryMetrics)
        .filter(([other]) => !(mode === 'sample' && isPercentile(other)))
        .map(([other, result]) => [`${jmh_modes[mode]}.${other}`, result]);
    return [[jmh_modes[mode], row.primaryMetric], ...others].map(([metric, result]) => [
        { benchmark: name, metric, unit: result.scoreUnit, direction: directionOf(result.scoreUnit) },
        result,
    ]);
}
/** `p0.99`, once `name·p0.99`: computed from the samples that the histogram keeps. */
function isPercentile(metric) {
    return /(^|·)p\d\.\d+$/.test(metric);
}
function directionOf(unit) {
    if (unit.startsWith('ops/'))
        return 'higher';
    return unit.endsWith('/op') ? 'lower' : 'none';
}
function jmh_toAggregates(metric, { score }) {
    return aggregatesOf(metric, { mean: score === 'NaN' ? null : score });
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/kernel-trace.js



/** What a snapshot takes as the name of a kernel. */
const kernel_trace_LONGEST_NAME = 2000;
/** Of a reading: a snapshot takes 300, and the suite's name may come before it. */
const LONGEST_BENCHMARK = 180;
/** What a tool that sees the GPU only tells: executions, or its own summaries, and nothing of the run around them. */
function deviceTrace(executions, summaries) {
    return {
        source: 'device',
        executions: relativeExecutions(executions),
        ...(summaries && {
            summaries: summaries.map((summary) => ({
                ...summary,
                kernelName: boundedName(summary.kernelName, kernel_trace_LONGEST_NAME),
            })),
        }),
        wallNs: null,
        inferences: null,
    };
}
/** Executions with times relative to the first start, in the order of their starts. */
function relativeExecutions(raw) {
    const origin = raw.reduce((first, { startNs }) => (first === null || startNs < first ? startNs : first), null);
    return raw
        .map((execution) => ({
        ...execution,
        name: boundedName(execution.name, kernel_trace_LONGEST_NAME),
        startNs: Number(execution.startNs - (origin ?? 0n)),
        endNs: Number(execution.endNs - (origin ?? 0n)),
    }))
        .sort((a, b) => a.startNs - b.startNs);
}
/**
 * A trace as readings: each kernel's executions (iterations of that kernel), and the whole trace's kernel time and
 * count; a tool's own summaries become aggregates. Throws InputError where there is no kernel, or one that ends before it
 * starts.
 */
function parsedTrace(trace, source) {
    if (trace.executions.length === 0 && (trace.summaries ?? []).length === 0) {
        throw new errors/* InputError */.d({
            what: 'the trace holds no kernel',
            where: { source },
            next: 'Check that the traced program used the GPU and that kernel tracing was on',
        });
    }
    const backwards = trace.executions.find(({ startNs, endNs }) => endNs < startNs);
    if (backwards) {
        throw new errors/* InputError */.d({
            what: `the kernel ${boundedName(backwards.name, 100)} ends ${backwards.startNs - backwards.endNs} ns before it starts`,
            where: { source },
            next: 'Trace again: the profiler did not read the clock of the GPU right, so no time in the file holds',
        });
    }
    const { readings, warnings } = kernelReadings(trace.executions);
    return {
        readings: [...wholeReadings(trace), ...readings],
        aggregates: summaryAggregates(trace),
        warnings: trace.source === 'host-node'
            ? [
                'the times are those of host nodes: how long a launch took, not how long the GPU worked',
                ...warnings,
            ]
            : warnings,
        kernels: trace,
    };
}
/** Times of host nodes are never called kernel times. */
function wholeReadings({ source, executions }) {
    if (executions.length === 0)
        return [];
    const total = executions.reduce((sum, { startNs, endNs }) => sum + endNs - startNs, 0) / 1e6;
    const what = source === 'device' ? 'kernel' : 'node';
    const whole = { benchmark: `${what}s`, direction: 'lower', grain: 'repetition' };
    return [
        { ...whole, metric: `${what}_time`, unit: 'ms', values: [total] },
        { ...whole, metric: `${what}_count`, unit: `${what}s`, values: [executions.length] },
    ];
}
function kernelReadings(executions) {
    const collector = readingCollector();
    for (const { name, startNs, endNs } of executions) {
        const benchmark = boundedName(name, LONGEST_BENCHMARK);
        const metric = { benchmark, metric: 'duration', unit: 'us', direction: 'lower' };
        collector.add({ ...metric, grain: 'iteration', value: (endNs - startNs) / 1e3 });
    }
    return collector.collected();
}
function summaryAggregates(trace) {
    if (trace.executions.length > 0)
        return [];
    return (trace.summaries ?? []).flatMap(({ kernelName, calls, totalTimeMs, avgTimeUs, minTimeUs, maxTimeUs }) => {
        const benchmark = boundedName(kernelName, LONGEST_BENCHMARK);
        const one = (metric, unit, statistic, value) => value === null ? [] : [{ benchmark, metric, unit, direction: 'lower', statistic, value }];
        return [
            ...one('duration', 'us', 'mean', avgTimeUs),
            ...one('duration', 'us', 'min', minTimeUs),
            ...one('duration', 'us', 'max', maxTimeUs),
            ...one('kernel_time', 'ms', 'total', totalTimeMs),
            ...one('kernel_count', 'kernels', 'count', calls),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/chrome-trace.js



/** A step of PyTorch's profiler, which the traced program marks by `profiler.step()`. */
const StepEventSchema = schemas/* object */.Ikc({
    cat: schemas/* literal */.euz('user_annotation'),
    name: schemas/* string */.YjP().regex(/^ProfilerStep#\d+$/),
    ts: schemas/* number */.aig().nonnegative(),
    dur: schemas/* number */.aig().nonnegative(),
});
const KernelEventSchema = schemas/* object */.Ikc({
    cat: schemas/* literal */.euz('kernel'),
    name: schemas/* string */.YjP(),
    ts: schemas/* number */.aig().nonnegative(),
    dur: schemas/* number */.aig().nonnegative(),
    tid: schemas/* unknown */.L5J(),
    args: schemas/* object */.Ikc({ device: schemas/* number */.aig().int().optional(), stream: schemas/* number */.aig().int().optional() }).optional(),
});
const events = schemas/* array */.YOg(schemas/* looseObject */._H3({ cat: schemas/* string */.YjP().optional() }));
const chrome_trace_DocumentSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ traceEvents: events }).transform((document) => document.traceEvents),
    events,
]);
/** Chrome trace JSON with kernel events, as PyTorch's profiler writes it: microseconds, with fractions. */
const chromeTrace = {
    name: 'chrome-trace',
    title: 'PyTorch / Chrome trace JSON (also .gz)',
    matches(source) {
        const isTrace = /"traceEvents"\s*:/.test(source.head) || /^\s*\[\s*\{.*?"ph"\s*:/s.test(source.head);
        const isOnnx = /"cat"\s*:\s*"(Session|Node)"/.test(source.head);
        return isTrace && !isOnnx ? 'trace events' : undefined;
    },
    async parse(source) {
        const document = await readJson(source, chrome_trace_DocumentSchema);
        const found = document.filter((event) => event.cat === 'kernel');
        const kernels = checkShape(schemas/* array */.YOg(KernelEventSchema), found, {
            source: source.path,
            key: 'kernel events',
        });
        const steps = stepsIn(document);
        const counted = steps === null ? kernels : kernels.filter(({ ts }) => ts >= steps.start);
        const trace = deviceTrace(counted.map(executionOf));
        return parsedTrace({ ...trace, ...(steps && { wallNs: steps.wallNs, inferences: steps.count }) }, source.path);
    },
};
/** The steps of the trace, in µs from its origin; null where the program marked none. */
function stepsIn(events) {
    const steps = events.flatMap((event) => StepEventSchema.safeParse(event).data ?? []);
    if (steps.length === 0)
        return null;
    const start = steps.reduce((first, { ts }) => Math.min(first, ts), Number.POSITIVE_INFINITY);
    const end = steps.reduce((last, { ts, dur }) => Math.max(last, ts + dur), 0);
    return {
        start,
        wallNs: Math.round((end - start) * 1000),
        count: new Set(steps.map(({ name }) => name)).size,
    };
}
function executionOf({ name, ts, dur, tid, args }) {
    const startNs = BigInt(Math.round(ts * 1000));
    return {
        name,
        startNs,
        endNs: startNs + BigInt(Math.round(dur * 1000)),
        queueId: args?.stream ?? (Number.isInteger(tid) ? Number(tid) : null),
        deviceId: args?.device ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/kernel-table.js



/** The executions in a table; `executionOf` gives null for a row that is no kernel. */
async function readExecutions(source, columns, executionOf) {
    const executions = [];
    for await (const row of readCsv(source, columns)) {
        const execution = executionOf(row, source);
        if (execution)
            executions.push(execution);
    }
    return executions;
}
/** The rows of such a summary. */
async function readSummaries(source, columns) {
    const { name, calls, total, mean } = columns;
    const summaries = [];
    for await (const row of readCsv(source, [name, calls, total, mean])) {
        const number = (column) => numberCell(row, column, source);
        const microseconds = (column) => (row.cells[column] ? number(column) / 1e3 : null);
        summaries.push({
            kernelName: row.cells[name] ?? '',
            calls: number(calls),
            totalTimeMs: number(total) / 1e6,
            avgTimeUs: number(mean) / 1e3,
            minTimeUs: microseconds(columns.min),
            maxTimeUs: microseconds(columns.max),
            stdTimeUs: microseconds(columns.std),
            pctTotal: number(columns.percent),
        });
    }
    return summaries;
}
/** The whole nanoseconds in a cell, exact beyond 2^53. Throws InputError with line and column where there are none. */
function nanosecondsCell(row, column, source) {
    const text = row.cells[column] ?? '';
    if (/^\d{1,20}$/.test(text))
        return BigInt(text);
    throw new errors/* InputError */.d({
        what: `expected whole nanoseconds, found ${JSON.stringify(text)}`,
        where: { source: source.path, line: row.line, key: column },
        next: wholeFile,
    });
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/nsys.js



const gpuTrace = ['Start (ns)', 'Duration (ns)', 'GrdX', 'Name'];
const execTrace = ['Kernel Start (ns)', 'Kernel Dur (ns)', 'Kernel Name'];
const kernSum = ['Total Time (ns)', 'Instances', 'Avg (ns)', 'Name'];
const summaryColumns = {
    name: 'Name',
    calls: 'Instances',
    total: 'Total Time (ns)',
    mean: 'Avg (ns)',
    min: 'Min (ns)',
    max: 'Max (ns)',
    std: 'StdDev (ns)',
    percent: 'Time (%)',
};
/** `nsys stats -f csv` with the reports cuda_gpu_trace, cuda_kern_exec_trace or cuda_gpu_kern_sum. */
const nsys = {
    name: 'nsys',
    title: 'nsys stats -r cuda_gpu_trace | cuda_kern_exec_trace | cuda_gpu_kern_sum -f csv',
    matches(source) {
        if (hasColumns(source, ...gpuTrace))
            return 'columns of cuda_gpu_trace';
        if (hasColumns(source, ...execTrace))
            return 'columns of cuda_kern_exec_trace';
        return hasColumns(source, ...kernSum) ? 'columns of cuda_gpu_kern_sum' : undefined;
    },
    async parse(source) {
        if (hasColumns(source, ...gpuTrace)) {
            return parsedTrace(deviceTrace(await readExecutions(source, gpuTrace, gpuExecution)), source.path);
        }
        if (hasColumns(source, ...execTrace)) {
            return parsedTrace(deviceTrace(await readExecutions(source, execTrace, launchedExecution)), source.path);
        }
        return parsedTrace(deviceTrace([], await readSummaries(source, summaryColumns)), source.path);
    },
};
/** A row without a grid is a copy or a memset, not a kernel. */
function gpuExecution(row, source) {
    if (!row.cells.GrdX)
        return null;
    return {
        name: row.cells.Name ?? '',
        ...timesOf(row, 'Start (ns)', 'Duration (ns)', source),
        queueId: numberOrNull(row.cells.Strm),
        deviceId: numberOrNull(/\((\d+)\)$/.exec(row.cells.Device ?? '')?.[1]),
    };
}
function launchedExecution(row, source) {
    return {
        name: row.cells['Kernel Name'] ?? '',
        ...timesOf(row, 'Kernel Start (ns)', 'Kernel Dur (ns)', source),
        queueId: null,
        deviceId: numberOrNull(row.cells.DevId),
    };
}
function timesOf(row, start, duration, source) {
    const startNs = nanosecondsCell(row, start, source);
    return { startNs, endNs: startNs + nanosecondsCell(row, duration, source) };
}
function numberOrNull(cell) {
    return cell ? Number(cell) : null;
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/onnxruntime-profile.js



const onnxruntime_profile_EventSchema = schemas/* object */.Ikc({
    cat: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    ts: schemas/* number */.aig().int().nonnegative(),
    dur: schemas/* number */.aig().int().nonnegative(),
    args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/** Device kernels come as `Kernel` (CUDA builds with CUPTI) or `Api` (WebGPU) events; a CPU run has `Node` events only. */
const deviceCategories = ['Kernel', 'Api'];
const kernelTime = /_kernel_time$/;
/** Operators whose time is that of the nodes inside them, which have events of their own. */
const containers = new Set(['If', 'Loop', 'Scan', 'SequenceMap']);
/** The profile that an ONNX Runtime session writes: microseconds from the start of the profiler. */
const onnxruntimeProfile = {
    name: 'onnxruntime-profile',
    title: 'ONNX Runtime session profile (enableProfiling)',
    matches(source) {
        const head = source.head.trimStart();
        const events = head.startsWith('[') && /"cat"\s*:\s*"(Session|Node|Kernel|Api)"/.test(head);
        return events ? 'events of an ONNX Runtime session' : undefined;
    },
    async parse(source) {
        return parsedTrace(await profiledTrace(source, 0), source.path);
    },
};
/**
 * The kernels of a profile, without those of its first `warmups` runs. Throws InputError with file and key for what is no
 * profile.
 */
async function profiledTrace(source, warmups) {
    return traceOf(await readJson(source, schemas/* array */.YOg(onnxruntime_profile_EventSchema)), warmups);
}
/**
 * Events before the first counted run belong to the session's creation or its warm-up; those after the last one to a run that
 * the trace does not hold to its end, since the profiler stops at a million events.
 */
function traceOf(events, warmups) {
    const runs = events
        .filter((event) => event.cat === 'Session' && event.name === 'model_run')
        .sort((a, b) => a.ts - b.ts)
        .slice(warmups);
    const first = runs[0]?.ts ?? 0;
    const last = runs.at(-1);
    const end = last === undefined ? Number.POSITIVE_INFINITY : last.ts + last.dur;
    const measured = events.filter((event) => event.ts >= first && event.ts <= end);
    const device = deviceCategories
        .map((category) => measured.filter((event) => event.cat === category))
        .find((found) => found.length > 0);
    const kernels = device ?? measured.filter(isNode);
    return {
        source: device ? 'device' : 'host-node',
        executions: relativeExecutions(kernels.map(onnxruntime_profile_executionOf)),
        wallNs: runs.length === 0 ? null : runs.reduce((sum, run) => sum + run.dur, 0) * 1000,
        inferences: runs.length === 0 ? null : runs.length,
    };
}
function isNode({ cat, name, args }) {
    return cat === 'Node' && kernelTime.test(name) && !containers.has(args?.op_name);
}
function onnxruntime_profile_executionOf({ name, ts, dur, args }) {
    const stream = Number(args?.stream);
    return {
        name: name.replace(kernelTime, ''),
        startNs: BigInt(ts) * 1000n,
        endNs: BigInt(ts + dur) * 1000n,
        queueId: args?.stream === undefined || !Number.isInteger(stream) ? null : stream,
        deviceId: null,
    };
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/rocprof.js



const rocprof_columns = ['KernelName', 'BeginNs', 'EndNs'];
/** `rocprof --timestamp on`: results.csv of versions 1 and 2. */
const rocprof = {
    name: 'rocprof',
    title: 'rocprof results.csv (v1, v2)',
    matches: (source) => (hasColumns(source, ...rocprof_columns) ? 'columns KernelName, BeginNs, EndNs' : undefined),
    async parse(source) {
        return parsedTrace(deviceTrace(await readExecutions(source, rocprof_columns, rocprof_executionOf)), source.path);
    },
};
function rocprof_executionOf(row, source) {
    return {
        name: (row.cells.KernelName ?? '').replace(/( \[clone [^\]]*\])?(\.kd)?$/, ''),
        startNs: nanosecondsCell(row, 'BeginNs', source),
        endNs: nanosecondsCell(row, 'EndNs', source),
        queueId: idIn(row.cells['queue-id']),
        deviceId: idIn(row.cells['gpu-id']),
    };
}
function idIn(cell) {
    return cell !== undefined && /^\d{1,9}$/.test(cell) ? Number(cell) : null;
}

;// CONCATENATED MODULE: ./lib/formats/kernel-traces/rocprofv3.js






const traceColumns = ['Kernel_Name', 'Start_Timestamp', 'End_Timestamp'];
const statsColumns = ['Name', 'Calls', 'TotalDurationNs', 'AverageNs'];
const rocprofv3_summaryColumns = {
    name: 'Name',
    calls: 'Calls',
    total: 'TotalDurationNs',
    mean: 'AverageNs',
    min: 'MinNs',
    max: 'MaxNs',
    std: 'StdDev',
    percent: 'Percentage',
};
const stamp = schemas/* union */.KCZ([schemas/* number */.aig().int().nonnegative(), schemas/* string */.YjP().regex(/^\d+$/)])
    .transform((given) => BigInt(given));
const handle = schemas/* object */.Ikc({ handle: schemas/* number */.aig().int() });
const ProcessSchema = schemas/* object */.Ikc({
    kernel_symbols: schemas/* array */.YOg(schemas/* object */.Ikc({ kernel_id: schemas/* number */.aig().int(), formatted_kernel_name: schemas/* string */.YjP() })),
    buffer_records: schemas/* object */.Ikc({
        kernel_dispatch: schemas/* array */.YOg(schemas/* object */.Ikc({
            start_timestamp: stamp,
            end_timestamp: stamp,
            dispatch_info: schemas/* object */.Ikc({ kernel_id: schemas/* number */.aig().int(), queue_id: handle, agent_id: handle }),
        })),
    }),
});
const rocprofv3_DocumentSchema = schemas/* object */.Ikc({ 'rocprofiler-sdk-tool': schemas/* array */.YOg(ProcessSchema).min(1) });
/** `rocprofv3 --kernel-trace`: kernel_trace.csv, kernel_stats.csv and results.json; columns are found by name. */
const rocprofv3 = {
    name: 'rocprofv3',
    title: 'rocprofv3 --kernel-trace (csv, json) and --stats',
    matches(source) {
        if (hasColumns(source, ...traceColumns))
            return 'columns Kernel_Name, Start_Timestamp, End_Timestamp';
        if (hasColumns(source, ...statsColumns))
            return 'columns Name, Calls, TotalDurationNs';
        return hasKeys(source, 'object', 'rocprofiler-sdk-tool') ? 'key rocprofiler-sdk-tool' : undefined;
    },
    async parse(source) {
        return parsedTrace(await rocprofv3_traceOf(source), source.path);
    },
};
async function rocprofv3_traceOf(source) {
    if (hasColumns(source, ...traceColumns))
        return deviceTrace(await readExecutions(source, traceColumns, rocprofv3_executionOf));
    if (hasColumns(source, ...statsColumns))
        return deviceTrace([], await readSummaries(source, rocprofv3_summaryColumns));
    const document = await readJson(source, rocprofv3_DocumentSchema);
    return deviceTrace(document['rocprofiler-sdk-tool'].flatMap(rocprofv3_executionsOf));
}
function rocprofv3_executionOf(row, source) {
    return {
        name: row.cells.Kernel_Name ?? '',
        startNs: nanosecondsCell(row, 'Start_Timestamp', source),
        endNs: nanosecondsCell(row, 'End_Timestamp', source),
        queueId: lastNumber(row.cells.Queue_Id),
        deviceId: lastNumber(row.cells.Agent_Id),
    };
}
/** `4` or, in newer releases, `Agent 2`. */
function lastNumber(cell) {
    const match = /(\d{1,9})$/.exec(cell ?? '');
    return match ? Number(match[1]) : null;
}
function rocprofv3_executionsOf({ kernel_symbols, buffer_records }) {
    const names = new Map(kernel_symbols.map((symbol) => [symbol.kernel_id, symbol.formatted_kernel_name]));
    return buffer_records.kernel_dispatch.map(({ start_timestamp, end_timestamp, dispatch_info: info }) => ({
        name: names.get(info.kernel_id) ?? `kernel ${info.kernel_id}`,
        startNs: start_timestamp,
        endNs: end_timestamp,
        queueId: info.queue_id.handle,
        deviceId: info.agent_id.handle,
    }));
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/rows.js

/**
 * The additive fields: sums and counts that shards and windows add up. First the name by which a field is kept, then the
 * other names that the analytics gave it over time.
 */
const additiveFields = {
    known_sessions: ['known_sessions_count'],
    requested_sessions: [],
    startup_success_sessions: [],
    excused_sessions: ['startup_excused_sessions'],
    unexcused_sessions: ['startup_unexcused_sessions'],
    swapped_sessions: ['total_swapped_sessions'],
    confirmed_swapped_sessions: [],
    inferred_orchestrator_change_sessions: ['inferred_swap_sessions'],
    loading_only_sessions: [],
    zero_output_fps_sessions: [],
    output_failed_sessions: [],
    effective_failed_sessions: [],
    served_sessions: [],
    unserved_sessions: [],
    total_demand_sessions: [],
    total_sessions: [],
    total_streams: [],
    status_samples: [],
    error_status_samples: [],
    health_signal_count: [],
    health_expected_signal_count: [],
    missing_capacity_count: [],
    startup_latency_sample_count: ['valid_startup_time_count'],
    e2e_latency_sample_count: ['valid_e2e_latency_count'],
    prompt_to_first_frame_sample_count: ['valid_prompt_to_first_frame_count'],
    output_fps_sum: [],
    output_fps_sum_of_squares: ['output_fps_sum_squares', 'output_fps_sumsq'],
    startup_latency_sum_ms: [],
    e2e_latency_sum_ms: [],
    prompt_to_first_frame_sum_ms: [],
    total_inference_minutes: ['total_minutes'],
    fee_payment_eth: ['ticket_face_value_eth'],
};
/** Raw samples, where a row brings them along: the only source of percentiles. */
const sampleFields = [
    'output_fps_samples',
    'startup_time_ms_samples',
    'e2e_latency_ms_samples',
    'prompt_to_first_frame_ms_samples',
];
/** What a row may tell beside its additive fields: read to check it, or to recover a sum, never to average it. */
const derivedFields = {
    failure_rate: [],
    swap_rate: [],
    success_ratio: [],
    no_swap_ratio: [],
    sla_score: [],
    avg_output_fps: [],
    jitter_coeff_fps: ['fps_jitter_coefficient'],
    startup_time_ms: ['avg_startup_latency_ms'],
    e2e_latency_ms: ['avg_e2e_latency_ms'],
    prompt_to_first_frame_ms: ['avg_prompt_to_first_frame_ms'],
    p95_output_fps: [],
    p95_startup_time_ms: ['p95_startup_latency_ms'],
    p95_e2e_latency_ms: [],
    p95_prompt_to_first_frame_ms: ['p95_prompt_to_first_frame_latency_ms'],
};
/** What names the thing measured. Rows are added up within equal dimensions only. */
const dimensionFields = [
    'wallet',
    'orchestrator_address',
    'gateway',
    'workflow',
    'pipeline',
    'pipeline_id',
    'model_id',
    'gpu_id',
    'region',
];
/** The semantics of `sla_score` and `success_ratio` that are recomputed: the seed's. */
const SEED_SEMANTICS = '1';
/** The dimensions as the benchmark's name: `pipeline=live,gpu_id=0`; `livepeer` where there are none. */
function benchmarkOf(dimensions) {
    const named = dimensionFields.flatMap((field) => {
        const value = dimensions[field];
        return value === undefined ? [] : [`${field}=${value}`];
    });
    return named.join(',') || 'livepeer';
}
/**
 * The rows that count, in an order that does not depend on theirs, and what was left out. A row that was written again
 * (same dimensions, window, shard and run) replaces its earlier attempts; an exact repetition counts once. Throws
 * InputError where two rows of one identity differ and no attempt tells which is the later.
 */
function withoutDuplicates(rows) {
    const byIdentity = new Map();
    for (const [index, row] of rows.entries()) {
        const key = JSON.stringify([benchmarkOf(row.dimensions), row.identity ?? index]);
        byIdentity.set(key, [...(byIdentity.get(key) ?? []), row]);
    }
    const kept = inOrderOfContent([...byIdentity.values()].flatMap((versions) => latestOf(versions) ?? []));
    const dropped = rows.length - kept.length;
    const warnings = dropped === 0 ? [] : [`${dropped} row(s) repeat a window of the same shard and count once`];
    return { rows: kept, warnings };
}
function latestOf(versions) {
    const last = Math.max(...versions.map((row) => row.attempt ?? 0));
    const [latest, ...others] = versions.filter((row) => (row.attempt ?? 0) === last);
    const different = others.find((row) => latest && contentOf(row) !== contentOf(latest));
    if (different) {
        throw new errors/* InputError */.d({
            what: `two rows of ${benchmarkOf(different.dimensions)} tell different things of one window`,
            where: different.place,
            next: 'Tell them apart by a shard field, or by an attempt number of which the higher counts',
        });
    }
    return latest;
}
function inOrderOfContent(rows) {
    return rows
        .map((row) => ({ row, content: contentOf(row) }))
        .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0))
        .map(({ row }) => row);
}
function contentOf(row) {
    const sorted = (fields) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([
        benchmarkOf(row.dimensions),
        row.identity,
        row.semantics,
        sorted(row.counts),
        sorted(row.samples),
        sorted(row.given),
    ]);
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/sums.js



/** Where the terms of each mean stand in a row. */
const means = {
    avg_output_fps: { samples: 'output_fps_samples', sum: 'output_fps_sum', count: 'status_samples' },
    startup_time_ms: {
        samples: 'startup_time_ms_samples',
        sum: 'startup_latency_sum_ms',
        count: 'startup_latency_sample_count',
    },
    e2e_latency_ms: {
        samples: 'e2e_latency_ms_samples',
        sum: 'e2e_latency_sum_ms',
        count: 'e2e_latency_sample_count',
    },
    prompt_to_first_frame_ms: {
        samples: 'prompt_to_first_frame_ms_samples',
        sum: 'prompt_to_first_frame_sum_ms',
        count: 'prompt_to_first_frame_sample_count',
    },
};
/** The seed's ratios and scores. */
const sums_derivedMetrics = [
    rate('failure_rate', 'lower', 'unexcused_sessions', false),
    rate('swap_rate', 'lower', 'swapped_sessions', false),
    rate('success_ratio', 'higher', 'unexcused_sessions', true),
    rate('no_swap_ratio', 'higher', 'swapped_sessions', true),
    { metric: 'sla_score', unit: 'points', direction: 'higher', formula: 'livepeerSlaV1', terms: slaTerms },
    mean('avg_output_fps', 'fps', 'higher'),
    {
        metric: 'jitter_coeff_fps',
        unit: 'ratio',
        direction: 'lower',
        formula: 'variationCoefficient',
        terms: fpsTerms,
    },
    mean('startup_time_ms', 'ms', 'lower'),
    mean('e2e_latency_ms', 'ms', 'lower'),
    mean('prompt_to_first_frame_ms', 'ms', 'lower'),
];
/** The sums of one row. Throws InputError where the row contradicts itself. */
function sumsOf(row) {
    checkRow(row);
    const terms = sums_derivedMetrics.flatMap((derived) => {
        const own = derived.terms(row);
        return own ? [[derived.metric, own]] : [];
    });
    return {
        rows: 1,
        terms: Object.fromEntries(terms),
        given: Object.fromEntries(terms.map(([metric]) => [metric, 1])),
        counts: row.counts,
        samples: row.samples,
    };
}
/** Adds lots of rows up: counts and terms are summed, samples put together, nothing is averaged. */
function addSums(all) {
    return {
        rows: total(all.map(({ rows }) => rows)),
        terms: sums_joined(all.map(({ terms }) => terms), (terms) => terms.reduce(addTerms)),
        given: sums_joined(all.map(({ given }) => given), total),
        counts: sums_joined(all.map(({ counts }) => counts), total),
        samples: sums_joined(all.map(({ samples }) => samples), (samples) => samples.flat()),
    };
}
/** Key by key, what `add` makes of the values that are there. */
function sums_joined(records, add) {
    const gathered = new Map();
    for (const record of records) {
        for (const key in record) {
            const value = record[key];
            if (value === undefined)
                continue;
            const values = gathered.get(key);
            if (values)
                values.push(value);
            else
                gathered.set(key, [value]);
        }
    }
    const result = {};
    for (const [key, values] of gathered)
        result[key] = add(values);
    return result;
}
function rate(metric, direction, field, complement) {
    const terms = ({ counts }) => {
        const [part, trials] = [counts[field], counts.known_sessions];
        if (part === undefined || trials === undefined)
            return undefined;
        return { events: complement ? trials - part : part, trials };
    };
    return { metric, unit: 'ratio', direction, formula: 'proportion', terms };
}
/** A mean from samples, else from its sum and count; where only the mean and its count are told, their product is the sum. */
function mean(metric, unit, direction) {
    const { samples, sum, count } = means[metric];
    const terms = (row) => {
        const values = row.samples[samples];
        if (values)
            return { numerator: total(values), denominator: values.length };
        const denominator = row.counts[count];
        if (denominator === undefined)
            return undefined;
        if (denominator === 0)
            return { numerator: 0, denominator };
        const told = row.given[metric];
        const numerator = row.counts[sum] ?? (told === undefined ? undefined : told * denominator);
        return numerator === undefined ? undefined : { numerator, denominator };
    };
    return { metric, unit, direction, formula: 'ratio', terms };
}
/** Count, sum and sum of squares of output FPS; a row's own mean and coefficient give the squares back exactly. */
function fpsTerms(row) {
    const values = row.samples.output_fps_samples;
    if (values) {
        const squares = values.map((value) => value * value);
        return { count: values.length, sum: total(values), sumOfSquares: total(squares) };
    }
    const count = row.counts.status_samples;
    if (count === undefined)
        return undefined;
    if (count === 0)
        return { count: 0, sum: 0, sumOfSquares: 0 };
    const average = row.given.avg_output_fps;
    const sum = row.counts.output_fps_sum ?? (average === undefined ? undefined : average * count);
    if (sum === undefined)
        return undefined;
    const coefficient = row.given.jitter_coeff_fps;
    const recovered = coefficient === undefined ? undefined : (sum * sum * (1 + coefficient ** 2)) / count;
    const sumOfSquares = row.counts.output_fps_sum_of_squares ?? recovered;
    return sumOfSquares === undefined ? undefined : { count, sum, sumOfSquares };
}
/** Later semantics weigh other terms: their score is not recomputed. */
function slaTerms({ counts, semantics }) {
    if (semantics !== SEED_SEMANTICS)
        return undefined;
    const { known_sessions: known, unexcused_sessions: unexcused, swapped_sessions: swapped } = counts;
    if (known === undefined || unexcused === undefined || swapped === undefined)
        return undefined;
    return { known, unexcused, swapped };
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
const TOLERANCE = 1e-6;
function differ(told, computed) {
    return Math.abs(told - computed) > TOLERANCE * Math.max(1, Math.abs(computed));
}
/** Throws InputError, naming row and field, where what the row tells is not what its additive fields give. */
function checkRow(row) {
    const { counts, given } = row;
    const known = counts.known_sessions;
    for (const field of ['unexcused_sessions', 'swapped_sessions']) {
        const part = counts[field];
        if (part !== undefined && known !== undefined && part > known) {
            throw contradiction(row, field, `${field} is ${part}, more than the ${known} known_sessions`);
        }
    }
    for (const { samples, sum, count } of Object.values(means)) {
        const values = row.samples[samples];
        const sums = { [count]: values?.length ?? 0, [sum]: total(values ?? []) };
        const field = [count, sum].find((name) => values && differ(counts[name] ?? sums[name] ?? 0, sums[name] ?? 0));
        if (field)
            throw contradiction(row, field, `${field} is ${counts[field]}, but ${samples} give ${sums[field]}`);
    }
    for (const { metric, formula, terms } of sums_derivedMetrics) {
        const told = given[metric];
        const own = terms(row);
        const computed = own ? evaluate(formula, own) : null;
        const isOther = metric === 'success_ratio' && row.semantics !== SEED_SEMANTICS;
        if (told === undefined || computed === null || isOther || !differ(told, computed))
            continue;
        const sums = Object.entries(own ?? {}).map(([name, value]) => `${name} ${value}`);
        const what = `${metric} is ${told}, but the additive fields give ${computed} (${sums.join(', ')})`;
        throw contradiction(row, metric, what);
    }
}
function contradiction(row, field, what) {
    const key = row.place.key === undefined ? field : `${row.place.key}.${field}`;
    return new errors/* InputError */.d({
        what,
        where: { ...row.place, key },
        next: 'Leave the ratio out, or correct the additive fields: ratios are recomputed from them',
    });
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/readings.js




const sampled = {
    output_fps_samples: { unit: 'fps', direction: 'higher', grain: 'iteration', p95: 'p95_output_fps' },
    startup_time_ms_samples: { unit: 'ms', direction: 'lower', grain: 'request', p95: 'p95_startup_time_ms' },
    e2e_latency_ms_samples: { unit: 'ms', direction: 'lower', grain: 'request', p95: 'p95_e2e_latency_ms' },
    prompt_to_first_frame_ms_samples: {
        unit: 'ms',
        direction: 'lower',
        grain: 'request',
        p95: 'p95_prompt_to_first_frame_ms',
    },
};
const namesOf = (record) => Object.keys(record);
/** Every ratio and score recomputed from its terms, every additive field, every raw sample. */
function readingsOf(benchmark, sums) {
    const derived = sums_derivedMetrics.flatMap(({ metric, unit, direction, formula }) => {
        const terms = sums.terms[metric];
        return terms ? additiveReading({ benchmark, metric, unit, direction }, formula, terms) : [];
    });
    const fields = namesOf(sums.counts).map((metric) => {
        const values = [sums.counts[metric] ?? 0];
        return { benchmark, metric, unit: readings_unitOf(metric), direction: 'none', grain: 'repetition', values };
    });
    const samples = namesOf(sums.samples).map((metric) => {
        const { unit, direction, grain } = sampled[metric];
        return { benchmark, metric, unit, direction, grain, values: sums.samples[metric] ?? [] };
    });
    return [...derived, ...fields, ...samples];
}
/** The 95th percentiles, of raw samples only: one that a row tells cannot be merged with another. */
function percentilesOf(benchmark, { samples }) {
    return namesOf(samples).flatMap((field) => {
        const values = samples[field] ?? [];
        const { unit, direction, p95 } = sampled[field];
        if (values.length === 0)
            return [];
        return [{ benchmark, metric: p95, unit, direction, statistic: 'p95', value: (0,quantile/* quantile */.YV)(values, 0.95) }];
    });
}
/** Why a ratio or score is not there, or is of some rows only. */
function gapsOf(benchmark, sums) {
    return sums_derivedMetrics.flatMap(({ metric, formula }) => {
        const terms = sums.terms[metric];
        if (terms === undefined)
            return [];
        const told = Object.entries(terms).map(([name, value]) => `${name} ${value}`);
        const missing = sums.rows - (sums.given[metric] ?? 0);
        return [
            ...(evaluate(formula, terms) === null
                ? [`${benchmark}/${metric} is not measured: ${told.join(', ')}`]
                : []),
            ...(missing > 0
                ? [`${benchmark}/${metric}: ${missing} of ${sums.rows} rows lack its additive fields`]
                : []),
        ];
    });
}
function readings_unitOf(field) {
    if (field === 'output_fps_sum')
        return 'fps';
    if (field === 'output_fps_sum_of_squares')
        return 'fps²';
    if (field === 'fee_payment_eth')
        return 'ETH';
    if (field === 'total_inference_minutes')
        return 'min';
    if (field.endsWith('_ms'))
        return 'ms';
    return /_(sessions|samples|streams)$/.exec(field)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/records.js




/** What tells the windows and shards of one benchmark apart. */
const identityFields = ['window_start', 'window', 'time', 'shard', 'run_id'];
const semanticsFields = ['sla_semantics_version', 'semantics_version'];
/** Known, and neither summed nor part of the name. */
const descriptiveFields = [
    'attempt',
    'window_end',
    'gpu_name',
    'gpu_memory_total',
    'runner_version',
    'cuda_version',
];
const eventFields = ['stream_id', 'request_id', 'trace_type', 'subtype', 'event_type'];
const decimal = schemas/* string */.YjP()
    .regex(/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/, 'must be a number')
    .transform(Number);
/** ClickHouse writes 64-bit integers as text, CSV everything. */
const records_number = schemas/* union */.KCZ([schemas/* number */.aig('must be a number'), decimal]).pipe(schemas/* number */.aig('must be a finite number'));
const records_amount = records_number.pipe(schemas/* number */.aig().nonnegative('must not be negative'));
const records_count = records_amount.pipe(schemas/* number */.aig().int('must be a whole number'));
const samples = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* number */.aig(), 'must be a list of numbers'),
    schemas/* string */.YjP().transform((text, context) => {
        const values = text.replace(/^\[|\]$/g, '').split(',');
        if (values.every((value) => decimal.safeParse(value.trim()).success))
            return values.map(Number);
        context.addIssue({ code: 'custom', message: 'must be a list of numbers' });
        return core_core/* NEVER */.tm;
    }),
], 'must be a list of numbers');
const label = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'must be text').transform(String);
/** Unix milliseconds from such a number, or from a date: one without a zone is UTC, as ClickHouse writes it. */
const records_time = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], 'must be a time').transform((given, context) => {
    const text = String(given).trim();
    const zoned = /[zZ]$|[+-]\d{2}:?\d{2}$/.test(text) ? text : `${text.replace(' ', 'T')}Z`;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Date.parse(zoned);
    if (Number.isFinite(value))
        return value;
    context.addIssue({ code: 'custom', message: `is ${JSON.stringify(given)}, not a time` });
    return core_core/* NEVER */.tm;
});
/** Whether the record is an event of a session, and not a row of sums. */
function isEvent({ fields }) {
    return eventFields.some((field) => Object.hasOwn(fields, field));
}
/** Fields of `record` that are neither summed, recomputed, nor part of its name. */
function unknownFields({ fields }) {
    return Object.keys(fields).filter((field) => !records_known.has(field));
}
const records_known = new Set([
    ...[additiveFields, derivedFields].flatMap((names) => [
        ...Object.keys(names),
        ...Object.values(names).flat(),
    ]),
    ...sampleFields,
    ...dimensionFields,
    ...identityFields,
    ...semanticsFields,
    ...descriptiveFields,
    'startup_time_s',
]);
/** Throws InputError with the record's place and the field. */
function toRow(record) {
    const one = (schema, ...names) => records_read(record, schema, names);
    const identity = identityFields.map((field) => one(label, field) ?? null);
    return {
        place: record.place,
        dimensions: dimensionsOf(record),
        identity: identity.every((part) => part === null) ? null : JSON.stringify(identity),
        attempt: one(records_count, 'attempt') ?? null,
        semantics: (one(label, ...semanticsFields) ?? '1').replace(/^v(?=\d+$)/, ''),
        counts: records_present(additiveNames, (field) => {
            const schema = /_(sum|ms|minutes|eth|squares)/.test(field) ? records_amount : records_count;
            return one(schema, field, ...additiveFields[field]);
        }),
        samples: records_present(sampleFields, (field) => {
            const values = one(samples, field);
            return values?.length ? values : undefined;
        }),
        given: records_present(derivedNames, (field) => one(records_number, field, ...derivedFields[field])),
    };
}
/** Throws InputError with the record's place and the field. */
function toEvent(record) {
    const one = (schema, ...names) => records_read(record, schema, names) ?? null;
    return {
        streamId: one(label, 'stream_id'),
        requestId: one(label, 'request_id'),
        time: one(records_time, 'data_timestamp') ?? one(records_time, 'event_timestamp') ?? one(records_time, 'timestamp'),
        traceType: one(label, 'trace_type', 'subtype'),
        eventType: one(label, 'event_type'),
        message: one(label, 'message'),
        orchestrator: one(label, 'orchestrator_address'),
        outputFps: one(records_amount, 'output_fps'),
        startTime: one(records_time, 'start_time'),
        dimensions: dimensionsOf(record),
    };
}
/** Addresses are written in either case. */
const addressFields = ['wallet', 'orchestrator_address'];
const additiveNames = Object.keys(additiveFields);
const derivedNames = Object.keys(derivedFields);
function dimensionsOf(record) {
    return records_present(dimensionFields, (field) => {
        const value = records_read(record, label, [field]);
        return addressFields.includes(field) ? value?.toLowerCase() : value;
    });
}
function records_present(fields, toValue) {
    const result = {};
    for (const field of fields) {
        const value = toValue(field);
        if (value !== undefined)
            result[field] = value;
    }
    return result;
}
/** The value under the first of `names` that has one; two that differ contradict each other. */
function records_read({ fields, place }, schema, names) {
    const found = names.flatMap((name) => {
        const given = fields[name];
        if (given === undefined || given === null || given === '' || given === '\\N')
            return [];
        const key = place.key === undefined ? name : `${place.key}.${name}`;
        return [{ key, value: checkShape(schema, given, { ...place, key }) }];
    });
    const [first, ...others] = found;
    const other = others.find(({ value }) => first && JSON.stringify(value) !== JSON.stringify(first.value));
    if (first && other) {
        throw new errors/* InputError */.d({
            what: `${first.key} and ${other.key} are two names of one field and differ`,
            where: { ...place, key: other.key },
            next: 'Leave one of them out, or let them agree',
        });
    }
    return first?.value;
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/sessions.js

/** The seed's taxonomy of errors that excuse a failed start: a session's message contains one of them. */
const seedExcusable = [
    'no orchestrators available',
    'mediamtx ingest disconnected',
    'whip disconnected',
    'missing video',
    'ice connection state failed',
    'user disconnected',
];
/**
 * `stream_id|request_id`: a request id alone is reused, a stream id alone hides repeated attempts. A missing side stays
 * empty, so that the key is the same in every run; null where both are missing.
 */
function sessionKey(event) {
    return event.streamId || event.requestId ? `${event.streamId ?? ''}|${event.requestId ?? ''}` : null;
}
/**
 * The sessions of `events`, in order of their keys; the order of the events does not matter. An error excuses a session
 * when its message contains an entry of `excusable`, upper and lower case alike. Events without any id are left out.
 */
function sessionsOf(events, excusable = seedExcusable) {
    const bySession = new Map();
    for (const event of events) {
        const key = sessionKey(event);
        if (key === null)
            continue;
        const group = bySession.get(key);
        if (group)
            group.push(event);
        else
            bySession.set(key, [event]);
    }
    return [...bySession]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, group]) => toSession(key, inTimeOrder(group), excusable));
}
function toSession(key, events, excusable) {
    const first = (traceType) => events.find((event) => event.traceType === traceType)?.time ?? null;
    const orchestrators = new Set(events.flatMap((event) => event.orchestrator?.trim().toLowerCase() || []));
    return {
        key,
        class: classify(events, excusable),
        swapped: events.some((event) => event.traceType === 'orchestrator_swap') || orchestrators.size > 1,
        startupMs: elapsed(first('gateway_receive_stream_request'), first('gateway_receive_first_processed_segment')),
        endToEndMs: elapsed(first('gateway_send_first_ingest_segment'), first('runner_send_first_processed_segment')),
        promptToFirstFrameMs: elapsed(events.find((event) => event.startTime !== null)?.startTime ?? null, first('gateway_receive_few_processed_segments')),
        outputFps: events.flatMap((event) => event.outputFps ?? []),
        dimensions: Object.assign({}, ...events.map((event) => event.dimensions)),
    };
}
/** Success wins over excused, excused over unexcused; a stream that was never requested counts nowhere. */
function classify(events, excusable) {
    const seen = (traceType) => events.some((event) => event.traceType === traceType);
    if (!seen('gateway_receive_stream_request'))
        return 'unknown';
    if (seen('gateway_receive_few_processed_segments'))
        return 'success';
    if (seen('gateway_no_orchestrators_available'))
        return 'excused';
    const errors = events.filter((event) => event.eventType?.toLowerCase() === 'error');
    return errors.length > 0 && errors.every((error) => isExcusable(error.message, excusable))
        ? 'excused'
        : 'unexcused';
}
function isExcusable(message, excusable) {
    const text = message?.toLowerCase() ?? '';
    return excusable.some((part) => text.includes(part.toLowerCase()));
}
function elapsed(from, to) {
    return from === null || to === null || to < from ? null : to - from;
}
/**
 * By time, then by content, whatever order the events came in; an event that was delivered twice counts once. Events
 * without a time are all kept.
 */
function inTimeOrder(events) {
    return events
        .map((event) => ({ event, text: JSON.stringify(event) }))
        .sort((a, b) => (a.event.time ?? 0) - (b.event.time ?? 0) || (a.text < b.text ? -1 : 1))
        .filter(({ event, text }, index, sorted) => event.time === null || text !== sorted[index - 1]?.text)
        .map(({ event }) => event);
}
/** A session as a row of its own: it adds one to the counts of its class. */
function rowOf(session, place) {
    const isKnown = session.class !== 'unknown';
    const latencies = {
        startup_time_ms_samples: session.startupMs,
        e2e_latency_ms_samples: session.endToEndMs,
        prompt_to_first_frame_ms_samples: session.promptToFirstFrameMs,
    };
    const measured = Object.entries(latencies).flatMap(([field, value]) => value === null ? [] : [[field, [value]]]);
    return {
        place,
        dimensions: session.dimensions,
        identity: null,
        attempt: null,
        semantics: SEED_SEMANTICS,
        counts: {
            startup_latency_sample_count: Number(session.startupMs !== null),
            e2e_latency_sample_count: Number(session.endToEndMs !== null),
            prompt_to_first_frame_sample_count: Number(session.promptToFirstFrameMs !== null),
            known_sessions: Number(isKnown),
            startup_success_sessions: Number(session.class === 'success'),
            excused_sessions: Number(session.class === 'excused'),
            unexcused_sessions: Number(session.class === 'unexcused'),
            swapped_sessions: Number(isKnown && session.swapped),
            status_samples: session.outputFps.length,
        },
        samples: {
            ...Object.fromEntries(measured),
            ...(session.outputFps.length > 0 ? { output_fps_samples: session.outputFps } : {}),
        },
        given: {},
    };
}

;// CONCATENATED MODULE: ./lib/formats/syntax/json-list.js



/** The objects of a JSON array, a single object, or one object a line, each in the shape of `schema`. */
async function readJsonList(source, schema) {
    const { path } = source;
    if (isLines(source)) {
        const records = [];
        for await (const { line, record } of readJsonLines(source, schema))
            records.push({ record, place: { source: path, line } });
        return records;
    }
    const data = json_parseJson(await source.text(), path);
    if (Array.isArray(data))
        return inShape(data, schema, { source: path });
    return [{ record: checkShape(schema, data, { source: path }), place: { source: path } }];
}
/** Each element of `list` in the shape of `schema`; `where` is the place of the list. */
function inShape(list, schema, where) {
    return list.map((element, index) => {
        const place = { ...where, key: `${where.key ?? ''}[${index}]` };
        return { record: checkShape(schema, element, place), place };
    });
}
/** An object that is whole on its first line: others may follow. */
function isLines(source) {
    if (jsonHead(source)?.root !== 'object')
        return false;
    const [first = '', ...more] = source.head.trimStart().split('\n', 2);
    return more.length === 0 || walkJson(first) === undefined;
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/source.js





/** A field that only these analytics have: of additive rows, and of events. */
const markers = [
    'known_sessions',
    'known_sessions_count',
    'requested_sessions',
    'unexcused_sessions',
    'swapped_sessions',
    'status_samples',
    'startup_success_sessions',
    'trace_type',
];
const source_RecordSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const EnvelopeSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    /** Messages that excuse a failed session, in place of the seed's. */
    excusable: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional(),
});
/** What in the head tells that these are such rows or events, in a few words. */
function livepeerMarker(source) {
    const head = jsonHead(source);
    const isEnvelope = head?.root === 'object' && head.keys.has('data');
    const found = markers.find((name) => {
        if (isEnvelope)
            return source.head.includes(`"${name}"`);
        return head ? head.keys.has(name) : hasColumns(source, name);
    });
    return found && `${isEnvelope ? 'data' : 'rows'} with ${found}`;
}
/** The records of a JSON array, of `{"data": […]}`, of JSON lines or CSV. Throws InputError with line or key. */
async function readRecords(source) {
    const head = jsonHead(source);
    if (head === undefined)
        return { records: await source_csvRecords(source), excusable: undefined };
    if (head.root === 'object' && head.keys.has('data')) {
        const { data, excusable } = await readJson(source, EnvelopeSchema);
        return {
            records: inShape(data, source_RecordSchema, { source: source.path, key: 'data' }).map(toRecord),
            excusable,
        };
    }
    return { records: (await readJsonList(source, source_RecordSchema)).map(toRecord), excusable: undefined };
}
function toRecord({ record, place }) {
    return { fields: record, place };
}
async function source_csvRecords(source) {
    const marker = markers.find((name) => hasColumns(source, name)) ?? 'known_sessions';
    const records = [];
    for await (const { line, cells } of readCsv(source, [marker])) {
        records.push({ place: { source: source.path, line }, fields: cells });
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/formats/livepeer/livepeer.js







/**
 * Additive rows of Livepeer's analytics (`/gpu/metrics`, `/network/demand`, `/sla/compliance`) or events of sessions, as a
 * JSON array, `{"data": […], "excusable": […]}`, JSON lines or CSV. Rows of equal dimensions are one benchmark: sums are
 * added up, ratios and scores recomputed. Ratios that a row tells must agree with its sums within 1e-6.
 */
const livepeer = {
    name: 'livepeer',
    title: 'Livepeer analytics: additive rows or session events',
    matches: livepeerMarker,
    async parse(source) {
        const { records, excusable } = await readRecords(source);
        const fromRows = livepeer_readRows(records.filter((record) => !isEvent(record)));
        const fromEvents = readEvents(records.filter(isEvent), source, excusable);
        const { rows, warnings } = withoutDuplicates([...fromRows.rows, ...fromEvents.rows]);
        return parsedOf(rows, source, [...fromRows.warnings, ...fromEvents.warnings, ...warnings]);
    },
};
function livepeer_readRows(records) {
    const rows = records.map(toRow);
    const unknown = [...new Set(records.flatMap(unknownFields))];
    const unfounded = sums_derivedMetrics.filter((derived) => rows.some((row) => isUnfounded(row, derived)));
    const names = unfounded.map(({ metric }) => metric).join(', ');
    return {
        rows,
        warnings: [
            ...(unknown.length > 0 ? [`not read: ${unknown.join(', ')}`] : []),
            ...(names === ''
                ? []
                : [`${names}: told without the additive fields, so it cannot be added up and is not read`]),
            ...(rows.some(tellsPercentile)
                ? ['percentiles without their samples cannot be added up and are not read']
                : []),
        ],
    };
}
function isUnfounded(row, { metric, terms }) {
    const isOther = metric === 'sla_score' && row.semantics !== SEED_SEMANTICS;
    return !isOther && row.given[metric] !== undefined && terms(row) === undefined;
}
function tellsPercentile({ given, samples }) {
    return Object.keys(given).some((field) => field.startsWith('p95_')) && Object.keys(samples).length === 0;
}
function readEvents(records, source, excusable) {
    const events = records.map(toEvent);
    const lost = events.filter((event) => sessionKey(event) === null).length;
    return {
        rows: sessionsOf(events, excusable).map((session) => rowOf(session, { source: source.path, key: session.key })),
        warnings: lost === 0 ? [] : [`${lost} event(s) have neither stream_id nor request_id and count nowhere`],
    };
}
function parsedOf(rows, source, warnings) {
    const semantics = semanticsOf(rows, source);
    const byBenchmark = new Map();
    for (const row of rows) {
        const name = benchmarkOf(row.dimensions);
        const sums = byBenchmark.get(name) ?? [];
        sums.push(sumsOf(row));
        byBenchmark.set(name, sums);
    }
    const benchmarks = [...byBenchmark].map(([name, sums]) => ({ name, sums: addSums(sums) }));
    const later = `sla_score of semantics ${semantics} weighs other terms and is not recomputed`;
    return {
        readings: benchmarks.flatMap(({ name, sums }) => readingsOf(name, sums)),
        aggregates: benchmarks.flatMap(({ name, sums }) => percentilesOf(name, sums)),
        warnings: [
            ...warnings,
            ...(semantics === SEED_SEMANTICS ? [] : [later]),
            ...benchmarks.flatMap(({ name, sums }) => gapsOf(name, sums)),
        ],
        environment: { 'livepeer.sla_semantics_version': semantics },
    };
}
/** The one version that all rows mean. Throws InputError where they mean several, or where there are none. */
function semanticsOf(rows, source) {
    const [first] = rows;
    if (first === undefined)
        throw new errors/* InputError */.d({
            what: 'no rows',
            where: { source: source.path },
            next: 'Check that the time that was asked for has data',
        });
    const other = rows.find(({ semantics }) => semantics !== first.semantics);
    if (other === undefined)
        return first.semantics;
    throw new errors/* InputError */.d({
        what: `rows of semantics ${first.semantics} and ${other.semantics} cannot be added up`,
        where: other.place,
        next: 'Compare them separately',
    });
}

;// CONCATENATED MODULE: ./lib/formats/llama-bench.js



const llama_bench_count = schemas/* number */.aig().int().nonnegative();
const TestSchema = schemas/* looseObject */._H3({
    model_filename: schemas/* string */.YjP().min(1),
    n_prompt: llama_bench_count,
    n_gen: llama_bench_count,
    n_depth: llama_bench_count.default(0),
    /** Nanoseconds and tokens a second of each run of the test; the warm-up run is not among them. */
    samples_ns: schemas/* array */.YOg(schemas/* number */.aig().positive()).min(1),
    samples_ts: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(1),
    cpu_info: schemas/* string */.YjP().optional(),
    gpu_info: schemas/* string */.YjP().optional(),
    backends: schemas/* string */.YjP().optional(),
})
    .refine(({ n_prompt, n_gen }) => n_prompt + n_gen > 0, {
    message: 'n_prompt and n_gen are both 0',
    path: ['n_prompt'],
});
/** Not a setting of the test: what it is, what it measured, when and by which build. */
const notSettings = /^(model_.*|build_.*|cpu_info|gpu_info|backends|n_prompt|n_gen|n_depth|test_time|(avg|stddev|samples)_(ns|ts))$/;
/**
 * `llama-bench -o json`, `-o jsonl`. A value is one run (`-r`) of a test; all runs of a test share one process, so they are
 * iterations. Tests that differ in a setting only are told apart by it.
 */
const llamaBench = {
    name: 'llama-bench',
    title: 'llama-bench -o json, -o jsonl',
    matches(source) {
        const keys = ['model_filename', 'n_prompt', 'n_gen'];
        const found = hasKeys(source, 'array', ...keys) || hasKeys(source, 'object', ...keys);
        return found ? 'tests with model_filename, n_prompt and n_gen' : undefined;
    },
    async parse(source) {
        const tests = (await readJsonList(source, TestSchema)).map(({ record }) => record);
        const [first] = tests;
        return {
            readings: tests.flatMap((test) => llama_bench_toReadings(llama_bench_nameOf(test, tests), test)),
            aggregates: [],
            warnings: [],
            environment: first ? llama_bench_environmentOf(first) : {},
        };
    },
};
function llama_bench_toReadings(benchmark, { samples_ns, samples_ts }) {
    const grain = 'iteration';
    return [
        { benchmark, metric: 'time', unit: 'ns', direction: 'lower', grain, values: samples_ns },
        { benchmark, metric: 'throughput', unit: 'tokens/s', direction: 'higher', grain, values: samples_ts },
    ];
}
/** Model and test in llama-bench's words (`pp512`, `tg128`, `pp512+tg128`, `@ d4096`), and the settings that vary. */
function llama_bench_nameOf(test, tests) {
    const name = testName(test);
    const equals = tests.filter((other) => testName(other) === name);
    const settings = Object.keys(test)
        .filter((key) => !notSettings.test(key) && equals.some((other) => other[key] !== test[key]))
        .map((key) => `${key}=${test[key]}`);
    return settings.length === 0 ? name : `${name} (${settings.join(', ')})`;
}
function testName({ model_filename, n_prompt, n_gen, n_depth }) {
    const model = model_filename.replace(/^.*[\\/]/, '').replace(/\.gguf$/, '');
    const parts = [n_prompt > 0 ? `pp${n_prompt}` : '', n_gen > 0 ? `tg${n_gen}` : ''];
    return `${model} ${parts.filter((part) => part !== '').join('+')}${n_depth > 0 ? ` @ d${n_depth}` : ''}`;
}
function llama_bench_environmentOf({ cpu_info, gpu_info, backends }) {
    const named = { cpu: cpu_info, gpu: gpu_info, backends };
    return Object.fromEntries(Object.entries(named).flatMap(([key, value]) => (value ? [[`llama-bench.${key}`, value]] : [])));
}

;// CONCATENATED MODULE: ./lib/formats/mlperf/logs.js





const logs_begin = () => ({
    system: '',
    scenario: '',
    validity: 'no result',
    reasons: [],
    errors: [],
    undefined: [],
    numbers: new Map(),
});
/** A number that is none, as C++ prints it. */
const notANumber = /^-?(nan|inf)/i;
function tellUndefined(run, name, value) {
    run.undefined.push(`${name} is ${value}, which is no number, so it is left out`);
}
/**
 * The text for people: `Label : value`, up to the parameters of the test. Throws InputError where it ends before its last
 * line, which counts the errors.
 */
async function readSummary(source) {
    const run = logs_begin();
    let isResult = true;
    let isComplete = false;
    for await (const { number, text } of shortLines(source)) {
        if (text.startsWith('Test Parameters Used'))
            isResult = false;
        if (/^(No|\d+) errors? encountered/i.test(text))
            isComplete = true;
        if (/^\d+ ERRORS? encountered/.test(text))
            run.errors.push(text.trim());
        const [, indent = '', name = '', value = ''] = /^( *)([^:*]+?)\s*:\s*(\S.*?)\s*$/.exec(text) ?? [];
        if (!isResult || name === '')
            continue;
        if (indent !== '') {
            if (value.toUpperCase() === 'NO')
                run.reasons.push(`${name}: NO`);
        }
        else if (name === 'SUT name')
            run.system = value;
        else if (name === 'Scenario')
            run.scenario = value;
        else if (name === 'Result is')
            run.validity = value;
        else if (notANumber.test(value))
            tellUndefined(run, name, value);
        else if (/^[-\d]/.test(value))
            run.numbers.set(logs_label(name), numberIn(value, source, number));
    }
    if (isComplete)
        return run;
    throw new errors/* InputError */.d({
        what: 'the summary ends before its last line, "No errors encountered during test."',
        where: { source: source.path },
        next: wholeFile,
    });
}
const logs_RecordSchema = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    value: schemas/* unknown */.L5J(),
    metadata: schemas/* object */.Ikc({ is_error: schemas/* boolean */.zMY().optional() }).optional(),
});
/** The records for programs: `:::MLLOG {"key": …, "value": …}`. */
async function readDetail(source) {
    const run = logs_begin();
    for await (const { number, text } of source.lines()) {
        const [, json] = /^:::MLLOG (\{.*)$/.exec(text) ?? [];
        if (json === undefined)
            continue;
        const where = { source: source.path, line: number };
        const { key, value, metadata } = checkShape(logs_RecordSchema, json_parseJson(json, source.path, number), where);
        if (metadata?.is_error)
            run.errors.push(`${key}: ${String(value)}`);
        if (key === 'sut_name')
            run.system = String(value);
        else if (key === 'effective_scenario')
            run.scenario = String(value);
        else if (key === 'result_validity')
            run.validity = String(value);
        else if (key === 'result_invalid_reason')
            run.reasons.push(String(value).trim());
        else if (key.startsWith('result_') && typeof value === 'number')
            run.numbers.set(logs_label(key), value);
        else if (key.startsWith('result_') && (value === null || notANumber.test(String(value))))
            tellUndefined(run, key, String(value));
    }
    return run;
}
/** `Mean latency (ns)` and `result_mean_latency_ns` → `mean latency ns`. */
function logs_label(name) {
    return name
        .toLowerCase()
        .replace(/^result_/, '')
        .replace(/[_()\s]+/g, ' ')
        .replace('w/o ', 'without ')
        .replace('w/ ', 'with ')
        .replace('th percentile', ' percentile')
        .replace(/per sec$/, 'per second')
        .trim();
}

;// CONCATENATED MODULE: ./lib/formats/mlperf/measures.js

const measures_condensed = /^(min|max|mean|[\d.]+ percentile) (.+) (ns|us|ms|s)$/;
const measures_rate = /^(.*?)(\w+) per second$/;
/** The labelled numbers of a run as metrics; a number that is not known is shown, without a direction. */
function measuresOf(benchmark, numbers) {
    const readings = [];
    const aggregates = new Map();
    for (const [label, value] of numbers) {
        const [, statistic, quantity = '', unit = ''] = measures_condensed.exec(label) ?? [];
        if (statistic === undefined) {
            readings.push({ benchmark, ...measures_meaningOf(label), grain: 'repetition', values: [value] });
            continue;
        }
        const metric = { benchmark, metric: measures_nameOf(quantity), unit, direction: 'lower' };
        for (const aggregate of aggregatesOf(metric, { [statisticOf(statistic)]: value })) {
            // The percentile that decides a scenario is told twice.
            aggregates.set(`${aggregate.metric} ${aggregate.statistic}`, aggregate);
        }
    }
    return { readings, aggregates: [...aggregates.values()] };
}
function measures_meaningOf(label) {
    const metric = measures_nameOf(label);
    const [, kind = '', counted] = measures_rate.exec(label) ?? [];
    if (counted !== undefined) {
        // What is scheduled is the load, not an achievement.
        return { metric, unit: `${counted}/s`, direction: kind === 'scheduled ' ? 'none' : 'higher' };
    }
    if (label.startsWith('qps '))
        return { metric, unit: 'queries/s', direction: 'higher' };
    return { metric, unit: '', direction: 'none' };
}
/** LoadGen says both `time per` and `time to output token` of the same quantity. */
function measures_nameOf(label) {
    return label.replace('time to output token', 'time per output token').replaceAll(' ', '_');
}
/** `99.00 percentile` → `p99`. */
function statisticOf(words) {
    return words.endsWith('percentile') ? `p${Number.parseFloat(words)}` : words;
}

;// CONCATENATED MODULE: ./lib/formats/mlperf/mlperf.js



/**
 * MLPerf LoadGen's `mlperf_log_summary.txt`, or `mlperf_log_detail.txt`, which says the same. Rates are one number of one
 * run; latencies come condensed. A run whose result is not VALID is a failure, whatever its numbers are.
 */
const mlperf = {
    name: 'mlperf',
    title: 'MLPerf LoadGen mlperf_log_summary.txt, mlperf_log_detail.txt',
    matches(source) {
        if (/^MLPerf Results Summary$/m.test(source.head))
            return 'MLPerf Results Summary';
        return isDetail(source) ? 'records of :::MLLOG' : undefined;
    },
    async parse(source) {
        const run = await (isDetail(source) ? readDetail(source) : readSummary(source));
        if (run.numbers.size === 0)
            throw noResultLine(source, 'Samples per second: 1234.5', 'the run');
        const benchmark = [run.system, run.scenario].filter((name) => name !== '').join('/') || 'mlperf';
        return {
            ...measuresOf(benchmark, run.numbers),
            warnings: [...run.errors, ...run.undefined],
            failures: mlperf_toFailures(benchmark, run),
        };
    },
};
function isDetail(source) {
    return /^:::MLLOG \{/m.test(source.head);
}
function mlperf_toFailures(benchmark, { validity, reasons }) {
    if (validity === 'VALID')
        return [];
    return [{ benchmark, name: validity, count: 1, message: reasons.join('; ') || undefined }];
}

;// CONCATENATED MODULE: ./lib/formats/native.js









const native_name = schemas/* string */.YjP().min(1);
const ReadingSchema = schemas/* object */.Ikc({
    benchmark: native_name.default('native'),
    metric: native_name,
    unit: schemas/* string */.YjP().default(''),
    direction: schemas/* enum */.k5n(model_metric/* directions */.vQ).default('none'),
    grain: schemas/* enum */.k5n(model_metric/* grains */.Zo).default('repetition'),
    values: schemas/* array */.YOg(schemas/* number */.aig()).min(1),
    additive: schemas/* object */.Ikc({ formula: schemas/* enum */.k5n(formulaNames), terms: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())) })
        .optional(),
});
/** The shape of `aaco inspect --json`, so that what was shown can be read again. */
const ReadingsSchema = schemas/* object */.Ikc({
    readings: schemas/* array */.YOg(ReadingSchema),
    aggregates: schemas/* array */.YOg(AggregateSchema).default([]),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    failures: schemas/* array */.YOg(FailureSchema).default([]),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
/** The least that a script has to print: one row a value. */
const native_RowsSchema = schemas/* array */.YOg(ReadingSchema.omit({ values: true, additive: true }).extend({ value: schemas/* number */.aig() }))
    .min(1);
/**
 * The project's own JSON: a snapshot, `{"readings": [{benchmark, metric, unit, direction, grain, values}]}`, or a flat
 * list `[{benchmark, metric, unit, direction, grain, value}]`. Only `metric` and the numbers are required.
 */
const native_native = {
    name: 'native',
    title: 'aaco snapshot or readings JSON',
    matches(source) {
        if (hasKeys(source, 'object', 'schema') && /"schema"\s*:\s*"aaco\.snapshot\//.test(source.head)) {
            return 'an aaco snapshot';
        }
        if (hasKeys(source, 'object', 'readings'))
            return 'an object with readings';
        return hasKeys(source, 'array', 'metric', 'value') ? 'a list of metric and value' : undefined;
    },
    async parse(source) {
        const data = json_parseJson(await source.text(), source.path);
        if (Array.isArray(data))
            return fromRows(data, source);
        if (isSnapshot(data))
            return fromSnapshot(toSnapshot(data, source.path));
        const parsed = checkShape(ReadingsSchema, data, { source: source.path });
        return { ...parsed, readings: parsed.readings.map((reading) => checkTerms(reading, source)) };
    },
};
function isSnapshot(data) {
    return typeof data === 'object' && data !== null && 'schema' in data;
}
function fromSnapshot({ measurements, aggregates, failures }) {
    return { readings: measurements.flatMap(toReading), aggregates: aggregates ?? [], warnings: [], failures };
}
/** None where no repetition wrote a value. */
function toReading({ repetitions, additive, ...metric }) {
    const values = repetitions.flat();
    if (values.length === 0)
        return [];
    return [
        additive === undefined
            ? { ...metric, values }
            : { ...metric, values, additive: { formula: additive.formula, terms: additive.terms.flat() } },
    ];
}
function fromRows(data, source) {
    const collector = readingCollector();
    for (const row of checkShape(native_RowsSchema, data, { source: source.path }))
        collector.add(row);
    return { ...collector.collected(), aggregates: [] };
}
/** `additive` is left out where absent. Throws InputError where the terms do not give the values. */
function checkTerms({ additive, ...reading }, source) {
    if (additive === undefined)
        return reading;
    const { formula, terms } = additive;
    const wrong = reading.values.findIndex((value, index) => !gives({ formula, terms: terms[index] ?? {} }, value));
    if (wrong === -1 && terms.length === reading.values.length)
        return { ...reading, additive };
    throw new errors/* InputError */.d({
        what: 'the additive terms do not give the values',
        where: { source: source.path, key: `${reading.benchmark}/${reading.metric} values[${wrong}]` },
        next: `Each value must be the ${formula} of the terms at its place`,
    });
}

;// CONCATENATED MODULE: ./lib/formats/nvbench.js






/** Numbers are text; null stands for infinity. */
const nvbench_SummarySchema = schemas/* object */.Ikc({
    tag: schemas/* string */.YjP().min(1),
    hint: schemas/* string */.YjP().optional(),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullable() })),
});
const StateSchema = schemas/* object */.Ikc({
    /** The values of all axes, `Device=0 BlockSize=2^8`. */
    name: schemas/* string */.YjP(),
    summaries: schemas/* array */.YOg(nvbench_SummarySchema).nullish(),
    is_skipped: schemas/* boolean */.zMY().optional(),
    skip_reason: schemas/* string */.YjP().nullish(),
});
const nvbench_ResultSchema = schemas/* object */.Ikc({
    devices: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).optional(),
    benchmarks: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), states: schemas/* array */.YOg(StateSchema) })),
});
/** Tags of the files with raw values: little-endian float32, one a sample. */
const sidecars = new Map([
    ['nv/json/bin:nv/cold/sample_times', ['cold.time.gpu', 's', 'lower']],
    ['nv/json/freqs-bin:nv/cold/sample_freqs', ['cold.sm_clock_rate', 'Hz', 'none']],
]);
const hints = new Map([
    ['duration', ['s', 'lower']],
    ['byte_rate', ['B/s', 'higher']],
    ['item_rate', ['items/s', 'higher']],
    ['bytes', ['B', 'none']],
    ['frequency', ['Hz', 'none']],
]);
/**
 * `--jsonbin` (or `--json`, which holds condensed numbers only). A value is one cold launch of a kernel, in seconds on the
 * GPU; they lie in files beside the JSON. Tags name the metrics: `nv/cold/time/gpu/mean` is the mean of `cold.time.gpu`.
 */
const nvbench = {
    name: 'nvbench',
    title: 'nvbench --jsonbin, --json',
    matches(source) {
        const found = hasKeys(source, 'object', 'benchmarks') && /"(axis_values|states|axes)"\s*:/.test(source.head);
        return found ? 'benchmarks with states' : undefined;
    },
    async parse(source) {
        const { benchmarks, devices } = await readJson(source, nvbench_ResultSchema);
        const states = benchmarks.flatMap(({ name, states: own }) => own.map((state) => ({ ...state, benchmark: state.name === '' ? name : `${name} (${state.name})` })));
        const readings = [];
        for (const { benchmark, summaries } of states)
            readings.push(...(await rawOf(benchmark, summaries, source)));
        const raw = new Set(readings.map(model_metric/* metricId */.yo));
        const aggregates = states
            .flatMap(({ benchmark, summaries }) => (summaries ?? []).flatMap((each) => nvbench_toAggregates(benchmark, each)))
            .filter((aggregate) => !raw.has((0,model_metric/* metricId */.yo)(aggregate)));
        const skipped = states.filter(({ is_skipped }) => is_skipped);
        return {
            readings,
            aggregates,
            warnings: [
                ...skipped.map(({ benchmark, skip_reason }) => `${benchmark} was skipped: ${skip_reason || 'no reason told'}`),
                ...(aggregates.length > 0 && readings.length === 0
                    ? ['no raw values: use --jsonbin to keep them']
                    : []),
            ],
            environment: devices?.length ? { 'nvbench.devices': devices.map(({ name }) => name).join(', ') } : {},
        };
    },
};
async function rawOf(benchmark, summaries, source) {
    const readings = [];
    for (const summary of summaries ?? []) {
        const known = sidecars.get(summary.tag);
        if (known === undefined)
            continue;
        const [metric, unit, direction] = known;
        const values = await readSidecar(summary, source);
        if (values.length > 0)
            readings.push({ benchmark, metric, unit, direction, grain: 'iteration', values });
    }
    return readings;
}
/** The file lies in a folder beside the JSON, under whichever path nvbench was told to write to. */
async function readSidecar(summary, source) {
    const path = String(datum(summary, 'filename') ?? '');
    const size = Number(datum(summary, 'size'));
    const near = path.split(/[\\/]/).slice(-2).join('/');
    const refuse = (what) => new errors/* InputError */.d({
        what,
        where: { source: source.path, key: summary.tag },
        next: 'Keep the folder that nvbench writes beside the JSON file',
    });
    const file = near === '' ? undefined : await source.find(near);
    if (file === undefined)
        throw refuse(`its raw values, ${JSON.stringify(near)}, are not there`);
    const bytes = await file.bytes();
    if (bytes.byteLength !== size * 4) {
        throw refuse(`${near} has ${bytes.byteLength} bytes, expected ${size} numbers of 4`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: size }, (_, index) => view.getFloat32(index * 4, true));
}
function datum(summary, name) {
    return summary.data.find((each) => each.name === name)?.value;
}
const nvbench_statistics = /\/(mean|median|min|max|q1|q3|(stdev|iqr|ir)\/(absolute|relative))$/;
function nvbench_toAggregates(benchmark, summary) {
    const value = datum(summary, 'value');
    if (value === null || value === undefined || value === '' || !Number.isFinite(Number(value)))
        return [];
    const [, statistic] = nvbench_statistics.exec(summary.tag) ?? [];
    const quantity = summary.tag.replace(nvbench_statistics, '').replace(/^nv\//, '').replaceAll('/', '.');
    const [unit, direction] = hints.get(summary.hint ?? '') ?? ['', 'none'];
    return aggregatesOf({
        benchmark,
        metric: quantity,
        unit,
        direction: statistic === undefined && unit === 's' ? 'none' : direction,
    }, { [(statistic ?? 'value').replace('/', ' ')]: Number(value) });
}

;// CONCATENATED MODULE: ./lib/formats/onnxruntime-perf-test.js




/** Model, seconds, peak working set in bytes, CPU in %, index of the inference. JSON cut within a list of numbers is none. */
const inference = /^([^[{].*),([\d.]+(?:e[-+]?\d+)?),(\d+),(\d+),(\d+)$/i;
/** What stands below the rows where `-s` asks for statistics. */
const onnxruntime_perf_test_statistic = /^(Min|Max|P[\d.]+) Latency: /;
/**
 * The result file of onnxruntime_perf_test: CSV without a header, to which each run of the tool appends. A time is one
 * inference, in seconds; a run is a fresh process, so each run is a repetition.
 */
const onnxruntimePerfTest = {
    name: 'onnxruntime-perf-test',
    title: 'onnxruntime_perf_test result file',
    matches(source) {
        const first = source.kind === 'file' ? source.head.split('\n').find((line) => line.trim() !== '') : '';
        return inference.test(first?.trim() ?? '') ? 'rows of model, seconds, peak, CPU, index' : undefined;
    },
    async parse(source) {
        return onnxruntime_perf_test_toParsed(await onnxruntime_perf_test_readRows(source));
    },
    async parseRepetitions(source) {
        const rows = await onnxruntime_perf_test_readRows(source);
        const runs = [...new Set(rows.map(({ run }) => run))];
        return runs.map((index) => onnxruntime_perf_test_toParsed(rows.filter(({ run }) => run === index)));
    },
};
async function onnxruntime_perf_test_readRows(source) {
    const rows = [];
    const runs = new Map();
    for await (const { number, text } of source.lines()) {
        if (text.trim() === '' || onnxruntime_perf_test_statistic.test(text))
            continue;
        const match = inference.exec(text.trim());
        if (!match) {
            throw new errors/* InputError */.d({
                what: 'expected model,seconds,peak working set,CPU,index',
                where: { source: source.path, line: number },
                next: wholeFile,
            });
        }
        const [, model = '', seconds = '', peak = '', cpu = '', index = ''] = match;
        const isFirst = index === '0' || !runs.has(model);
        if (isFirst)
            runs.set(model, (runs.get(model) ?? -1) + 1);
        const read = (cell) => numberIn(cell, source, number);
        const run = runs.get(model) ?? 0;
        rows.push({ model, run, seconds: read(seconds), peakBytes: read(peak), cpuPercent: read(cpu), isFirst });
    }
    if (rows.length === 0)
        throw noResultLine(source, 'model,0.00123,52428800,97,0', 'onnxruntime_perf_test');
    return rows;
}
/** Memory and CPU are told of the whole run, on each of its rows. */
function onnxruntime_perf_test_toParsed(rows) {
    const collector = readingCollector();
    for (const { model: benchmark, seconds, peakBytes, cpuPercent, isFirst } of rows) {
        const time = { benchmark, metric: 'time', unit: 's', direction: 'lower' };
        collector.add({ ...time, grain: 'iteration', value: seconds });
        if (!isFirst)
            continue;
        const memory = { benchmark, metric: 'peak_memory', unit: 'B', direction: 'lower' };
        collector.add({ ...memory, grain: 'repetition', value: peakBytes });
        const cpu = { benchmark, metric: 'cpu_usage', unit: '%', direction: 'none' };
        collector.add({ ...cpu, grain: 'repetition', value: cpuPercent });
    }
    return { ...collector.collected(), aggregates: [] };
}

;// CONCATENATED MODULE: ./lib/formats/otlp/environment.js
/** Resource attributes that say what a measurement ran on. Hosts, processes and runs are different every time. */
const machine = /^(host\.(arch|type|cpu\.)|os\.(type|name|version)|process\.runtime\.|deployment\.environment|cloud\.)/;
/** Attributes of the machine by name, and the name of each GPU by its id. Several values are told together. */
function environment_environmentOf(exports) {
    const found = new Map();
    const note = (key, value) => found.set(key, (found.get(key) ?? new Set()).add(value));
    for (const { resource, scopeMetrics } of exports) {
        for (const [key, value] of Object.entries(resource?.attributes ?? {})) {
            if (machine.test(key))
                note(key, value);
        }
        for (const metric of (scopeMetrics ?? []).flatMap(({ metrics }) => metrics ?? [])) {
            for (const { attributes } of (metric.gauge ?? metric.sum)?.dataPoints ?? []) {
                if (attributes.gpu_name)
                    note(`gpu.${attributes.gpu_id ?? 0}.name`, attributes.gpu_name);
            }
        }
    }
    return Object.fromEntries([...found].map(([key, values]) => [key, [...values].sort().join(', ')]));
}

;// CONCATENATED MODULE: ./lib/formats/otlp/own-names.js
/** What the exporter writes and the reader knows again: names that OTLP itself has not. */
/** Names a point's benchmark; where it is not there, the resource's `service.name` is the benchmark. */
const BENCHMARK_ATTRIBUTE = 'aaco.benchmark';
/** Begins the attribute of each additive term of a point. */
const own_names_TERM_PREFIX = 'aaco.term.';
/** In a metric's metadata. */
const DIRECTION_KEY = 'aaco.direction';
const GRAIN_KEY = 'aaco.grain';
const FORMULA_KEY = 'aaco.formula';
/** The sum that counts failures: one series for each, named by its attributes. */
const FAILURES_METRIC = 'aaco.failures';
const FAILURE_NAME = 'aaco.failure';
const FAILURE_MESSAGE = 'aaco.failure.message';

;// CONCATENATED MODULE: ./lib/formats/otlp/readings.js




/** Better is known for these names, of the semantic conventions and of SMOLTRACE; all others are shown, not gated. */
const knownDirections = new Map([
    ['gen_ai.gpu.memory.used', 'lower'],
    ['gen_ai.co2.emissions', 'lower'],
    ['gen_ai.power.cost', 'lower'],
    ['gen_ai.energy.consumed', 'lower'],
    ['gen_ai.client.operation.duration', 'lower'],
    ['gen_ai.server.request.duration', 'lower'],
    ['gen_ai.server.time_to_first_token', 'lower'],
    ['gen_ai.server.time_per_output_token', 'lower'],
    ['http.client.request.duration', 'lower'],
    ['http.server.request.duration', 'lower'],
]);
function groupsOf(series) {
    const groups = new Map();
    for (const each of series) {
        const key = JSON.stringify([each.benchmark, each.name, each.unit, each.accumulation, each.attributes]);
        const group = groups.get(key);
        if (group)
            group.series.push(each);
        else
            groups.set(key, { first: each, series: [each] });
    }
    return [...groups.values()].map(({ first, series: all }) => ({
        benchmark: first.benchmark,
        name: first.name,
        metric: labelled(first),
        unit: first.unit,
        direction: readings_oneOf(model_metric/* directions */.vQ, first.metadata[DIRECTION_KEY]) ?? knownDirections.get(first.name) ?? 'none',
        series: all,
    }));
}
function labelled({ name, attributes }) {
    const labels = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
    return labels.length === 0 ? name : `${name}{${labels.join(',')}}`;
}
/**
 * A level's points are samples; a total is the sum of its increments, over all series; a distribution is its mean, from
 * sums and counts, and its count.
 */
function readings_readingsOf(group) {
    const [first] = group.series;
    if (first === undefined)
        return [];
    const grain = readings_oneOf(model_metric/* grains */.Zo, first.metadata[GRAIN_KEY]);
    const distribution = readings_distributionOf(group);
    if (distribution)
        return ofDistribution(group, distribution);
    if (grain !== undefined)
        return [asWritten(group, grain, readings_oneOf(formulaNames, first.metadata[FORMULA_KEY]))];
    if (first.accumulation === 'level') {
        return [
            readings_reading(group, 'iteration', group.series.flatMap(({ points }) => readings_numbersOf(points))),
        ];
    }
    const increments = group.series.flatMap((series) => readings_numbersOf(closingPoints(series)));
    return [readings_reading(group, 'repetition', [readings_sum(increments)])];
}
/** What a distribution's file condensed already: extremes, buckets, quantiles. */
function readings_aggregatesOf(group) {
    const distribution = readings_distributionOf(group);
    if (distribution === null)
        return [];
    const { benchmark, metric, unit, direction } = group;
    const aggregate = (statistic, value, of = { unit, direction }) => value === null ? [] : [{ benchmark, metric, ...of, statistic, value }];
    return [
        ...aggregate('min', distribution.min),
        ...aggregate('max', distribution.max),
        ...distribution.quantiles.flatMap(({ quantile, value }) => aggregate(percentileName(quantile), value)),
        ...distribution.buckets.flatMap(({ bound, count }) => aggregate(`bucket up to ${bound ?? 'infinity'}`, count, { unit: '', direction: 'none' })),
    ];
}
function readings_reading(group, grain, values) {
    const { benchmark, metric, unit, direction } = group;
    return { benchmark, metric, unit, direction, grain, values };
}
function asWritten(group, grain, formula) {
    const points = group.series.flatMap((series) => series.points);
    const plain = readings_reading(group, grain, readings_numbersOf(points));
    return formula === undefined
        ? plain
        : { ...plain, additive: { formula, terms: points.map(({ terms }) => terms) } };
}
function ofDistribution(group, { count, sum: total }) {
    const counted = readings_reading({ ...group, unit: '', direction: 'none' }, 'repetition', [count]);
    const named = [{ ...counted, metric: `${group.metric}.count` }];
    if (total === null)
        return named;
    const mean = { ...group, metric: `${group.metric}.mean` };
    return [...additiveReading(mean, 'ratio', { numerator: total, denominator: count }), ...named];
}
/** The points that together are the whole: every increment, or the last total before each reset and at the end. */
function closingPoints({ points, accumulation }) {
    if (accumulation !== 'cumulative')
        return points;
    return points.filter((point, index) => {
        const next = points[index + 1];
        return next === undefined || isReset(point, next);
    });
}
/** A counter that began anew has a later start or, where no start is told, a smaller total. */
function isReset(point, next) {
    const size = ({ value }) => (typeof value === 'number' ? value : value.count);
    const restarted = point.start !== null && next.start !== null && next.start !== point.start;
    return restarted || size(next) < size(point);
}
/** The whole of all distributions of the group, or null where it holds numbers. */
function readings_distributionOf({ series }) {
    const parts = series
        .flatMap(closingPoints)
        .flatMap(({ value }) => (typeof value === 'number' ? [] : [value]));
    return parts.length === 0 ? null : parts.reduce(merged);
}
function merged(a, b) {
    const sameBounds = a.buckets.length === b.buckets.length &&
        a.buckets.every(({ bound }, index) => bound === b.buckets[index]?.bound);
    const either = (left, right, choose) => left === null || right === null ? null : choose(left, right);
    return {
        count: a.count + b.count,
        sum: either(a.sum, b.sum, (left = 0, right = 0) => left + right),
        min: either(a.min, b.min, Math.min),
        max: either(a.max, b.max, Math.max),
        buckets: sameBounds
            ? a.buckets.map(({ bound, count }, index) => ({ bound, count: count + (b.buckets[index]?.count ?? 0) }))
            : [],
        quantiles: [],
    };
}
function percentileName(quantile) {
    return `p${Number((quantile * 100).toPrecision(12))}`;
}
function readings_numbersOf(points) {
    return points.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}
function readings_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function readings_oneOf(words, given) {
    return words.find((word) => word === given);
}

;// CONCATENATED MODULE: ./lib/formats/otlp/schema.js

const notWhole = 'must be a whole number, as text or number';
const notTime = 'must be nanoseconds since 1970, as text or number';
const notReal = 'must be a finite number';
/** 64-bit integers are decimal text in OTLP's JSON; numbers are accepted too, as some writers give them. */
const integer = schemas/* union */.KCZ([
    schemas/* number */.aig(notWhole).int(notWhole),
    schemas/* string */.YjP()
        .regex(/^-?\d+$/, notWhole)
        .transform(Number),
]);
const schema_nanoseconds = schemas/* union */.KCZ([schemas/* number */.aig(notTime).int(notTime).nonnegative(notTime), schemas/* string */.YjP().regex(/^\d+$/, notTime)])
    .transform(BigInt);
const schema_decimal = schemas/* string */.YjP()
    .regex(/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/, notReal)
    .transform(Number);
const real = schemas/* union */.KCZ([schemas/* number */.aig(notReal), schema_decimal]);
/** What a writer gives for a point without a value. */
const schema_notANumber = schemas/* literal */.euz('NaN').transform(() => Number.NaN);
const AnyValueSchema = schemas/* object */.Ikc({
    stringValue: schemas/* string */.YjP().nullish(),
    boolValue: schemas/* boolean */.zMY().nullish(),
    intValue: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    doubleValue: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    arrayValue: schemas/* unknown */.L5J().optional(),
    kvlistValue: schemas/* unknown */.L5J().optional(),
    bytesValue: schemas/* string */.YjP().nullish(),
})
    .transform(({ stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue, bytesValue }) => {
    const scalar = stringValue ?? boolValue ?? intValue ?? doubleValue ?? bytesValue;
    return scalar === undefined || scalar === null
        ? JSON.stringify(arrayValue ?? kvlistValue ?? '')
        : String(scalar);
});
/** Attributes as text by name. */
const AttributesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: AnyValueSchema.nullish() }))
    .nullish()
    .transform((list) => Object.fromEntries((list ?? []).map(({ key, value }) => [key, value ?? ''])));
const point = {
    attributes: AttributesSchema,
    startTimeUnixNano: schema_nanoseconds.nullish(),
    timeUnixNano: schema_nanoseconds.nullish(),
    /** Bit 0: no value was recorded. */
    flags: schemas/* number */.aig().int().nullish(),
};
const NumberPointSchema = schemas/* object */.Ikc({
    ...point,
    asInt: integer.nullish(),
    asDouble: schemas/* union */.KCZ([schemas/* number */.aig(notReal), schema_decimal, schema_notANumber]).nullish(),
})
    .refine(({ asDouble, flags }) => !Number.isNaN(asDouble) || ((flags ?? 0) & 1) === 1, {
    message: notReal,
    path: ['asDouble'],
});
/** Of a histogram, an exponential histogram or a summary: what each of them has. */
const DistributionPointSchema = schemas/* object */.Ikc({
    ...point,
    count: integer.nullish(),
    sum: real.nullish(),
    min: real.nullish(),
    max: real.nullish(),
    bucketCounts: schemas/* array */.YOg(integer).nullish(),
    explicitBounds: schemas/* array */.YOg(real).nullish(),
    quantileValues: schemas/* array */.YOg(schemas/* object */.Ikc({ quantile: real.default(0), value: real.default(0) })).nullish(),
});
const temporalities = ['unspecified', 'delta', 'cumulative'];
const AGGREGATION_TEMPORALITY = [
    'AGGREGATION_TEMPORALITY_UNSPECIFIED',
    'AGGREGATION_TEMPORALITY_DELTA',
    'AGGREGATION_TEMPORALITY_CUMULATIVE',
];
const TemporalitySchema = schemas/* literal */.euz([0, 1, 2, ...AGGREGATION_TEMPORALITY], 'must be 0, 1 or 2 (unspecified, delta, cumulative)')
    .nullish()
    .transform((given) => {
    const index = typeof given === 'string' ? AGGREGATION_TEMPORALITY.indexOf(given) : (given ?? 0);
    return temporalities[index] ?? 'unspecified';
});
const pointsOf = (schema) => schemas/* array */.YOg(schema)
    .nullish()
    .transform((points) => points ?? []);
const schema_MetricSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    unit: schemas/* string */.YjP().nullish(),
    metadata: AttributesSchema,
    gauge: schemas/* object */.Ikc({ dataPoints: pointsOf(NumberPointSchema) }).nullish(),
    sum: schemas/* object */.Ikc({
        dataPoints: pointsOf(NumberPointSchema),
        aggregationTemporality: TemporalitySchema,
        isMonotonic: schemas/* boolean */.zMY().nullish(),
    })
        .nullish(),
    histogram: schemas/* object */.Ikc({ dataPoints: pointsOf(DistributionPointSchema), aggregationTemporality: TemporalitySchema })
        .nullish(),
    exponentialHistogram: schemas/* object */.Ikc({ dataPoints: pointsOf(DistributionPointSchema), aggregationTemporality: TemporalitySchema })
        .nullish(),
    summary: schemas/* object */.Ikc({ dataPoints: pointsOf(DistributionPointSchema) }).nullish(),
});
const ResourceMetricsSchema = schemas/* object */.Ikc({
    resource: schemas/* object */.Ikc({ attributes: AttributesSchema }).nullish(),
    scopeMetrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        scope: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }).nullish(),
        metrics: schemas/* array */.YOg(schema_MetricSchema).nullish(),
    }))
        .nullish(),
});
/** One export: the body of an OTLP/HTTP request, one line of the collector's file exporter. */
const MetricsDataSchema = schemas/* object */.Ikc({ resourceMetrics: schemas/* array */.YOg(ResourceMetricsSchema) });

;// CONCATENATED MODULE: ./lib/formats/otlp/unit.js
const spellings = new Map([
    ['1', ''],
    ['Cel', '°C'],
    ['By', 'B'],
    ['kBy', 'kB'],
    ['MBy', 'MB'],
    ['GBy', 'GB'],
    ['KiBy', 'KiB'],
    ['MiBy', 'MiB'],
    ['GiBy', 'GiB'],
]);
/** A unit of OTLP, which is in UCUM, as it is usually written: `By/s` → `B/s`, `{request}` → `request`, `1` → none. */
function usualUnit(ucum) {
    const [amount = '', ...per] = ucum.split('/').map((part) => part.replace(/^\{(.*)\}$/, '$1'));
    const [first = '', ...others] = [amount, ...per].map((part) => spellings.get(part) ?? part);
    return others.length === 0 ? first : [first || '1', ...others].join('/');
}

;// CONCATENATED MODULE: ./lib/formats/otlp/series.js


/** Attributes that describe a device and do not tell it from another. */
const descriptive = ['gpu_name', 'gpu.name', 'hw.name'];
/** All points of all exports, gathered into series in the order in which they first appear. */
function seriesOf(exports) {
    const gathered = new Map();
    for (const located of eachMetric(exports).flatMap(locate)) {
        const known = gathered.get(located.key);
        if (known)
            known.points.push(...located.points);
        else
            gathered.set(located.key, { ...located, points: [...located.points] });
    }
    return [...gathered.values()].map(({ series, points }) => ({
        ...series,
        points: points.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
    }));
}
/** What is missing or unclear in the exports, as sentences. */
function notesOf(exports) {
    const notes = eachMetric(exports).flatMap(({ metric }) => {
        const empty = numberPoints(metric).filter((point) => series_numberOf(point) === null).length;
        const vague = [metric.sum, metric.histogram, metric.exponentialHistogram].some((data) => data?.aggregationTemporality === 'unspecified' && data.dataPoints.length > 0);
        return [
            ...(empty > 0 ? [`${metric.name}: points without a value are not measured`] : []),
            ...(vague ? [`${metric.name}: no aggregation temporality, read as cumulative`] : []),
        ];
    });
    return [...new Set(notes)];
}
function eachMetric(exports) {
    return exports.flatMap(({ resource, scopeMetrics }) => (scopeMetrics ?? []).flatMap(({ scope, metrics }) => (metrics ?? []).map((metric) => ({
        metric,
        resource: resource?.attributes ?? {},
        scope: scope?.name ?? '',
    }))));
}
function locate({ metric, resource, scope }) {
    const { accumulation, points } = readPoints(metric);
    const { name, metadata } = metric;
    const unit = usualUnit(metric.unit ?? '');
    return points.map(({ attributes, ...point }) => ({
        key: JSON.stringify([resource, scope, name, unit, accumulation, labelsOf(attributes)]),
        series: {
            benchmark: attributes[BENCHMARK_ATTRIBUTE] || resource['service.name'] || scope || 'otlp',
            name,
            unit,
            accumulation,
            attributes: labelsOf(attributes),
            metadata,
        },
        points: [point],
    }));
}
function labelsOf(attributes) {
    const isLabel = (key) => key !== BENCHMARK_ATTRIBUTE && !key.startsWith(own_names_TERM_PREFIX) && !descriptive.includes(key);
    const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.filter(([key]) => isLabel(key)));
}
function readPoints(metric) {
    const { gauge, sum, histogram, exponentialHistogram, summary } = metric;
    if (gauge)
        return { accumulation: 'level', points: gauge.dataPoints.flatMap(numberPoint) };
    if (sum) {
        // A sum that may fall, as it stands, is a level: memory in use, not work done.
        const isLevel = !sum.isMonotonic && sum.aggregationTemporality !== 'delta';
        const accumulation = isLevel ? 'level' : accumulationOf(sum.aggregationTemporality);
        return { accumulation, points: sum.dataPoints.flatMap(numberPoint) };
    }
    const data = histogram ?? exponentialHistogram;
    const points = data?.dataPoints ?? summary?.dataPoints ?? [];
    const accumulation = accumulationOf(data?.aggregationTemporality ?? 'cumulative');
    return { accumulation, points: points.flatMap(distributionPoint) };
}
function accumulationOf(temporality) {
    return temporality === 'delta' ? 'delta' : 'cumulative';
}
function numberPoints({ gauge, sum }) {
    return (gauge ?? sum)?.dataPoints ?? [];
}
function series_numberOf({ asInt, asDouble, flags }) {
    return isUnrecorded(flags) ? null : (asDouble ?? asInt ?? null);
}
function isUnrecorded(flags) {
    return ((flags ?? 0) & 1) === 1;
}
function numberPoint(point) {
    const value = series_numberOf(point);
    return value === null ? [] : [{ ...series_timesOf(point), value }];
}
function distributionPoint(point) {
    if (isUnrecorded(point.flags) || point.count === null || point.count === undefined)
        return [];
    const bounds = point.explicitBounds ?? [];
    const value = {
        count: point.count,
        sum: point.sum ?? null,
        min: point.min ?? null,
        max: point.max ?? null,
        buckets: (point.bucketCounts ?? []).map((count, index) => ({ bound: bounds[index] ?? null, count })),
        quantiles: point.quantileValues ?? [],
    };
    return [{ ...series_timesOf(point), value }];
}
function series_timesOf(point) {
    const terms = Object.entries(point.attributes)
        .filter(([key]) => key.startsWith(own_names_TERM_PREFIX))
        .map(([key, value]) => [key.slice(own_names_TERM_PREFIX.length), Number(value)]);
    return {
        attributes: point.attributes,
        time: point.timeUnixNano ?? 0n,
        start: point.startTimeUnixNano ?? null,
        terms: Object.fromEntries(terms),
    };
}

;// CONCATENATED MODULE: ./lib/formats/otlp/otlp.js







/**
 * OTLP metrics as JSON: one export, or one a line as the collector's file exporter writes them. A series is a metric with
 * its attributes, the benchmark is the service (`service.name`). Directions are known for a few names of the semantic
 * conventions; other metrics are shown and not gated.
 */
const otlp = {
    name: 'otlp',
    title: 'OpenTelemetry metrics, OTLP JSON',
    matches(source) {
        const isSmoltrace = hasKeys(source, 'object', 'run_id') || hasKeys(source, 'object', 'aggregates');
        return hasKeys(source, 'object', 'resourceMetrics') && !isSmoltrace ? 'resourceMetrics' : undefined;
    },
    async parse(source) {
        const exports = await readJsonList(source, MetricsDataSchema);
        return parseExports(exports.flatMap(({ record }) => record.resourceMetrics));
    },
};
/** What the exports say. */
function parseExports(exports) {
    const series = seriesOf(exports);
    const failures = series.filter(({ name }) => name === FAILURES_METRIC).map(failureOf);
    const groups = groupsOf(series.filter(({ name }) => name !== FAILURES_METRIC));
    const warnings = notesOf(exports);
    if (series.length === 0)
        warnings.push('no metric in it: nothing was measured, which is not 0');
    return {
        readings: groups.flatMap(readings_readingsOf),
        aggregates: groups.flatMap(readings_aggregatesOf),
        warnings,
        ...(failures.length > 0 ? { failures } : {}),
        environment: environment_environmentOf(exports),
    };
}
function failureOf({ benchmark, attributes, points }) {
    const last = points.at(-1)?.value;
    const message = attributes[FAILURE_MESSAGE];
    const name = attributes[FAILURE_NAME] ?? 'failure';
    const failure = { benchmark, name, count: typeof last === 'number' ? last : 0 };
    return message === undefined ? failure : { ...failure, message };
}

;// CONCATENATED MODULE: ./lib/formats/pytest-benchmark.js




const pytest_benchmark_seconds = schemas/* number */.aig().nonnegative();
const StatsSchema = schemas/* object */.Ikc({
    /** Each round's time divided by its `iterations`. Absent without `--benchmark-save-data`. */
    data: schemas/* array */.YOg(pytest_benchmark_seconds).optional(),
    min: pytest_benchmark_seconds.nullish(),
    max: pytest_benchmark_seconds.nullish(),
    mean: pytest_benchmark_seconds.nullish(),
    stddev: pytest_benchmark_seconds.nullish(),
    median: pytest_benchmark_seconds.nullish(),
    iqr: pytest_benchmark_seconds.nullish(),
    q1: pytest_benchmark_seconds.nullish(),
    q3: pytest_benchmark_seconds.nullish(),
});
const pytest_benchmark_BenchmarkSchema = schemas/* object */.Ikc({
    fullname: schemas/* string */.YjP().min(1),
    /** What the test noted of itself; its numbers are shown. */
    extra_info: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    stats: StatsSchema,
});
const pytest_benchmark_ResultSchema = schemas/* object */.Ikc({
    machine_info: schemas/* object */.Ikc({
        python_implementation: schemas/* string */.YjP().optional(),
        python_version: schemas/* string */.YjP().optional(),
        cpu: schemas/* object */.Ikc({ brand_raw: schemas/* string */.YjP().optional() }).optional(),
    }),
    benchmarks: schemas/* array */.YOg(pytest_benchmark_BenchmarkSchema),
});
/** `--benchmark-json`, `--benchmark-save`: a value is one round of one process, in seconds an iteration. */
const pytestBenchmark = {
    name: 'pytest-benchmark',
    title: 'pytest-benchmark --benchmark-json',
    matches(source) {
        return hasKeys(source, 'object', 'machine_info', 'benchmarks')
            ? 'machine_info and benchmarks'
            : undefined;
    },
    async parse(source) {
        const { machine_info, benchmarks } = await readJson(source, pytest_benchmark_ResultSchema);
        const condensed = benchmarks.filter(({ stats }) => !stats.data?.length);
        return {
            readings: benchmarks.flatMap(pytest_benchmark_toReadings),
            aggregates: condensed.flatMap(pytest_benchmark_toAggregates),
            warnings: condensed.length === 0
                ? []
                : [`no raw values of ${condensed.length} benchmark(s): save them by --benchmark-save-data`],
            environment: pytest_benchmark_environmentOf(machine_info),
        };
    },
};
function pytest_benchmark_toReadings({ fullname: benchmark, stats, extra_info }) {
    const noted = Object.entries(extra_info).flatMap(([metric, value]) => typeof value === 'number'
        ? [{ benchmark, metric, unit: '', direction: 'none', grain: 'repetition', values: [value] }]
        : []);
    if (!stats.data?.length)
        return noted;
    const time = { benchmark, metric: 'time', unit: 's', direction: 'lower', grain: 'iteration' };
    return [{ ...time, values: stats.data }, ...noted];
}
function pytest_benchmark_toAggregates({ fullname: benchmark, stats: { data: _, ...statistics } }) {
    return aggregatesOf({ benchmark, metric: 'time', unit: 's', direction: 'lower' }, statistics);
}
function pytest_benchmark_environmentOf({ python_implementation, python_version, cpu }) {
    return {
        ...(python_version === undefined
            ? {}
            : { python: `${python_implementation ?? 'Python'} ${python_version}` }),
        ...(cpu?.brand_raw === undefined ? {} : { 'cpu.model': cpu.brand_raw }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/smoltrace/results.js




const results_amount = schemas/* number */.aig('must be a number').nonnegative('must not be negative').nullish();
const results_text = schemas/* string */.YjP().nullish();
/** A row of results.json: one test. `task_id` was `test_id` until October 2025. */
const ResultRowSchema = schemas/* object */.Ikc({
    model: results_text,
    agent_type: results_text,
    task_id: results_text,
    test_id: results_text,
    test_case_uid: results_text,
    /** Null in old runs: not told. */
    success: schemas/* boolean */.zMY('must be true, false or null').nullish(),
    steps: results_amount,
    execution_time_ms: results_amount,
    total_tokens: results_amount,
    cost_usd: results_amount,
    error: results_text,
    stop_reason: results_text,
    trace_id: results_text,
})
    .refine((row) => row.task_id || row.test_id || row.test_case_uid, {
    message: 'needs a task_id, test_id or test_case_uid',
});
/** A trace of traces.json. Its `total_duration_ms` adds nested spans up and counts them twice, so it is not read. */
const TraceSchema = schemas/* object */.Ikc({
    trace_id: schemas/* string */.YjP(),
    agent_type: results_text,
    spans: schemas/* array */.YOg(schemas/* object */.Ikc({ parent_span_id: results_text, name: results_text, duration_ms: results_amount, agent_type: results_text })),
});
/** `model/agent type`, the parts of a run that are compared with each other only. */
function results_benchmarkOf(model, agentType) {
    return [model, agentType].filter(Boolean).join('/') || 'smoltrace';
}
/** Where 0 means that nothing was linked to the test, and is not a measurement. */
const zeroIsUnknown = ['execution_time_ms', 'total_tokens', 'cost_usd'];
const results_units = { execution_time_ms: 'ms', total_tokens: 'tokens', cost_usd: 'USD', steps: 'steps' };
/**
 * One value a test for time, tokens, cost and steps; successes of tests; every failed test by its name. Tests that a stop
 * of the run interrupted count nowhere. `traces` give the time of the root span, which counts nothing twice.
 */
function parseResults(rows, traces = []) {
    const finished = rows.filter(({ stop_reason }) => stop_reason !== 'run_stopped');
    const durations = rootDurations(traces);
    const collector = readingCollector();
    for (const row of finished) {
        const base = {
            benchmark: results_benchmarkOf(row.model, row.agent_type),
            direction: 'lower',
            grain: 'request',
        };
        for (const metric of [...zeroIsUnknown, 'steps']) {
            const value = row[metric];
            const isUnknown = value === 0 && metric !== 'steps';
            if (value !== null && value !== undefined && !isUnknown) {
                collector.add({ ...base, metric, unit: results_units[metric], value });
            }
        }
        const duration = row.trace_id ? durations.get(row.trace_id) : undefined;
        if (duration)
            collector.add({ ...base, metric: 'root_span_ms', unit: 'ms', value: duration });
    }
    const { readings, warnings } = collector.collected();
    return {
        readings: [...readings, ...successRates(finished)],
        aggregates: [],
        warnings: [...warnings, ...results_warningsOf(rows, finished)],
        failures: results_failuresOf(finished),
        environment: { 'smoltrace.total_tests': String(finished.length) },
    };
}
function rootDurations(traces) {
    const roots = traces.map(({ trace_id, spans }) => {
        const own = spans.filter(({ parent_span_id }) => !parent_span_id);
        return [trace_id, own.reduce((sum, { duration_ms }) => sum + (duration_ms ?? 0), 0)];
    });
    return new Map(roots);
}
function successRates(rows) {
    const byBenchmark = new Map();
    for (const { model, agent_type, success } of rows) {
        if (success === null || success === undefined)
            continue;
        const benchmark = results_benchmarkOf(model, agent_type);
        const terms = byBenchmark.get(benchmark) ?? { events: 0, trials: 0 };
        byBenchmark.set(benchmark, { events: terms.events + Number(success), trials: terms.trials + 1 });
    }
    return [...byBenchmark].flatMap(([benchmark, terms]) => successRate(benchmark, terms));
}
/** The share of tests that succeeded, tested from its counts. */
function successRate(benchmark, terms) {
    const metric = { benchmark, metric: 'success_rate', unit: 'ratio', direction: 'higher' };
    return additiveReading(metric, 'proportion', terms);
}
function results_failuresOf(rows) {
    const collector = failureCollector();
    for (const { success, error, stop_reason, ...row } of rows) {
        if (success !== false)
            continue;
        const benchmark = results_benchmarkOf(row.model, row.agent_type);
        const name = row.test_case_uid ?? row.task_id ?? row.test_id ?? '';
        collector.add({ benchmark, name, message: (error ?? stop_reason) || undefined });
    }
    return collector.failures();
}
function results_warningsOf(rows, finished) {
    const interrupted = rows.length - finished.length;
    const untold = finished.filter(({ success }) => success === null || success === undefined).length;
    const unknown = zeroIsUnknown.filter((metric) => finished.some((row) => row[metric] === 0));
    return [
        ...(interrupted > 0
            ? [`${interrupted} test(s) were interrupted by a stop of the run and count nowhere`]
            : []),
        ...(untold > 0 ? [`${untold} test(s) do not tell whether they succeeded`] : []),
        ...unknown.map((metric) => `${metric}: a 0 says that nothing was recorded for the test, so it is not measured`),
    ];
}

;// CONCATENATED MODULE: ./lib/formats/smoltrace/leaderboard.js



const leaderboard_amount = schemas/* number */.aig('must be a number').nonnegative('must not be negative').nullish();
const leaderboard_count = schemas/* number */.aig('must be a number').int('must be a whole number').nonnegative().nullish();
const leaderboard_text = schemas/* string */.YjP().nullish();
/** A row of the leaderboard: one run. The second names are those of 2025. */
const LeaderboardRowSchema = schemas/* looseObject */._H3({
    model: schemas/* string */.YjP().min(1),
    agent_type: leaderboard_text,
    run_id: leaderboard_text,
    provider: leaderboard_text,
    dataset_used: leaderboard_text,
    suite_version: leaderboard_text,
    timestamp: leaderboard_text,
    evaluation_date: leaderboard_text,
    total_tests: leaderboard_count,
    num_tests: leaderboard_count,
    successful_tests: leaderboard_count,
    failed_tests: leaderboard_count,
    success_rate: leaderboard_amount,
    avg_steps: leaderboard_amount,
    total_duration_ms: leaderboard_amount,
    total_tokens: leaderboard_amount,
    total_cost_usd: leaderboard_amount,
    avg_duration_ms: leaderboard_amount,
    avg_tokens_per_test: leaderboard_amount,
    avg_cost_per_test_usd: leaderboard_amount,
    co2_emissions_g: leaderboard_amount,
    total_co2_g: leaderboard_amount,
    power_cost_total_usd: leaderboard_amount,
    gpu_utilization_avg: leaderboard_amount,
    gpu_utilization_max: leaderboard_amount,
    gpu_memory_avg_mib: leaderboard_amount,
    gpu_memory_max_mib: leaderboard_amount,
    gpu_temperature_avg: leaderboard_amount,
    gpu_temperature_max: leaderboard_amount,
    gpu_power_avg_w: leaderboard_amount,
    run_status: leaderboard_text,
    run_stop_reason: leaderboard_text,
    hardware: leaderboard_text,
});
/** The GPU fields: what they condense, over all GPUs of the run. Null is not measured. */
const leaderboard_gpuFields = {
    gpu_utilization_avg: { unit: '%', statistic: 'avg', direction: 'none' },
    gpu_utilization_max: { unit: '%', statistic: 'max', direction: 'none' },
    gpu_memory_avg_mib: { unit: 'MiB', statistic: 'avg', direction: 'lower' },
    gpu_memory_max_mib: { unit: 'MiB', statistic: 'max', direction: 'lower' },
    gpu_temperature_avg: { unit: '°C', statistic: 'avg', direction: 'none' },
    gpu_temperature_max: { unit: '°C', statistic: 'max', direction: 'none' },
    gpu_power_avg_w: { unit: 'W', statistic: 'avg', direction: 'none' },
};
const gpuFieldNames = Object.keys(leaderboard_gpuFields);
/** Of one value or more. */
function condense(statistic, values) {
    return statistic === 'max'
        ? values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
        : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Means of a run from its total and its number of tests. */
const leaderboard_means = {
    avg_duration_ms: { total: 'total_duration_ms', unit: 'ms' },
    avg_tokens_per_test: { total: 'total_tokens', unit: 'tokens' },
    avg_cost_per_test_usd: { total: 'total_cost_usd', unit: 'USD' },
};
/** One run. Ratios and means are made of counts and totals; a 0 that stands for "not recorded" is absent. */
function parseRow(row) {
    const benchmark = results_benchmarkOf(row.model, row.agent_type);
    const tests = row.total_tests ?? row.num_tests ?? 0;
    const { successes, warnings } = successesOf(row, tests);
    const rate = successes === null ? [] : successRate(benchmark, { events: successes, trials: tests });
    return {
        readings: [...rate, ...meansOf(row, benchmark, tests), ...totalsOf(row, benchmark, tests)],
        aggregates: gpuOf(row, benchmark),
        warnings: [...warnings, ...endingOf(row, tests)],
        failures: leaderboard_failuresOf(row, benchmark, tests, successes),
        environment: cohortOf(row),
    };
}
/** What runs must share to be compared: another dataset, suite or number of tests is another suite. */
function cohortOf(row) {
    const tests = row.total_tests ?? row.num_tests;
    const fields = [
        ['smoltrace.dataset_used', row.dataset_used],
        ['smoltrace.suite_version', row.suite_version],
        ['smoltrace.provider', row.provider],
        ['smoltrace.total_tests', tests ? String(tests) : null],
        ['smoltrace.hardware', row.hardware],
    ];
    return Object.fromEntries(fields.flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
/** From the count; rows without one tell a percentage of 2 decimals, which gives the count back for up to 10 000 tests. */
function successesOf({ successful_tests, success_rate }, tests) {
    const isTold = success_rate !== null && success_rate !== undefined;
    if (tests === 0)
        return { successes: null, warnings: [] };
    if (successful_tests === null || successful_tests === undefined) {
        const successes = isTold ? Math.round((success_rate / 100) * tests) : null;
        return { successes, warnings: [] };
    }
    const rate = (successful_tests / tests) * 100;
    if (!isTold || Math.abs(rate - success_rate) <= 0.01)
        return { successes: successful_tests, warnings: [] };
    const told = `success_rate is told as ${success_rate} %, but ${successful_tests}/${tests} tests succeeded`;
    return { successes: successful_tests, warnings: [`${told}: the counts are used`] };
}
/** From total and tests; a row that has not both may still tell the mean. */
function meansOf(row, benchmark, tests) {
    return Object.entries(leaderboard_means).flatMap(([metric, { total, unit }]) => {
        const mean = { benchmark, metric, unit, direction: 'lower' };
        const sum = row[total];
        const told = row[metric];
        if (sum && tests > 0)
            return additiveReading(mean, 'ratio', { numerator: sum, denominator: tests });
        return told ? [{ ...mean, grain: 'repetition', values: [told] }] : [];
    });
}
function totalsOf(row, benchmark, tests) {
    const totals = [
        ['avg_steps', 'steps', tests === 0 ? row.avg_steps || null : row.avg_steps],
        ['co2_emissions_g', 'gCO2e', (row.co2_emissions_g ?? row.total_co2_g) || null],
        ['power_cost_total_usd', 'USD', row.power_cost_total_usd || null],
    ];
    return totals.flatMap(([metric, unit, value]) => value === null || value === undefined
        ? []
        : [{ benchmark, metric, unit, direction: 'lower', grain: 'repetition', values: [value] }]);
}
function gpuOf(row, benchmark) {
    return gpuFieldNames.flatMap((metric) => {
        const { unit, statistic, direction } = leaderboard_gpuFields[metric];
        const value = row[metric];
        return value === null || value === undefined
            ? []
            : [{ benchmark, metric, unit, direction, statistic, value }];
    });
}
function endingOf({ run_status, run_stop_reason, run_id }, tests) {
    if (!run_status || run_status === 'completed')
        return [];
    return [
        `run ${run_id ?? ''} is ${run_status} after ${tests} tests: ${run_stop_reason ?? 'no reason told'}`,
    ];
}
function leaderboard_failuresOf({ failed_tests, run_status, run_stop_reason }, benchmark, tests, successes) {
    const failed = failed_tests ?? (successes === null ? 0 : tests - successes);
    const failures = failed > 0 ? [{ benchmark, name: 'failed tests', count: failed }] : [];
    if (run_status !== 'failed')
        return failures;
    return [...failures, { benchmark, name: 'failed run', count: 1, message: run_stop_reason ?? '' }];
}

;// CONCATENATED MODULE: ./lib/formats/smoltrace/metrics.js








const metrics_number = schemas/* number */.aig('must be a number');
/** What SMOLTRACE condensed of its traces. In 2025 until October, metrics.json was a list of these alone. */
const TraceMetricSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    unit: schemas/* string */.YjP().nullish(),
    data_points: schemas/* array */.YOg(schemas/* object */.Ikc({
        value: schemas/* object */.Ikc({ value: metrics_number.nullish(), sum: metrics_number.nullish(), count: metrics_number.nullish() }),
        attributes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    })),
});
const MetricsFileSchema = schemas/* object */.Ikc({
    run_id: schemas/* string */.YjP().nullish(),
    resourceMetrics: schemas/* array */.YOg(ResourceMetricsSchema).nullish(),
    aggregates: schemas/* array */.YOg(TraceMetricSchema).nullish(),
});
/** Fields of the leaderboard that a gauge of GPUs is condensed to. */
const gauges = new Map([
    ['gen_ai.gpu.utilization', ['gpu_utilization_avg', 'gpu_utilization_max']],
    ['gen_ai.gpu.memory.used', ['gpu_memory_avg_mib', 'gpu_memory_max_mib']],
    ['gen_ai.gpu.temperature', ['gpu_temperature_avg', 'gpu_temperature_max']],
    ['gen_ai.gpu.power', ['gpu_power_avg_w']],
]);
/** Fields of the leaderboard that a counter's totals add up to. */
const metrics_counters = {
    'gen_ai.co2.emissions': { field: 'co2_emissions_g', unit: 'gCO2e' },
    'gen_ai.power.cost': { field: 'power_cost_total_usd', unit: 'USD' },
};
/**
 * GPU series as they were sampled, and what they condense to: each GPU's mean and maximum, and the run's, which is the
 * mean of the GPUs' means, the largest maximum, and the sum of the GPUs' totals. (SMOLTRACE itself pools all points, and
 * takes the largest GPU's total for the whole.) An empty list is "not measured".
 */
function parseGpuMetrics({ resourceMetrics }, benchmark) {
    const exports = resourceMetrics ?? [];
    const groups = groupsOf(seriesOf(exports).map((series) => ({ ...series, benchmark })));
    const warnings = notesOf(exports);
    if (groups.length === 0)
        warnings.push('resourceMetrics is empty: no GPU was measured, which is not 0');
    return {
        readings: groups.flatMap(readings_readingsOf),
        aggregates: [
            ...groups.flatMap(readings_aggregatesOf),
            ...groups.flatMap(ofEachGpu),
            ...metrics_ofTheRun(groups, benchmark),
        ],
        warnings,
        environment: environment_environmentOf(exports),
    };
}
/** What the traces say, for a metrics.json without its results. A 0 of tokens, cost or emissions was not recorded. */
function parseTraceMetrics(metrics, benchmark) {
    return metrics.flatMap(({ name, data_points }) => data_points.flatMap(({ value, attributes }) => fromTraces(name, value, attributes ?? {}, benchmark)));
}
function ofEachGpu(group) {
    const { benchmark, metric, unit, direction } = group;
    return (gauges.get(group.name) ?? []).map((field) => {
        const { statistic } = leaderboard_gpuFields[field];
        return { benchmark, metric, unit, direction, statistic, value: condense(statistic, metrics_samplesOf(group)) };
    });
}
function metrics_ofTheRun(groups, benchmark) {
    const levels = [...gauges].flatMap(([name, fields]) => {
        const gpus = groups.filter((group) => group.name === name && metrics_samplesOf(group).length > 0);
        return fields.flatMap((field) => {
            const { unit, statistic, direction } = leaderboard_gpuFields[field];
            const ofGpus = gpus.map((group) => condense(statistic, metrics_samplesOf(group)));
            const value = condense(statistic, ofGpus);
            return gpus.length === 0 ? [] : [{ benchmark, metric: field, unit, direction, statistic, value }];
        });
    });
    const totals = Object.entries(metrics_counters).flatMap(([name, { field, unit }]) => {
        const values = groups
            .filter((group) => group.name === name)
            .flatMap(readings_readingsOf)
            .flatMap(({ values }) => values);
        const value = values.reduce((sum, each) => sum + each, 0);
        return values.length === 0
            ? []
            : [{ benchmark, metric: field, unit, direction: 'lower', statistic: 'total', value }];
    });
    return [...levels, ...totals];
}
function metrics_samplesOf({ series }) {
    return series.flatMap(({ points }) => points.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])));
}
const perTest = new Map([
    ['tests.tool_calls', { metric: 'avg_tool_calls', unit: 'calls' }],
    ['tests.steps', { metric: 'avg_steps', unit: 'steps' }],
]);
const totalsOfTraces = new Map([
    ['llm.token_count.total', { metric: 'total_tokens', unit: 'tokens' }],
    ['gen_ai.usage.cost.total', { metric: 'total_cost_usd', unit: 'USD' }],
    ['gen_ai.co2.emissions', { metric: 'co2_emissions_g', unit: 'gCO2e' }],
]);
function fromTraces(name, { value, sum, count }, attributes, benchmark) {
    const base = { benchmark, direction: 'lower' };
    const { total_tests: tests } = attributes;
    if (name === 'tests.successful' && typeof value === 'number' && typeof tests === 'number' && tests > 0) {
        return successRate(benchmark, { events: value, trials: tests });
    }
    const metric = perTest.get(name);
    if (metric && typeof sum === 'number' && count) {
        return additiveReading({ ...base, ...metric }, 'ratio', { numerator: sum, denominator: count });
    }
    const total = totalsOfTraces.get(name);
    return total && value ? [{ ...base, ...total, grain: 'repetition', values: [value] }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/smoltrace/smoltrace.js









const smoltrace_DEFAULT_BENCHMARK = 'smoltrace';
const nothing = { readings: [], aggregates: [], warnings: [] };
/**
 * SMOLTRACE, evaluations of agents: the folder of a run, or one of its files. A run is compared with runs of the same data
 * set, suite, provider and number of tests only; a leaderboard holds several runs, each a repetition.
 */
const smoltrace = {
    name: 'smoltrace',
    title: 'SMOLTRACE output folder, results, metrics, leaderboard',
    matches(source) {
        const kind = smoltrace_kindOf(source);
        return kind && `SMOLTRACE ${kind}`;
    },
    async parse(source) {
        switch (smoltrace_kindOf(source)) {
            case 'run':
                return smoltrace_parseRun(source);
            case 'results':
                return parseResults(await readList(source, ResultRowSchema));
            case 'metrics':
                return parseMetrics(await readJson(source, MetricsFileSchema), smoltrace_DEFAULT_BENCHMARK);
            case 'trace metrics':
                return parseMetrics({ aggregates: await readList(source, TraceMetricSchema) }, smoltrace_DEFAULT_BENCHMARK);
            case 'leaderboard':
                return mergeParsed(await parseLeaderboard(source));
            default:
                throw new errors/* InputError */.d({
                    what: 'not a file that SMOLTRACE writes and that holds measurements',
                    where: { source: source.path },
                    next: 'Name results.json, metrics.json, leaderboard_row.json or the folder of a run',
                });
        }
    },
    async parseRepetitions(source) {
        return smoltrace_kindOf(source) === 'leaderboard' ? parseLeaderboard(source) : undefined;
    },
};
function smoltrace_kindOf(source) {
    if (source.kind === 'folder') {
        const has = (name) => source.head.split('\n').includes(name);
        return has('results.json') && (has('leaderboard_row.json') || has('metadata.json')) ? 'run' : undefined;
    }
    const keys = jsonHead(source)?.keys;
    if (keys?.has('agent_type') && (keys.has('total_tests') || keys.has('num_tests')))
        return 'leaderboard';
    if (keys?.has('agent_type') && keys.has('success'))
        return 'results';
    if (hasKeys(source, 'array', 'name', 'data_points'))
        return 'trace metrics';
    if (hasKeys(source, 'object', 'aggregates', 'run_id'))
        return 'metrics';
    return hasKeys(source, 'object', 'resourceMetrics', 'run_id') ? 'metrics' : undefined;
}
/** Raw values of the tests, GPU series, and of the leaderboard's row what tells the run's cohort. */
async function smoltrace_parseRun(folder) {
    const results = await smoltrace_readEntry(folder, 'results.json', schemas/* array */.YOg(ResultRowSchema));
    const traces = await smoltrace_readEntry(folder, 'traces.json', schemas/* array */.YOg(TraceSchema));
    const row = await smoltrace_readEntry(folder, 'leaderboard_row.json', LeaderboardRowSchema);
    const file = await folder.find('metrics.json');
    const metrics = file && smoltrace_kindOf(file) === 'metrics' ? await readJson(file, MetricsFileSchema) : undefined;
    const first = row ?? results?.[0];
    const parts = [
        parseResults(results ?? [], traces),
        ...(metrics ? [parseGpuMetrics(metrics, results_benchmarkOf(first?.model, first?.agent_type))] : []),
        ...(row ? [{ ...nothing, warnings: parseRow(row).warnings, environment: cohortOf(row) }] : []),
    ];
    return mergeParsed(parts);
}
/** A metrics.json without its run: series of the GPUs, and what the traces were condensed to. */
function parseMetrics(file, benchmark) {
    const readings = parseTraceMetrics(file.aggregates ?? [], benchmark);
    const gpu = file.resourceMetrics ? [parseGpuMetrics(file, benchmark)] : [];
    return mergeParsed([{ ...nothing, readings }, ...gpu]);
}
/**
 * The runs of a leaderboard, oldest first: entry r is the r-th run of every model and agent type. Runs of another cohort
 * than the newest of theirs are left out with a warning, since they are not repetitions of it.
 */
async function parseLeaderboard(source) {
    const rows = (await readList(source, LeaderboardRowSchema)).toSorted(byTime);
    const byBenchmark = new Map();
    for (const row of rows) {
        const benchmark = results_benchmarkOf(row.model, row.agent_type);
        byBenchmark.set(benchmark, [...(byBenchmark.get(benchmark) ?? []), row]);
    }
    const repetitions = [];
    for (const [benchmark, runs] of byBenchmark) {
        const cohort = JSON.stringify(cohortOf(runs.at(-1) ?? {}));
        const own = runs.filter((run) => JSON.stringify(cohortOf(run)) === cohort);
        const others = runs.length - own.length;
        const left = `${benchmark}: ${others} run(s) of another data set, suite, provider or number of tests are left out`;
        for (const [index, run] of own.entries()) {
            const parsed = parseRow(run);
            const warnings = others > 0 && index === 0 ? [left, ...parsed.warnings] : parsed.warnings;
            repetitions[index] = [...(repetitions[index] ?? []), { ...parsed, warnings }];
        }
    }
    return repetitions.map(mergeParsed);
}
function byTime(a, b) {
    const [left, right] = [a, b].map((row) => row.timestamp ?? row.evaluation_date ?? '');
    return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}
async function readList(source, schema) {
    return (await readJsonList(source, schema)).map(({ record }) => record);
}
async function smoltrace_readEntry(folder, name, schema) {
    const source = await folder.find(name);
    return source && readJson(source, schema);
}

;// CONCATENATED MODULE: ./lib/formats/trtexec.js




const instant = schemas/* number */.aig().optional();
const milliseconds = schemas/* number */.aig().nonnegative().optional();
/** One query. Before TensorRT 8 the copies were called in and out, and there was an end-to-end time. */
const QuerySchema = schemas/* object */.Ikc({
    latencyMs: schemas/* number */.aig().nonnegative(),
    startEnqMs: instant,
    endEnqMs: instant,
    startH2dMs: instant,
    endH2dMs: instant,
    startComputeMs: instant,
    endComputeMs: instant,
    startD2hMs: instant,
    endD2hMs: instant,
    h2dMs: milliseconds,
    computeMs: milliseconds,
    d2hMs: milliseconds,
    inMs: milliseconds,
    outMs: milliseconds,
    endToEndMs: milliseconds,
});
/**
 * `--exportTimes`: a value is one query of one process, in ms. Queries of several streams overlap. The file does not
 * tell the engine, so its name is the benchmark's.
 */
const trtexec = {
    name: 'trtexec',
    title: 'trtexec --exportTimes',
    matches(source) {
        const isNew = hasKeys(source, 'array', 'latencyMs', 'startComputeMs');
        return isNew || hasKeys(source, 'array', 'latencyMs', 'computeMs') ? 'queries with latencyMs' : undefined;
    },
    async parse(source) {
        const queries = await readJson(source, schemas/* array */.YOg(QuerySchema));
        const collector = readingCollector();
        const benchmark = source.name.replace(/\.json(\.gz)?$/, '');
        for (const query of queries) {
            for (const [metric, direction, value] of trtexec_timesOf(query)) {
                if (value === undefined)
                    continue;
                collector.add({ benchmark, metric, unit: 'ms', direction, grain: 'iteration', value });
            }
        }
        return { ...collector.collected(), aggregates: [] };
    },
};
/**
 * Durations as they are told. Where only start and end are, their difference is shown and has no direction: trtexec writes
 * six digits, so that after ten seconds an instant is rounded to 0.1 ms.
 */
function trtexec_timesOf(query) {
    const h2d = query.h2dMs ?? query.inMs;
    const d2h = query.d2hMs ?? query.outMs;
    return [
        ['latency', 'lower', query.latencyMs],
        ['end_to_end', 'lower', query.endToEndMs],
        ['enqueue', 'none', between(query.startEnqMs, query.endEnqMs)],
        h2d === undefined ? ['h2d', 'none', between(query.startH2dMs, query.endH2dMs)] : ['h2d', 'lower', h2d],
        query.computeMs === undefined
            ? ['compute', 'none', between(query.startComputeMs, query.endComputeMs)]
            : ['compute', 'lower', query.computeMs],
        d2h === undefined ? ['d2h', 'none', between(query.startD2hMs, query.endD2hMs)] : ['d2h', 'lower', d2h],
    ];
}
function between(start, end) {
    return start === undefined || end === undefined ? undefined : Number((end - start).toFixed(6));
}

;// CONCATENATED MODULE: ./lib/formats/vitest.js




const vitest_milliseconds = schemas/* number */.aig().nonnegative().nullish();
/** tinybench's statistics of a task's times. */
const vitest_LatencySchema = schemas/* object */.Ikc({
    samples: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).nullish(),
    mean: vitest_milliseconds,
    median: vitest_milliseconds,
    p50: vitest_milliseconds,
    min: vitest_milliseconds,
    max: vitest_milliseconds,
    p75: vitest_milliseconds,
    p99: vitest_milliseconds,
    p995: vitest_milliseconds,
    p999: vitest_milliseconds,
    sd: vitest_milliseconds,
});
const vitest_ReportSchema = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        groups: schemas/* array */.YOg(schemas/* object */.Ikc({
            fullName: schemas/* string */.YjP().min(1),
            benchmarks: schemas/* array */.YOg(vitest_LatencySchema.extend({ name: schemas/* string */.YjP().min(1) })),
        })),
    })),
});
/** The statistics are the result's own before tinybench 3, its `latency` since. */
const TaskSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    result: vitest_LatencySchema.extend({
        latency: vitest_LatencySchema.optional(),
        state: schemas/* string */.YjP().optional(),
        error: schemas/* looseObject */._H3({ message: schemas/* string */.YjP().optional() }).optional(),
    }),
});
const failedStates = new Set(['errored', 'aborted', 'aborted-with-statistics']);
/**
 * `vitest bench --outputJson`, or tinybench's tasks as `[{name, result}]`. A value is one timed call, in ms, within one
 * process. Samples are written where vitest's `benchmark.includeSamples` (tinybench's `retainSamples`) is set.
 */
const vitest = {
    name: 'vitest',
    title: 'vitest bench --outputJson, tinybench tasks',
    matches(source) {
        const isReport = hasKeys(source, 'object', 'files') && /"groups"\s*:/.test(source.head);
        if (isReport)
            return 'files with groups';
        return hasKeys(source, 'array', 'name', 'result') ? 'tasks with name and result' : undefined;
    },
    async parse(source) {
        const tasks = await readTasks(source);
        const benchmarks = tasks.map(({ name, result }) => ({ name, latency: result.latency ?? result }));
        const condensed = benchmarks.filter(({ latency }) => !latency.samples?.length);
        const aggregates = condensed.flatMap(({ name, latency }) => vitest_toAggregates(name, latency));
        return {
            readings: benchmarks.flatMap(({ name, latency }) => vitest_toReadings(name, latency)),
            aggregates,
            warnings: aggregates.length === 0 ? [] : ['no raw values: set benchmark.includeSamples to keep them'],
            failures: tasks.flatMap(vitest_toFailures),
        };
    },
};
async function readTasks(source) {
    const data = json_parseJson(await source.text(), source.path);
    const where = { source: source.path };
    if (Array.isArray(data))
        return checkShape(schemas/* array */.YOg(TaskSchema), data, where);
    const { files } = checkShape(vitest_ReportSchema, data, where);
    return files.flatMap(({ groups }) => groups.flatMap(({ fullName, benchmarks }) => benchmarks.map(({ name, ...latency }) => ({ name: `${fullName} > ${name}`, result: latency }))));
}
const vitest_time = { metric: 'time', unit: 'ms', direction: 'lower' };
function vitest_toReadings(benchmark, { samples }) {
    return samples?.length ? [{ benchmark, ...vitest_time, grain: 'iteration', values: samples }] : [];
}
function vitest_toAggregates(benchmark, { mean, median, p50, min, max, ...rest }) {
    const { p75, p99, p995: p99_5, p999: p99_9, sd } = rest;
    const statistics = { mean, median: median ?? p50, min, max, p75, p99, 'p99.5': p99_5, 'p99.9': p99_9, sd };
    return aggregatesOf({ benchmark, ...vitest_time }, statistics);
}
function vitest_toFailures({ name, result: { state, error } }) {
    const failed = error !== undefined || failedStates.has(state ?? '');
    return failed ? [{ benchmark: name, name, count: 1, message: error?.message ?? state }] : [];
}

;// CONCATENATED MODULE: ./lib/formats/vllm.js





const vllm_seconds = schemas/* number */.aig().nonnegative();
/** One entry a request, or a list of them; null where the server did not tell. */
const TimesSchema = schemas/* array */.YOg(schemas/* union */.KCZ([vllm_seconds, schemas/* array */.YOg(vllm_seconds), schemas/* null */.chJ()])).optional();
const vllm_amount = schemas/* number */.aig().nonnegative().nullish();
/** Beside these there are `mean_ttft_ms`, `p99_itl_ms` and so on, for the metrics and percentiles that were asked for. */
const vllm_ResultSchema = schemas/* looseObject */._H3({
    model_id: schemas/* string */.YjP().min(1),
    /** "inf" for all at once. */
    request_rate: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    max_concurrency: schemas/* number */.aig().nullish(),
    num_prompts: schemas/* number */.aig().int().nonnegative().nullish(),
    completed: schemas/* number */.aig().int().nonnegative(),
    failed: schemas/* number */.aig().int().nonnegative().nullish(),
    duration: vllm_amount,
    request_throughput: vllm_amount,
    request_goodput: vllm_amount,
    output_throughput: vllm_amount,
    total_token_throughput: vllm_amount,
    latencies: TimesSchema,
    queue_times: TimesSchema,
    ttfts: TimesSchema,
    itls: TimesSchema,
    server_ttfts: TimesSchema,
    server_queue_times: TimesSchema,
    /** Empty for a request that succeeded. With `--save-detailed` only. */
    errors: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** A request takes time, so its 0 is what vLLM writes where no answer came; waiting for one's turn may take none. */
const vllm_lists = [
    { key: 'ttfts', metric: 'ttft', direction: 'lower', isZeroPossible: false },
    { key: 'itls', metric: 'itl', direction: 'lower', isZeroPossible: true },
    { key: 'latencies', metric: 'e2el', direction: 'lower', isZeroPossible: false },
    { key: 'queue_times', metric: 'client_queue_time', direction: 'none', isZeroPossible: true },
    { key: 'server_ttfts', metric: 'server_ttft', direction: 'lower', isZeroPossible: false },
    { key: 'server_queue_times', metric: 'server_queue_time', direction: 'none', isZeroPossible: true },
];
const vllm_totals = [
    ['request_throughput', 'requests/s', 'higher'],
    ['request_goodput', 'requests/s', 'higher'],
    ['output_throughput', 'tokens/s', 'higher'],
    ['total_token_throughput', 'tokens/s', 'higher'],
    ['duration', 's', 'none'],
];
/**
 * `vllm bench serve --save-result`: the times of each request in seconds, most of them with `--save-detailed` only; what is
 * not there as raw values is condensed, in ms. Throughputs are one number of one run.
 */
const vllm = {
    name: 'vllm',
    title: 'vllm bench serve --save-result, better with --save-detailed',
    matches(source) {
        const found = hasKeys(source, 'object', 'model_id', 'completed', 'request_throughput');
        return found ? 'model_id, completed and request_throughput' : undefined;
    },
    async parse(source) {
        const result = await readJson(source, vllm_ResultSchema);
        const benchmark = vllm_nameOf(result);
        const requests = toRequests(benchmark, result);
        const raw = new Set(requests.map(({ metric }) => metric));
        return {
            readings: [...requests, ...toTotals(benchmark, result)],
            aggregates: vllm_toAggregates(benchmark, result).filter(({ metric }) => !raw.has(metric)),
            warnings: result.errors ? [] : ['few raw values: use --save-detailed to keep those of each request'],
            failures: vllm_toFailures(benchmark, result),
        };
    },
};
/** The load belongs to the name: a sweep over it writes one file each. */
function vllm_nameOf({ model_id, request_rate, max_concurrency }) {
    const load = Object.entries({ request_rate, max_concurrency }).flatMap(([name, value]) => value === null || value === undefined ? [] : [`${name}=${value}`]);
    return load.length === 0 ? model_id : `${model_id} (${load.join(', ')})`;
}
/** The requests that succeeded. */
function toRequests(benchmark, result) {
    return vllm_lists.flatMap(({ key, metric, direction, isZeroPossible }) => {
        const values = (result[key] ?? [])
            .filter((_, request) => !result.errors?.[request])
            .flat()
            .filter((value) => value !== null)
            .filter((value) => value !== 0 || isZeroPossible);
        return values.length === 0 ? [] : [{ benchmark, metric, unit: 's', direction, grain: 'request', values }];
    });
}
function toTotals(benchmark, result) {
    return vllm_totals.flatMap(([metric, unit, direction]) => {
        const value = result[metric];
        if (typeof value !== 'number')
            return [];
        return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value] }];
    });
}
const latencies = new Set(['ttft', 'tpot', 'itl', 'e2el', 'e2el_including_client_queue']);
function vllm_toAggregates(benchmark, result) {
    return Object.entries(result).flatMap(([key, value]) => {
        const [, statistic, metric] = /^(mean|median|std|p[\d.]+)_(\w+)_ms$/.exec(key) ?? [];
        if (statistic === undefined || metric === undefined || typeof value !== 'number')
            return [];
        const direction = latencies.has(metric) ? 'lower' : 'none';
        return aggregatesOf({ benchmark, metric, unit: 'ms', direction }, { [statistic]: value });
    });
}
/** By the last line of each error; those without one are counted. */
function vllm_toFailures(benchmark, { errors, failed, num_prompts, completed }) {
    const collector = failureCollector();
    const told = errors?.filter((error) => error.trim() !== '') ?? [];
    for (const error of told) {
        const name = error.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
        collector.add({ benchmark, name, message: error.slice(-1000) });
    }
    const untold = (failed ?? (num_prompts ?? completed) - completed) - told.length;
    const rest = untold > 0 ? [{ benchmark, name: 'failed request', count: untold }] : [];
    return [...collector.failures(), ...rest];
}

;// CONCATENATED MODULE: ./lib/formats/registry.js

































/** Every format that is read, by the name that `format` and `--format` take. */
const formats = {
    native: native_native,
    aaco: aaco,
    aiperf: aiperf,
    flameiq: flameiq,
    livepeer: livepeer,
    otlp: otlp,
    smoltrace: smoltrace,
    hyperfine: hyperfine,
    'google-benchmark': googleBenchmark,
    'pytest-benchmark': pytestBenchmark,
    criterion: criterion,
    go: go,
    cargo: cargo,
    jmh: jmh,
    benchmarkdotnet: benchmarkdotnet,
    catch2: catch2,
    benchmarkjs: benchmarkjs,
    vitest: vitest,
    customSmallerIsBetter: customSmallerIsBetter,
    customBiggerIsBetter: customBiggerIsBetter,
    bencher: bencher,
    csv: csv,
    trtexec: trtexec,
    'onnxruntime-perf-test': onnxruntimePerfTest,
    vllm: vllm,
    'llama-bench': llamaBench,
    nvbench: nvbench,
    mlperf: mlperf,
    rocprof: rocprof,
    rocprofv3: rocprofv3,
    nsys: nsys,
    'onnxruntime-profile': onnxruntimeProfile,
    'chrome-trace': chromeTrace,
};
/** The format named `name`. Throws InputError that lists all names. */
function findFormat(name) {
    return findNamed(formats, name, 'format');
}

;// CONCATENATED MODULE: ./lib/formats/detect-format.js




/**
 * The one format that recognises `source`. Throws InputError where several do, where none does, and for JSON that is
 * broken before it tells what it is, with the place of the fault.
 */
async function detectFormat(source) {
    const matches = Object.values(formats).flatMap((format) => {
        const why = format.matches(source);
        return why === undefined ? [] : [{ format, why }];
    });
    const [match, ...others] = matches;
    if (match === undefined) {
        if (jsonHead(source) !== undefined)
            await checkJson(source);
        throw new errors/* InputError */.d({
            what: `no known format (${detect_format_describe(source)})`,
            where: { source: source.path },
            next: `Name the format, one of: ${Object.keys(formats).join(', ')}`,
        });
    }
    if (others.length === 0)
        return match.format;
    throw new errors/* InputError */.d({
        what: `several formats match: ${matches.map(({ format, why }) => `${format.name} (${why})`).join(', ')}`,
        where: { source: source.path },
        next: `Name the format: ${matches.map(({ format }) => format.name).join(' or ')}`,
    });
}
function detect_format_describe(source) {
    if (source.kind === 'folder')
        return 'a folder';
    if (source.size === 0)
        return 'an empty file';
    if (/"schema"\s*:\s*"aaco\.result\//.test(source.head))
        return 'the result of a comparison, no snapshot';
    if (/[\0\ufffd]/.test(source.head.slice(0, 60)))
        return 'binary data';
    return `it begins with ${JSON.stringify(source.head.slice(0, 60))}`;
}

;// CONCATENATED MODULE: ./lib/formats/parsed/check-parsed.js


/**
 * The last look at what any format read: names are there, numbers are finite, something was said at all.
 * Returns `parsed`; throws InputError with the metric as key.
 */
function checkParsed(parsed, source) {
    const refuse = (metric, what) => {
        throw new errors/* InputError */.d({
            what,
            where: { source, key: (0,model_metric/* metricId */.yo)(metric) },
            next: 'Check what the benchmark measured there',
        });
    };
    for (const metric of [...parsed.readings, ...parsed.aggregates]) {
        if (metric.benchmark.trim() === '')
            refuse(metric, 'the benchmark has no name');
        if (metric.metric.trim() === '')
            refuse(metric, 'the metric has no name');
    }
    for (const reading of parsed.readings) {
        if (reading.values.length === 0)
            refuse(reading, 'no values');
        const bad = reading.values.findIndex((value) => !Number.isFinite(value));
        if (bad !== -1)
            refuse(reading, `value ${bad + 1} is ${reading.values[bad]}, not a finite number`);
    }
    for (const aggregate of parsed.aggregates) {
        if (!Number.isFinite(aggregate.value)) {
            refuse(aggregate, `${aggregate.statistic} is ${aggregate.value}, not a finite number`);
        }
    }
    const said = [parsed.readings, parsed.aggregates, parsed.failures ?? [], parsed.warnings];
    if (said.every((list) => list.length === 0)) {
        throw new errors/* InputError */.d({
            what: 'no measurement in it',
            where: { source },
            next: 'Check that the benchmark ran and wrote its results',
        });
    }
    return parsed;
}

;// CONCATENATED MODULE: ./lib/formats/parse-source.js




/** What `source` says, read as the format named `name`, or as the one that recognises it (`auto`). */
function parseSource(source, name = 'auto') {
    return readAs(source, name, async (format) => parse_source_named(format, source, await format.parse(source)));
}
/** As `parseSource`, one result for each repetition that the source holds: several for a folder of runs. */
function parseRepetitions(source, name = 'auto') {
    return readAs(source, name, async (format) => {
        const repetitions = (await format.parseRepetitions?.(source)) ?? [await format.parse(source)];
        return repetitions.map((parsed) => parse_source_named(format, source, parsed));
    });
}
function parse_source_named(format, source, parsed) {
    return { format: format.name, ...checkParsed(parsed, source.path) };
}
/** Where the format that was named cannot read what another one recognises, the error names that one. */
async function readAs(source, name, read) {
    if (name === 'auto')
        return read(await detectFormat(source));
    const format = findFormat(name);
    try {
        return await read(format);
    }
    catch (error) {
        const likelier = format.matches(source) === undefined
            ? Object.values(formats).find((other) => other.matches(source) !== undefined)
            : undefined;
        if (!(error instanceof errors/* InputError */.d) || likelier === undefined)
            throw error;
        const next = `The file looks like ${likelier.name}: name that format, or auto`;
        throw new errors/* InputError */.d({ ...error.problem, next, cause: error });
    }
}

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
        what: `${subject} ${ending_describe(end.ending, timeoutMs)}${why === null ? '' : `: ${why.what}`}`,
        where: { source: benchmark },
        next: why?.next ?? remedyFor(end.ending),
        ...(tail.length > 0 && { details: `Its last lines were:\n${tail.join('\n')}` }),
    });
}
function ending_describe(ending, timeoutMs) {
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
            what: `the CUDA provider of ${runtime} has no code for this GPU${provider_errors_nameOf(gpus)}`,
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
function provider_errors_nameOf(gpus) {
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
const model_errors_explanations = [
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
    for (const [pattern, explain] of model_errors_explanations) {
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

;// CONCATENATED MODULE: ./lib/measure/worker-messages.js


const worker_messages_milliseconds = schemas/* number */.aig().nonnegative();
const worker_messages_nanoseconds = schemas/* instanceof */.Nlp(Float64Array);
/** Differences of process.resourceUsage() over a phase. */
const UsageSchema = schemas/* object */.Ikc({
    userMs: worker_messages_milliseconds,
    systemMs: worker_messages_milliseconds,
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
    sessionCreationMs: worker_messages_milliseconds,
    firstRunMs: worker_messages_milliseconds,
    warmup: schemas/* object */.Ikc({ iterations: schemas/* number */.aig().int(), milliseconds: worker_messages_milliseconds }),
    /** process.hrtime.bigint() at the start of the timed runs: the same clock in every process of the machine. */
    origin: schemas/* string */.YjP().regex(/^\d+$/),
    /** Of each timed run, relative to `origin`. */
    startsNs: worker_messages_nanoseconds,
    latenciesNs: worker_messages_nanoseconds,
    usage: schemas/* object */.Ikc({ session: UsageSchema, warmup: UsageSchema, timed: UsageSchema }),
    peakRssMiB: schemas/* number */.aig().positive().nullable(),
    outputs: schemas/* array */.YOg(TensorSummarySchema),
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
        return file === undefined ? null : profiledTrace(await ports.source(file.path), WARMUPS);
    });
    if (trace === null || trace.executions.length === 0) {
        throw new errors/* InputError */.d({
            what: `the profile of ONNX Runtime ${trace === null ? 'was not written' : 'holds no node: all of the model is constant'}`,
            where: { source: benchmark.model },
            next: 'Leave profile out for this model',
        });
    }
    return benchmarkKernels(benchmark.name, 'the profile pass', trace, nodes);
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
    return benchmarkKernels(name, longest.format, longest.kernels, null);
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
    const [longest] = (single.length > 0 ? single : traces).toSorted((a, b) => kernelTimeNs(b.kernels) - kernelTimeNs(a.kernels));
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
        command_checkParsed(file, path);
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
function command_checkParsed({ readings, aggregates }, path) {
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
        readings: model_readingsOf(benchmark.name, measured),
        aggregates: [],
        warnings: model_warningsOf(prepared, measured, end),
        timeline: {
            origin: BigInt(measured.origin),
            startsNs: measured.startsNs,
            latenciesNs: measured.latenciesNs,
        },
        cpuMs: Object.values(measured.usage).reduce((sum, { userMs, systemMs }) => sum + userMs + systemMs, 0),
        phases: model_phasesOf(measured),
        outputs: { inputsSha256: measured.inputsSha256, tensors: measured.outputs },
        conditions: conditionsOf(prepared, measured),
    };
}
function model_phasesOf({ warmup, latenciesNs }) {
    const latencies = Array.from(latenciesNs);
    const timed = (0,simple_statistics/* mean */.RE)(latencies);
    const warm = warmup.iterations === 0 ? timed : (warmup.milliseconds * 1e6) / warmup.iterations;
    return {
        warmupEffectPct: (100 * (warm - timed)) / timed,
        covPct: (100 * (0,simple_statistics/* standardDeviation */.Fx)(latencies)) / timed,
    };
}
function model_readingsOf(benchmark, measured) {
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
function model_warningsOf({ choice, job, benchmark }, measured, end) {
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
function gpu_sample_numberIn(text) {
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
    return (gpu_inventory_known(given)
        ?.replace(/^AMDSMI_DEV_PERF_LEVEL_/, '')
        .toLowerCase() ?? null);
}
/** GPUs in the output of `nvidia-smi --query-gpu` with these fields, as `csv,noheader,nounits`. `cuda` is what the driver offers. */
function parseNvidiaInventory(text, fields, cuda) {
    return text.split('\n').flatMap((line) => {
        const cells = line.split(',').map((cell) => cell.trim());
        if (cells.length !== fields.length)
            return [];
        const told = (field) => gpu_inventory_known(cells[fields.indexOf(field)]);
        const name = told('name');
        if (name === null)
            return [];
        const clock = told('clocks.applications.graphics');
        return {
            name,
            vendor: 'nvidia',
            driver: told('driver_version'),
            runtime: cuda === null ? null : `CUDA ${cuda}`,
            memoryMiB: gpu_sample_numberIn(told('memory.total')),
            powerLimitW: gpu_sample_numberIn(told('power.limit')),
            clockLockMHz: clock === told('clocks.default_applications.graphics') ? null : gpu_sample_numberIn(clock),
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
        name: gpu_inventory_known(asic.market_name) ?? 'AMD GPU',
        vendor: 'amd',
        driver: gpu_inventory_known(driver.version),
        runtime: rocm === null ? null : `ROCm ${rocm}`,
        memoryMiB: gpu_inventory_mebibytes(vram.size),
        powerLimitW: amdPowerLimit(limit),
        clockLockMHz: null,
        persistence: null,
        ecc: memoryEcc(ras?.ecc_block_state),
        mig: gpu_inventory_known(partition?.compute_partition),
        pcie: pcieOf(gpu_inventory_known(bus.pcie_interface_version), gpu_inventory_known(bus.max_pcie_width)),
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
    return gpu_inventory_known(blocks.UMC);
}
const RocmSchema = schemas/* record */.g1P(schemas/* string */.YjP(), Section);
/** GPUs in the output of `rocm-smi --showproductname --showdriverversion --showmeminfo vram --showmaxpower --showperflevel --json`. */
function parseRocmInventory(json, rocm) {
    const document = RocmSchema.safeParse(json);
    if (!document.success)
        return [];
    const driver = gpu_inventory_known(document.data.system?.['Driver version']);
    return Object.entries(document.data)
        .filter(([name]) => /^card\d+$/.test(name))
        .map(([, card]) => {
        const name = ['Card Series', 'Card series', 'Device Name', 'Card Model'].map((key) => gpu_inventory_known(card[key]));
        const bytes = gpu_sample_numberIn(card['VRAM Total Memory (B)']);
        return {
            name: name.find((text) => text !== null) ?? 'AMD GPU',
            vendor: 'amd',
            driver,
            runtime: rocm === null ? null : `ROCm ${rocm}`,
            memoryMiB: bytes === null ? null : bytes / 2 ** 20,
            powerLimitW: gpu_sample_numberIn(card['Max Graphics Package Power (W)']),
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
    const bytes = gpu_sample_numberIn(device.memory_physical_size_byte);
    return {
        name: device_name,
        vendor: 'intel',
        driver: gpu_inventory_known(device.driver_version),
        runtime: null,
        memoryMiB: bytes === null ? null : bytes / 2 ** 20,
        powerLimitW: null,
        ...unsaid,
        ecc: gpu_inventory_known(device.memory_ecc_state),
        pcie: pcieOf(gpu_inventory_known(device.pcie_generation), gpu_inventory_known(device.pcie_max_link_width)),
    };
}
/** Tools write `[N/A]`, `N/A`, `[Not Supported]` and the like for what they do not know. */
function gpu_inventory_known(given) {
    const text = typeof given === 'number' ? String(given) : given;
    if (typeof text !== 'string' || text === '')
        return null;
    return /^\[.*\]$|^(n\/a|err!|not supported|unknown error|.* deprecated)$/i.test(text) ? null : text;
}
const ValueSchema = schemas/* object */.Ikc({ value: schemas/* unknown */.L5J(), unit: schemas/* string */.YjP().optional() });
function amountOf(given) {
    const boxed = ValueSchema.safeParse(given);
    return gpu_sample_numberIn(boxed.success ? boxed.data.value : given);
}
/** amd-smi says MB and means MiB. */
const mebibytesOf = { B: 2 ** -20, KB: 2 ** -10, GB: 2 ** 10, TB: 2 ** 20 };
function gpu_inventory_mebibytes(given) {
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
var external_node_child_process_ = __webpack_require__(31421);
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
                    : new ToolError(ask_tool_failureOf(stderr, stdout, error.message), 'failed'));
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
function ask_tool_failureOf(...said) {
    const lines = said.flatMap((text) => text.split('\n')).map((line) => line.trim());
    return (lines.find((line) => line !== '') ?? '').slice(0, 200);
}
/** As text for people, of whatever was thrown. */
function messageOf(error) {
    return ask_tool_failureOf(error instanceof Error ? error.message : String(error));
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
    const text = await (0,external_node_fs_promises_.readFile)('/opt/rocm/.info/version', 'utf8').catch(() => '');
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
    const text = await (0,external_node_fs_promises_.readFile)('/etc/os-release', 'utf8').catch(() => '');
    return /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(text)?.[1] ?? null;
}
/** Node.js says `unknown` where the kernel names no model, as on most ARM machines. */
function cpuModel() {
    const model = (0,external_node_os_.cpus)()[0]?.model.trim().replace(/\s+/g, ' ');
    return model && model !== 'unknown' ? model : null;
}
async function lineOf(path) {
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => '');
    return text.trim() || null;
}

;// CONCATENATED MODULE: ./lib/platform/model-file.js



const model_file_HEAD_BYTES = 64;
/** Reads size and SHA-256 of model files; a file that was not written since is read once. */
function modelFileReader() {
    const known = new Map();
    return async (path) => {
        const stats = await (0,external_node_fs_promises_.stat)(path, { bigint: true }).catch(() => null);
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
        if (head.length < model_file_HEAD_BYTES)
            head += chunk.toString('latin1', 0, model_file_HEAD_BYTES);
    }
    return { bytes, sha256: hash.digest('hex'), head: head.slice(0, model_file_HEAD_BYTES) };
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
function onnx_nodes_countNodes(read, size) {
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
        return onnx_nodes_countNodes(read, (0,external_node_fs_.fstatSync)(file).size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
var external_node_module_ = __webpack_require__(98995);
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

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
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
    return (0,external_node_fs_promises_.access)((0,external_node_path_.join)(target, MARKER)).then(() => true, () => false);
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
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(staging, MARKER), '');
            await moveIntoPlace(staging, target);
        });
    }
    finally {
        // Where even this fails, the error that is on its way says why.
        await (0,external_node_fs_promises_.rm)(staging, { recursive: true, force: true }).catch(() => { });
    }
}
async function installPackage(staging, pinned, options) {
    const folder = (0,external_node_path_.join)(staging, 'node_modules', pinned.name);
    const tarball = (0,external_node_path_.join)(staging, `${pinned.name}.tgz`);
    await writing(folder, () => (0,external_node_fs_promises_.mkdir)(folder, { recursive: true }));
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
        await (0,external_node_fs_promises_.rm)(tarball);
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
    await (0,external_node_fs_promises_.rename)(staging, target).catch(async (cause) => {
        if (await isInstalled(target))
            return;
        if (codeOf(cause) !== 'ENOTEMPTY' && codeOf(cause) !== 'EEXIST')
            throw cause;
        await (0,external_node_fs_promises_.rm)(target, { recursive: true, force: true });
        await (0,external_node_fs_promises_.rename)(staging, target);
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
var external_node_events_ = __webpack_require__(78474);
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
const lines_LINE_CHARACTERS = 4000;
/** Calls back with each line of a text stream, ended as GitHub's runner ends lines: by LF, CR or CRLF. */
function onLines(stream, take) {
    let rest = '';
    stream.on('data', (chunk) => {
        // A CR at the very end may be the first half of a CRLF.
        const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            takePieces(line, take);
        while (rest.length > lines_LINE_CHARACTERS) {
            take(rest.slice(0, lines_LINE_CHARACTERS));
            rest = rest.slice(lines_LINE_CHARACTERS);
        }
    });
    stream.on('end', () => {
        if (rest !== '')
            takePieces(rest.replace(/\r$/, ''), take);
    });
}
function takePieces(line, take) {
    for (let start = 0; start === 0 || start < line.length; start += lines_LINE_CHARACTERS) {
        take(line.slice(start, start + lines_LINE_CHARACTERS));
    }
}

// EXTERNAL MODULE: ./lib/platform/process-group.js
var process_group = __webpack_require__(29644);
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
            const killOnExit = () => (0,process_group/* signalGroup */.i8)(leader, 'SIGKILL');
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
    const output = processes_collect(child, request.echo ? options.print : () => { });
    const memory = request.watchMemory && canWatchMemory() ? watchMemory(leader) : null;
    const stop = stopWhenDue(leader, request.timeoutMs, options.cancel);
    // How a process ended that has not heard its job says more than that it did not hear it.
    if (request.job)
        child.send(request.job, () => { });
    const ending = await processes_endingOf(child);
    const end = process.hrtime.bigint();
    const peakRssMiB = memory?.stop() ?? null;
    const stopped = stop.disarm();
    const left = stopped === null && (0,process_group/* isGroupAlive */.JM)(leader);
    if (stopped !== null || left)
        await (0,process_group/* endGroup */.N4)(leader);
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
async function processes_endingOf(child) {
    const [code, signal] = await (0,external_node_events_.once)(child, 'exit');
    return signal === null ? { kind: 'exited', code } : { kind: 'killed', signal };
}
/** Ends the group on time-out and on cancellation; `disarm` says which of the two it was, or null. */
function stopWhenDue(leader, timeoutMs, cancel) {
    let stopped = null;
    const stop = (reason) => {
        stopped ??= reason;
        void (0,process_group/* endGroup */.N4)(leader);
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
function processes_collect(child, show) {
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
    list: async (glob, folder) => Promise.all((await expandGlob(glob, folder)).map(result_files_describe)),
    remove: (path) => (0,external_node_fs_promises_.rm)(path, { force: true }),
    digest: async (path, bytes) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        if (bytes > 0)
            for await (const chunk of (0,external_node_fs_.createReadStream)(path, { end: bytes - 1 }))
                hash.update(chunk);
        return hash.digest('hex');
    },
};
async function result_files_describe(path) {
    const stats = await (0,external_node_fs_promises_.stat)(path, { bigint: true });
    if (!stats.isDirectory()) {
        return {
            path,
            kind: 'file',
            identity: identityOf(stats),
            inode: String(stats.ino),
            bytes: Number(stats.size),
        };
    }
    const names = (await (0,external_node_fs_promises_.readdir)(path, { recursive: true })).sort();
    const inner = await Promise.all(names.map((name) => (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(path, name), { bigint: true })));
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
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'aaco-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
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
    const usable = nodes.map((name) => (0,external_node_fs_promises_.access)((0,external_node_path_.join)(folder, name), external_node_fs_promises_.constants.R_OK | external_node_fs_promises_.constants.W_OK).then(() => true, () => false));
    return (await Promise.all(usable)).includes(true);
}
function vulkan_drivers_entriesOf(folder) {
    return (0,external_node_fs_promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./lib/telemetry/amd-smi.js


/** A value is `{value, unit}`, a plain number or the text `N/A`, also inside `{value: "N/A"}`. */
const Value = schemas/* union */.KCZ([schemas/* object */.Ikc({ value: schemas/* unknown */.L5J() }), schemas/* unknown */.L5J()])
    .transform((given) => gpu_sample_numberIn(isBoxed(given) ? given.value : given));
const amd_smi_Section = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const amd_smi_MetricSchema = schemas/* object */.Ikc({
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
const amd_smi_DocumentSchema = schemas/* union */.KCZ([
    schemas/* array */.YOg(amd_smi_MetricSchema),
    schemas/* object */.Ikc({ gpu_data: schemas/* array */.YOg(amd_smi_MetricSchema) }).transform((document) => document.gpu_data),
]);
/** Samples of all GPUs in the output of `amd-smi metric --json`; empty where it is of no known shape. */
function parseAmdSmiMetric(json, timestampNs) {
    const document = amd_smi_DocumentSchema.safeParse(json);
    return document.success ? document.data.map((metric) => amd_smi_sampleOf(metric, timestampNs)) : [];
}
function amd_smi_sampleOf(metric, timestampNs) {
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
    const device = gpu_sample_numberIn(cells[0]);
    if (cells.length !== nvidiaFields.length || device === null)
        return null;
    const [, gpuUtil, memUtil, temp, power, sclk, mclk, used, total, mask] = cells;
    return {
        ...emptySample(timestampNs, device),
        gpuUtilPct: gpu_sample_numberIn(gpuUtil),
        memUtilPct: gpu_sample_numberIn(memUtil),
        tempC: gpu_sample_numberIn(temp),
        powerW: gpu_sample_numberIn(power),
        sclkMHz: gpu_sample_numberIn(sclk),
        mclkMHz: gpu_sample_numberIn(mclk),
        vramUsedMiB: gpu_sample_numberIn(used),
        vramTotalMiB: gpu_sample_numberIn(total),
        throttle: nvidia_smi_reasonsOf(mask ?? ''),
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
function nvidia_smi_reasonsOf(mask) {
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
    const first = (names) => names.map((name) => gpu_sample_numberIn(card[name])).find((value) => value !== null) ?? null;
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
const xpu_smi_columns = [
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
    const known = xpu_smi_columns
        .map(([field, pattern]) => [field, names.findIndex((name) => pattern.test(name))])
        .filter(([, index]) => index !== -1);
    return (line, timestampNs) => {
        const cells = line.split(',');
        const id = gpu_sample_numberIn(cells[device]);
        if (cells.length !== names.length || id === null)
            return null;
        const values = known.map(([field, index]) => [field, gpu_sample_numberIn(cells[index])]);
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
    return gpu_sample_numberIn(boxed.success ? boxed.data.value : given);
});
const AmdProcessSchema = schemas/* object */.Ikc({
    pid: schemas/* number */.aig().int().positive(),
    name: schemas/* string */.YjP().optional(),
    mem_usage: Memory.optional(),
    memory_usage: schemas/* object */.Ikc({ vram_mem: Memory }).partial().optional(),
})
    .transform(({ pid, name, mem_usage, memory_usage }) => {
    const told = [mem_usage, memory_usage?.vram_mem].filter((value) => typeof value === 'number');
    return { pid, name: gpu_processes_named(name), memory: told.length === 0 ? null : Math.max(...told) };
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
        const memory = gpu_sample_numberIn(text);
        if (memory === null)
            return null;
        if (memory > 0)
            using.push({ pid: Number(pid), name: gpu_processes_named(name) });
    }
    return using;
}
function gpu_processes_named(name) {
    const text = name?.trim() ?? '';
    return text === '' || /^(n\/a|unknown)$/i.test(text) ? null : text;
}
function onceEach(processes) {
    return [...new Map(processes.map((one) => [one.pid, one])).values()];
}

;// CONCATENATED MODULE: ./lib/platform/gpu-processes.js




const gpu_processes_lists = {
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
    const list = gpu_processes_lists[tool];
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
    const namespace = await (0,external_node_fs_promises_.readlink)('/proc/self/ns/pid').catch(() => FIRST_NAMESPACE);
    return namespace !== FIRST_NAMESPACE;
}
/** Sets of variables that all processes of a job share and no others: by the runner, and in a job's container by GitHub. */
const marks = [['RUNNER_TRACKING_ID'], ['GITHUB_RUN_ID', 'GITHUB_JOB', 'RUNNER_NAME']];
/** Who started it, in whichever step; null where its environment does not tell, as that of other users. */
async function jobOf(pid) {
    const known = marks.filter((names) => names.every((name) => process.env[name]));
    if (known.length === 0)
        return null;
    const variables = (await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '')).split('\0');
    if (known.some((names) => names.every((name) => variables.includes(`${name}=${process.env[name]}`)))) {
        return 'this';
    }
    return known.some((names) => names.every((name) => variables.some((one) => one.startsWith(`${name}=`))))
        ? 'another'
        : null;
}

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
        child.once('close', (code) => resolve(ask_tool_failureOf(stderr(), `exit code ${code}`)));
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
    const tooLate = (0,promises_.setTimeout)(FIRST_ROW_MS, Number.POSITIVE_INFINITY, { ref: false });
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
    const parts = (cpus ?? ['']).map((cpu) => host_load_timesOf(procStat, `cpu${cpu}`));
    const known = parts.filter((part) => part !== null);
    if (known.length === 0 || known.length < parts.length)
        return null;
    const sum = (of) => known.reduce((total, part) => total + part[of], 0);
    return { busy: sum('busy'), idle: sum('idle'), steal: sum('steal') };
}
function host_load_timesOf(procStat, line) {
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


const host_meter_read = (path) => (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => '');
/** Measures the host's load from now until the returned function is called with the benchmark's own CPU time, in ms. */
async function startHostMeter() {
    const before = await cpuTimes();
    const start = process.hrtime.bigint();
    return async (ownCpuMs) => {
        const [after, pressure] = await Promise.all([cpuTimes(), host_meter_read('/proc/pressure/cpu')]);
        const seconds = Number(process.hrtime.bigint() - start) / 1e9;
        const ownTicks = ownCpuMs === null ? null : ownCpuMs / 10;
        return hostLoad(before, after, ownTicks, seconds, parsePressure(pressure));
    };
}
async function cpuTimes() {
    const [times, status] = await Promise.all([host_meter_read('/proc/stat'), host_meter_read('/proc/self/status')]);
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
    const energyJ = gpu_readings_total([...devices.values()].map((own) => (long ? energyOf(own, startNs, endNs) : null)));
    const values = {
        gpu_memory_peak_mib: gpu_readings_total(peaks.map(([device, own]) => (shared.has(device) ? null : gpu_readings_highest(own, 'vramUsedMiB')))),
        ...(timed === null
            ? { gpu_energy_j: energyJ }
            : { gpu_energy_per_iteration_j: energyJ === null ? null : energyJ / timed.iterations }),
        gpu_power_w: energyJ === null ? null : energyJ / ((endNs - startNs) / 1e9),
        gpu_util_pct: gpu_readings_average(windowed.flatMap(({ gpuUtilPct }) => gpuUtilPct ?? [])),
        gpu_clock_mhz: loadedClock(windowed),
        gpu_temp_max_c: gpu_readings_highest(whole, 'tempC'),
    };
    return Object.entries(values).flatMap(([metric, value]) => {
        if (value === null || value === undefined)
            return [];
        const { unit, direction } = sampledMetrics[metric];
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
function gpu_readings_highest(samples, quantity) {
    const known = samples.flatMap((sample) => sample[quantity] ?? []);
    return known.length === 0 ? null : known.reduce((a, b) => Math.max(a, b));
}
function gpu_readings_average(values) {
    return values.length === 0 ? null : (0,simple_statistics/* mean */.RE)([...values]);
}
/** The sum over all GPUs; null unless each of them tells. */
function gpu_readings_total(values) {
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

;// CONCATENATED MODULE: ./lib/telemetry/validity.js





/** Thirds of fewer iterations have medians that differ by chance. */
const validity_FEWEST_ITERATIONS = 30;
/** Label-blind judgement of one repetition: it never sees which side it judges, nor how its values compare with others. */
function validity_judge(seen, usual, limits) {
    const devices = [...(0,group_by/* groupBy */.$)(seen.gpu, ({ deviceId }) => deviceId)].map(([device, samples]) => ({ device, samples: measuring(samples, seen.timed) }));
    const called = (device) => (devices.length === 1 ? 'the GPU' : `GPU ${device}`);
    const looked = [
        ['throttling', validity_firstOf(devices, (one) => throttling(one, limits), called)],
        ['foreign-process', foreignProcess(seen.foreignGpuProcesses, seen.gpu, limits)],
        ['clock', validity_firstOf(devices, (one) => slowClock(one, usual, limits), called)],
        ['temperature', hot(seen.gpu, limits)],
        ['power-cap', validity_firstOf(devices, (one) => powerCap(one, limits), called)],
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
function validity_firstOf(devices, broken, called) {
    for (const device of devices) {
        const what = broken(device);
        if (what !== null)
            return `${called(device.device)} ${what}`;
    }
    return null;
}
function throttling({ samples }, limits) {
    return sharedReasons(samples, slowing, limits.throttledShare, (reasons, share) => {
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
    const { count, total } = samplesWith(reasons, samples);
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
    if (latencies.length < validity_FEWEST_ITERATIONS)
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
            await (0,promises_.setTimeout)(pauseMs, undefined, { signal: stopped.signal, ref: false });
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
        await (0,promises_.setTimeout)(pauseMs);
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
            const { invalid, disturbances } = validity_judge(observation, clocks.usual(benchmark.name), limits);
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
        source: openSource,
        resultFiles: resultFiles,
        parse: async (path, format) => parseSource(await openSource(path), format),
    };
}

;// CONCATENATED MODULE: ./lib/edge/bundle-folder.js


/**
 * The folder of the bundle that is running, with the worker beside it. Taken from the command line: ncc would resolve
 * import.meta.url while building, and copy what it finds there.
 */
function bundleFolder() {
    return (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? ''));
}

;// CONCATENATED MODULE: ./lib/edge/glob-within.js


/** Files of a checkout, named relative to `folder`: the same names are then looked up in the checkout of the base commit. */
function globWithin(folder) {
    return async (pattern) => (await expandGlob(pattern, folder)).map((path) => (0,external_node_path_.relative)(folder, path));
}

;// CONCATENATED MODULE: ./lib/edge/plan.js






/** What is to be measured in a checkout; wrong formats are told before an hour of measuring. */
async function plan_benchmarksIn(inputs, config, checkout) {
    const folder = (0,external_node_path_.join)(checkout, inputs['working-directory']);
    const benchmarks = await benchmarksOf(inputs, config, globWithin(folder));
    for (const benchmark of benchmarks) {
        if (benchmark.kind === 'command' && benchmark.format !== 'auto')
            findFormat(benchmark.format);
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
        telemetry: telemetryOf(inputs, config),
        onnxruntime: {
            path: inputs['onnxruntime-path'] ?? null,
            install: inputs['onnxruntime-install'] === 'auto',
        },
        worker: (0,external_node_path_.join)(bundleFolder(), 'worker.js'),
    };
}

;// CONCATENATED MODULE: ./lib/action/plan.js







/** What is to be measured, by a workflow run that may measure. */
async function plannedBenchmarks(session) {
    refuseToMeasure(session.event);
    await tellOtherCheckout(session);
    return plan_benchmarksIn(session.inputs, session.config, session.workspace);
}
/** What `actions/checkout` was told to take may be another commit than that of the run, which all is told of. */
async function tellOtherCheckout({ event, workspace }) {
    const head = await (0,git/* headCommit */.Qo)(workspace);
    if (head === null || [event.sha, event.reportSha].includes(head))
        return;
    if (!(await (0,git/* isCheckoutOf */.yI)(workspace, event.repository.name)))
        return;
    (0,core/* warning */.$e)(`The checkout is of commit ${head.slice(0, 12)} and this run of ${event.reportSha.slice(0, 12)}, so the result is told of a commit that was not measured. Leave out the ref: of actions/checkout, or give it a commit of this event.`);
}
/** Looks at this machine and starts telemetry. */
function measuringOf({ inputs, config }, cancel) {
    return beginMeasuring({
        ...measuringOptions(inputs, config),
        cancel,
        print: (line) => process.stdout.write(`${line}\n`),
        warn: (text) => (0,core/* warning */.$e)((0,plain_text/* plainText */.w)(text, 1000)),
        debug: core/* debug */.Yz,
        onGroup: (leader) => (0,remember/* remember */.k)('group', leader === null ? '' : String(leader)),
    });
}

;// CONCATENATED MODULE: ./lib/action/gate-mode.js










/** Measures, compares, tells; a failing verdict fails the job. */
async function performGate(session, cancel) {
    const benchmarks = await plannedBenchmarks(session);
    await underCheck(session, 'Measuring', cancel, async (check) => {
        const progress = (text) => {
            (0,core/* info */.pq)(text);
            check.progress.report(text);
        };
        const measuring = await measuringOf(session, cancel);
        try {
            const gated = await gate(gateRequest(session), gatePorts(session, benchmarks, measuring, progress));
            await check.progress.close();
            cancel.throwIfAborted();
            await handOver(session, gated.measured);
            const telemetry = measuring.telemetry();
            const { gpus } = measuring.machine;
            const result = await publish(session, {
                gated,
                mark: check.mark,
                pullRequest: session.event.pullRequest,
                run: ownRun(session),
                validity: validityFindings(telemetry, gpus),
                timelines: timelinesOf(telemetry, gpus),
            });
            // The annotations have said why already.
            if (result.fails)
                process.exitCode = 1;
        }
        finally {
            measuring.stop();
        }
    });
}

// EXTERNAL MODULE: ./lib/platform/github/job.js
var job = __webpack_require__(66444);
;// CONCATENATED MODULE: ./lib/action/measure-mode.js









/** Measures and stores; on the baseline branch with the history that later runs need. */
async function performMeasure(session, cancel) {
    const benchmarks = await plannedBenchmarks(session);
    const measuring = await measuringOf(session, cancel);
    try {
        const snapshot = await measureHere(session, benchmarks, measuring, core/* info */.pq);
        await keepSnapshot(session, snapshot);
        (0,job/* writeOutputs */.Kn)({ 'snapshot-path': snapshotPath(session) });
        await storeShard(session, isOnBaselineBranch(session) ? await carrying(session, snapshot) : snapshot);
    }
    finally {
        measuring.stop();
    }
}
/** What was measured is worth storing without a history, too. */
async function carrying(session, snapshot) {
    const { event, policy } = session;
    const base = await session.base();
    if (!base.ok)
        return snapshot;
    try {
        const run = { id: event.runId, workflowPath: event.workflowPath, shards: false };
        const found = await findStored(session, base.value, run);
        if (found.none !== null)
            (0,core/* info */.pq)(`The snapshot carries no history of earlier runs: ${found.none}`);
        return withHistory(snapshot, found, policy);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.d))
            throw error;
        (0,core/* warning */.$e)(`The snapshot carries no history of earlier runs: ${error.message}`);
        return snapshot;
    }
}

;// CONCATENATED MODULE: ./lib/baseline/attribute.js



/**
 * The evidence with the provenance that GitHub gives it, and without the history that it carries: nothing but what was
 * measured is left of its own. Throws InputError where it says of itself that it is another suite's or run's.
 */
function attribute_attribute(evidence, suite, origin) {
    const refuse = (why) => new errors/* InputError */.d({
        what: `the evidence of run ${origin.runId} cannot be used: ${why}`,
        next: "Run the pull request's workflow again",
    });
    if (evidence.name !== suite)
        throw refuse(`it is of the suite ${JSON.stringify(evidence.name)}`);
    const attributed = (snapshot, sha, checked) => {
        const run = { id: origin.runId, sha: checked ? sha : null };
        const { shard = null } = snapshot.provenance;
        const why = snapshotRefusal(snapshot, snapshotArtifactName(suite, shard), run, origin.repository);
        if (why !== null)
            throw refuse(why);
        const { history: _, ...measured } = snapshot;
        return { ...measured, provenance: { ...attribute_provenanceOf(origin, sha), shard } };
    };
    const { candidate, rerun, shards } = evidence;
    return {
        ...evidence,
        baseSha: origin.baseSha,
        candidate: candidate && attributed(candidate, origin.headSha, true),
        rerun: rerun && {
            candidate: attributed(rerun.candidate, origin.headSha, true),
            baseline: attributed(rerun.baseline, knownBase(rerun.baseline, origin), false),
        },
        ...(shards && { shards: shards.map((shard) => attributed(shard, origin.headSha, true)) }),
    };
}
/** A base commit that the run measured and GitHub does not confirm, as after a force-push, is an unknown one. */
function knownBase({ provenance }, { baseSha }) {
    return provenance.sha === baseSha ? baseSha : null;
}
function attribute_provenanceOf(origin, sha) {
    return {
        repository: origin.repository,
        sha,
        ref: null,
        event: 'pull_request',
        runId: origin.runId,
        runAttempt: origin.runAttempt,
        workflowPath: origin.workflowPath,
        pullRequest: origin.pullRequest,
    };
}

;// CONCATENATED MODULE: ./lib/baseline/result.js



/**
 * The result that a run stored for the suite, or `absent`. The run is the one of the `workflow_run` event; where attempts
 * left several, the latest counts. Throws InputError where it is no text.
 */
async function findResult(history, request) {
    const name = resultArtifactName(request.name);
    const artifacts = await history.artifactsOf(request.runId, name);
    if (!artifacts.ok)
        return artifacts;
    const artifact = latest(artifacts.value.filter((one) => one.name === name && one.runId === request.runId));
    if (!artifact)
        return (0,answer/* noAnswer */.qE)('absent', `run ${request.runId} has stored no ${name}`);
    if (artifact.expired)
        return (0,answer/* noAnswer */.qE)('gone', `${name} of run ${request.runId} has expired`, 'Run it again');
    if (artifact.size > request.maxBytes) {
        return (0,answer/* noAnswer */.qE)('broken', `${name} of run ${request.runId} has ${artifact.size} bytes, more than is read`);
    }
    const file = await history.read(artifact, RESULT_ENTRY);
    return file.ok ? (0,answer/* answer */.ZF)({ artifact: name, text: decodeStored(file.value, name) }) : file;
}
function latest(artifacts) {
    return artifacts.toSorted((a, b) => b.id - a.id)[0];
}

;// CONCATENATED MODULE: ./lib/compare/replay-looks.js



/**
 * The last look at a finished interleaved measurement, recomputed from its repetitions alone: each look sees the pairs that
 * had been measured by then, and is taken if every benchmark that was undecided before has them. Throws InputError where
 * there are too few for the first look.
 */
function replayLooks({ baseline, candidate, policy }) {
    const plan = looks_looks({ alpha: policy.alpha });
    let last = null;
    for (const { pairs, alpha, confidence } of plan) {
        if (!haveRepetitions([baseline, candidate], last?.undecided ?? 'all', pairs))
            break;
        const sides = { baseline: [upTo(baseline, pairs)], candidate: upTo(candidate, pairs) };
        const previous = last?.comparisons ?? [];
        last = interleavedLook({ ...sides, policy, alpha, confidence, previous });
        if (last.undecided.length === 0)
            break;
    }
    if (last !== null)
        return last;
    throw new errors/* InputError */.d({
        what: `the interleaved measurement has fewer than the ${plan[0]?.pairs ?? 0} pairs of the first look`,
        next: 'Run the job again',
    });
}
function haveRepetitions(sides, benchmarks, pairs) {
    const own = sides
        .flatMap(({ measurements }) => measurements)
        .filter(({ benchmark }) => benchmarks === 'all' || benchmarks.includes(benchmark));
    return own.length > 0 && own.every(({ repetitions }) => repetitions.length >= pairs);
}
function upTo(snapshot, pairs) {
    return {
        ...snapshot,
        measurements: snapshot.measurements.map(({ additive, ...measurement }) => ({
            ...measurement,
            repetitions: measurement.repetitions.slice(0, pairs),
            ...(additive && { additive: { ...additive, terms: additive.terms.slice(0, pairs) } }),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/rejudge.js




const THERE = 'the job of the pull request';
/**
 * What `gate` made of a measurement, computed again from its numbers, by a policy and a baseline that can be trusted.
 * Throws InputError where the numbers are too few for what they claim to be.
 */
async function rejudge(request, evidence, findBaseline) {
    const { policy } = request;
    const notes = ['All numbers are those of the run; comparisons and verdict were computed again from them.'];
    const { candidate, shards } = evidence;
    if (shards) {
        return gateShards(request, { findShards: async () => shards, findBaseline, keep: async () => { } }, notes);
    }
    if (evidence.rerun && (candidate === null || request.baseline === 'rerun')) {
        const fresh = replayed(evidence.rerun, policy);
        return gatedByRerun(request, fresh, { notes, warnings: [] }, THERE);
    }
    if (candidate === null) {
        throw new errors/* InputError */.d({
            what: 'the evidence holds no candidate',
            next: "Run the pull request's workflow again",
        });
    }
    const found = await findBaseline();
    const screened = heldAgainstHistory(found, candidate, policy);
    const open = request.baseline === 'auto' && evidence.rerun ? leftOpen(screened) : [];
    const fresh = open.length > 0 && evidence.rerun ? tryReplay(evidence.rerun, policy) : null;
    if (fresh === null || fresh instanceof errors/* InputError */.d) {
        const warnings = fresh === null ? [] : [`History decides alone: ${fresh.message}`];
        return gated(request, screened, found, candidate, { notes, warnings });
    }
    const told = { notes: [...notes, openNote(open)], warnings: [] };
    return gated(request, confirmedBy(screened, open, fresh, THERE), found, candidate, told);
}
function tryReplay(rerun, policy) {
    try {
        return replayed(rerun, policy);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.d)
            return error;
        throw error;
    }
}
function replayed(rerun, policy) {
    return { ...rerun, look: replayLooks({ ...rerun, policy }), notes: [] };
}

;// CONCATENATED MODULE: ./lib/action/report-mode.js


















/**
 * Publishes the result of a pull request's run that could not do so itself. Only the numbers of its artifact are used:
 * which pull request it is, what it is compared with and what that means is found out here. Where there is nothing to
 * publish it ends quietly; a regression fails the run that measured it, not this one.
 */
async function performReport(session, cancel) {
    const run = measuredRun(session);
    if (run === null)
        return;
    const pulls = orThrow(await findPullRequests(session.github, session.event, run));
    if (pulls.length === 0) {
        return (0,core/* notice */.lm)(`Run ${run.id} is of no open pull request's latest commit, so there is nothing to report.`);
    }
    const evidence = await readEvidence(session, run);
    if (evidence === null)
        return;
    const pull = measuredPull(pulls, evidence);
    const base = await baseOf(session, pull, evidence.baseSha);
    const own = attribute_attribute(evidence, session.inputs.name, originOf(session, run, pull, base));
    await underCheck(session, 'Reporting', cancel, async (check) => {
        const gated = await report_mode_judge(session, own, run, base);
        cancel.throwIfAborted();
        await tellOf(session, gated, run, pull, check.mark);
    });
}
function report_mode_judge(session, evidence, run, base) {
    const { inputs, policy } = session;
    const request = { name: inputs.name, policy, onBaselineBranch: false, baseline: baselineInput(session) };
    const measured = { ...run, shards: evidence.shards !== undefined };
    return rejudge(request, evidence, () => findBaselineOf(session, async () => base, measured));
}
async function tellOf(session, gated, run, pull, mark) {
    await keepSnapshot(session, gated.candidate);
    const { telemetry, environment } = gated.candidate;
    const { shards } = gated.measured;
    await publish(session, {
        gated,
        mark,
        pullRequest: pull,
        run,
        validity: shards
            ? shards.flatMap((shard) => findingsOf(shard, session.inputs.name))
            : validityFindings(telemetry, environment.gpus),
        timelines: shards ? [] : timelinesOf(telemetry, environment.gpus),
    });
}
/** Of several pull requests of one commit that of which the evidence is. It names it, and can name none of another commit. */
function measuredPull(pulls, { candidate, rerun, shards }) {
    const [only, ...others] = pulls;
    if (only && others.length === 0)
        return only;
    const { pullRequest } = (candidate ?? rerun?.candidate ?? shards?.[0])?.provenance ?? {};
    const named = pulls.find(({ number }) => number === pullRequest);
    if (named)
        return named;
    const numbers = pulls.map(({ number }) => `#${number}`).join(', ');
    throw new errors/* InputError */.d({
        what: `the pull requests ${numbers} have the same commit, and the evidence is of none of them`,
        next: "Run the pull request's workflow again",
    });
}
/** The run of a pull request that this one follows; null, with a notice, where it was another event's. */
function measuredRun({ event, inputs }) {
    const run = event.triggeringRun;
    if (run === null) {
        throw new errors/* InputError */.d({
            what: `mode: report publishes what another run has measured, and this run was started by ${event.name}`,
            next: 'Use it in a workflow of its own with on: workflow_run, types: [completed]',
        });
    }
    const why = whyNotMeasured(run, inputs.workflow ?? null);
    if (why === null)
        return run;
    (0,core/* notice */.lm)(`Run ${run.id} ${why}, so there is nothing to report.`);
    return null;
}
function whyNotMeasured({ event, workflowPath }, trusted) {
    if (event !== 'pull_request')
        return `was started by ${event}, not by a pull request`;
    if (trusted === null || workflowPath === trusted)
        return null;
    return `is of ${workflowPath}, not of ${trusted}`;
}
async function readEvidence({ inputs, github }, run) {
    const history = createRunHistory(github, EVIDENCE_LIMITS);
    const stored = await findResult(history, {
        name: inputs.name,
        runId: run.id,
        maxBytes: EVIDENCE_LIMITS.zipBytes,
    });
    if (stored.ok)
        return parseEvidence(stored.value.text, `${stored.value.artifact} of run ${run.id}`);
    if (stored.trouble.kind !== 'absent' && stored.trouble.kind !== 'gone')
        throw (0,answer/* troubleError */.oA)(stored.trouble);
    (0,core/* notice */.lm)(`${(0,answer/* formatTrouble */.Vk)(stored.trouble)} It failed before it had measured, or told its result itself.`);
    return null;
}
/**
 * The commit that the candidate was compared with: what the run claims, if that lies on the pull request's base branch and
 * not before the merge base, as the first parent of every test merge does; else the merge base.
 */
async function baseOf(session, pull, claimed) {
    const { github, event, baselineBranch } = session;
    const checkout = { head: null, parents: [] };
    const base = await findBaseCommit(github, { ...event, pullRequest: pull }, checkout, baselineBranch);
    if (!base.ok || claimed === null || claimed === base.value)
        return base;
    const { isAncestor } = createRunHistory(github);
    const lies = await Promise.all([isAncestor(claimed, pull.baseBranch), isAncestor(base.value, claimed)]);
    return lies.every((one) => one.ok && one.value) ? (0,answer/* answer */.ZF)(claimed) : base;
}
function originOf({ event }, run, pull, base) {
    return {
        repository: event.repository.name,
        runId: run.id,
        runAttempt: run.attempt,
        workflowPath: run.workflowPath,
        headSha: run.headSha,
        baseSha: base.ok ? base.value : null,
        pullRequest: pull.number,
    };
}
function orThrow(answered) {
    if (answered.ok)
        return answered.value;
    throw (0,answer/* troubleError */.oA)(answered.trouble);
}

;// CONCATENATED MODULE: ./lib/action/perform.js





/** Does what the input `mode` says. Throws for whatever keeps it from that. */
async function perform(cancel) {
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


/***/ })

};
