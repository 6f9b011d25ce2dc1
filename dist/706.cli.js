export const id = 706;
export const ids = [706];
export const modules = {

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xq: () => (/* binding */ mergeEntries)
/* harmony export */ });
/* unused harmony exports carriedHistory, historyEntryOf */
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5746);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4433);


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


/***/ }),

/***/ 5746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareEnvironments),
/* harmony export */   S: () => (/* binding */ environmentHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2972);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3523);



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
    const machine = several ? [] : differ(_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFields */ .NN);
    const own = new Map(shared.map((name) => [
        name,
        [
            ...(several ? differ((environment) => (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFields */ .NN)((0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(environment, name))) : []),
            ...differ((environment) => (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkFields */ .zR)(environment, name)),
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
    const machine = (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(environment, owners[0] ?? benchmark);
    const lines = [(0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFields */ .NN)(machine), ...owners.map((name) => (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkFields */ .zR)(environment, name))]
        .flatMap((fields) => [...fields])
        .filter(([field, value]) => value !== null && !isIgnored(field) && !isMemory(field))
        .map(([field, value]) => `${field}=${value}`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
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
    const matchers = [...neverDecide, ...ignore].map(_model_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .f);
    return (field) => matchers.some((matches) => matches(field)) || isOfTheRun(field);
}
function isOfTheRun(field) {
    return field.startsWith('reported.') && ofTheRun.test(field.replaceAll(/([a-z])([A-Z])/g, '$1_$2'));
}
/** The benchmarks of the environment that `benchmark` is or lies below. */
function ownersOf(benchmark, names) {
    return names.filter((name) => name === benchmark || benchmark.startsWith(`${name}/`));
}


/***/ }),

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zs: () => (/* binding */ centerOf),
  IP: () => (/* binding */ inUnit),
  oR: () => (/* binding */ joined),
  lc: () => (/* binding */ samplesOf),
  PG: () => (/* binding */ warmUpsOf)
});

// EXTERNAL MODULE: ./lib/model/formula.js
var model_formula = __webpack_require__(5807);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/unit.js
var model_unit = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/statistics/autocorrelation.js
var autocorrelation = __webpack_require__(5098);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
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
    return Array.from({ length: Math.floor(values.length / BATCH) }, (_, batch) => (0,quantile/* median */.JZ)(values.slice(batch * BATCH, (batch + 1) * BATCH)));
}

;// CONCATENATED MODULE: ./lib/compare/sample.js






/** A shorter series of iterations does not show where its warm-up ends. */
const FEWEST_ITERATIONS = 50;
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
        const cut = warmUps.get((0,metric/* metricId */.yo)(measurement))?.cut ?? 0;
        return [center(measurement, cut), tail(measurement, cut, 'p95'), tail(measurement, cut, 'p99')];
    });
    const merged = new Map();
    for (const sample of [...samples.filter((sample) => sample !== null), ...condensedSamples(snapshot)]) {
        const known = merged.get((0,metric/* metricId */.yo)(sample));
        merged.set((0,metric/* metricId */.yo)(sample), known === undefined ? sample : joined(known, sample));
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
        const known = processes.get((0,metric/* metricId */.yo)(measurement)) ?? [];
        known.push(...measurement.repetitions.filter((values) => values.length > 0));
        processes.set((0,metric/* metricId */.yo)(measurement), known);
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
            total: (0,model_formula/* addTerms */.dR)(first.additive.total, added.additive.total),
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
    return (additive && (0,model_formula/* evaluate */._3)(additive.formula, additive.total)) ?? (0,quantile/* median */.JZ)(values);
}
function center(measurement, cut) {
    const { benchmark, metric, unit, direction, additive } = measurement;
    const values = additive ? recomputed(measurement, additive) : observed(measurement, cut);
    if (values.length === 0)
        return null;
    return {
        benchmark,
        metric,
        unit,
        direction,
        values,
        additive: additive
            ? { formula: additive.formula, total: additive.terms.flat().reduce(model_formula/* addTerms */.dR, {}) }
            : null,
        tail: null,
        condensed: false,
    };
}
function observed({ grain, repetitions }, cut) {
    if (grain === 'repetition')
        return repetitions.flat();
    return steady(repetitions, cut).map(quantile/* median */.JZ);
}
function recomputed({ grain }, { formula, terms }) {
    const units = grain === 'repetition'
        ? terms.flat()
        : terms.filter((own) => own.length > 0).map((own) => own.reduce(model_formula/* addTerms */.dR, {}));
    return units.map((own) => (0,model_formula/* evaluate */._3)(formula, own)).filter((value) => value !== null);
}
function tail(measurement, cut, tail) {
    const { benchmark, metric, unit, direction, grain, additive } = measurement;
    if (grain === 'repetition' || direction !== 'lower' || additive)
        return null;
    const repetitions = steady(measurement.repetitions, cut);
    const fewest = Math.min(...repetitions.map((values) => values.length));
    if (repetitions.length === 0 || fewest < shownFrom[tail])
        return null;
    return {
        benchmark,
        metric: `${metric}.${tail}`,
        unit,
        direction,
        values: repetitions.map((values) => (0,quantile/* quantile */.YV)(values, level[tail])),
        additive: null,
        tail: { tail, fewest, exceedances: () => (0,quantile/* median */.JZ)(repetitions.map(independent)) * (1 - level[tail]) },
        condensed: false,
    };
}
function condensedSamples({ aggregates = [], measurements }) {
    const raw = new Set(measurements.map(metric/* metricId */.yo));
    return aggregates
        .filter((aggregate) => !raw.has((0,metric/* metricId */.yo)(aggregate)))
        .map(({ benchmark, metric, unit, direction, statistic, value }) => ({
        benchmark,
        metric: `${metric}.${statistic}`,
        unit,
        direction,
        values: [value],
        additive: null,
        tail: null,
        condensed: true,
    }));
}
/** So many independent values carry the information of these. */
function independent(values) {
    return values.length / (0,autocorrelation/* integratedAutocorrelation */.r)(values);
}
/** What follows the warm-up; a repetition that is shorter than it keeps its later half. */
function steady(repetitions, cut) {
    return repetitions
        .filter((values) => values.length > 0)
        .map((values) => values.slice(Math.min(cut, Math.floor(values.length / 2))));
}


/***/ }),

/***/ 2972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ machineFields),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   pj: () => (/* binding */ environmentFields),
/* harmony export */   zR: () => (/* binding */ benchmarkFields)
/* harmony export */ });
/* harmony import */ var _shard_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);

/** The dated version that hosted runners append to the name of their image: `ubuntu24 20261110.1`. */
const imageVersion = / (\d{8}\.\d+(?:\.\d+)*)$/;
/**
 * What concerns every benchmark: `cpu.model`, `gpus.count`, `gpus.0.name`, … Runners update Node and their image every
 * few weeks, and measured programs seldom see it: Node's major version stands for it, and the image's date is a field of
 * its own, `os.imageVersion`.
 */
function machineFields(of) {
    const { benchmarks: _, os, node, gpus, ...machine } = of;
    const fields = new Map();
    const version = imageVersion.exec(os.image ?? '')?.[1];
    const image = os.image?.replace(imageVersion, '') ?? null;
    flatten({
        os: { ...os, image, imageVersion: version },
        ...machine,
        node: node.split('.')[0],
        gpus: { count: gpus.length, ...gpus },
    }, '', fields);
    return fields;
}
/** The machine that a benchmark ran on. */
function machineOf(environment, benchmark) {
    return environment.benchmarks[benchmark]?.machine ?? environment;
}
/** What concerns one benchmark: `benchmarks.resnet.provider.used`, …, also where a merge of shards calls it `resnet@a100`. */
function benchmarkFields(environment, name) {
    const { machine: _, shard, ...own } = environment.benchmarks[name] ?? {};
    const fields = new Map();
    flatten(own, `benchmarks.${(0,_shard_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .M)(name, shard)}`, fields);
    return fields;
}
/** All of the environment; the machines of a merge of shards are `shards.a100.cpu.model`, … */
function environmentFields(environment) {
    const fields = new Map();
    const machines = Object.values(environment.benchmarks).filter(({ machine }) => machine);
    if (machines.length === 0)
        for (const [field, value] of machineFields(environment))
            fields.set(field, value);
    for (const { shard = '', machine } of machines) {
        if (machine)
            flatten(Object.fromEntries(machineFields(machine)), `shards.${shard}`, fields);
    }
    for (const [name, { machine: _, shard: __, ...own }] of Object.entries(environment.benchmarks)) {
        flatten(own, `benchmarks.${name}`, fields);
    }
    return Object.fromEntries(fields);
}
function flatten(value, field, fields) {
    if (value === undefined)
        return;
    if (value === null || typeof value !== 'object') {
        fields.set(field, value === null ? null : String(value));
        return;
    }
    for (const [key, child] of Object.entries(value)) {
        flatten(child, field === '' ? key : `${field}.${key}`, fields);
    }
}


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
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


/***/ }),

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shardName),
/* harmony export */   M: () => (/* binding */ plainName)
/* harmony export */ });
/** The name of a benchmark that shards are told apart in: `resnet@a100`. A suite without shards keeps the plain name. */
function shardName(benchmark, shard) {
    return shard === null ? benchmark : `${benchmark}@${shard}`;
}
/** The name without the shard that `shardName` added. */
function plainName(benchmark, shard) {
    return shard && benchmark.endsWith(`@${shard}`) ? benchmark.slice(0, -shard.length - 1) : benchmark;
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ alignStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   ZT: () => (/* binding */ alignEnd)
/* harmony export */ });
/** Characters that terminals draw two cells wide. */
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const combining = /\p{M}/u;
/** Cells that one line of plain text takes in a monospaced font. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
/** `text` padded at its end, or cut with `…`, to exactly `width` cells. */
function alignStart(text, width) {
    const fitting = displayWidth(text) <= width ? text : cut(text, width);
    return fitting + ' '.repeat(width - displayWidth(fitting));
}
/** `text` padded at its start to at least `width` cells. */
function alignEnd(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
function cut(text, width) {
    let taken = '';
    for (const character of text) {
        if (displayWidth(taken + character) > width - 1)
            break;
        taken += character;
    }
    return `${taken}…`;
}


/***/ }),

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ toRow),
/* harmony export */   Vk: () => (/* binding */ acceptedWords),
/* harmony export */   Yb: () => (/* binding */ ACCEPTED_ICON),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   d$: () => (/* binding */ arrows)
/* harmony export */ });
/* harmony import */ var _model_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1984);



const arrows = { lower: '\u00a0↓', higher: '\u00a0↑', none: '' };
function toRow(comparison) {
    const scale = scaleOf(comparison);
    const sides = formatSides(comparison);
    const estimate = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEstimate */ .eG)(comparison.change, comparison.interval, scale);
    return {
        comparison,
        ...sides,
        change: estimate.change,
        interval: estimate.interval === '' ? '' : `(${estimate.interval})`,
        p: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(comparison.p),
        rankP: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(rankP(comparison)),
        q: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(comparison.q),
        n: `${comparison.n.baseline} v ${comparison.n.candidate}`,
        limit: formatThreshold(comparison, scale),
        margin: uncompared.has(comparison.outcome) ? _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj : formatFraction(comparison.margin, scale),
        detectable: comparison.minimumDetectableChange === null
            ? _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj
            : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(comparison.minimumDetectableChange, scale),
        arrow: arrows[comparison.direction],
    };
}
function rankP({ test, p, mannWhitneyP }) {
    return mannWhitneyP ?? (test?.startsWith('mann-whitney') ? p : null);
}
/** Rates and percentages are compared by difference, in points; all else by ratio. */
function scaleOf(comparison) {
    return (0,_model_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .changesInPoints */ .Qm)(comparison) ? 'points' : 'percent';
}
function formatSides(comparison) {
    const { center, counts, outcome } = comparison;
    const sides = counts === undefined
        ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(center.baseline, center.candidate, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(comparison.unit, 20))
        : { baseline: rate(counts.baseline), candidate: rate(counts.candidate) };
    if (outcome === 'new')
        return { ...sides, baseline: _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj };
    const isGone = outcome === 'missing' || (outcome === 'incomparable' && center.candidate === null);
    return isGone ? { ...sides, candidate: 'missing' } : sides;
}
function rate(count) {
    return `${count.events}/${count.trials}`;
}
/** Nothing is held against the limit of what was not compared. */
const uncompared = new Set(['incomparable', 'missing', 'new']);
function formatThreshold(comparison, scale) {
    if (comparison.gate === 'report' || comparison.direction === 'none')
        return _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
    if (uncompared.has(comparison.outcome))
        return _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
    const relative = formatFraction(comparison.threshold, scale);
    const { floor, unit } = comparison;
    return floor === null ? relative : `${relative}, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConfigured */ .q1)(floor, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(unit, 20))}`;
}
/** A metric without tolerance is compared exactly. */
function formatFraction(fraction, scale) {
    return fraction === 0 ? 'exact' : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .tW)(fraction, scale);
}
const outcomeIcons = {
    regressed: '❌',
    missing: '❌',
    improved: '⚡',
    unchanged: '➖',
    inconclusive: '❔',
    incomparable: '🚫',
    new: '🆕',
};
const mildIcons = { fail: '❌', warn: '⚠️', report: 'ℹ️' };
/** Of what would be bad, had nobody accepted it. */
const ACCEPTED_ICON = '☑️';
/** One sign for what happened and how bad it is. */
function iconOf(outcome, gate = 'fail') {
    return outcome === 'regressed' || outcome === 'missing' ? mildIcons[gate] : outcomeIcons[outcome];
}
/** `accepted by @octo until 2026-12-31: the new tokenizer`; empty where nobody accepted it. */
function acceptedWords({ accepted }) {
    if (!accepted)
        return '';
    const { by, reason, until } = accepted;
    return `accepted by ${by}${until === null ? '' : ` until ${until}`}: ${reason}`;
}


/***/ }),

/***/ 5154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2269);

/** Rows as aligned lines for a terminal: the first `left` columns flush left, the others flush right. */
function table(rows, left) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => (column < left ? _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignStart */ .CT : _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignEnd */ .ZT)(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ integratedAutocorrelation)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);

/** Products that the sum over lags may cost; a longer memory than that allows is understated. */
const MAXIMUM_PRODUCTS = 1e8;
/**
 * Integrated autocorrelation time τ ≥ 1 of a series in order of time: so many values carry the information of one
 * independent value. 1 + 2·Σρ, ended by Geyer's initial monotone sequence (Geyer 1992): sums of neighbouring ρ, while
 * they are positive, none counting more than the one before. Throws for an empty series.
 */
function integratedAutocorrelation(values) {
    const center = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(values);
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


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ changePoints)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
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

// EXTERNAL MODULE: ./lib/statistics/spread.js
var spread = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/statistics/student-t.js
var student_t = __webpack_require__(1294);
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
        const sd = (0,spread/* pooledStandardDeviation */.e)([before, after]) ?? 0;
        if (sd === 0)
            return { index, p: change === 0 ? 1 : 0, change, effect: change === 0 ? 0 : Infinity };
        const effect = Math.abs(change) / sd;
        const t = effect / Math.sqrt(1 / before.length + 1 / after.length);
        return { index, p: 2 * (0,student_t/* studentUpperTail */.g)(t, before.length + after.length - 2), change, effect };
    });
}
function leastOf(items, key) {
    return items.reduce((least, item) => (least === undefined || key(item) < key(least) ? item : least), undefined);
}


/***/ }),

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
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


/***/ }),

/***/ 272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ squaredDeviations),
/* harmony export */   e: () => (/* binding */ pooledStandardDeviation)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);

/** Σ(x − mean)² and the degrees of freedom it has, n − 1. */
function squaredDeviations(values) {
    const center = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(values);
    return { sum: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(values.map((value) => (value - center) ** 2)), df: values.length - 1 };
}
/**
 * Standard deviation within the samples, each about its own mean (n − 1 in the denominator each); null where no sample
 * has two values, since then nothing is known of it.
 */
function pooledStandardDeviation(samples) {
    const parts = samples.filter((values) => values.length > 1).map(squaredDeviations);
    if (parts.length === 0)
        return null;
    return Math.sqrt((0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(parts.map((part) => part.sum)) / (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(parts.map((part) => part.df)));
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile),
/* harmony export */   g: () => (/* binding */ studentUpperTail)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);

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
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}
/**
 * The t > 0 with P(T > t) = tail < ½. On logarithmic axes the tail is concave and falling: after its first step Newton's
 * method is beyond the root and comes back without passing it; the normal quantile keeps that first step short.
 */
function upperQuantile(tail, df) {
    let t = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(tail);
    for (let step = 0; step < 100; step++) {
        const above = studentUpperTail(t, df);
        const next = t * (above / tail) ** (above / (t * density(t, df)));
        if (Math.abs(next - t) <= 1e-15 * t)
            return next;
        t = next;
    }
    return t;
}
function density(t, df) {
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


/***/ })

};
