export const id = 164;
export const ids = [164];
export const modules = {

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/formats/syntax/json.js
var json = __webpack_require__(5470);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/platform/write-files.js
var write_files = __webpack_require__(502);
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
var report_outline = __webpack_require__(6168);
// EXTERNAL MODULE: ./lib/report/phrase.js
var report_phrase = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/model/environment-fields.js
var environment_fields = __webpack_require__(2972);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
// EXTERNAL MODULE: ./lib/model/batch.js
var model_batch = __webpack_require__(6989);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
;// CONCATENATED MODULE: ./lib/report/figures.js




const LAUNCH_TAX = 'Launch tax';
/** How a figure that does not explain itself is made; null where there is none. */
function noteOn(figures) {
    const taxed = figures.some(({ name }) => name === LAUNCH_TAX);
    return taxed
        ? `${LAUNCH_TAX}: the share of kernels under 10 µs times thousands of launches a second.`
        : null;
}
/**
 * Figures of a benchmark: throughput and steadiness of a model's timed iterations, then those of its kernels. What neither side
 * knows is left out, and what is said of GPUs never comes from nodes of the host.
 */
function figuresOf(benchmark, baseline, candidate) {
    return [...latencyQuantities(benchmark, candidate), ...kernelQuantities(baseline, candidate)].flatMap(([name, unit, of]) => {
        const [before, after] = [baseline === null ? null : of(baseline), of(candidate)];
        return before === null && after === null ? [] : [{ name, ...(0,number/* formatPair */.kI)(before, after, unit) }];
    });
}
function latencyQuantities(benchmark, { snapshot }) {
    const batch = (0,model_batch/* batchOf */.K)(snapshot.environment.benchmarks[benchmark]?.inputs);
    const ofLatencies = (what) => (side) => {
        const values = latencies(side, benchmark);
        return values.length === 0 || (0,simple_statistics/* sum */.cz)(values) === 0 ? null : what(values);
    };
    return [
        [
            batch === null ? 'Throughput' : `Throughput at batch ${batch}`,
            batch === null ? 'runs/s' : 'samples/s',
            ofLatencies((values) => ((batch ?? 1) * 1000 * values.length) / (0,simple_statistics/* sum */.cz)(values)),
        ],
        ['Jitter, slowest − fastest', 'ms', ofLatencies((values) => (0,quantile/* quantile */.YV)(values, 1) - (0,quantile/* quantile */.YV)(values, 0))],
        [
            'Coefficient of variation',
            '%',
            ofLatencies((values) => (100 * (0,simple_statistics/* standardDeviation */.Fx)(values)) / (0,simple_statistics/* mean */.RE)(values)),
        ],
        ['Warm-up effect', '%', ({ limit }) => limit?.indicators.warmupEffectPct ?? null],
    ];
}
/** Of the iterations that a model's own worker timed. */
function latencies({ snapshot }, benchmark) {
    const own = snapshot.measurements.find((each) => each.benchmark === benchmark && each.metric === 'latency_ms' && each.grain === 'iteration');
    return own === undefined ? [] : own.repetitions.flat();
}
function kernelQuantities(baseline, { kernels }) {
    if (kernels === null)
        return [];
    const scaled = kernels.inferences !== null && baseline?.kernels?.inferences !== null;
    const each = scaled ? ' per iteration' : '';
    const perIteration = (of) => (side) => side.kernels === null ? null : of(side.kernels.metrics) / (scaled ? (side.kernels.inferences ?? 1) : 1);
    const metric = (of) => (side) => side.kernels === null ? null : of(side.kernels.metrics);
    const noun = kernels.metrics.source === 'device' ? 'Kernel' : 'Node';
    const both = [
        [`${noun}s${each}`, '', perIteration(({ totalKernelCount }) => totalKernelCount)],
        [`${noun} time${each}`, 'ms', perIteration(({ totalKernelTimeMs }) => totalKernelTimeMs)],
        [`Mean ${noun.toLowerCase()}`, 'us', metric(({ avgKernelDurationUs }) => avgKernelDurationUs)],
    ];
    if (kernels.metrics.source !== 'device')
        return both;
    return [
        ...both,
        ['Kernels under 10 µs', '%', metric(({ microkernelPct }) => microkernelPct)],
        [
            'GPU active',
            '%',
            metric(({ gpuActiveRatio }) => (gpuActiveRatio === null ? null : 100 * gpuActiveRatio)),
        ],
        ['Launches per second', '', metric(({ launchRatePerSec }) => launchRatePerSec)],
        [LAUNCH_TAX, '', metric(({ launchTaxScore }) => launchTaxScore)],
        ['Kernels per node of the model', '', metric(({ kernelAmplificationRatio }) => kernelAmplificationRatio)],
    ];
}

;// CONCATENATED MODULE: ./lib/report/profiles.js




/** The profiles of all benchmarks of the candidates; one that several have is that of the first. */
function profilesOfAll(earlier, candidates) {
    const all = candidates.flatMap((candidate) => profilesOf(earlier, candidate));
    return [...groupBy(all, ({ benchmark }) => benchmark).values()].flatMap((own) => own.slice(0, 1));
}
/** The profiles of the candidate's benchmarks beside those of the first of `earlier` that can be compared with each. */
function profilesOf(earlier, candidate) {
    const baselines = earlier.filter((snapshot) => snapshot !== candidate);
    const known = [...(candidate.classification ?? []), ...(candidate.kernels ?? [])];
    return [...new Set(known.map(({ benchmark }) => benchmark))].map((benchmark) => {
        const now = sideOf(candidate, benchmark);
        const comparable = baselines
            .filter((baseline) => groundOf(baseline, benchmark) === groundOf(candidate, benchmark))
            .map((baseline) => comparableSide(sideOf(baseline, benchmark), now));
        const traced = comparable.find(({ kernels }) => kernels !== null);
        const before = traced ?? comparable.find(({ limit }) => limit !== null) ?? null;
        return {
            benchmark,
            limit: now.limit && { baseline: before?.limit ?? null, candidate: now.limit },
            figures: figuresOf(benchmark, before, now),
            kernels: now.kernels && compareKernels(before?.kernels ?? null, now.kernels),
        };
    });
}
function sideOf(snapshot, benchmark) {
    const ofThis = (one) => one.benchmark === benchmark;
    return {
        snapshot,
        kernels: snapshot.kernels?.find(ofThis) ?? null,
        limit: snapshot.classification?.find(ofThis) ?? null,
    };
}
/** Times of another GPU, provider or input say nothing of a change; those of another driver or runtime do. */
function groundOf({ environment }, benchmark) {
    const { gpus, cpu } = (0,environment_fields/* machineOf */.VT)(environment, benchmark);
    const { provider, inputs } = environment.benchmarks[benchmark] ?? {};
    return JSON.stringify([gpus.map(({ name }) => name), cpu.model, provider?.used, inputs]);
}
/** The baseline's side without kernels that another tool saw, or on another side of the launch. */
function comparableSide(baseline, { kernels }) {
    const own = baseline.kernels;
    const alike = own?.origin === kernels?.origin && own?.metrics.source === kernels?.metrics.source;
    return alike ? baseline : { ...baseline, kernels: null };
}
function compareKernels(baseline, candidate) {
    const scaled = candidate.inferences !== null && (baseline === null || baseline.inferences !== null);
    const summaries = ({ metrics, inferences }) => metrics.topKernels.map((kernel) => (scaled ? perInference(kernel, inferences ?? 1) : kernel));
    const unlisted = ({ metrics }) => metrics.uniqueKernelCount - metrics.topKernels.length;
    const run = candidate.origin === 'the profile pass' ? 'one inference' : 'one iteration';
    return {
        benchmark: candidate.benchmark,
        per: scaled ? run : 'the whole trace',
        host: candidate.metrics.source === 'host-node',
        baseline: baseline && summaries(baseline),
        candidate: summaries(candidate),
        unlisted: { baseline: baseline === null ? 0 : unlisted(baseline), candidate: unlisted(candidate) },
    };
}
function perInference(kernel, inferences) {
    const calls = kernel.calls / inferences;
    const totalTimeMs = kernel.medianTimeMs ?? kernel.totalTimeMs / inferences;
    return { ...kernel, calls, totalTimeMs, avgTimeUs: (1000 * totalTimeMs) / calls };
}
/**
 * The kernels of either side, those first whose total time moved most; without a baseline the longest first. One that a side
 * does not list, but may have run beyond its list, is left out: how it moved is not known.
 */
function kernelChanges({ baseline, candidate, unlisted }) {
    const before = new Map((baseline ?? []).map((kernel) => [kernel.kernelName, kernel]));
    const after = new Map(candidate.map((kernel) => [kernel.kernelName, kernel]));
    return [...new Set([...before.keys(), ...after.keys()])]
        .map((name) => {
        const [old, present] = [before.get(name) ?? null, after.get(name) ?? null];
        return {
            name,
            baseline: old,
            candidate: present,
            difference: (present?.totalTimeMs ?? 0) - (old?.totalTimeMs ?? 0),
        };
    })
        .filter((change) => (change.baseline !== null || baseline === null || unlisted.baseline === 0) &&
        (change.candidate !== null || unlisted.candidate === 0))
        .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
/** How many kernels there are, of both sides where both are listed to the end. */
function kernelCount(comparison, changes) {
    const { candidate, unlisted } = comparison;
    return Math.max(changes.length, candidate.length + unlisted.candidate);
}
/** The share of its own time by which a kernel moved, `new` or `gone` where one side lacks it. */
function movement({ baseline, candidate, difference }) {
    if (baseline === null)
        return 'new';
    if (candidate === null)
        return 'gone';
    return baseline.totalTimeMs === 0 ? 0 : difference / baseline.totalTimeMs;
}
/** `1 call`, `200 calls of 140 µs`: traces of unequal length are told apart by the time of a call. */
function callsOf({ calls, avgTimeUs }) {
    const count = Number.isInteger(calls) ? (0,number/* formatCount */.B4)(calls, 'call') : `${(0,number/* formatFixed */.gn)(calls, 1)} calls`;
    return calls === 1 ? count : `${count} of ${(0,number/* formatQuantity */.VZ)(avgTimeUs, 'us')}`;
}
/** A category of seed 000 in words: `launch overhead`. */
function limitWords({ primary }) {
    return primary.replaceAll('_', ' ');
}
/** What the profiles are of, as a heading: nodes on the host are nothing inside a GPU. */
function profilesTitle(profiles) {
    return profiles.some(({ limit, kernels }) => limit !== null || kernels?.host === false)
        ? 'Inside the GPU'
        : 'Nodes of the model';
}

;// CONCATENATED MODULE: ./lib/report/how-to-read.js

/** How the numbers of the tables are to be read, for this run's design. */
function howToRead(result) {
    const unit = result.design === 'history'
        ? 'repetitions, of all baseline runs that were read v of this run'
        : 'repetitions, baseline v candidate';
    return [
        {
            term: 'Change',
            text: `how far the typical value moved, + = a larger number; estimated from all values, so it need not be the ratio of the two medians beside it. In brackets ${intervalWords(result)} of the true change; ? = too few repetitions to bound it on that side.`,
        },
        {
            term: '↓ ↑',
            text: 'lower is better, higher is better; no arrow: shown only and never judged, but for outputs, which are to stay as they are.',
        },
        { term: 'n', text: `${unit}. A repetition is one fresh process.` },
        {
            term: 'q',
            text: `how easily chance alone would show this change in this direction (one-sided), corrected for all judged metrics together. Regressed takes q ≤ ${result.alpha} and a change beyond the limit.`,
        },
        {
            term: 'p',
            text: 'of the test alone, two-sided and not corrected; the Mann-Whitney p (MW p) compares the candidate with all baseline values at hand.',
        },
        {
            term: 'unchanged',
            text: 'is evidence: the whole interval lies inside the margin. Inconclusive is neither; “could show” is the smallest change that this run would have found.',
        },
    ];
}
/** `the 98 % interval`, where all intervals have one confidence. */
function intervalWords({ comparisons }) {
    const [level, other] = new Set(comparisons.flatMap(({ interval }) => interval?.confidence ?? []));
    return level === undefined || other !== undefined
        ? 'the confidence interval'
        : `the ${(0,number/* formatLimit */.tW)(level)} confidence interval`;
}

// EXTERNAL MODULE: ./lib/report/provenance.js
var provenance = __webpack_require__(9555);
;// CONCATENATED MODULE: ./lib/report/why-unknown.js
const tools = {
    nvidia: 'nvidia-smi',
    amd: 'amd-smi or rocm-smi',
    intel: 'xpu-smi',
};
/** By the end of a field's name; those of a GPU by its vendor. */
const reasons = [
    [/(^|\.)cpu\.governor$/, 'no cpufreq here, as in most virtual machines'],
    [/(^|\.)cpu\.model$/, 'the kernel names none'],
    [/(^|\.)os\.image$/, 'neither the runner nor /etc/os-release names it'],
    [
        /\.runtime$/,
        { nvidia: 'nvidia-smi names no CUDA version', amd: 'no ROCm in /opt/rocm', intel: 'xpu-smi names none' },
    ],
    [
        /\.clockLockMHz$/,
        { nvidia: 'no application clocks are set; nvidia-smi does not tell those of --lock-gpu-clocks' },
    ],
    [/\.persistence$/, { amd: "a mode of NVIDIA's driver", intel: "a mode of NVIDIA's driver" }],
    [/\.ecc$/, { nvidia: 'nvidia-smi tells none: a GPU without ECC' }],
    [/\.mig$/, { nvidia: 'nvidia-smi tells none: a GPU without MIG', intel: 'xpu-smi tells no partitions' }],
];
/** Why a field of the environment has no value: `no cpufreq here, as in most virtual machines`. */
function whyUnknown(field, fields) {
    if (fields['os.platform'] === 'unknown')
        return 'not recorded';
    const gpu = /^(.*\bgpus\.\d+)\./.exec(field)?.[1];
    const vendor = gpu === undefined ? undefined : (fields[`${gpu}.vendor`] ?? undefined);
    const reason = reasons.find(([pattern]) => pattern.test(field))?.[1];
    if (typeof reason === 'string')
        return reason;
    const told = vendor === undefined ? undefined : reason?.[vendor];
    if (told !== undefined)
        return told;
    const tool = vendor === undefined ? undefined : tools[vendor];
    return `${tool ?? 'the machine'} does not tell`;
}

// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/report/html/links.js
var links = __webpack_require__(1815);
;// CONCATENATED MODULE: ./lib/report/html/background-section.js








const ROWS = 200;
/** What the verdict rests on: environment, baseline, validity, what did not count, and how to read the numbers. */
function backgroundSection(outlined, evidence, context) {
    const { result } = outlined;
    return (0,html/* html */.qy) `<section id="background"><h2>Background</h2><div class="columns">
${environment(result)}${baseline(result, context)}${validity(context)}${discarded(evidence.candidate)}${failures(evidence.candidate)}${background_section_reasons(outlined)}${explanations(result)}
</div></section>`;
}
function environment(result) {
    const { candidate } = result;
    const { differences } = result.environment;
    const differing = new Set(differences.map(({ field }) => field));
    const value = (text) => (text === null ? (0,html/* html */.qy) `<i>unknown</i>` : (0,html/* data */.p)(text, 120));
    const rows = differences
        .slice(0, ROWS)
        .map((difference) => (0,html/* html */.qy) `<tr class="${difference.ignored ? '' : 'differs'}"><th scope="row">${(0,html/* data */.p)(difference.field)}${difference.ignored && (0,html/* html */.qy) `<small>ignored</small>`}</th><td>${value(difference.baseline)}</td><td>${value(difference.candidate)}</td></tr>`);
    const same = Object.entries(candidate.environment)
        .filter(([field]) => !differing.has(field))
        .slice(0, ROWS)
        .map(([field, text]) => (0,html/* html */.qy) `<tr><th scope="row">${(0,html/* data */.p)(field)}</th><td colspan="2">${value(text)}${text === null && (0,html/* html */.qy) `<small>${whyUnknown(field, candidate.environment)}</small>`}</td></tr>`);
    return (0,html/* html */.qy) `<div><h3>Environment</h3>${result.baseline.length > 0 && (0,html/* html */.qy) `<p class="note">${(0,provenance/* environmentWords */.zI)(result)}</p>`}
<table class="facts">${rows.length > 0 && (0,html/* html */.qy) `<thead><tr><th scope="col">Field</th><th scope="col">Baseline</th><th scope="col">Candidate</th></tr></thead>`}<tbody>${rows}${same}</tbody></table></div>`;
}
function baseline(result, context) {
    const used = result.baseline
        .slice(0, ROWS)
        .map(({ createdAt, why, ...origin }) => (0,html/* html */.qy) `<tr><th scope="row">${(0,links/* commit */.cd)(origin, context)}</th><td class="short">${(0,plain_text/* plainText */.w)(createdAt?.slice(0, 10) ?? '')}</td><td>${(0,html/* sentence */.em)(why)}</td></tr>`);
    const rejected = result.rejected
        .slice(0, ROWS)
        .map(({ what, why }) => (0,html/* html */.qy) `<tr><th scope="row">${(0,html/* data */.p)(what)}</th><td class="short"><i>passed over</i></td><td>${(0,html/* sentence */.em)(why)}</td></tr>`);
    if (used.length + rejected.length === 0)
        return null;
    const runs = (0,provenance/* baselineRuns */.KQ)(result);
    const remembered = runs - (0,provenance/* readRuns */.xx)(result.baseline);
    return (0,html/* html */.qy) `<div><h3>Baseline</h3><p class="note">${(0,number/* formatCount */.B4)(runs, 'run')} used${remembered > 0 && `, ${remembered} of them carried along by the newest snapshot`}${rejected.length > 0 && `, ${rejected.length} passed over`}</p><table class="facts"><tbody>${used}${rejected}</tbody></table></div>`;
}
function validity({ validity: findings }) {
    if (findings.length === 0)
        return null;
    const words = { good: 'undisturbed', doubtful: 'doubtful', 'not-measured': 'not measured' };
    return (0,html/* html */.qy) `<div><h3>Validity</h3><table class="facts"><tbody>${findings.map(({ what, state, finding }) => (0,html/* html */.qy) `<tr class="${state === 'doubtful' ? 'differs' : ''}"><th scope="row">${(0,html/* data */.p)(what)}</th><td class="short">${words[state]}</td><td>${(0,html/* sentence */.em)(finding)}</td></tr>`)}</tbody></table></div>`;
}
/** Repetitions that were measured and do not count. */
function discarded(candidate) {
    const invalid = (candidate?.executions ?? []).filter((execution) => execution.invalid !== undefined);
    if (invalid.length === 0)
        return null;
    return (0,html/* html */.qy) `<div><h3>Discarded repetitions</h3><table class="facts"><tbody>${invalid
        .slice(0, ROWS)
        .map(({ benchmark, repetition, invalid: why }) => (0,html/* html */.qy) `<tr><th scope="row">${(0,html/* data */.p)(benchmark)}</th><td class="short">repetition ${repetition + 1}</td><td>${(0,html/* sentence */.em)(why ?? '')}</td></tr>`)}</tbody></table></div>`;
}
function failures(candidate) {
    const failed = candidate?.failures ?? [];
    if (failed.length === 0)
        return null;
    return (0,html/* html */.qy) `<div><h3>Failures</h3><table class="facts"><tbody>${failed
        .slice(0, ROWS)
        .map(({ benchmark, name, count, message }) => (0,html/* html */.qy) `<tr class="differs"><th scope="row">${(0,html/* data */.p)(benchmark)}</th><td>${count} ×</td><td>${(0,html/* data */.p)(name)}${message !== undefined && (0,html/* html */.qy) `<small>${(0,html/* sentence */.em)(message)}</small>`}</td></tr>`)}</tbody></table></div>`;
}
/** The page opens with them where no row can tell them. */
function background_section_reasons(outlined) {
    const { result } = outlined;
    if (result.reasons.length === 0 || (0,report_outline/* reasonsAreOpen */.YT)(outlined))
        return null;
    return (0,html/* html */.qy) `<div><h3>Why this verdict</h3><ul>${result.reasons.slice(0, ROWS).map((reason) => (0,html/* html */.qy) `<li>${(0,html/* sentence */.em)(reason)}</li>`)}</ul></div>`;
}
function explanations(result) {
    return (0,html/* html */.qy) `<div><h3>How to read this</h3><dl>${howToRead(result).map(({ term, text }) => (0,html/* html */.qy) `<dt>${term}</dt><dd>${text}</dd>`)}</dl></div>`;
}

// EXTERNAL MODULE: ./lib/report/html/calibration-section.js
var calibration_section = __webpack_require__(6768);
// EXTERNAL MODULE: ./lib/report/row.js
var report_row = __webpack_require__(6774);
;// CONCATENATED MODULE: ./lib/report/interval-plot.js




/** Cells of the drawing, an odd number so that zero has one. */
const CELLS = 41;
const NAME_WIDTH = 48;
/**
 * Intervals of the relative changes as lines of text on one axis, for places without images: `├──●──┤` over the margin
 * `░`, with the zero `│`. Null where there is no interval to draw.
 */
function intervalPlot(comparisons, most) {
    const drawn = comparisons.filter(isDrawable).slice(0, most);
    if (drawn.length === 0)
        return null;
    const range = plotRange(drawn);
    const names = drawn.map(nameOf);
    const width = Math.min(NAME_WIDTH, Math.max(...names.map(displayWidth)));
    return [
        `${' '.repeat(width)}  ${axis(range)}`,
        ...drawn.map((comparison, index) => `${alignStart(names[index] ?? '', width)}  ${bar(comparison, range)}`),
        `${' '.repeat(width)}  │ baseline  ● change  ├─┤ its interval  ░ margin  ◂ ▸ beyond the axis`,
    ];
}
/** Without backticks, so that no name ends the code block around it. */
function nameOf(comparison) {
    return (phraseText(metricName(comparison)) + arrows[comparison.direction]).replaceAll('`', "'");
}
function isDrawable(comparison) {
    return comparison.change !== null && comparison.interval !== null && scaleOf(comparison) === 'percent';
}
const roundRanges = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10];
const MARGINS_SHOWN = 5;
/**
 * Half the axis: room for every margin and usual change, which more than half of them are; a wild one is beyond its end
 * and does not flatten the others.
 */
function plotRange(comparisons) {
    const margins = extentOf(comparisons.map(({ margin }) => margin));
    const changes = extentOf(comparisons.map(({ change }) => Math.abs(change ?? 0)));
    const room = Math.max(changes.usual, MARGINS_SHOWN * margins.usual);
    const change = margins.usual > 0 ? Math.min(changes.largest, room) : changes.largest;
    const needed = Math.max(margins.largest, change) * 1.1;
    return roundRanges.find((range) => range >= needed) ?? needed;
}
/** The largest, and what half of them do not exceed. */
function extentOf(values) {
    const sorted = values.toSorted((a, b) => b - a);
    return { largest: sorted[0] ?? 0, usual: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}
function axis(range) {
    const [low, high] = [formatChange(-range), formatChange(range)];
    const gap = CELLS - low.length - high.length;
    const left = Math.max(1, Math.floor(CELLS / 2) - low.length);
    return `${low}${' '.repeat(left)}0${' '.repeat(Math.max(1, gap - left - 1))}${high}`;
}
function bar({ change, interval, margin }, range) {
    const cell = (value) => Math.round(((value + range) / (2 * range)) * (CELLS - 1));
    const [low, high, point] = [cell(interval.low ?? -Infinity), cell(interval.high ?? Infinity), cell(change)];
    const marks = Array.from({ length: CELLS }, (_, index) => {
        if (index === point)
            return '●';
        if (index === low)
            return '├';
        if (index === high)
            return '┤';
        if (index > low && index < high)
            return '─';
        if (index === cell(0))
            return '│';
        return index > cell(-margin) && index < cell(margin) ? '░' : ' ';
    });
    if (low < 0)
        marks[0] = '◂';
    if (high > CELLS - 1)
        marks[CELLS - 1] = '▸';
    return marks.join('').trimEnd();
}

// EXTERNAL MODULE: ./lib/report/html/scale.js
var html_scale = __webpack_require__(6740);
;// CONCATENATED MODULE: ./lib/report/html/interval-mark.js




/** One row of the interval plot: margin, threshold, interval and change on the axis that all rows share. */
function intervalMark(comparison, scale) {
    const { change, interval, margin, threshold } = comparison;
    if (change === null)
        return null;
    const low = interval?.low ?? (interval === null ? change : Number.NEGATIVE_INFINITY);
    const high = interval?.high ?? (interval === null ? change : Number.POSITIVE_INFINITY);
    return (0,html/* html */.qy) `<svg class="mark ${toneOf(comparison)}" aria-hidden="true" focusable="false">
<rect class="margin" x="${(0,html_scale.at)(scale, -margin)}" width="${span(scale, -margin, margin)}" y="3" height="16"/>
<line class="edge" x1="${(0,html_scale.at)(scale, -margin)}" x2="${(0,html_scale.at)(scale, -margin)}" y1="3" y2="19"/>
<line class="edge" x1="${(0,html_scale.at)(scale, margin)}" x2="${(0,html_scale.at)(scale, margin)}" y1="3" y2="19"/>
<line class="limit" x1="${(0,html_scale.at)(scale, threshold)}" x2="${(0,html_scale.at)(scale, threshold)}" y1="3" y2="19"/>
<line class="limit" x1="${(0,html_scale.at)(scale, -threshold)}" x2="${(0,html_scale.at)(scale, -threshold)}" y1="3" y2="19"/>
<line class="zero" x1="${(0,html_scale.at)(scale, 0)}" x2="${(0,html_scale.at)(scale, 0)}" y1="0" y2="22"/>
<line class="interval" x1="${(0,html_scale.at)(scale, low)}" x2="${(0,html_scale.at)(scale, high)}" y1="11" y2="11"/>
${low < scale.low && (0,html/* html */.qy) `<text class="${beyond(change < scale.low)}" x="0" y="15">◂</text>`}
${high > scale.high && (0,html/* html */.qy) `<text class="${beyond(change > scale.high)} end" x="100%" y="15">▸</text>`}
${change >= scale.low && change <= scale.high && (0,html/* html */.qy) `<circle class="change" cx="${(0,html_scale.at)(scale, change)}" cy="11" r="4"/>`}</svg>`;
}
/** What lies beyond the end of the axis: the end of the interval, or the change itself, which then has its colour. */
function beyond(changed) {
    return changed ? 'beyond change' : 'beyond';
}
/** The colour of a comparison: that of its outcome, none where it is neither good nor bad. */
function toneOf(comparison) {
    return (0,report_outline/* isInformational */.Y9)(comparison) ? 'shown' : comparison.outcome;
}
/** Of a metric without a direction no outcome is told: none is good or bad. */
function outcomeWord(comparison) {
    return (0,report_outline/* isInformational */.Y9)(comparison) ? 'no direction' : comparison.outcome;
}
/** The axis above the rows. */
function intervalAxis(scale) {
    return (0,html/* html */.qy) `<svg class="axis" role="img" aria-label="from ${(0,number/* formatLimit */.tW)(scale.low)} to ${(0,number/* formatLimit */.tW)(scale.high)}">
<text x="0" y="12">${(0,number/* formatLimit */.tW)(scale.low)}</text><text class="middle" x="${(0,html_scale.at)(scale, 0)}" y="12">0</text>
<text class="end" x="100%" y="12">+${(0,number/* formatLimit */.tW)(scale.high)}</text></svg>`;
}
function span(scale, from, to) {
    return `${Number.parseFloat((0,html_scale.at)(scale, to)) - Number.parseFloat((0,html_scale.at)(scale, from))}%`;
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
                : (0,html/* html */.qy) `<sup>${marked.map((one, index) => (0,html/* html */.qy) `${index > 0 && ' '}${one}`)}</sup>`;
        },
        list: texts.length === 0
            ? null
            : (0,html/* html */.qy) `<ol class="remarks">${texts.map((text, index) => (0,html/* html */.qy) `<li id="remark-${index + 1}">${(0,html/* sentence */.em)(text)}</li>`)}</ol>`,
    };
}
function remarksOf({ warnings, advice }) {
    return [...new Set([...warnings, advice ?? ''])].filter((text) => text !== '');
}
function mark(number, text) {
    return (0,html/* html */.qy) `<a href="#remark-${number}" aria-label="remark ${number}" title="${(0,plain_text/* plainText */.w)(text, 300)}">${number}</a>`;
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
    const range = shown.length === 0 ? 1 : plotRange(shown.filter((comparison) => (0,report_row/* scaleOf */._K)(comparison) === 'percent'));
    const scale = { low: -range, high: range };
    const drawn = shown.some(({ change }) => change !== null);
    const remarks = remarksOn(shown);
    return (0,html/* html */.qy) `<section id="comparisons"><h2>Comparisons</h2>
${controls(outlined)}
<div class="scroll" tabindex="0" role="region" aria-label="Comparisons">
<table class="comparisons"><thead><tr>${heads.map(headCell)}<th class="${drawn && 'plot'}" scope="col">${drawn ? intervalAxis(scale) : (0,html/* html */.qy) `<span class="unseen">Interval</span>`}</th>${tailHeads.map(headCell)}</tr></thead>
<tbody>${shown.map((comparison, index) => tableRow(comparison, index, scale, { link: linkOf(comparison), remarks }))}</tbody></table></div>
${hidden > 0 && (0,html/* html */.qy) `<p class="note">${(0,number/* formatCount */.B4)(hidden, 'more row')}, less urgent than these: the result's JSON has all of them.</p>`}
${remarks.list}
${drawn && (0,html/* html */.qy) `<p class="note">● change and its interval, in percent (points for rates); grey the margin within which it counts as unchanged, dashes the limit; ◂ ▸ what lies beyond the axis.</p>`}</section>`;
}
/** Hidden until the script makes them work. */
function controls(outlined) {
    const { byOutcome, informational } = outlined;
    const kinds = [
        ...report_outline/* outcomeOrder */.zj.map((outcome) => [outcome, outcome, byOutcome[outcome].length]),
        ['shown', 'without direction', informational.length],
    ].filter(([, , count]) => count > 0);
    return (0,html/* html */.qy) `<form class="controls" hidden><label>Filter <input type="search" name="filter" placeholder="benchmark or metric" autocomplete="off"></label>
<fieldset><legend>Outcome</legend>${kinds.map(([kind, label, count]) => (0,html/* html */.qy) `<label><input type="checkbox" name="outcome" value="${kind}" checked> ${label} <span class="figure">${count}</span></label>`)}</fieldset><label class="sort">Sort by <select name="sort"></select></label><output></output></form>`;
}
function headCell({ title, sort, className }) {
    return (0,html/* html */.qy) `<th scope="col" class="${className ?? ''}" data-sort="${sort ?? ''}">${title}</th>`;
}
function tableRow(comparison, rank, scale, { link, remarks }) {
    const row = (0,report_row/* toRow */.IL)(comparison);
    const name = (0,html/* html */.qy) `<b>${(0,html/* data */.p)(comparison.metric)}</b>`;
    return (0,html/* html */.qy) `<tr data-outcome="${toneOf(comparison)}">
<td data-key="${rank}"><span class="chip ${toneOf(comparison)}">${outcomeWord(comparison)}</span>${gateNote(comparison)}</td>
<th scope="row">${(0,html/* data */.p)(comparison.benchmark)}</th><th scope="row">${link === null ? name : (0,html/* html */.qy) `<a href="${link}">${name}</a>`}${row.arrow}${remarks.marks(comparison)}</th>
<td class="number" data-key="${keyOf(comparison.center.baseline)}">${sideFigure(row.baseline)}</td>
<td class="number" data-key="${keyOf(comparison.center.candidate)}">${sideFigure(row.candidate)}</td>
<td class="number" data-key="${keyOf(comparison.change)}"><span class="change">${row.change}</span>${row.interval !== '' && (0,html/* html */.qy) `<small>${row.interval}</small>`}</td>
<td class="plot">${intervalMark(comparison, scale)}</td>
${tailCells(comparison, row)}</tr>`;
}
/** Longer units stand below their number. */
const UNIT = 6;
function sideFigure(text) {
    const [number = '', ...words] = text.split(' ');
    const unit = words.join(' ');
    return unit.length > UNIT ? (0,html/* html */.qy) `${number}<small>${unit}</small>` : (0,html/* html */.qy) `${text}`;
}
function tailCells(comparison, row) {
    const [limit = '', floor] = row.limit.split(', ');
    const cells = [
        [
            comparison.q,
            (0,html/* html */.qy) `${row.q}${comparison.p !== null && (0,html/* html */.qy) `<small>p ${row.p}</small>`}${row.rankP !== row.p && row.rankP !== number/* ABSENT */.sj && (0,html/* html */.qy) `<small>MW p ${row.rankP}</small>`}`,
        ],
        [comparison.n.candidate, (0,html/* html */.qy) `${row.n}`],
        [
            row.limit === number/* ABSENT */.sj ? null : comparison.threshold,
            (0,html/* html */.qy) `${limit}${floor !== undefined && (0,html/* html */.qy) `<small>${floor}</small>`}`,
        ],
        [comparison.minimumDetectableChange, (0,html/* html */.qy) `${row.detectable}`],
    ];
    return (0,html/* html */.qy) `${cells.map(([key, text]) => (0,html/* html */.qy) `<td class="number" data-key="${keyOf(key)}">${text}</td>`)}`;
}
function keyOf(value) {
    return value === null ? '' : String(value);
}
function gateNote(comparison) {
    const { gate, direction } = comparison;
    if (comparison.accepted)
        return (0,html/* html */.qy) `<small>${(0,html/* data */.p)((0,report_row/* acceptedWords */.Vk)(comparison), 300)}</small>`;
    if (direction === 'none' && gate === 'report')
        return null;
    return gate === 'fail' ? null : (0,html/* html */.qy) `<small>${gate === 'warn' ? 'warns only' : 'shown only'}</small>`;
}

// EXTERNAL MODULE: ./lib/model/formula.js
var formula = __webpack_require__(5807);
// EXTERNAL MODULE: ./lib/model/unit.js
var model_unit = __webpack_require__(9455);
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
const tails = { '.p95': 0.95, '.p99': 0.99 };
/** The measurement of the metric, and which quantile of a repetition its value is. */
function source(comparison, snapshot) {
    const own = snapshot.measurements.filter(({ benchmark }) => benchmark === comparison.benchmark);
    const exact = own.find(({ metric }) => metric === comparison.metric);
    if (exact)
        return { measurement: exact, level: 0.5 };
    for (const [suffix, level] of Object.entries(tails)) {
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
    return inUnit(measurement, comparison.unit).flatMap((values, index) => {
        if (values.length === 0)
            return [];
        const title = `repetition ${index + 1}`;
        if (measurement.grain === 'repetition')
            return [{ title, dots: thin(values, DOTS), box: null, within: [] }];
        const value = recomputed(measurement, index) ?? (0,quantile/* quantile */.YV)(values, level);
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
function recomputed({ additive }, repetition) {
    const terms = additive?.terms[repetition];
    return additive && terms ? (0,formula/* evaluate */._3)(additive.formula, terms.reduce(formula/* addTerms */.dR, {})) : null;
}
function inUnit({ repetitions, unit }, target) {
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
    return (0,html/* html */.qy) `<div class="side iterations"><span class="label">iterations<br><span class="figure">${counts}</span></span>
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
        const bin = Math.min(bins - 1, Math.floor(((0,html_scale/* position */.G1)(scale, value) / 100) * bins));
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts.map((count) => count / Math.max(1, values.length));
}
function outlineOf(heights, top, side) {
    if (heights.every((height) => height === 0))
        return null;
    const steps = heights.map((height, bin) => {
        const y = (0,html_scale/* round */.LI)(100 - (96 * height) / top);
        return `V${y}H${(0,html_scale/* round */.LI)(((bin + 1) * 100) / heights.length)}`;
    });
    return (0,html/* html */.qy) `<path class="${side}" d="M0 100${steps.join('')}V100Z"/>`;
}

;// CONCATENATED MODULE: ./lib/report/html/distribution-plot.js








const LINE_HEIGHT = 9;
const PADDING = 6;
/** Both sides of one metric on a common axis: a dot a repetition, a box where a repetition has iterations. */
function distributionPlot(comparison, distribution, id) {
    const scale = (0,html_scale/* scaleOver */.hl)(extent(distribution, comparison));
    const row = (0,report_row/* toRow */.IL)(comparison);
    return (0,html/* html */.qy) `<figure class="distribution" id="${id}">
<figcaption><span class="names">${(0,html/* data */.p)(comparison.benchmark)} <b>${(0,html/* data */.p)(comparison.metric)}</b>${row.arrow}</span>
<span class="chip ${toneOf(comparison)}">${outcomeWord(comparison)}</span> <span class="figure">${row.change}</span></figcaption>
${comparison.outcome !== 'new' && side('baseline', distribution.baseline, row.baseline, comparison, scale)}
${side('candidate', distribution.candidate, row.candidate, comparison, scale)}
${iterationPlot(distribution, scale)}
${distribution_plot_axis(comparison, scale)}
${distribution.thinned && (0,html/* html */.qy) `<p class="note">${distribution.thinned}</p>`}</figure>`;
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
    const label = (0,html/* html */.qy) `<span class="label">${name}<br><span class="figure">${center}</span></span>`;
    if (lines.length === 0)
        return (0,html/* html */.qy) `<div class="side ${name}">${label}<span class="note">no raw values</span></div>`;
    const count = (0,number/* formatCount */.B4)(lines.length, 'line');
    return (0,html/* html */.qy) `<div class="side ${name}">${label}
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
    return (0,html/* html */.qy) `<g><title>${(0,plain_text/* plainText */.w)(title)}${value}${of}</title>
${box &&
        (0,html/* html */.qy) `<line class="whisker" x1="${(0,html_scale.at)(scale, box.low)}" x2="${(0,html_scale.at)(scale, box.high)}" y1="${y}" y2="${y}"/>
<rect class="box" x="${(0,html_scale.at)(scale, box.quartile1)}" width="${width(scale, box.quartile1, box.quartile3)}" y="${y - 2.5}" height="5"/>`}
${dots.map((dot) => (0,html/* html */.qy) `<circle cx="${(0,html_scale.at)(scale, dot)}" cy="${y}" r="2.6"/>`)}</g>`;
}
function width(scale, from, to) {
    return `${Math.max(0.2, (0,html_scale/* round */.LI)((0,html_scale/* position */.G1)(scale, to) - (0,html_scale/* position */.G1)(scale, from)))}%`;
}
function centerLine(center, name, scale) {
    if (center === null)
        return null;
    return (0,html/* html */.qy) `<line class="center ${name}" x1="${(0,html_scale.at)(scale, center)}" x2="${(0,html_scale.at)(scale, center)}" y1="0" y2="100%"/>`;
}
/** Around the baseline's centre, what still counts as unchanged; its ends are drawn where they lie on the axis. */
function marginBand(comparison, scale) {
    const center = comparison.center.baseline;
    if (center === null || comparison.change === null || comparison.margin <= 0)
        return null;
    const reach = comparison.margin * wholeOf(comparison, center);
    const [low, high] = [center - reach, center + reach];
    const ends = [low, high].filter((end) => end > scale.low && end < scale.high);
    return (0,html/* html */.qy) `<rect class="margin" x="${(0,html_scale.at)(scale, low)}" width="${width(scale, low, high)}" y="0" height="100%"/>
${ends.map((end) => (0,html/* html */.qy) `<line class="edge" x1="${(0,html_scale.at)(scale, end)}" x2="${(0,html_scale.at)(scale, end)}" y1="0" y2="100%"/>`)}`;
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
function distribution_plot_axis({ unit, center }, scale) {
    const reference = Math.max(Math.abs(center.baseline ?? 0), Math.abs(center.candidate ?? 0));
    const shown = (0,number/* legibleUnit */.t4)(reference, (0,plain_text/* plainText */.w)(unit, 20));
    const factor = (0,model_unit/* convert */.C6)(1, unit, shown) ?? 1;
    const inShown = { low: scale.low * factor, high: scale.high * factor };
    return (0,html/* html */.qy) `<div class="side axis"><span class="label">${shown.length <= distribution_plot_UNIT && (0,number/* unitName */.Cq)(shown)}</span><svg height="16" aria-hidden="true">
${(0,html_scale/* ticks */.Zc)(inShown, 4).map(({ value, label }) => (0,html/* html */.qy) `<line x1="${(0,html_scale.at)(inShown, value)}" x2="${(0,html_scale.at)(inShown, value)}" y1="0" y2="3"/><text class="middle" x="${(0,html_scale.at)(inShown, value)}" y="14">${label}</text>`)}
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
    for (const comparison of [...outlined.prominent, ...(0,report_outline/* restOf */.Y6)(outlined)]) {
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
        section: plots.size === 0 ? null : layout(of(outlined.prominent), of((0,report_outline/* restOf */.Y6)(outlined)), skipped),
        linkOf: (comparison) => {
            const plot = plots.get(comparison);
            return plot === undefined ? null : `#${plot.id}`;
        },
    };
}
function layout(open, folded, skipped) {
    return (0,html/* html */.qy) `<section id="values"><h2>Measured values</h2>
<p class="note">Each line is a repetition, or an earlier job where the baseline is a history: ● its value, box and whiskers the middle half and 5 to 95 % of its iterations. Below them how often the values of all iterations occur. Grey is the margin around the baseline. Raw values as stored: the comparison leaves out what is left of the warm-up.</p>
<div class="cards">${open}</div>
${folded.length > 0 && (0,html/* html */.qy) `<details${open.length === 0 && (0,html/* html */.qy) ` open`}><summary>${(0,number/* formatCount */.B4)(folded.length, 'other metric')}</summary><div class="cards">${folded}</div></details>`}
${skipped > 0 && (0,html/* html */.qy) `<p class="note">${(0,number/* formatCount */.B4)(skipped, 'more plot')} left out to keep this page small; the snapshots have the values.</p>`}</section>`;
}

;// CONCATENATED MODULE: ./lib/report/kernel-name.js

/**
 * A kernel's name in at most `max` UTF-16 units. Of one that is too long the return type and the parameters go first, since
 * they repeat what the template's arguments say, then its middle.
 */
function kernelLabel(name, max) {
    return name.length <= max ? name : (0,plain_text/* middleCut */.k)(withoutParameters(name).replace(/^void /, ''), max);
}
/** `a<b>(c)(d)` → `a<b>(c)`: without the last pair of parentheses, where the name ends in one and more comes before it. */
function withoutParameters(name) {
    if (!name.endsWith(')'))
        return name;
    let depth = 0;
    for (let index = name.length - 1; index > 0; index--) {
        if (name[index] === ')')
            depth++;
        if (name[index] === '(')
            depth--;
        if (depth === 0)
            return name.slice(0, index);
    }
    return name;
}

;// CONCATENATED MODULE: ./lib/report/html/kernel-section.js






const KERNELS = 30;
const NAME = 160;
/** What limits each benchmark, and its kernels before and after, those first whose total time moved most. */
function kernelSection(profiles) {
    if (profiles.length === 0)
        return null;
    return (0,html/* html */.qy) `<section id="kernels"><h2>${profilesTitle(profiles)}</h2>${profiles.map(({ benchmark, limit, figures, kernels }) => (0,html/* html */.qy) `<h3>${(0,html/* data */.p)(benchmark)}</h3>${limit && limitText(limit)}${figureTable(figures)}${kernels && kernelTable(kernels)}`)}</section>`;
}
function limitText({ baseline, candidate }) {
    const { confidence, evidence, recommendations } = candidate;
    const list = (texts) => (0,html/* html */.qy) `<ul>${texts.map((text) => (0,html/* html */.qy) `<li>${(0,html/* sentence */.em)(text)}</li>`)}</ul>`;
    const before = baseline && baseline.primary !== candidate.primary && (0,html/* html */.qy) `${limitWords(baseline)} → `;
    return (0,html/* html */.qy) `<p>${before}<b>${limitWords(candidate)}</b>, confidence ${(0,number/* formatFixed */.gn)(100 * confidence, 0)} %</p>
<div class="columns"><div><p class="note">Evidence</p>${list(evidence)}</div><div><p class="note">What may help</p>${list(recommendations)}</div></div>`;
}
function figureTable(figures) {
    if (figures.length === 0)
        return null;
    const note = noteOn(figures);
    return (0,html/* html */.qy) `<div class="scroll" tabindex="0" role="region" aria-label="Derived figures"><table class="figures"><thead><tr><th scope="col">Derived</th><th scope="col" class="number">Baseline</th><th scope="col" class="number">Candidate</th></tr></thead>
<tbody>${figures.map(({ name, baseline, candidate }) => (0,html/* html */.qy) `<tr><th scope="row">${name}</th><td class="number">${baseline}</td><td class="number">${candidate}</td></tr>`)}</tbody></table></div>
${note && (0,html/* html */.qy) `<p class="note">${note}</p>`}`;
}
function kernelTable(comparison) {
    const { baseline, host, per } = comparison;
    const compared = baseline !== null;
    const changes = kernelChanges(comparison);
    const shown = changes.slice(0, KERNELS);
    const hidden = kernelCount(comparison, changes) - shown.length;
    const reach = Math.max(1e-9, ...shown.map(({ difference }) => Math.abs(difference)));
    const scale = { low: -reach, high: reach };
    const [title, noun] = host ? ['Node', 'node'] : ['Kernel', 'kernel'];
    return (0,html/* html */.qy) `<p class="note">Total time and calls, of ${per}${host && ' on the host: no device reported kernels'}.${!compared && ' There is no comparable baseline: the longest come first.'} From a single pass, so shown and not judged.</p>
<div class="scroll" tabindex="0" role="region" aria-label="${title}s"><table class="kernels"><thead><tr><th scope="col">${title}</th>${compared && (0,html/* html */.qy) `<th scope="col" class="number">Baseline</th>`}<th scope="col" class="number">Candidate</th>${compared && (0,html/* html */.qy) `<th scope="col" class="number">Difference</th><th scope="col" class="plot"><span class="unseen">Difference drawn</span></th>`}</tr></thead>
<tbody>${shown.map((change) => kernelRow(change, scale, compared))}</tbody></table></div>
${hidden > 0 && (0,html/* html */.qy) `<p class="note">${(0,number/* formatCount */.B4)(hidden, `more ${noun}`)}${compared ? ' that moved less, or that one side does not list' : ', each shorter'}.</p>`}`;
}
function kernelRow(change, scale, compared) {
    const { name, baseline, candidate } = change;
    const cell = (kernel) => (0,html/* html */.qy) `<td class="number">${kernelCell(kernel)}</td>`;
    return (0,html/* html */.qy) `<tr><th scope="row" class="name">${(0,html/* data */.p)(kernelLabel(name, NAME), NAME)}</th>${compared && cell(baseline)}${cell(candidate)}${compared && movedCells(change, scale)}</tr>`;
}
function movedCells(change, scale) {
    const { difference } = change;
    const moved = movement(change);
    const what = typeof moved === 'string' ? moved : (0,number/* formatChange */.eD)(moved);
    const [from, to] = difference < 0 ? [difference, 0] : [0, difference];
    return (0,html/* html */.qy) `<td class="number">${what}<small>${(0,number/* formatDifference */.jR)(difference, 'ms')}</small></td>
<td class="plot"><svg class="mark" aria-hidden="true"><line class="zero" x1="50%" x2="50%" y1="0" y2="22"/><rect class="${difference > 0 ? 'more' : 'less'}" x="${(0,html_scale.at)(scale, from)}" width="${Number.parseFloat((0,html_scale.at)(scale, to)) - Number.parseFloat((0,html_scale.at)(scale, from))}%" y="7" height="8"/></svg></td>`;
}
function kernelCell(kernel) {
    return kernel === null
        ? (0,html/* html */.qy) `–`
        : (0,html/* html */.qy) `${(0,number/* formatQuantity */.VZ)(kernel.totalTimeMs, 'ms')}<small>${callsOf(kernel)}</small>`;
}

// EXTERNAL MODULE: ./lib/report/html/page.js + 2 modules
var page = __webpack_require__(8152);
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
    return (0,html/* html */.qy) `<section id="timeline"><h2>Timeline</h2>
${legend(timelines)}
${timelines.map(timelineFigure)}</section>`;
}
const kinds = ['baseline', 'candidate', 'discarded', 'throttled'];
function legend(timelines) {
    const present = new Set(timelines.flatMap(({ spans }) => spans.map(({ kind }) => kind)));
    return (0,html/* html */.qy) `<p class="note">Over the seconds of the job. ${kinds
        .filter((kind) => present.has(kind))
        .map((kind) => (0,html/* html */.qy) `<span class="legend"><i class="key ${kind}"></i>${kind}</span> `)}</p>`;
}
function timelineFigure({ title, lanes, spans }) {
    const seconds = [
        ...lanes.flatMap(({ points }) => points.map((point) => point.seconds)),
        ...spans.flatMap(({ from, to }) => [from, to]),
    ];
    const [low, high] = seconds.reduce(([a, b], s) => [Math.min(a, s), Math.max(b, s)], [Infinity, -Infinity]);
    if (!(high > low))
        return (0,html/* html */.qy) ``;
    const time = { low, high };
    const bands = spans.slice(0, SPANS).map((span) => band(span, time));
    const hidden = lanes.length - LANES;
    return (0,html/* html */.qy) `<figure class="timeline"><figcaption>${(0,html/* data */.p)(title)}${throttledNote(spans)}</figcaption>
${lanes.slice(0, LANES).map((lane) => laneRow(lane, time, bands))}
<div class="side axis"><span class="label">s</span><svg height="16" aria-hidden="true">${(0,html_scale/* ticks */.Zc)(time, 6).map(({ value, label }) => (0,html/* html */.qy) `<line x1="${(0,html_scale.at)(time, value)}" x2="${(0,html_scale.at)(time, value)}" y1="0" y2="3"/><text class="middle" x="${(0,html_scale.at)(time, value)}" y="14">${label}</text>`)}</svg></div>
${hidden > 0 && (0,html/* html */.qy) `<p class="note">${hidden} more lanes left out.</p>`}</figure>`;
}
function throttledNote(spans) {
    const throttled = spans.filter(({ kind }) => kind === 'throttled');
    if (throttled.length === 0)
        return null;
    const seconds = throttled.reduce((sum, { from, to }) => sum + to - from, 0);
    return (0,html/* html */.qy) ` <span class="chip regressed">throttled for ${(0,number/* formatQuantity */.VZ)(seconds, 's')}</span>`;
}
function band({ from, to, kind, label }, time) {
    const wide = Math.max(0.15, (0,html_scale/* round */.LI)((0,html_scale/* position */.G1)(time, to) - (0,html_scale/* position */.G1)(time, from)));
    return (0,html/* html */.qy) `<rect class="span ${kind}" x="${(0,html_scale.at)(time, from)}" width="${wide}%" y="0" height="100%"><title>${(0,plain_text/* plainText */.w)(label)}</title></rect>`;
}
function laneRow(lane, time, bands) {
    const values = lane.points.map(({ value }) => value).filter((value) => value !== null);
    const unit = (0,plain_text/* plainText */.w)(lane.unit, 20);
    const scale = (0,html_scale/* scaleOver */.hl)(values);
    const [lowest, highest] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
    const range = lowest > highest ? 'not measured' : (0,number/* formatRange */.Lu)(lowest, highest, unit);
    return (0,html/* html */.qy) `<div class="side lane"><span class="label">${(0,html/* data */.p)(lane.label, 40)}<br><span class="figure">${range}</span></span>
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
        const step = `${pen}${(0,html_scale/* round */.LI)((0,html_scale/* position */.G1)(time, seconds))} ${(0,html_scale/* round */.LI)(100 - (0,html_scale/* position */.G1)(scale, value))}`;
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

// EXTERNAL MODULE: ./lib/report/html/trend-section.js + 1 modules
var trend_section = __webpack_require__(9767);
// EXTERNAL MODULE: ./lib/report/guidance.js
var guidance = __webpack_require__(9910);
;// CONCATENATED MODULE: ./lib/report/html/verdict-header.js









/** Verdicts that their titles have the words of. */
const spoken = new Set(['inconclusive', 'no-baseline', 'incomparable']);
/** The verdict, the one number, and what was compared with what. */
function verdictHeader(outlined, context) {
    const { result } = outlined;
    const { title, consequence } = (0,headline/* headline */.P)(outlined);
    const tone = result.fails ? 'bad' : result.verdict === 'pass' ? 'good' : 'open';
    return (0,html/* html */.qy) `<header class="${tone}"><p class="suite">${(0,html/* data */.p)(result.name, 80)}</p>
<h1>${!spoken.has(result.verdict) && (0,html/* html */.qy) `<span class="verdict">${result.verdict}</span> `}${phraseHtml(title)}</h1>
<p class="tally"><b>${consequence}</b>${(0,headline/* tally */.N)(outlined).map(({ outcome, text }) => (0,html/* html */.qy) ` <span class="chip ${outcome}">${text}</span>`)}</p>
<p class="compared">${compared(result, context)}</p>
${attention(outlined)}${next(outlined, context)}</header>`;
}
function phraseHtml(phrase) {
    return (0,html/* html */.qy) `${phrase.map((part) => (typeof part === 'string' ? (0,report_phrase/* unbroken */.D_)(part) : (0,html/* html */.qy) `<code>${(0,html/* data */.p)(part.name, 120)}</code>`))}`;
}
function compared(result, context) {
    const newest = result.baseline[0];
    const candidate = (0,html/* html */.qy) `Candidate ${(0,links/* commit */.cd)(result.candidate, context)}${measuredIn(result, context)}`;
    if (!newest)
        return (0,html/* html */.qy) `${candidate}, compared with nothing`;
    return (0,html/* html */.qy) `${candidate} against baseline ${(0,links/* commit */.cd)(newest, context)}${(0,provenance/* howMeasured */.Ze)(result, newest.createdAt)} · ${(0,provenance/* environmentWords */.zI)(result)}`;
}
/** ` of 2026-11-24 (pull request #42, run 812)`. */
function measuredIn({ candidate }, context) {
    const { createdAt, pullRequest, runId } = candidate;
    const places = [
        pullRequest === null ? null : (0,links/* linked */.q)(`pull request #${pullRequest}`, `/pull/${pullRequest}`, context),
        runId === null ? null : (0,links/* linked */.q)(`run ${runId}`, `/actions/runs/${runId}`, context),
    ].filter((place) => place !== null);
    const day = createdAt === null ? '' : ` of ${(0,plain_text/* plainText */.w)(createdAt.slice(0, 10))}`;
    if (places.length === 0)
        return (0,html/* html */.qy) `${day}`;
    return (0,html/* html */.qy) `${day} (${places.map((place, index) => (0,html/* html */.qy) `${index > 0 && ', '}${place}`)})`;
}
function attention(outlined) {
    const { reasons, notes, warnings, verdict } = outlined.result;
    const texts = [...((0,report_outline/* reasonsAreOpen */.YT)(outlined) ? reasons : []), ...notes, ...warnings].slice(0, 12);
    const lines = [
        ...texts.map((text) => (0,html/* sentence */.em)(text)),
        ...(verdict === 'incomparable' ? differing(outlined.result) : []),
    ];
    return lines.length === 0 ? null : (0,html/* html */.qy) `<ul>${lines.map((line) => (0,html/* html */.qy) `<li>${line}</li>`)}</ul>`;
}
const DIFFERENCES = 5;
/** What makes the sides not comparable, since that is the answer then. */
function differing({ environment }) {
    const counted = environment.differences.filter(({ ignored }) => !ignored);
    const side = (text) => (text === null ? (0,html/* html */.qy) `<i>unknown</i>` : (0,html/* data */.p)(text, 80));
    const shown = counted
        .slice(0, DIFFERENCES)
        .map(({ field, baseline, candidate }) => (0,html/* html */.qy) `<code>${(0,html/* data */.p)(field)}</code>: ${side(baseline)} → ${side(candidate)}`);
    const hidden = counted.length - shown.length;
    return hidden > 0
        ? [...shown, (0,html/* html */.qy) `<a href="#background">${(0,number/* formatCount */.B4)(hidden, 'more field')}</a>`]
        : shown;
}
function next(outlined, context) {
    const first = outlined.result.verdict === 'no-baseline' ? (0,guidance/* firstBaseline */.ce)(context) : [];
    const steps = [
        ...first.map((step) => (0,html/* sentence */.em)(step)),
        ...(0,guidance/* nextSteps */.Zn)(outlined).map(({ who, text }) => (0,html/* html */.qy) `${phraseHtml(who)}: ${(0,html/* sentence */.em)(text)}`),
    ];
    return steps.length === 0
        ? null
        : (0,html/* html */.qy) `<p class="next"><b>Next</b></p><ul>${steps.map((step) => (0,html/* html */.qy) `<li>${step}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./lib/report/html/html-report.js
















/** With the other sections the page stays below 5 MB. */
const TRENDS = 60;
/**
 * The report as one page that needs nothing else: no request leaves it, it reads without its script, and it stays below
 * 5 MB. A result alone is enough; snapshots add the measured values, the rest of `evidence` its own section.
 */
function htmlReport(result, evidence = {}) {
    const outlined = (0,report_outline/* outline */.rj)(result);
    const context = evidence.context ?? noContext;
    const values = distributionSection(outlined, evidence);
    const parts = [
        ['comparisons', 'Comparisons', comparisonSection(outlined, values.linkOf)],
        ['values', 'Values', values.section],
        ['timeline', 'Timeline', timelineSection(evidence.timelines ?? [])],
        ['kernels', profilesTitle(context.profiles), kernelSection(context.profiles)],
        [
            'trend',
            'Trend',
            (0,trend_section/* trendSection */.n)(evidence.trends ?? [], { repositoryUrl: context.repositoryUrl, most: TRENDS }),
        ],
        ['calibration', 'Noise', (0,calibration_section/* calibrationSection */.g)(evidence.calibration)],
        ['background', 'Background', backgroundSection(outlined, evidence, context)],
    ];
    const { icon, title } = (0,headline/* headline */.P)(outlined);
    const name = `${icon} ${(0,plain_text/* plainText */.w)(result.name, 80)}: ${(0,report_phrase/* phraseText */.tN)(title)}`;
    const body = (0,html/* html */.qy) `${verdictHeader(outlined, context)}${contents(parts)}<main>${parts.map(([, , section]) => section)}</main>
<footer>${(0,plain_text/* plainText */.w)(`${result.tool.name} ${result.tool.version}`, 80)}</footer>`;
    return (0,page/* page */.M)(name, body);
}
function contents(parts) {
    const present = parts.filter(([, , section]) => section !== null);
    return (0,html/* html */.qy) `<nav aria-label="Sections">${present.map(([id, title]) => (0,html/* html */.qy) `<a href="#${id}">${title}</a>`)}</nav>`;
}

// EXTERNAL MODULE: ./lib/model/telemetry.js
var telemetry = __webpack_require__(8614);
;// CONCATENATED MODULE: ./lib/report/html/timelines.js

const gpuLanes = [
    ['Clock', 'MHz', ({ sclkMHz }) => sclkMHz],
    ['Power', 'W', ({ powerW }) => powerW],
    ['Temperature', '°C', ({ tempC }) => tempC],
    ['Utilisation', '%', ({ gpuUtilPct }) => gpuUtilPct],
    ['Memory', 'MiB', ({ vramUsedMiB }) => vramUsedMiB],
];
const percent = (share) => (share === null ? null : 100 * share);
const hostLanes = [
    ['CPU', '%', ({ cpuPct }) => cpuPct],
    ['CPU of others', 'cores', ({ foreignCores }) => foreignCores],
    ['Waiting for a CPU', '%', ({ pressure }) => percent(pressure)],
    ['Taken by the hypervisor', '%', ({ steal }) => percent(steal)],
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
        const reasons = throttle?.filter((reason) => telemetry/* slowing */.O0.has(reason)) ?? [];
        if (reasons.length === 0)
            return [];
        const next = samples[index + 1]?.seconds ?? seconds;
        return [{ from: seconds, to: next, kind: 'throttled', label: reasons.join(', ') }];
    });
}

;// CONCATENATED MODULE: ./lib/report/annotations.js






/** The runner shows ten of each level a step, of 4096 characters. */
const PER_LEVEL = 10;
const MESSAGE = 4096;
/** The verdict, then what failed or warned, worst first; the last of a full level tells how many more there are. */
function annotations(result) {
    const outlined = outline(result);
    const bad = [...outlined.byOutcome.regressed, ...outlined.byOutcome.missing];
    const all = [verdictAnnotation(result), ...bad.map(annotationOf)];
    return ['error', 'warning', 'notice'].flatMap((level) => capped(all.filter((annotation) => annotation.level === level)));
}
/** What the job says of its verdict. */
function verdictAnnotation(result) {
    const { title, consequence } = (0,headline/* headline */.P)((0,report_outline/* outline */.rj)(result));
    const reasons = result.reasons.slice(0, 10).map((reason) => (0,plain_text/* plainText */.w)(reason, 300));
    return {
        level: result.fails ? 'error' : result.verdict === 'pass' ? 'notice' : 'warning',
        title: (0,plain_text/* plainText */.w)(`${(0,plain_text/* plainText */.w)(result.name, 80)}: ${(0,report_phrase/* phraseText */.tN)(title)}`, 250),
        message: (0,plain_text/* plainText */.w)([consequence, ...reasons].join(' '), MESSAGE),
    };
}
/** What the job says of a metric. */
function annotationOf(comparison) {
    const row = (0,report_row/* toRow */.IL)(comparison);
    const what = (0,report_phrase/* phraseText */.tN)((0,report_phrase/* metricName */.Kh)(comparison));
    const numbers = [
        `${row.baseline} → ${row.candidate}`,
        `${row.change} ${row.interval}`.trim(),
        ...[`q ${row.q}`, `n ${row.n}`, `limit ${row.limit}`].filter((told) => !told.endsWith(number/* ABSENT */.sj)),
    ].join(', ');
    const levels = { fail: 'error', warn: 'warning', report: 'notice' };
    return {
        level: comparison.accepted ? 'notice' : levels[comparison.gate],
        title: (0,plain_text/* plainText */.w)(`${comparison.accepted ? 'accepted' : comparison.outcome}: ${what}`, 250),
        message: (0,plain_text/* plainText */.w)(comparison.outcome === 'missing'
            ? `${what} is in the baseline (${row.baseline}) and was not measured now`
            : [numbers, (0,report_row/* acceptedWords */.Vk)(comparison), ...comparison.warnings.slice(0, 5)]
                .filter((text) => text !== '')
                .map((text) => text.replace(/\.$/, ''))
                .join('. '), MESSAGE),
    };
}
function capped(annotations) {
    if (annotations.length <= PER_LEVEL)
        return annotations;
    const shown = annotations.slice(0, PER_LEVEL - 1);
    const hidden = annotations.length - shown.length;
    const level = shown[0]?.level ?? 'notice';
    return [
        ...shown,
        { level, title: `${hidden} more`, message: `${hidden} more metrics: see the job summary` },
    ];
}

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
    const { title, message } = verdictAnnotation(result);
    const body = result.fails
        ? failure(result.verdict, title, message)
        : `<system-out>${junit_text(title)}</system-out>`;
    return `<testcase classname="${attribute(result.name)}" name="verdict">${body}</testcase>`;
}
function metricCase(comparison, { name, fails }) {
    const { benchmark, metric, outcome } = comparison;
    const { title, message } = annotationOf(comparison);
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
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function junit_text(plain) {
    return (0,plain_text/* plainText */.w)(plain, 4096).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
function attribute(plain) {
    return junit_text(plain.slice(0, 300));
}

;// CONCATENATED MODULE: ./lib/report/validity-findings.js



/** Of processes: what holds in as many is the same on both sides. */
const USUAL_SHARE = 0.9;
const looks = [
    {
        rule: 'throttling',
        what: 'Throttling',
        ofGpu: true,
        undisturbed: (seen) => {
            const { count, total } = (0,telemetry/* samplesWith */.Cy)(telemetry/* slowing */.O0, samplesOf(seen));
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
            return clocks.length === 0 ? null : `${range(clocks, 'MHz')} while busy, the median of each process`;
        },
    },
    {
        rule: 'temperature',
        what: 'GPU temperature',
        ofGpu: true,
        undisturbed: (seen) => {
            const highest = extreme(samplesOf(seen).flatMap(({ tempC }) => tempC ?? []));
            return highest === null ? null : `at most ${(0,number/* formatQuantity */.VZ)(highest, '°C')}`;
        },
    },
    {
        rule: 'power-cap',
        what: 'Power limit',
        ofGpu: true,
        undisturbed: (seen) => {
            const { count, total } = (0,telemetry/* samplesWith */.Cy)(new Set(['power-cap']), samplesOf(seen));
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
function samplesOf(seen) {
    return seen.flatMap(telemetry/* usedSamples */.Dk);
}
function busyClock(observed) {
    const busy = (0,telemetry/* usedSamples */.Dk)(observed)
        .filter(({ gpuUtilPct }) => (gpuUtilPct ?? 0) > 0)
        .flatMap(({ sclkMHz }) => sclkMHz ?? []);
    return busy.length === 0 ? [] : [(0,quantile/* median */.JZ)(busy)];
}
function extreme(values) {
    return values.reduce((top, value) => (top === null ? value : Math.max(top, value)), null);
}
function range(values, unit) {
    const [low, high] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    return (0,number/* formatRange */.Lu)(low, high, unit);
}

// EXTERNAL MODULE: ./lib/cli/load-side.js
var load_side = __webpack_require__(150);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/cli/report.js












/**
 * `aaco report`: the HTML report of a result; with the snapshots it was made of, their values are drawn too. Where `out` ends
 * in .xml it is JUnit XML.
 */
async function reportCommand(options, words) {
    const [file = ''] = words;
    const text = await (0,read_text/* readText */.y)(file);
    const data = (0,json/* parseJson */.qF)(text, file);
    if (!verdict/* ResultSchema */.Jh.pick({ schema: true }).safeParse(data).success) {
        throw new errors/* InputError */.d({
            what: 'this is no result of a comparison',
            where: { source: file, key: 'schema' },
            next: 'Give what `aaco compare --json` writes, or the file of the output result-path',
        });
    }
    const result = (0,json/* checkShape */.eA)(verdict/* ResultSchema */.Jh, data, { source: file });
    await (0,write_files/* writeFileAtomic */.Zf)(options.out, options.out.endsWith('.xml') ? junit(result) : await pageOf(result, options));
    process.stderr.write(`Report: ${options.out}\n`);
    return 0;
}
async function pageOf(result, options) {
    const [candidate] = options.candidate ? await snapshotsOf(options.candidate) : [];
    const baseline = options.baseline ? await snapshotsOf(options.baseline) : [];
    return htmlReport(result, {
        baseline,
        ...(candidate && { candidate, ...seenBeside(candidate, baseline) }),
    });
}
/** What telemetry and kernels say of the candidate's job. */
function seenBeside(candidate, baseline) {
    const { telemetry, environment } = candidate;
    const { gpus } = environment;
    const context = {
        ...noContext,
        validity: validityFindings(telemetry, gpus),
        profiles: profilesOf(baseline, candidate),
    };
    return { context, timelines: timelinesOf(telemetry, gpus) };
}
async function snapshotsOf(files) {
    const side = await (0,load_side/* loadSide */.o)(files, 'auto', 'local');
    return side.kind === 'snapshots' ? side.snapshots : [side.snapshot];
}


/***/ }),

/***/ 7666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7914);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7829);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1750);
/* harmony import */ var _telemetry_kernel_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5350);






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
        return written < repetitions ? [`${(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(measurement)} (${written} of ${repetitions})`] : [];
    });
    if (uneven.length === 0)
        return [];
    const more = uneven.length > 5 ? [`${uneven.length - 5} more`] : [];
    return [`${name}: not every repetition wrote ${[...uneven.slice(0, 5), ...more].join(', ')}`];
}
/** Names of templates and parameters run to thousands. */
function withBoundedNames(repetition) {
    const short = (name) => (0,_model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedName */ .l)(name, LONGEST_NAME);
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
    return [(0,_telemetry_kernel_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .benchmarkKernels */ .IO)(traced.benchmark, 'the results', traced.kernels, null)];
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
    const middle = (quantity) => (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(known.map((phases) => phases[quantity]));
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
            const known = metrics.get((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(reading)) ?? { first: reading, values: empty(), terms: empty() };
            refuseOther(known.first, reading, repetition.benchmark);
            metrics.set((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(reading), known);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `${(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(reading)} is once ${describe(first)} and once ${describe(reading)}`,
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
    const kinds = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(warnings, (warning) => warning.replace(/(?<=\s)[\d.]+(?=\s)/g, '#'));
    return [...kinds.values()].map(([first = '', ...others]) => others.length === 0 ? first : `${first} (and ${others.length} more like it)`);
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ batchOf)
/* harmony export */ });
/**
 * The batch of a model's run, from its inputs as an environment names them (`float32[8,3,224,224]`): the leading dimension that
 * all inputs of two or more dimensions share. Null where they share none, or no input has two.
 */
function batchOf(inputs) {
    const leading = Object.values(inputs ?? {}).flatMap((input) => {
        const [first, ...others] = /\[(.*)\]$/.exec(input)?.[1]?.split(',').map(Number) ?? [];
        return first === undefined || others.length === 0 ? [] : [first];
    });
    const [batch] = leading;
    return batch !== undefined && batch > 0 && leading.every((size) => size === batch) ? batch : null;
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Elements by key, keys in the order in which they first appear; Node.js has this from version 21 on. */
function groupBy(elements, keyOf) {
    const groups = new Map();
    for (const element of elements) {
        const key = keyOf(element);
        const group = groups.get(key);
        if (group)
            group.push(element);
        else
            groups.set(key, [element]);
    }
    return groups;
}


/***/ }),

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ snapshotFromBytes),
/* harmony export */   t: () => (/* binding */ snapshotText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7488);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(257);



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
    (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStored */ .Ww)(_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .SnapshotSchema */ .S9, snapshot, { source: MEASURED, what: 'the snapshot', next: LESS });
    const count = (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeCounter */ .xN)(MEASURED);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
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
        return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSnapshot */ .E$)((0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStored */ .qY)(bytes, source), source);
    const parse = (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonReader */ .sJ)(source);
    const lines = linesOf(bytes, source);
    const first = lines.next().value ?? '';
    if (!first.endsWith(',"measurements":['))
        throw unread(bytes, source);
    const measurements = [];
    for (const line of lines) {
        if (line === ']}')
            return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .toSnapshot */ .C2)({ ...parse(`${first}]}`), measurements }, source);
        measurements.push(parse(line.endsWith(',') ? line.slice(0, -1) : line));
    }
    throw unread(bytes, source);
}
function* linesOf(bytes, source) {
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        yield (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStored */ .qY)(bytes.subarray(start, end), source);
        start = end + 1;
    }
}
function unread(bytes, source) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `the snapshot has ${bytes.length} bytes and is not laid out a measurement a line, or ends early`,
        where: { source },
        next: 'Measure again: so large a snapshot is read as aaco itself writes it',
    });
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ calibrationSection)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9945);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6740);



/** How noisy this machine is on identical code, and how many repetitions show which change. */
function calibrationSection(calibration) {
    if (calibration === undefined || calibration.rows.length === 0)
        return null;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<section id="calibration"><h2>Noise of this machine</h2>
<p class="note">Identical code against itself. Noise as relative standard deviation; the curve is the smallest change that so many repetitions show, dashes the limit, the mark what is configured (${calibration.repetitions}).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Noise of this machine"><table class="calibration"><thead><tr><th scope="col">Benchmark</th><th scope="col">Metric</th><th scope="col" class="number">Between processes</th><th scope="col" class="number">Between jobs</th><th scope="col" class="number">Limit</th><th scope="col" class="plot">Shows, by repetitions</th><th scope="col" class="number">Repetitions it takes</th></tr></thead>
<tbody>${calibration.rows.map((row) => calibrationRow(row, calibration.repetitions))}</tbody></table></div></section>`;
}
function calibrationRow(row, repetitions) {
    const share = (fraction) => (fraction === null ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(fraction));
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<tr><th scope="row">${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(row.benchmark)}</th><th scope="row"><b>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(row.metric)}</b></th><td class="number">${share(row.betweenProcesses)}</td>
<td class="number">${share(row.betweenJobs)}</td><td class="number">${share(row.threshold)}</td><td class="plot">${curve(row, repetitions)}</td>
<td class="number">${row.recommended ?? 'more than 1000'}</td></tr>`;
}
function curve({ detectable, threshold }, repetitions) {
    const [first, last] = [detectable[0], detectable.at(-1)];
    if (!first || !last || first.repetitions === last.repetitions)
        return null;
    const across = { low: first.repetitions, high: last.repetitions };
    const up = { low: 0, high: Math.max(threshold, ...detectable.map(({ change }) => change)) * 1.05 };
    const y = (change) => (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)(100 - (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(up, change));
    const steps = detectable.map((point) => `${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)((0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(across, point.repetitions))} ${y(point.change)}`);
    const here = detectable.find((point) => point.repetitions >= repetitions);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<svg class="curve" role="img" aria-label="from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(first.change)} at ${first.repetitions} to ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(last.change)} at ${last.repetitions} repetitions">
<line class="limit" x1="0" x2="100%" y1="${y(threshold)}%" y2="${y(threshold)}%"/>
<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path d="M${steps.join('L')}"/></svg>
${here && (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle cx="${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)((0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(across, here.repetitions))}%" cy="${y(here.change)}%" r="3"><title>${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(here.change)} at ${here.repetitions} repetitions</title></circle>`}</svg>`;
}


/***/ }),

/***/ 1815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ commitPath),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9555);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);


const fullSha = /^[0-9a-f]{7,64}$/;
const web = /^https?:\/\//;
/** The short commit, linked where the repository is known; without a commit the files. */
function commit(origin, place) {
    const { sha } = origin;
    if (sha === null)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)((0,_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(origin));
    if (!fullSha.test(sha))
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<code>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(sha, 40)}</code>`;
    return linked((0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<code>${sha.slice(0, 7)}</code>`, commitPath(sha), place);
}
/** The commit's address below the repository's; null for what is no commit. */
function commitPath(sha) {
    return sha !== null && fullSha.test(sha) ? `/commit/${sha}` : null;
}
/** A link into the repository, which needs a click, so that the page itself asks nothing of the network. */
function linked(label, path, { repositoryUrl }) {
    return path !== null && repositoryUrl !== null && web.test(repositoryUrl)
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<a href="${repositoryUrl}${path}">${label}</a>`
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${label}`;
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ meaning),
  n: () => (/* binding */ trendSection)
});

// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(6774);
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/report/html/links.js
var links = __webpack_require__(1815);
// EXTERNAL MODULE: ./lib/report/html/scale.js
var html_scale = __webpack_require__(6740);
;// CONCATENATED MODULE: ./lib/report/html/trend-scale.js


/** Fewer values have no usual range. */
const FEWEST = 20;
const LATEST = 5;
/**
 * The axis of a trend: all of the usual range, all `levels` and the latest points. A wild value of long ago lies beyond it
 * and does not flatten the others.
 */
function trendScale(points, levels) {
    const values = points.map(({ value }) => value);
    if (values.length < FEWEST)
        return (0,html_scale/* scaleOver */.hl)(values);
    const [low, high] = [(0,quantile/* quantile */.YV)(values, 0.25), (0,quantile/* quantile */.YV)(values, 0.75)];
    const reach = 3 * (high - low);
    if (reach === 0)
        return (0,html_scale/* scaleOver */.hl)(values);
    const usual = values.filter((value) => value >= low - reach && value <= high + reach);
    return (0,html_scale/* scaleOver */.hl)([...usual, ...levels, ...values.slice(-LATEST)]);
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
    return (0,html/* html */.qy) `<section id="trend"><h2>Trend of the baseline branch</h2>
<p class="note">● a run, oldest on the left; the line is the level between changes, dashes where it changed; ▴ ▾ beyond the axis.</p>
<div class="cards">${drawn.map((trend) => trendFigure(trend, options))}</div>
${hidden > 0 && (0,html/* html */.qy) `<p class="note">${(0,number/* formatCount */.B4)(hidden, 'more metric')} not drawn.</p>`}</section>`;
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
    return (0,html/* html */.qy) `<figure class="trend"><figcaption><span class="names">${(0,html/* data */.p)(trend.benchmark)} <b>${(0,html/* data */.p)(trend.metric)}</b>${row/* arrows */.d$[trend.direction]}</span>
<span class="figure">${(0,number/* formatQuantity */.VZ)(latest?.value ?? null, unit)}</span></figcaption>
<svg height="${HEIGHT}" role="img" aria-label="${(0,number/* formatCount */.B4)(points.length, 'run')}, ${(0,number/* formatCount */.B4)(changes.length, 'change point')}">
${segments.map(({ start, end, level }) => (0,html/* html */.qy) `<line class="level" x1="${x(time, start - 0.5)}" x2="${x(time, end - 0.5)}" y1="${y(scale, level)}" y2="${y(scale, level)}"/>`)}
${points.map((point, index) => dot(point, index, unit, time, scale))}
${staggered(changes, points.length).map((change) => (0,links/* linked */.q)(changeMark(change, points[change.index], time, trend.direction), (0,links/* commitPath */.$Q)(points[change.index]?.sha ?? null), options))}
</svg>
<p class="note ends"><span>${dayOf(points[0])}</span><span>${(0,number/* formatCount */.B4)(points.length, 'run')}: ${(0,number/* formatRange */.Lu)(Math.min(...values), Math.max(...values), unit)}</span><span>${dayOf(latest)}</span></p></figure>`;
}
function x(time, index) {
    return `${(0,html_scale/* round */.LI)((0,html_scale/* position */.G1)(time, index))}%`;
}
function y(scale, value) {
    return `${(0,html_scale/* round */.LI)(8 + 0.84 * (100 - (0,html_scale/* position */.G1)(scale, value)))}%`;
}
/** `abc1234, 2026-10-01` */
function nameOf({ sha, createdAt }) {
    return (0,plain_text/* plainText */.w)([sha?.slice(0, 7), createdAt?.slice(0, 10)].filter((part) => part !== undefined).join(', '));
}
function dot(point, index, unit, time, scale) {
    const { value } = point;
    const title = (0,html/* html */.qy) `<title>${nameOf(point)}: ${(0,number/* formatQuantity */.VZ)(value, unit)}</title>`;
    if (value > scale.high)
        return (0,html/* html */.qy) `<text class="beyond" x="${x(time, index)}" y="8">▴${title}</text>`;
    if (value < scale.low)
        return (0,html/* html */.qy) `<text class="beyond" x="${x(time, index)}" y="${HEIGHT - 1}">▾${title}</text>`;
    return (0,html/* html */.qy) `<circle cx="${x(time, index)}" cy="${y(scale, value)}" r="2.2">${title}</circle>`;
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
    return (0,html/* html */.qy) `<g><title>since ${point === undefined ? '' : nameOf(point)}</title><line class="shift" x1="${place}" x2="${place}" y1="0" y2="100%"/><text class="${meaning(change, direction)}${late ? ' end' : ''}" x="${place}" dx="${late ? -4 : 4}" y="${12 + 12 * line}">${(0,number/* formatChange */.eD)(change)}</text></g>`;
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


/***/ }),

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ benchmarkKernels),
/* harmony export */   Wv: () => (/* binding */ kernelTimeNs)
/* harmony export */ });
/* unused harmony exports kernelMetrics, summarizeKernels, busyNs */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7914);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1750);



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
        ? (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(executions.map(({ startNs, endNs }) => endNs - startNs))
        : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(summaries.map(({ totalTimeMs }) => totalTimeMs * 1e6));
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
    const span = spanOf(trace.executions);
    const launchRatePerSec = span === 0 ? null : durations.length / (span / 1e9);
    const summaries = summarizeKernels(trace.executions, trace.inferences);
    return {
        source: trace.source,
        totalKernelCount: durations.length,
        uniqueKernelCount: summaries.length,
        totalKernelTimeMs: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(durations) / 1e6,
        avgKernelDurationUs: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(durations) / durations.length / 1e3,
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
    const total = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(executions.map((execution) => execution.endNs - execution.startNs));
    return [...durationsByName]
        .map(([kernelName, durations]) => summaryOf(kernelName, durations, total, inferences))
        .sort((a, b) => b.totalTimeMs - a.totalTimeMs || a.kernelName.localeCompare(b.kernelName, 'en'));
}
function summaryOf(kernelName, durations, totalNs, inferences) {
    const typical = medianInference(durations, inferences);
    const own = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)([...durations]);
    return {
        kernelName,
        calls: durations.length,
        totalTimeMs: own / 1e6,
        avgTimeUs: own / durations.length / 1e3,
        minTimeUs: durations.reduce((a, b) => Math.min(a, b)) / 1e3,
        maxTimeUs: durations.reduce((a, b) => Math.max(a, b)) / 1e3,
        stdTimeUs: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx)([...durations]) / 1e3,
        pctTotal: totalNs === 0 ? 0 : (100 * own) / totalNs,
        ...(typical !== null && { medianTimeMs: typical / 1e6 }),
    };
}
/** A call that the host interrupted is a hundred times as long as the others: a mean over twenty runs is made of it. */
function medianInference(durations, inferences) {
    if (inferences === null || inferences < 2 || durations.length % inferences !== 0)
        return null;
    const calls = durations.length / inferences;
    return (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(Array.from({ length: inferences }, (_, run) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(durations.slice(run * calls, (run + 1) * calls))));
}
function metricsOfSummaries(trace, onnxNodes) {
    const summaries = trace.summaries ?? [];
    const count = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(summaries.map((summary) => summary.calls));
    const totalKernelTimeMs = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(summaries.map((summary) => summary.totalTimeMs));
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
function spanOf(executions) {
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
    const gpus = [...(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(executions, ({ deviceId }) => deviceId).values()];
    return Math.min(1, (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(gpus.map(busyNs)) / wallNs);
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


/***/ })

};
