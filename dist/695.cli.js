export const id = 695;
export const ids = [695];
export const modules = {

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadSide)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _formats_parse_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);
/* harmony import */ var _measure_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7666);
/* harmony import */ var _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7488);
/* harmony import */ var _model_snapshot_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3601);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3341);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4323);
/* harmony import */ var _read_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9358);








/**
 * Reads the files of one side: all snapshots, or all result files, each of which is one repetition. Throws InputError for a
 * mixture and for any file that is neither.
 */
async function loadSide(files, format, name) {
    const snapshots = [];
    const results = [];
    for (const file of files) {
        const source = await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .oD)(file, (0,_read_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .readProgress */ .g)(file));
        if (/"schema"\s*:\s*"aaco\.snapshot\//.test(source.head))
            snapshots.push((0,_model_snapshot_text_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotFromBytes */ .M)(await source.bytes(), file));
        else
            results.push(...(await (0,_formats_parse_source_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepetitions */ .m)(source, format)));
    }
    if (snapshots.length > 0 && results.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `snapshots and result files on one side: ${files.join(', ')}`,
            next: 'Give one kind on each side: a snapshot is one job, a result file one repetition',
        });
    }
    return snapshots.length > 0
        ? { kind: 'snapshots', snapshots }
        : { kind: 'results', snapshot: snapshotOfResults(results, name) };
}
/** Result files as a snapshot of unknown origin: what they do not say of their machine is unknown, not equal. */
function snapshotOfResults(results, name) {
    const { measurements, aggregates, failures, reported } = (0,_measure_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .f)(results.map(repetitionOf));
    return {
        schema: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .SNAPSHOT_SCHEMA */ .Jy,
        semanticsVersion: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .SEMANTICS_VERSION */ .lg,
        name,
        createdAt: new Date().toISOString(),
        tool: _model_version_js__WEBPACK_IMPORTED_MODULE_5__/* .tool */ .z,
        provenance: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownProvenance */ ._n,
        environment: {
            os: { platform: 'unknown', release: null, image: null, arch: 'unknown' },
            cpu: { model: null, cores: null },
            memoryMiB: null,
            node: 'unknown',
            gpus: [],
            benchmarks: {},
            ...(Object.keys(reported).length > 0 && { reported }),
        },
        measurements: [...measurements],
        aggregates: [...aggregates],
        failures: [...failures],
        telemetry: null,
        kernels: null,
        classification: null,
    };
}
function repetitionOf(parsed) {
    return {
        ...parsed,
        benchmark: parsed.format,
        startedAt: '',
        durationMs: 0,
        span: { start: 0n, end: 0n },
        conditions: {},
    };
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readProgress)
/* harmony export */ });
const LARGE_BYTES = 64 * 1024 * 1024;
const STEP = 0.05;
/** Says on stderr how much of a large file is read; nothing for small ones. */
function readProgress(name) {
    let told = 0;
    return (read, total) => {
        const share = read / total;
        if (total < LARGE_BYTES || (share < told + STEP && share < 1))
            return;
        told = share;
        const text = `${name}: ${Math.floor(share * 100)} % of ${Math.round(total / 1e6)} MB read`;
        process.stderr.write(process.stderr.isTTY ? `\r${text}${share >= 1 ? '\n' : ''}` : `${text}\n`);
    };
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The text of a file that the user named. Throws InputError where it cannot be read. */
async function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
            what: 'the file cannot be read',
            where: { source: path },
            next: 'Check the path',
            cause,
        });
    });
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

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ ResultSchema),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/* unused harmony export verdicts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);


const verdicts = ['pass', 'fail', 'inconclusive', 'no-baseline', 'incomparable'];
const RESULT_SCHEMA = 'aaco.result/1';
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const nullableText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
/** A baseline job that was used, and why. */
const BaselineUsedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    sha: nullableText,
    runId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    createdAt: nullableText,
    why: text,
    /** Where it was read from, where that is files that the user named: `old.json and 4 more`. */
    source: text.optional(),
});
/** A baseline candidate that was passed over, and why. */
const BaselineRejectedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ what: text, why: text });
/** `aaco compare --json` and the file behind `result-path`: everything that any report shows. */
const ResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(RESULT_SCHEMA),
    /** Suite name. */
    name: text,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(verdicts),
    /** Whether the job fails: the verdict under the policy (`fail-on`, `no-baseline`). */
    fails: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    design: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .designs */ ._e).nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .ComparisonSchema */ .tV),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        comparable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        differences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ field: text, baseline: nullableText, candidate: nullableText, ignored: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })),
    }),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(BaselineUsedSchema),
    rejected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(BaselineRejectedSchema),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        sha: nullableText,
        runId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        createdAt: nullableText,
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        /** As of a baseline. */
        source: text.optional(),
        environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, nullableText),
    }),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** How it was measured and decided, for readers: nothing to worry about. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).default([]),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: text, version: text }),
});


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   ce: () => (/* binding */ firstBaseline)
/* harmony export */ });
/* unused harmony export howToAccept */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6168);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4701);





const DAY_MS = 86_400_000;
const ACCEPTED_DAYS = 30;
const STEPS = 3;
/** The three pieces of advice for what is worst, without those that the reasons, where they are open, have given. */
function nextSteps(outlined) {
    const { advice, judged, result } = outlined;
    const given = (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonsAreOpen */ .YT)(outlined) ? result.reasons.slice(0, _outline_js__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_REASONS */ .Bt) : [];
    const open = advice.filter(({ text }) => !given.some((reason) => reason.includes(text)));
    return open.slice(0, STEPS).flatMap(({ text, concerns: [first, ...others] }) => {
        if (first === undefined)
            return [];
        const all = others.length > 0 && others.length + 1 === judged.length;
        const more = others.length === 0 ? '' : ` and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(others.length, 'other metric')}`;
        return [
            { who: all ? [`all ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(judged.length, 'metric')}`] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(first), more], text },
        ];
    });
}
/** What a maintainer can do about a change that is intended. */
function howToAccept({ worst, result }, context) {
    const branch = context.baselineBranch === null ? 'the baseline branch' : code(context.baselineBranch);
    const entry = worst && acceptEntry(worst, result.candidate.createdAt);
    return [
        ...(context.acceptLabel === null
            ? []
            : [`- A maintainer adds the label ${code(context.acceptLabel)} and runs the job again.`]),
        `- Merged into ${branch}, the new values become part of the baseline, and later pull requests are compared with them.`,
        '- For good, a rule under `metrics:` with `gate: warn` shows it and lets the job pass; or raise its `threshold`.',
        ...(entry ? ['- Or the config file says who knows of it, and until when:\n', entry] : []),
    ].join('\n');
}
const plainPattern = /^[\w./@ -]+$/;
/** The config's entry for one metric; null where its name is no plain pattern or the day is not known. */
function acceptEntry(worst, measuredAt) {
    const id = metricId(worst);
    const measured = Date.parse(measuredAt ?? '');
    if (!plainPattern.test(id) || id.length > 120 || Number.isNaN(measured))
        return null;
    const until = new Date(measured + ACCEPTED_DAYS * DAY_MS).toISOString().slice(0, 10);
    return codeBlock(`accept:\n  - match: "${id}"\n    reason: why it is worth it\n    until: ${until}`, 'yaml');
}
/** What has to happen so that the next run is judged, what to do first: sentences with code in backticks. */
function firstBaseline({ baselineBranch, storesBaseline }) {
    const branch = baselineBranch === null ? 'the baseline branch' : `\`${baselineBranch}\``;
    return [
        storesBaseline
            ? `Open a pull request: it is compared with what this run of ${branch} stored.`
            : `Merge this into ${branch}, or run the workflow there once. That run stores the first baseline; from then on changes are judged.`,
        'To fail a job that has nothing to compare with, set `no-baseline: fail`.',
    ];
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9455);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6168);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4701);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6774);





function headline(outlined) {
    const { result } = outlined;
    return {
        icon: result.fails ? '❌' : verdictIcons[result.verdict],
        title: outlined.ranked.length === 0 ? ['no metric was measured'] : titles[result.verdict](outlined),
        consequence: consequence(result),
    };
}
const verdictIcons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❔',
    'no-baseline': '⚠️',
    incomparable: '🚫',
};
const titles = {
    pass: passTitle,
    fail: failTitle,
    inconclusive: inconclusiveTitle,
    'no-baseline': (outlined) => [
        `no baseline yet: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(outlined.judged.length, 'metric')} measured, nothing compared`,
    ],
    incomparable: (outlined) => {
        const differences = outlined.result.environment.differences.filter((difference) => !difference.ignored);
        return differences.length === 0
            ? ['not comparable: baseline and candidate were not measured alike']
            : [`not comparable: the environment differs in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences.length, 'field')}`];
    },
};
function failTitle(outlined) {
    const { regressed, missing } = outlined.byOutcome;
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(outlined.judged.length, 'metric');
    if (outlined.worst) {
        return [...movement(outlined.worst), `; ${regressed.length} of ${total} regressed`];
    }
    const gone = missing[0];
    if (gone) {
        return [
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(gone),
            ` was not measured; ${missing.length} of ${total} ${missing.length === 1 ? 'is' : 'are'} missing`,
        ];
    }
    return [`the policy fails on what was found in ${total}`];
}
/** What is wrong with a metric that would fail the job. */
function happening(comparison) {
    if (comparison.outcome === 'regressed')
        return movement(comparison);
    const words = comparison.outcome === 'missing' ? 'was not measured' : `is ${comparison.outcome}`;
    return [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(comparison), ` ${words}`];
}
/** `resnet50 latency_ms is 6.1 % slower`, in the digits of its row. */
function movement(comparison) {
    if (comparison.test === 'outputs')
        return drift(comparison);
    return comparison.change === null
        ? [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(comparison), comparison.outcome === 'improved' ? ' got better' : ' got worse']
        : [
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(comparison),
            ` is ${(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .toRow */ .IL)(comparison).change.replace(/^[+−]/, '')} ${comparative(comparison)}`,
        ];
}
/** `the outputs of resnet50 differ from the baseline's by up to 3.1 %`. */
function drift({ benchmark, change }) {
    const size = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(change ?? 0, 'percent');
    return ['the outputs of ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(benchmark), ` differ from the baseline's by up to ${size}`];
}
/** What the change means in words: speed where time or a rate of it moved, else plainly where the number went. */
function comparative({ change, unit, direction }) {
    const up = (change ?? 0) > 0;
    const [what = '', per = ''] = unit.split('/');
    const speed = direction === 'lower' ? (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(what) : direction === 'higher' && (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(per);
    if (speed)
        return up === (direction === 'lower') ? 'slower' : 'faster';
    return up ? 'higher' : 'lower';
}
function passTitle(outlined) {
    const { improved, unchanged, regressed } = outlined.byOutcome;
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(outlined.judged.length, 'metric');
    const [accepted, ...others] = outlined.accepted;
    if (accepted) {
        const more = others.length === 0
            ? ''
            : `; so ${others.length === 1 ? 'is' : 'are'} ${others.length} more of ${total}`;
        return [...happening(accepted), `, which is accepted${more}`];
    }
    const best = improved[0];
    if (best) {
        return [...movement(best), `; ${improved.length} of ${total} improved`];
    }
    if (outlined.worst)
        return [...movement(outlined.worst), `; ${regressed.length} of ${total} regressed, none of them gated`];
    const held = outlined.judged.filter(({ outcome, notWorse }) => outcome === 'unchanged' || notWorse);
    const limit = provenLimit(held);
    const share = (count) => count > 1 && count === outlined.judged.length ? `all ${total}` : `${count} of ${total}`;
    if (limit === null)
        return [`${share(unchanged.length)} unchanged`];
    return held.length === unchanged.length
        ? [`${share(unchanged.length)} unchanged, none worse by more than ${limit}`]
        : [`${share(held.length)} not worse by more than ${limit}`];
}
/** The largest harm that the intervals of these leave possible; null where one of them gives no such bound. */
function provenLimit(held) {
    const judged = held.filter((comparison) => comparison.direction !== 'none');
    const limits = ['percent', 'points'].map((scale) => {
        const bounds = judged.filter((comparison) => (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .scaleOf */ ._K)(comparison) === scale).map(_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .worstBound */ .Ow);
        const known = bounds.filter((bound) => bound !== null);
        if (known.length < bounds.length)
            return null;
        return known.length === 0 ? '' : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(Math.max(0, ...known), scale);
    });
    if (limits.includes(null) || judged.length === 0)
        return null;
    return limits.filter(Boolean).join(' or ');
}
function inconclusiveTitle(outlined) {
    const { inconclusive, incomparable, missing } = outlined.byOutcome;
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(outlined.judged.length, 'metric');
    const share = (count) => `${count} of ${total} ${count === 1 ? 'is' : 'are'}`;
    if (inconclusive.length === 0) {
        return [
            incomparable.length > 0
                ? `${share(incomparable.length)} not comparable`
                : `${share(missing.length)} missing`,
        ];
    }
    const { worst } = outlined;
    const lead = `${share(inconclusive.length)} inconclusive`;
    return worst !== null && worst.gate !== 'report'
        ? [...movement(worst), `; ${lead}`]
        : [lead + whyOpen(inconclusive)];
}
/** What this run was too small to show; empty where that is not why metrics stayed open. */
function whyOpen(inconclusive) {
    if (inconclusive.every(({ n }) => n.candidate === 0))
        return '; no value of this run counts';
    const gated = inconclusive.filter(({ gate }) => gate !== 'report');
    const open = gated.length > 0 ? gated : inconclusive;
    const largest = ['percent', 'points'].flatMap((scale) => {
        const weak = open.filter((comparison) => (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .scaleOf */ ._K)(comparison) === scale && isWeak(comparison));
        const most = Math.max(0, ...weak.map((comparison) => comparison.minimumDetectableChange ?? 0));
        return most > 0 ? [(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(most, scale)] : [];
    });
    if (largest.length > 0)
        return `; this run could only show changes of ${largest.join(' or ')} or more`;
    return open.every(({ minimumDetectableChange }) => minimumDetectableChange === null)
        ? '; too little was measured to tell'
        : '';
}
function isWeak({ minimumDetectableChange, threshold }) {
    return minimumDetectableChange !== null && minimumDetectableChange > threshold;
}
function consequence({ verdict, fails }) {
    if (fails)
        return verdict === 'fail' ? 'The job fails.' : 'The policy makes the job fail on this.';
    if (verdict === 'pass')
        return 'The job passes.';
    if (verdict === 'fail')
        return 'The policy lets the job pass.';
    return verdict === 'inconclusive'
        ? 'The job passes, but this is no proof that nothing got worse.'
        : 'The job passes without having been judged.';
}
/** `1 regressed`, `11 unchanged`, …: outcomes that occur only, worst first. */
function tally(outlined) {
    return _outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOrder */ .zj
        .map((outcome) => ({ outcome, count: outlined.byOutcome[outcome].length }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => {
        const accepted = outlined.accepted.filter((comparison) => comparison.outcome === outcome).length;
        const aside = accepted === 0 ? '' : accepted === count ? ', accepted' : `, ${accepted} accepted`;
        const icon = accepted === count ? _row_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCEPTED_ICON */ .Yb : (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .iconOf */ .ZG)(outcome);
        return { outcome, icon, text: `${count} ${outcome}${aside}` };
    });
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports code, prose, inline, link, tableHead, tableRow, codeBlock */
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9945);


/**
 * Data in a code span: no Markdown, HTML, mention or link works inside, and the fence is longer than any run of
 * backticks in it.
 */
function code(data, max = 120) {
    const text = plainText(data, max) || '(no name)';
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A word, or several in one pair of backticks with punctuation around; words are always parted by a space. */
const words = /(?<!\S)[("“‘]*`[^`\s](?:[^`]*[^`\s])?`[)"”’.,;:!?]*(?=\s|$)|\S+/g;
const wordParts = /^([[("“‘]*)(.*?)([\])"”’.,;:!?%]*)$/su;
const harmless = /^[\p{L}\p{N}\p{M}.,;:!?'"’()%+/=–—…·×≥≤±→−°-]*$/u;
/** What GitHub would turn into a link or an emoji although every character is harmless. */
const automatic = /:\/\/|www\.|GH-\d|:[\w+-]+:/i;
const quoted = /^`[^`]+`$/;
const inequality = /^[<>]=?[-−+]?[\d.,]*$/;
/** A sentence with data in it, as `inline`, that may also begin a line or a list item. */
function prose(data, max = 400) {
    return inline(data, max)
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/**
 * Text with data in it, not at the start of a line: ordinary words stay, every word that Markdown, HTML, a mention or a
 * link could hide in becomes a code span; `` `quoted` `` text keeps its code span.
 */
function inline(data, max = 400) {
    return (plainText(data, max) || ABSENT).replace(words, escapeWord);
}
function escapeWord(word) {
    if (word === '&')
        return '&amp;';
    const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
    const [lead, tail] = [before, after].map((part) => part.replace(/[[\]]/g, '\\$&'));
    if (quoted.test(core))
        return lead + code(core.slice(1, -1), 400) + tail;
    if (inequality.test(core))
        return lead + core.replaceAll('<', '&lt;').replaceAll('>', '&gt;') + tail;
    return lead + (harmless.test(core) && !automatic.test(word) ? core : code(core, 400)) + tail;
}
const linkable = /^https?:\/\/[^\s<>()[\]|`"'\\]{1,2000}$/;
/** A link whose label is Markdown of ours; the label alone where there is no usable address. */
function link(label, url) {
    return url !== null && linkable.test(url) ? `[${label}](${url})` : label;
}
/** The two first lines of a table. */
function tableHead(columns) {
    const rule = columns.map((column) => (column.numeric ? '--:' : ':--'));
    return `${tableRow(columns.map((column) => column.title))}\n| ${rule.join(' | ')} |\n`;
}
/** One line of a table, from cells of Markdown without its line end. */
function tableRow(cells) {
    return `| ${cells.map(escapePipes).join(' | ')} |`;
}
/** A table reads `\\|` as an escaped backslash and a border: the pipe needs an odd number of backslashes before it. */
function escapePipes(cell) {
    return cell.replace(/(\\*)\|/g, (_, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`);
}
/** A fenced block of text that is plain already. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}


/***/ }),

/***/ 6168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ OPEN_REASONS),
/* harmony export */   Ow: () => (/* binding */ worstBound),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   Y9: () => (/* binding */ isInformational),
/* harmony export */   YT: () => (/* binding */ reasonsAreOpen),
/* harmony export */   rj: () => (/* binding */ outline),
/* harmony export */   zj: () => (/* binding */ outcomeOrder)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7914);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);


function outline(result) {
    const sorted = result.comparisons.toSorted(worstFirst);
    const judged = sorted.filter((comparison) => !isInformational(comparison));
    const informational = sorted.filter(isInformational);
    const of = (outcome) => judged.filter((comparison) => comparison.outcome === outcome);
    const byOutcome = {
        regressed: of('regressed'),
        improved: of('improved'),
        unchanged: of('unchanged'),
        inconclusive: of('inconclusive'),
        incomparable: of('incomparable'),
        new: of('new'),
        missing: of('missing'),
    };
    const shown = prominentOutcomes(result);
    return {
        result,
        ranked: [...judged, ...informational],
        judged,
        informational,
        byOutcome,
        prominent: judged.filter((comparison) => shown.has(comparison.outcome)),
        worst: byOutcome.regressed.find(({ accepted }) => accepted === undefined) ?? null,
        accepted: judged.filter(({ accepted }) => accepted !== undefined),
        advice: adviceOf(judged),
    };
}
function adviceOf(judged) {
    const advised = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(judged, ({ advice }) => advice ?? '');
    return [...advised].filter(([text]) => text !== '').map(([text, concerns]) => ({ text, concerns }));
}
/** Whether it is neither good nor bad, whatever it does. Outputs have no direction, and may not move. */
function isInformational({ direction, outcome, test }) {
    return (direction === 'none' && test !== 'outputs' && (outcome === 'unchanged' || outcome === 'inconclusive'));
}
/** The comparisons that are not prominent, worst first. */
function restOf({ ranked, prominent }) {
    const shown = new Set(prominent);
    return ranked.filter((comparison) => !shown.has(comparison));
}
function prominentOutcomes(result) {
    const moved = ['regressed', 'missing', 'improved'];
    if (result.verdict === 'no-baseline')
        return new Set([...moved, 'new']);
    return new Set(result.verdict === 'inconclusive' ? [...moved, 'inconclusive'] : moved);
}
/** So many reasons are told openly, where they are. */
const OPEN_REASONS = 5;
/** Whether the reasons are told openly: where no row of the table tells them. */
function reasonsAreOpen({ result, prominent }) {
    if (result.verdict === 'no-baseline' || result.verdict === 'incomparable')
        return true;
    return result.verdict !== 'pass' && prominent.length === 0;
}
/** Worst first. */
const outcomeOrder = [
    'regressed',
    'missing',
    'incomparable',
    'inconclusive',
    'improved',
    'unchanged',
    'new',
];
const gateOrder = ['fail', 'warn', 'report'];
function worstFirst(a, b) {
    return (outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
        Number(a.accepted !== undefined) - Number(b.accepted !== undefined) ||
        gateOrder.indexOf(a.gate) - gateOrder.indexOf(b.gate) ||
        urgency(b) - urgency(a) ||
        compareText((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricId */ .yo)(a), (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricId */ .yo)(b)));
}
/** The order of code units, which is the same in every locale. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** How far up within its outcome: by the size of a change for better, by the harm of any other. */
function urgency(comparison) {
    const harm = harmOf(comparison, comparison.change);
    return comparison.outcome === 'improved' ? Math.abs(harm) : harm;
}
/** A signed change as harm: positive is worse. A metric without direction is harmed by neither. */
function harmOf(comparison, change) {
    if (change === null)
        return 0;
    if (comparison.direction === 'none')
        return Math.abs(change);
    return comparison.direction === 'lower' ? change : -change;
}
/** The largest harm that the interval leaves possible; null where the sample gives no such bound. */
function worstBound(comparison) {
    const { direction, interval } = comparison;
    if (direction === 'none')
        return null;
    if (comparison.test === 'exact')
        return harmOf(comparison, comparison.change);
    if (interval === null)
        return null;
    const bound = direction === 'lower' ? interval.high : interval.low;
    return bound === null ? null : harmOf(comparison, bound);
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
/* unused harmony export phraseMarkdown */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1984);


function name(text) {
    return { name: text };
}
/** `benchmark metric`, as two names. */
function metricName(metric) {
    return [name(metric.benchmark), ' ', name(metric.metric)];
}
function phraseMarkdown(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? unbroken(part) : code(part.name))).join('');
}
/** Words of ours in which no line ends between a number and its `%`. */
function unbroken(words) {
    return words.replace(/ (?=%|pp\b)/g, '\u00a0');
}
function phraseText(phrase) {
    return phrase
        .map((part) => (typeof part === 'string' ? part : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(part.name) || '(no name)'))
        .join('');
}


/***/ }),

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ baselineRuns),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   Ze: () => (/* binding */ howMeasured),
/* harmony export */   xx: () => (/* binding */ readRuns),
/* harmony export */   zI: () => (/* binding */ environmentWords)
/* harmony export */ });
/* unused harmony exports commit, runOf, comparedLine */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1984);



const fullSha = /^[0-9a-f]{7,64}$/;
const dayMs = 86_400_000;
/** Where the values of an unknown commit come from. */
function sourceName({ source }) {
    return source === undefined ? 'an unknown commit' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .middleCut */ .k)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(source, 400), 60);
}
/** The short commit as a link where the repository is known; without a commit the files. */
function commit(origin, { repositoryUrl }) {
    const { sha, source } = origin;
    if (sha === null)
        return source === undefined ? sourceName(origin) : code(sourceName(origin));
    if (!fullSha.test(sha))
        return code(sha, 40);
    return link(code(sha.slice(0, 7)), repositoryUrl && `${repositoryUrl}/commit/${sha}`);
}
/** `run 812` as a link where the repository is known. */
function runOf(runId, { repositoryUrl }) {
    if (runId === null)
        return '';
    return link(`run ${runId}`, repositoryUrl && `${repositoryUrl}/actions/runs/${runId}`);
}
/** `2 days older`, between two times as snapshots carry them; null where one is unknown. */
function age(baselineAt, candidateAt) {
    const days = (Date.parse(candidateAt ?? '') - Date.parse(baselineAt ?? '')) / dayMs;
    if (!Number.isFinite(days) || days < 0)
        return null;
    if (days < 1 / 24)
        return 'same hour';
    return days < 1
        ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.round(days * 24), 'hour')} older`
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.floor(days), 'day')} older`;
}
/** What was compared with what, and whether that is fair: one line. */
function comparedLine(result, context) {
    const newest = result.baseline[0];
    if (!newest)
        return `Candidate ${commit(result.candidate, context)} · compared with nothing`;
    const how = howMeasured(result, newest.createdAt);
    return [
        `Candidate ${commit(result.candidate, context)} against baseline ${commit(newest, context)}${how}`,
        environmentWords(result),
    ].join(' · ');
}
/** ` (2 days older, history of 6 runs)`, or that both sides ran in one job; empty where nothing is known. */
function howMeasured(result, newestAt) {
    if (result.design === 'interleaved')
        return ', measured alternately in the same job';
    const older = age(newestAt, result.candidate.createdAt);
    const runs = result.design === 'history' ? `history of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baselineRuns(result), 'run')}` : null;
    const words = [older, runs].filter((part) => part !== null);
    return words.length > 0 ? ` (${words.join(', ')})` : '';
}
/** Runs of the baseline that were compared with: those that were read, and those whose values they carry along. */
function baselineRuns({ baseline, comparisons }) {
    return Math.max(readRuns(baseline), ...comparisons.map(({ jobs }) => jobs ?? 0));
}
/** Those that were read, without the base commit that the candidate's own job measured, where there are others. */
function readRuns(baseline) {
    return baseline.filter(({ runId }) => runId !== null).length || baseline.length;
}
/** `same environment`, or in how many fields it differs; result files of other tools do not say where they ran. */
function environmentWords({ environment, candidate, }) {
    const ignored = environment.differences.filter((difference) => difference.ignored).length;
    const counted = environment.differences.length - ignored;
    const aside = ignored > 0 ? ` (${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(ignored, 'difference')} ignored)` : '';
    if (counted > 0)
        return `environment differs in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counted, 'field')}${aside}`;
    if (candidate.environment['os.platform'] === 'unknown')
        return `machine not recorded${aside}`;
    return environment.comparable ? `same environment${aside}` : `environments not comparable${aside}`;
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
    if (comparison.gate === 'report')
        return _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
    if (comparison.direction === 'none' && comparison.test !== 'outputs')
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


/***/ })

};
